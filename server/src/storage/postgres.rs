//! PostgreSQL: a pool, and a transaction for each use case.

use std::time::Duration;

use futures::future::BoxFuture;
use sqlx::{
    Connection as _, PgPool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use super::{
    Result, StorageError,
    tx::{Connection, Tx},
};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// How long a request waits for a connection before it is told to come back.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(3);
/// A connection that rested this long is asked whether it still lives before it is used.
const TRUSTED_IDLE: Duration = Duration::from_secs(1);

#[derive(Clone, Debug)]
pub(super) struct Postgres(PgPool);

impl Postgres {
    /// Connects when first used, so that a server starts while its database is away.
    pub(super) fn connect(options: &PgConnectOptions) -> Self {
        let options = options.clone().options([("synchronous_commit", "on")]);
        let pool = PgPoolOptions::new()
            .max_connections(32)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .test_before_acquire(false)
            .before_acquire(|connection, meta| {
                Box::pin(async move {
                    Ok(meta.idle_for < TRUSTED_IDLE || connection.ping().await.is_ok())
                })
            })
            .connect_lazy_with(options);
        Self(pool)
    }

    pub(super) async fn migrate(&self) -> Result<()> {
        Ok(MIGRATIONS.run(&self.0).await?)
    }

    pub(super) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        E: From<StorageError>,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>>,
    {
        let transaction = self.0.begin().await.map_err(StorageError::from)?;
        let mut tx = Tx(Connection::PostgresTransaction(transaction));
        let answer = work(&mut tx).await?;
        if let Connection::PostgresTransaction(transaction) = tx.0 {
            transaction.commit().await.map_err(StorageError::from)?;
        }
        Ok(answer)
    }

    pub(super) async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        E: From<StorageError>,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>>,
    {
        let connection = self.0.acquire().await.map_err(StorageError::from)?;
        work(&mut Tx(Connection::Postgres(connection))).await
    }

    pub(super) async fn close(&self) {
        self.0.close().await;
    }
}
