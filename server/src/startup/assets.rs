//! Finding the built assets.

use std::path::Path;

use app::shell::Assets;
use leptos::config::LeptosOptions;

use super::Failure;

/// The assets of a site folder, whose hashes the build wrote beside the program.
pub(super) fn find(site_dir: &Path) -> Result<Assets, Failure> {
    let hashes = std::env::current_exe()?.with_file_name("hash.txt");
    let lines = std::fs::read_to_string(&hashes).map_err(|error| {
        format!(
            "{}: {error}\n  The pages' assets are not built. Run make build; or, where program \
             and assets were copied, copy hash.txt beside the program too.",
            hashes.display()
        )
    })?;
    let hash = lines
        .lines()
        .find_map(|line| line.strip_prefix("css:"))
        .ok_or_else(|| format!("{} names no stylesheet", hashes.display()))?
        .trim();
    let stylesheet = format!("/pkg/mlango.{hash}.css");
    if !site_dir.join(stylesheet.trim_start_matches('/')).exists() {
        return Err(format!(
            "{} has no {stylesheet}\n  Set MLANGO_SITE_DIR to the folder that make build filled \
             together with this program.",
            site_dir.display()
        )
        .into());
    }
    let options = LeptosOptions::builder()
        .output_name("mlango")
        .site_root(site_dir.display().to_string())
        .hash_files(true)
        .build();
    Ok(Assets::new(stylesheet, Some(&options)))
}
