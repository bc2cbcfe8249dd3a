//! SQLite inside the program: readers in a pool, one writer that commits for many.

mod writer;

use std::{path::Path, time::Duration};

use futures::future::BoxFuture;
use sqlx::{
    SqlitePool,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use self::writer::Writer;
use super::{
    Result, StorageError,
    tx::{Connection, Tx},
};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// How long a statement waits for another process's lock.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
const READERS: u32 = 8;

#[derive(Clone, Debug)]
pub(super) struct Sqlite {
    writing: SqlitePool,
    reading: SqlitePool,
    writer: Writer,
}

impl Sqlite {
    pub(super) async fn open(path: &Path) -> Result<Self> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)
                .map_err(|error| StorageError::Unavailable(error.into()))?;
        }
        // FULL: an acknowledged booking survives power loss (NORMAL may lose the last commits).
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT)
            .pragma("temp_store", "memory")
            .pragma("cache_size", "-32768");
        let writing = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone())
            .await?;
        let reading = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_with(options.pragma("query_only", "on"))
            .await?;
        let writer = Writer::start(writing.clone());
        Ok(Self {
            writing,
            reading,
            writer,
        })
    }

    pub(super) async fn migrate(&self) -> Result<()> {
        Ok(MIGRATIONS.run(&self.writing).await?)
    }

    pub(super) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    {
        self.writer.run(work).await
    }

    pub(super) async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        E: From<StorageError>,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>>,
    {
        let connection = self.reading.acquire().await.map_err(StorageError::from)?;
        work(&mut Tx(Connection::Sqlite(connection))).await
    }

    pub(super) async fn close(&self) {
        self.reading.close().await;
        self.writing.close().await;
    }
}
