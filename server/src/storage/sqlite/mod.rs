//! SQLite inside the program: readers in a pool, one writer that commits for many.

mod writer;

use std::{
    fs::File,
    path::{Path, PathBuf},
    time::Duration,
};

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
/// How long a request waits for a connection before it is told to come back.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(3);
const READERS: u32 = 8;

#[derive(Clone, Debug)]
pub(super) struct Sqlite {
    writing: SqlitePool,
    reading: SqlitePool,
    writer: Writer,
    /// The folder of the file.
    folder: PathBuf,
}

impl Sqlite {
    pub(super) async fn open(path: &Path) -> Result<Self> {
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        std::fs::create_dir_all(&folder).map_err(unavailable)?;
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
        let locked = lock(folder.clone()).await?;
        let writing = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .connect_with(options.clone())
            .await?;
        drop(locked);
        let reading = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .connect_with(options.pragma("query_only", "on"))
            .await?;
        let writer = Writer::start(writing.clone());
        Ok(Self {
            writing,
            reading,
            writer,
            folder,
        })
    }

    pub(super) async fn migrate(&self) -> Result<()> {
        let locked = lock(self.folder.clone()).await?;
        MIGRATIONS.run(&self.writing).await?;
        drop(locked);
        Ok(())
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

/// Waits until no other process makes or migrates a database in a folder. Two at once would both
/// switch the new file to WAL, or both find the first table missing, and SQLite has no lock for
/// that. The folder itself is what they lock, so that no file is left behind.
async fn lock(folder: PathBuf) -> Result<File> {
    let locked = tokio::task::spawn_blocking(move || {
        let folder = File::open(folder)?;
        folder.lock()?;
        Ok(folder)
    });
    locked
        .await
        .map_err(std::io::Error::from)
        .flatten()
        .map_err(unavailable)
}

fn unavailable(error: std::io::Error) -> StorageError {
    StorageError::Unavailable(error.into())
}
