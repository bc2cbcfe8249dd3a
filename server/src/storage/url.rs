//! `DATABASE_URL`.

use std::{path::PathBuf, str::FromStr};

use sqlx::postgres::PgConnectOptions;

/// Where the database is, as `DATABASE_URL` says it.
#[derive(Clone, Debug)]
pub enum DatabaseUrl {
    /// `sqlite:path/to/file.sqlite`: inside the program, one file.
    Sqlite(PathBuf),
    /// `postgres://user:password@host:port/database`.
    Postgres(Box<PgConnectOptions>),
}

/// The text is not the address of a database of either engine.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseUrlError {
    /// Neither engine's scheme.
    #[error("it must start with sqlite: or postgres://")]
    Scheme,
    /// The part after `sqlite:` is empty.
    #[error("it names no file after sqlite:")]
    NoFile,
    /// The PostgreSQL address can't be read.
    #[error("it is not a PostgreSQL address: {0}")]
    Postgres(sqlx::Error),
}

impl FromStr for DatabaseUrl {
    type Err = DatabaseUrlError;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return if path.is_empty() {
                Err(DatabaseUrlError::NoFile)
            } else {
                Ok(Self::Sqlite(PathBuf::from(path)))
            };
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = url.parse().map_err(DatabaseUrlError::Postgres)?;
            return Ok(Self::Postgres(Box::new(options)));
        }
        Err(DatabaseUrlError::Scheme)
    }
}
