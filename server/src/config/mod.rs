//! How this server is set up: from the environment, over an optional TOML file, over defaults
//! that serve on one machine.
//!
//! Every setting is one row of [`SETTINGS`]: its name, its default and what it means;
//! `mlango check-config` prints them. A value is checked here and nowhere else.

mod check;
mod setting;

use std::{borrow::Cow, collections::BTreeMap, net::SocketAddr, path::PathBuf, time::Duration};

use secrecy::SecretString;
use webauthn_rs::prelude::Url;

pub use setting::{SETTINGS, Setting};

use crate::storage::DatabaseUrl;

/// The checked settings.
#[derive(Debug)]
pub struct Config {
    /// The database.
    pub database: DatabaseUrl,
    /// Where the pages are served.
    pub addr: SocketAddr,
    /// Where `/metrics` is served; never the public listener.
    pub metrics_addr: SocketAddr,
    /// The address people see: scheme, host and port, without a path.
    pub origin: String,
    /// The domain passkeys belong to (Web Authentication, 5.1.2).
    pub rp_id: String,
    /// Where the database file and the generated key are kept.
    pub data_dir: PathBuf,
    /// Where the built pages' assets are.
    pub site_dir: PathBuf,
    /// The name of a shipped profile, or the path of a profile file.
    pub profile: String,
    /// The server's key; none: one is made and kept in the data folder.
    pub key: Option<SecretString>,
    /// The header in which a trusted proxy names the client, in lower case.
    pub client_ip_header: Option<String>,
    /// Requests a second of one device, before 429.
    pub device_limit: u32,
    /// Requests a second of one network, before 429.
    pub network_limit: u32,
    /// How long the server still takes new requests after SIGTERM, while `/readyz` says no.
    pub drain: Duration,
    /// How long running requests may then take to end.
    pub shutdown: Duration,
    /// What to log, in tracing's filter syntax.
    pub log: String,
}

/// A setting that can't be used, and what to change.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {problem}\n  {fix}")]
pub struct ConfigError {
    /// The setting, as in the environment.
    pub name: Cow<'static, str>,
    /// What is wrong. Never holds a secret's value.
    pub problem: String,
    /// What to do about it.
    pub fix: String,
}

impl Config {
    /// Reads the settings of this process: environment over the file named by `MLANGO_CONFIG`.
    ///
    /// # Errors
    /// Every setting that can't be used, at once.
    pub fn load() -> Result<Self, Vec<ConfigError>> {
        // Other programs' variables may hold anything; a setting of ours that is no text is told
        // of by its own check.
        let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
            let name = name.into_string().ok()?;
            Some((name, value.to_string_lossy().into_owned()))
        };
        Self::read(std::env::vars_os().filter_map(text).collect())
    }

    /// Reads the settings from `environment`.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn read(environment: BTreeMap<String, String>) -> Result<Self, Vec<ConfigError>> {
        let mut source = setting::Source::new(environment)?;
        let data_dir = source.get("MLANGO_DATA_DIR", check::path);
        let database_default = format!(
            "sqlite:{}/mlango.sqlite",
            data_dir
                .as_deref()
                .unwrap_or(std::path::Path::new("data"))
                .display()
        );
        let database = source.get_or("DATABASE_URL", &database_default, check::database);
        let addr = source.get("MLANGO_ADDR", check::address);
        let metrics_addr = source.get("MLANGO_METRICS_ADDR", check::address);
        let origin = source.get("MLANGO_ORIGIN", check::origin);
        let host = origin.as_deref().and_then(|origin| Url::parse(origin).ok());
        let host = host
            .as_ref()
            .and_then(Url::host_str)
            .unwrap_or("localhost")
            .to_owned();
        let rp_id = source.get_or("MLANGO_RP_ID", &host, |rp_id| check::rp_id(rp_id, &host));
        let site_dir = source.get_or("MLANGO_SITE_DIR", &default_site_dir(), check::path);
        let profile = source.get("MLANGO_PROFILE", check::text);
        let key = source.get_or("MLANGO_KEY", "", check::key);
        let client_ip_header = source.get("MLANGO_CLIENT_IP_HEADER", check::header);
        let device_limit = source.get("MLANGO_DEVICE_LIMIT", check::number);
        let network_limit = source.get("MLANGO_NETWORK_LIMIT", check::number);
        let drain = source.get("MLANGO_DRAIN_SECONDS", check::number_or_none);
        let shutdown = source.get("MLANGO_SHUTDOWN_SECONDS", check::number);
        let log = source.get("MLANGO_LOG", check::log_filter);
        // Every setting is read before any is missed, so that all problems are told at once.
        let build = || {
            Some(Self {
                database: database?,
                addr: addr?,
                metrics_addr: metrics_addr?,
                origin: origin?,
                rp_id: rp_id?,
                data_dir: data_dir?,
                site_dir: site_dir?,
                profile: profile?,
                key: key?,
                client_ip_header: client_ip_header?,
                device_limit: device_limit?,
                network_limit: network_limit?,
                drain: Duration::from_secs(drain?.into()),
                shutdown: Duration::from_secs(shutdown?.into()),
                log: log?,
            })
        };
        match build() {
            Some(config) if source.is_good() => Ok(config),
            _ => Err(source.into_errors()),
        }
    }

    /// Whether this is somebody's own machine: the style guide is served there only.
    pub fn is_development(&self) -> bool {
        self.rp_id == "localhost"
    }
}

