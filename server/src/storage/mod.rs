//! Where everything is kept: SQLite inside the program by default, PostgreSQL to scale.
//!
//! A use case is one closure that runs in one transaction on whichever engine is configured:
//!
//! ```ignore
//! db.write(move |tx| async move { people::find(tx, &upn).await }.boxed()).await
//! ```
//!
//! What differs between the engines is how a transaction is begun, committed and grouped
//! ([`sqlite`], [`postgres`]) and a few statements ([`Sql::new`]); all other SQL is written once
//! and run on both by the contract tests. Times are microseconds in UTC, dates ISO 8601 text,
//! money minor units: the same integers and texts on both engines, so a value read back is the
//! value written.

pub mod access;
pub mod accounts;
pub mod applications;
pub mod bookings;
pub mod ceremonies;
pub mod codes;
pub mod documents;
pub mod drafts;
mod error;
pub mod journal;
pub mod kept_forms;
pub mod messages;
pub mod offices;
pub mod passkeys;
pub mod people;
mod postgres;
mod row;
pub mod security_events;
pub mod sessions;
pub mod settings;
mod sqlite;
mod statement;
pub mod throttles;
mod tx;
mod url;

use futures::future::BoxFuture;

pub use error::StorageError;
pub use row::{Column, Row};
pub use statement::{Sql, Value};
pub use tx::Tx;
pub use url::{DatabaseUrl, DatabaseUrlError};

/// The result of a storage function.
pub type Result<T, E = StorageError> = std::result::Result<T, E>;

/// The configured database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Database(Engine);

#[derive(Clone, Debug)]
enum Engine {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Database {
    /// Opens the database, creating the SQLite file when there is none.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] when it can't be opened or reached.
    pub async fn connect(url: &DatabaseUrl) -> Result<Self> {
        Ok(Self(match url {
            DatabaseUrl::Sqlite(path) => Engine::Sqlite(sqlite::Sqlite::open(path).await?),
            DatabaseUrl::Postgres(url) => Engine::Postgres(postgres::Postgres::connect(url)),
        }))
    }

    /// Brings the schema up to date. Safe to run from several servers at once.
    ///
    /// # Errors
    /// [`StorageError`] when a migration fails; the schema is then as before it.
    pub async fn migrate(&self) -> Result<()> {
        match &self.0 {
            Engine::Sqlite(engine) => engine.migrate().await,
            Engine::Postgres(engine) => engine.migrate().await,
        }
    }

    /// Runs `work` in one transaction: committed and durable when it answers `Ok`, without any
    /// trace when it answers `Err`.
    ///
    /// # Errors
    /// What `work` answers, or the storage's own error when the commit did not happen.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    {
        match &self.0 {
            Engine::Sqlite(engine) => engine.write(work).await,
            Engine::Postgres(engine) => engine.write(work).await,
        }
    }

    /// Runs `work` on a connection that only reads. Each statement sees what was committed
    /// before it.
    ///
    /// # Errors
    /// What `work` answers, or [`StorageError::Unavailable`].
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send,
        E: From<StorageError> + Send,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send,
    {
        match &self.0 {
            Engine::Sqlite(engine) => engine.read(work).await,
            Engine::Postgres(engine) => engine.read(work).await,
        }
    }

    /// Which engine it is, for the log and the metrics.
    pub fn engine(&self) -> &'static str {
        match &self.0 {
            Engine::Sqlite(_) => "sqlite",
            Engine::Postgres(_) => "postgres",
        }
    }

    /// Lets what is queued finish and closes every connection.
    pub async fn close(&self) {
        match &self.0 {
            Engine::Sqlite(engine) => engine.close().await,
            Engine::Postgres(engine) => engine.close().await,
        }
    }
}
