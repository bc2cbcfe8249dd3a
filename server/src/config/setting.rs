//! The table of settings, and where a value comes from.

use std::collections::BTreeMap;

use super::{ConfigError, check::Checked};

/// A setting: its name in the environment and in the TOML file, its default, its meaning.
#[derive(Debug)]
pub struct Setting {
    /// The name.
    pub name: &'static str,
    /// The default, as text; where it is derived from another setting, how.
    pub default: &'static str,
    /// What it means, and what a good value looks like.
    pub meaning: &'static str,
}

const fn setting(name: &'static str, default: &'static str, meaning: &'static str) -> Setting {
    Setting {
        name,
        default,
        meaning,
    }
}

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    setting(
        "MLANGO_CONFIG",
        "",
        "a TOML file with any of the settings below",
    ),
    setting(
        "DATABASE_URL",
        "sqlite:{MLANGO_DATA_DIR}/mlango.sqlite",
        "sqlite:FILE, or postgres://USER:PASSWORD@HOST:PORT/DATABASE",
    ),
    setting(
        "MLANGO_ADDR",
        "127.0.0.1:3000",
        "where pages are served, as ADDRESS:PORT",
    ),
    setting(
        "MLANGO_METRICS_ADDR",
        "127.0.0.1:9464",
        "where /metrics is served, as ADDRESS:PORT",
    ),
    setting(
        "MLANGO_ORIGIN",
        "http://localhost:3000",
        "the address people see, such as https://id.example.org; https, or http on localhost",
    ),
    setting(
        "MLANGO_RP_ID",
        "the host of MLANGO_ORIGIN",
        "the domain passkeys belong to; changing it later makes every passkey useless",
    ),
    setting(
        "MLANGO_DATA_DIR",
        "data",
        "a folder for the database file and the generated key",
    ),
    setting(
        "MLANGO_SITE_DIR",
        "site, beside the program's folder",
        "the folder with the built assets (make build fills target/site)",
    ),
    setting(
        "MLANGO_PROFILE",
        "lesotho",
        "lesotho, kenya, or the path of a profile file",
    ),
    setting(
        "MLANGO_KEY",
        "made at the first start and kept in {MLANGO_DATA_DIR}/key",
        "at least 32 random characters; the same on every server of one database",
    ),
    setting(
        "MLANGO_CLIENT_IP_HEADER",
        "",
        "the header in which your proxy names the client, such as x-forwarded-for; empty: none",
    ),
    setting(
        "MLANGO_DEVICE_LIMIT",
        "50",
        "requests a second of one device before 429",
    ),
    setting(
        "MLANGO_NETWORK_LIMIT",
        "2000",
        "requests a second of one network before 429",
    ),
    setting(
        "MLANGO_DRAIN_SECONDS",
        "0",
        "how long new requests are still taken after SIGTERM, while /readyz says no",
    ),
    setting(
        "MLANGO_SHUTDOWN_SECONDS",
        "10",
        "how long running requests may take after SIGTERM",
    ),
    setting(
        "MLANGO_LOG",
        "info",
        "what to log: error, warn, info, debug, or a tracing filter",
    ),
];

/// Environment over file over default, collecting what can't be used.
pub(super) struct Source {
    values: BTreeMap<String, String>,
    errors: Vec<ConfigError>,
}

impl Source {
    pub(super) fn new(environment: BTreeMap<String, String>) -> Result<Self, Vec<ConfigError>> {
        let mut values = match environment
            .get("MLANGO_CONFIG")
            .filter(|file| !file.is_empty())
        {
            Some(file) => read_file(file).map_err(|error| vec![error])?,
            None => BTreeMap::new(),
        };
        let errors = environment
            .iter()
            .filter(|(name, value)| is_unknown(name, value))
            .map(|(name, _)| ConfigError {
                name: name.clone().into(),
                problem: "there is no such setting".to_owned(),
                fix: "Unset it, or run mlango check-config without it to see those there are."
                    .to_owned(),
            })
            .collect();
        values.extend(environment);
        Ok(Self { values, errors })
    }

    /// Whether nothing was wrong so far.
    pub(super) fn is_good(&self) -> bool {
        self.errors.is_empty()
    }

    /// The setting's value, checked; its default when it is not set.
    pub(super) fn get<T>(
        &mut self,
        name: &'static str,
        check: impl Fn(&str) -> Checked<T>,
    ) -> Option<T> {
        self.get_or(name, row(name).default, check)
    }

    /// As [`Source::get`], with a default that comes from other settings.
    pub(super) fn get_or<T>(
        &mut self,
        name: &'static str,
        default: &str,
        check: impl Fn(&str) -> Checked<T>,
    ) -> Option<T> {
        let value = self.values.get(name).map_or(default, String::as_str);
        check(value)
            .map_err(|problem| {
                let fix = format!("It is {}.", row(name).meaning);
                self.errors.push(ConfigError {
                    name: name.into(),
                    problem,
                    fix,
                });
            })
            .ok()
    }

    /// Everything that was wrong.
    pub(super) fn into_errors(self) -> Vec<ConfigError> {
        self.errors
    }
}

/// What the project's own tools and tests are told in variables that begin like settings.
const OF_TOOLS: &[&str] = &[
    "MLANGO_CHROMIUM",
    "MLANGO_E2E_",
    "MLANGO_SKIP_",
    "MLANGO_TEST_",
    "MLANGO_TOOLS",
];

/// Whether a variable looks like a setting and is none: a typing mistake.
fn is_unknown(name: &str, value: &str) -> bool {
    // Kubernetes tells every program of every service; one of them may be called mlango.
    let is_of_kubernetes =
        name.contains("_SERVICE_") || name.contains("_TCP") || value.starts_with("tcp://");
    name.starts_with("MLANGO_")
        && !SETTINGS.iter().any(|setting| setting.name == name)
        && !OF_TOOLS.iter().any(|tool| name.starts_with(tool))
        && !is_of_kubernetes
}

fn row(name: &str) -> &'static Setting {
    SETTINGS
        .iter()
        .find(|setting| setting.name == name)
        .unwrap_or(&SETTINGS[0])
}

fn read_file(file: &str) -> Result<BTreeMap<String, String>, ConfigError> {
    let error = |problem: String, fix: &str| ConfigError {
        name: "MLANGO_CONFIG".into(),
        problem: format!("{file}: {problem}"),
        fix: fix.to_owned(),
    };
    let text = std::fs::read_to_string(file).map_err(|problem| {
        error(
            problem.to_string(),
            "Name a file that the server may read, or unset it.",
        )
    })?;
    let table: toml::Table = text.parse().map_err(|problem: toml::de::Error| {
        error(
            problem.message().to_owned(),
            "Write one setting a line: MLANGO_ADDR = \"...\".",
        )
    })?;
    table
        .into_iter()
        .map(|(name, value)| {
            if !SETTINGS.iter().any(|setting| setting.name == name) {
                return Err(error(
                    format!("there is no setting {name}"),
                    "Run mlango check-config to see the settings there are.",
                ));
            }
            let value = match value {
                toml::Value::String(text) => text,
                other => other.to_string(),
            };
            Ok((name, value))
        })
        .collect()
}