/// `site` beside the program's folder: `target/site` for `target/release/mlango`.
fn default_site_dir() -> String {
    let program = std::env::current_exe().unwrap_or_default();
    let folder = program
        .parent()
        .and_then(std::path::Path::parent)
        .unwrap_or(program.as_path());
    folder.join("site").display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(settings: &[(&str, &str)]) -> Result<Config, Vec<ConfigError>> {
        Config::read(
            settings
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn the_defaults_serve_on_one_machine() {
        let config = read(&[]).unwrap();
        assert_eq!(config.origin, "http://localhost:3000");
        assert_eq!(config.rp_id, "localhost");
        assert!(matches!(config.database, DatabaseUrl::Sqlite(_)));
        assert!(config.is_development());
    }

    #[test]
    fn every_problem_is_told_at_once_and_says_what_to_change() {
        let errors = read(&[
            ("DATABASE_URL", "mysql://localhost"),
            ("MLANGO_ADDR", "everywhere"),
            ("MLANGO_ORIGIN", "http://id.example.org"),
            ("MLANGO_KEY", "short"),
            ("MLANGO_LOG", "mlango=loud"),
        ])
        .unwrap_err();
        let names: Vec<_> = errors.iter().map(|error| error.name.as_ref()).collect();
        assert_eq!(
            names,
            [
                "DATABASE_URL",
                "MLANGO_ADDR",
                "MLANGO_ORIGIN",
                "MLANGO_KEY",
                "MLANGO_LOG"
            ]
        );
        assert!(errors.iter().all(|error| !error.fix.is_empty()));
        assert!(
            errors
                .iter()
                .all(|error| !error.to_string().contains("short"))
        );
    }

    #[test]
    fn passkeys_belong_to_the_origin_or_a_domain_above_it() {
        let origin = ("MLANGO_ORIGIN", "https://id.example.org");
        assert_eq!(read(&[origin]).unwrap().rp_id, "id.example.org");
        assert!(read(&[origin, ("MLANGO_RP_ID", "example.org")]).is_ok());
        assert!(read(&[origin, ("MLANGO_RP_ID", "ample.org")]).is_err());
        assert!(read(&[("MLANGO_ORIGIN", "http://127.0.0.1:3000")]).is_err());
        assert!(read(&[("MLANGO_ORIGIN", "https://id.example.org/portal")]).is_err());
    }

    #[test]
    fn an_origin_is_kept_as_browsers_write_it() {
        let origin = |text| read(&[("MLANGO_ORIGIN", text)]).map(|config| config.origin);
        for text in [
            "https://id.example.org",
            "https://id.example.org:443/",
            "HTTPS://ID.Example.org",
        ] {
            assert_eq!(origin(text).unwrap(), "https://id.example.org", "{text}");
        }
        assert_eq!(
            origin("https://id.example.org:8443").unwrap(),
            "https://id.example.org:8443"
        );
        for text in [
            "https://me@id.example.org",
            "https://[::1]",
            "id.example.org",
        ] {
            assert!(origin(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_name_that_is_no_setting_is_told_of() {
        let errors = read(&[("MLANGO_ADRR", "127.0.0.1:4000")]).unwrap_err();
        assert_eq!(errors[0].name, "MLANGO_ADRR");
        // What tests, tools and a Kubernetes service of this name set is nobody's mistake.
        let others = [
            ("MLANGO_TOOLS", "/tools"),
            ("MLANGO_TEST_POSTGRES", "postgres://localhost"),
            ("MLANGO_PORT", "tcp://10.0.0.7:3000"),
            ("MLANGO_PORT_3000_TCP_ADDR", "10.0.0.7"),
            ("MLANGO_SERVICE_HOST", "10.0.0.7"),
            ("HOME", "/root"),
        ];
        assert!(read(&others).is_ok());
        assert!(read(&[("MLANGO_PORT", "3000")]).is_err());
    }

    #[test]
    fn the_environment_is_above_the_file() {
        let file = std::env::temp_dir().join(format!("mlango-config-{}.toml", std::process::id()));
        std::fs::write(
            &file,
            "MLANGO_ADDR = \"127.0.0.1:4000\"\nMLANGO_DEVICE_LIMIT = 7\n",
        )
        .unwrap();
        let named = ("MLANGO_CONFIG", file.to_str().unwrap());
        let config = read(&[named, ("MLANGO_ADDR", "127.0.0.1:5000")]).unwrap();
        assert_eq!(config.addr.port(), 5000);
        assert_eq!(config.device_limit, 7);
        std::fs::write(&file, "MLANGO_ADR = \"127.0.0.1:4000\"\n").unwrap();
        assert!(
            read(&[named]).unwrap_err()[0]
                .problem
                .contains("MLANGO_ADR")
        );
        std::fs::remove_file(&file).unwrap();
    }
}
