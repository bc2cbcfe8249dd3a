//! Where everything is kept: SQLite inside the program by default, PostgreSQL to scale.
//!
//! A use case is one closure that runs in one transaction on whichever engine is configured:
//!
//! ```ignore
//! db.write(move |tx| async move { people::find(tx, upn).await }.boxed()).await
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
pub mod tidy;
mod tx;
mod url;

use std::{io, pin::Pin, time::Duration};

use futures::future::BoxFuture;

pub use error::StorageError;
pub use row::{Column, Row};
pub use statement::{Sql, Value};
pub use tx::Tx;
pub use url::{DatabaseUrl, DatabaseUrlError};

/// The result of a storage function.
pub type Result<T, E = StorageError> = std::result::Result<T, E>;

/// How long a request waits for its work: whoever asked gives up soon after.
const PATIENCE: Duration = Duration::from_secs(10);

/// The configured database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Database {
    engine: Engine,
    /// How long a piece of work may take; none: as long as it does.
    patience: Option<Duration>,
}

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
        let engine = match url {
            DatabaseUrl::Sqlite(path) => Engine::Sqlite(sqlite::Sqlite::open(path).await?),
            DatabaseUrl::Postgres(url) => Engine::Postgres(postgres::Postgres::connect(url)),
        };
        let patience = Some(PATIENCE);
        Ok(Self { engine, patience })
    }

    /// The same database for work that nobody waits for and that may take long.
    #[must_use]
    pub fn patient(&self) -> Self {
        self.with_patience(None)
    }

    /// The same database, whose work may take this long; none: as long as it does.
    #[must_use]
    pub fn with_patience(&self, patience: Option<Duration>) -> Self {
        let engine = self.engine.clone();
        Self { engine, patience }
    }

    /// Brings the schema up to date. Safe to run from several servers at once.
    ///
    /// # Errors
    /// [`StorageError`] when a migration fails; the schema is then as before it.
    pub async fn migrate(&self) -> Result<()> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.migrate().await,
            Engine::Postgres(engine) => engine.migrate().await,
        }
    }

    /// Runs `work` in one transaction: committed and durable when it answers `Ok`, without any
    /// trace when it answers `Err`.
    ///
    /// # Errors
    /// What `work` answers, or the storage's own error when the commit did not happen, or was
    /// not heard of in time: sent again with the same key it counts once.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    {
        self.in_time(Box::pin(async {
            match &self.engine {
                Engine::Sqlite(engine) => engine.write(work).await,
                Engine::Postgres(engine) => engine.write(work).await,
            }
        }))
        .await
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
        self.in_time(Box::pin(async {
            match &self.engine {
                Engine::Sqlite(engine) => engine.read(work).await,
                Engine::Postgres(engine) => engine.read(work).await,
            }
        }))
        .await
    }

    /// A database that is there but does not answer is as good as one that is away.
    async fn in_time<T, E: From<StorageError>>(
        &self,
        work: Pin<Box<impl Future<Output = Result<T, E>>>>,
    ) -> Result<T, E> {
        let Some(patience) = self.patience else {
            return work.await;
        };
        tokio::time::timeout(patience, work)
            .await
            .unwrap_or_else(|_late| {
                let late = sqlx::Error::Io(io::ErrorKind::TimedOut.into());
                Err(StorageError::Unavailable(late).into())
            })
    }

    /// Whether it answers.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] when it doesn't.
    pub async fn ping(&self) -> Result<()> {
        self.read(|tx| Box::pin(async { tx.one("SELECT 1 AS one", vec![]).await.map(drop) }))
            .await
    }

    /// Which engine it is, for the log and the metrics.
    pub fn engine(&self) -> &'static str {
        match &self.engine {
            Engine::Sqlite(_) => "sqlite",
            Engine::Postgres(_) => "postgres",
        }
    }

    /// Closes every connection. What somebody still waits for is answered as unavailable: serving
    /// has ended before.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite(engine) => engine.close().await,
            Engine::Postgres(engine) => engine.close().await,
        }
    }
}
