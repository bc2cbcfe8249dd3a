//! What can go wrong below a use case.

use sqlx::migrate::MigrateError;

/// A failure of the storage itself. What a use case refuses ("the slot is full") is the use
/// case's own error; this one is always answered with 503 or 500.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The database can't be reached, is locked or can't write. Trying again may help.
    #[error("the database is not available")]
    Unavailable(#[source] sqlx::Error),
    /// More work is queued than can be done soon. Trying again later helps.
    #[error("the database has too much to do")]
    Busy,
    /// A statement failed: a defect of ours.
    #[error("a statement failed")]
    Statement(#[source] sqlx::Error),
    /// A stored value is not what the code expects: a defect, or a foreign hand.
    #[error("the stored value {column} can't be read: {reason}")]
    Corrupt {
        /// The column.
        column: String,
        /// What is wrong with it; never the value itself.
        reason: String,
    },
    /// A migration failed for good.
    #[error("the schema could not be brought up to date")]
    Migration(#[source] MigrateError),
}

impl StorageError {
    /// A stored value can't be read.
    pub fn corrupt(column: &str, reason: impl ToString) -> Self {
        Self::Corrupt {
            column: column.to_owned(),
            reason: reason.to_string(),
        }
    }

    /// Whether trying again later may help.
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::Unavailable(_) | Self::Busy)
    }
}

/// PostgreSQL's classes for "not now": connection, resources, operator intervention, rollback.
const TRANSIENT_CLASSES: [&str; 4] = ["08", "53", "57", "40"];

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        if is_not_now(&error) {
            Self::Unavailable(error)
        } else {
            Self::Statement(error)
        }
    }
}

/// Whether the database is away, or says "not now".
fn is_not_now(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(inner) => inner.code().is_some_and(|code| is_transient(&code)),
        _ => false,
    }
}

impl From<MigrateError> for StorageError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::Execute(inner) | MigrateError::ExecuteMigration(inner, _)
                if is_not_now(&inner) =>
            {
                Self::Unavailable(inner)
            }
            other => Self::Migration(other),
        }
    }
}

/// Whether a database's own code says that trying again may help: SQLite's primary result codes
/// BUSY 5, LOCKED 6, READONLY 8, IOERR 10, FULL 13, CANTOPEN 14, or a transient SQLSTATE class.
fn is_transient(code: &str) -> bool {
    if code.len() == 5 {
        return TRANSIENT_CLASSES
            .iter()
            .any(|class| code.starts_with(class));
    }
    code.parse::<i32>()
        .is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 8 | 10 | 13 | 14))
}
