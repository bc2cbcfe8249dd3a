//! What a write promises: all of it or nothing, durable when answered, and nobody pays for
//! somebody else's failure.

use std::time::Duration;

use futures::{FutureExt as _, future::join_all};
use mlango::{
    params,
    storage::{Database, Result, StorageError, Tx},
};

use crate::harness::on_both_engines;

async fn set(tx: &mut Tx, key: String) -> Result<u64> {
    tx.execute(
        "INSERT INTO settings (key, value) VALUES ($1, 'x')",
        params![key],
    )
    .await
}

async fn count(db: &Database) -> i64 {
    db.read(|tx| {
        async move {
            tx.one("SELECT COUNT(*) AS n FROM settings", vec![])
                .await?
                .get("n")
        }
        .boxed()
    })
    .await
    .unwrap_or_else(|error: StorageError| panic!("{error}"))
}

#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error("changed our mind")]
    ChangedOurMind,
    #[error(transparent)]
    Storage(#[from] StorageError),
}

on_both_engines! {
    async fn everybody_who_writes_at_once_is_heard(db: Database) {
        let writes = (0..200).map(|number| {
            db.write(move |tx| set(tx, format!("key-{number}")).boxed())
        });
        for written in join_all(writes).await {
            assert_eq!(written.unwrap(), 1);
        }
        assert_eq!(count(&db).await, 200);
    }

    async fn what_is_refused_leaves_no_trace_and_hurts_nobody(db: Database) {
        let writes = (0..40).map(|number| {
            db.write(move |tx| {
                async move {
                    set(tx, format!("key-{number}")).await?;
                    if number % 2 == 0 { Err(Refused::ChangedOurMind) } else { Ok(()) }
                }
                .boxed()
            })
        });
        for (number, written) in join_all(writes).await.into_iter().enumerate() {
            assert_eq!(written.is_err(), number % 2 == 0, "{number}: {written:?}");
        }
        assert_eq!(count(&db).await, 20);
    }

    async fn a_statement_that_fails_takes_its_whole_work_with_it(db: Database) {
        db.write(|tx| set(tx, "taken".to_owned()).boxed()).await.unwrap();
        let failed = db
            .write(|tx| {
                async move {
                    set(tx, "before".to_owned()).await?;
                    set(tx, "taken".to_owned()).await
                }
                .boxed()
            })
            .await;
        assert!(failed.is_err());
        assert_eq!(count(&db).await, 1);
    }

    async fn a_panic_in_one_work_does_not_hurt_the_others(db: Database) {
        let writes = (0..20).map(|number| {
            let db = db.clone();
            tokio::spawn(async move {
                db.write(move |tx| {
                    async move {
                        set(tx, format!("key-{number}")).await?;
                        assert!(number != 7, "this one panics on purpose");
                        Ok::<_, StorageError>(())
                    }
                    .boxed()
                })
                .await
            })
        });
        for (number, written) in join_all(writes).await.into_iter().enumerate() {
            let is_kept = written.is_ok_and(|written| written.is_ok());
            assert_eq!(is_kept, number != 7, "{number}");
        }
        assert_eq!(count(&db).await, 19);
        db.write(|tx| set(tx, "after".to_owned()).boxed()).await.unwrap();
    }

    async fn a_database_that_does_not_answer_in_time_is_as_good_as_away(db: Database) {
        let hasty = db.with_patience(Some(Duration::from_millis(20)));
        let read = hasty.read(|_| futures::future::pending::<Result<()>>().boxed()).await;
        assert!(read.unwrap_err().is_transient());
        db.ping().await.unwrap();
    }

    async fn migrating_again_changes_nothing(db: Database) {
        db.write(|tx| set(tx, "kept".to_owned()).boxed()).await.unwrap();
        db.migrate().await.unwrap();
        assert_eq!(count(&db).await, 1);
    }
}
