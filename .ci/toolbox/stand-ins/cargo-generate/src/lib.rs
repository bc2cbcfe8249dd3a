//! Stands in for the project generator behind `cargo leptos new`: the same names, and a refusal.

use std::path::PathBuf;

/// Where a template would come from.
#[derive(Default)]
pub struct TemplatePath {
    pub git: Option<String>,
    pub branch: Option<String>,
    pub tag: Option<String>,
    pub path: Option<String>,
}

/// What would be generated.
#[derive(Default)]
pub struct GenerateArgs {
    pub template_path: TemplatePath,
    pub name: Option<String>,
    pub force: bool,
    pub verbose: bool,
    pub init: bool,
}

/// Refuses.
///
/// # Errors
/// Always.
pub fn generate(_: GenerateArgs) -> anyhow::Result<PathBuf> {
    anyhow::bail!("this cargo-leptos cannot start a new project: install the published one")
}
