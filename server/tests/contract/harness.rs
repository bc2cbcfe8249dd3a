//! A fresh database of either engine, and the macro that runs a case on both.

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use mlango::storage::{Database, DatabaseUrl};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, postgres::PgConnectOptions};

/// Declares cases: `async fn a_thing_holds(db: Database) { … }` becomes the tests
/// `a_thing_holds::sqlite` and `a_thing_holds::postgres`.
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: Database) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "a case may need nothing of its file")]
            use super::*;

            async fn case($db: mlango::storage::Database) $body

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                let fresh = $crate::harness::Fresh::sqlite().await;
                case(fresh.db.clone()).await;
            }

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                if let Some(fresh) = $crate::harness::Fresh::postgres().await {
                    case(fresh.db.clone()).await;
                }
            }
        }
    )+};
}

pub(crate) use on_both_engines;

/// An empty, migrated database; a file of it is deleted at the end.
pub struct Fresh {
    pub db: Database,
    folder: Option<PathBuf>,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

fn name() -> String {
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    format!("mlango_contract_{}_{number}", std::process::id())
}

impl Fresh {
    pub async fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(name());
        std::fs::create_dir_all(&folder).unwrap();
        let url = DatabaseUrl::Sqlite(folder.join("register.sqlite"));
        Self::migrated(url, Some(folder)).await
    }

    pub async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("MLANGO_TEST_POSTGRES") else {
            assert!(
                std::env::var_os("MLANGO_SKIP_POSTGRES").is_some(),
                "MLANGO_TEST_POSTGRES is not set: run through .ci/postgres, or set \
                 MLANGO_SKIP_POSTGRES=1"
            );
            eprintln!("skipped on PostgreSQL");
            return None;
        };
        let server: PgConnectOptions = server.parse().unwrap();
        let name = name();
        let mut connection = PgConnection::connect_with(&server).await.unwrap();
        // The name is made above, of letters, digits and underscores.
        let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
        sqlx::query(create).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        let url = DatabaseUrl::Postgres(Box::new(server.database(&name)));
        Some(Self::migrated(url, None).await)
    }

    /// Migrated by four servers at once, as after a new version was rolled out.
    async fn migrated(url: DatabaseUrl, folder: Option<PathBuf>) -> Self {
        let servers = (0..4).map(|_| async {
            let db = Database::connect(&url).await.unwrap();
            db.migrate().await.unwrap();
            db
        });
        let mut servers = futures::future::join_all(servers).await;
        let db = servers.remove(0);
        for other in servers {
            other.close().await;
        }
        Self { db, folder }
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}
