//! The one writer: takes what is queued, runs each piece of work in a savepoint of its own,
//! commits once for all of them and only then answers.
//!
//! One `fsync` costs about as much as a hundred statements. Shared by everybody who waits, it
//! gives some twenty times the bookings a second that a commit for each would, and an answer
//! still means: durable.

use std::{any::Any, panic::AssertUnwindSafe};

use futures::{FutureExt, future::BoxFuture};
use sqlx::SqlitePool;
use tokio::sync::{mpsc, oneshot};

use super::super::{
    Result, StorageError,
    tx::{Connection, Tx},
};

/// How many may wait; the next one is told at once to come back later.
const QUEUE: usize = 1024;
/// How many share one commit.
const GROUP: usize = 128;

/// A piece of work: runs in its savepoint and says whether to keep what it wrote.
type Job = Box<dyn for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Outcome> + Send>;

/// What is left of a piece of work when it has run: its answer, waiting for the commit.
struct Outcome {
    keep: bool,
    answer: Box<dyn FnOnce(Result<()>) + Send>,
}

#[derive(Clone, Debug)]
pub(super) struct Writer(mpsc::Sender<Job>);

impl Writer {
    pub(super) fn start(pool: SqlitePool) -> Self {
        let (sender, receiver) = mpsc::channel(QUEUE);
        tokio::spawn(write_groups(pool, receiver));
        Self(sender)
    }

    pub(super) async fn run<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel::<Result<T, E>>();
        let job: Job = Box::new(move |tx| {
            let work = work(tx);
            async move {
                let result = work.await;
                let keep = result.is_ok();
                let answer = Box::new(move |committed: Result<()>| {
                    // Whoever asked may have gone; what was committed stays.
                    let _ = reply.send(committed.map_err(E::from).and(result));
                });
                Outcome { keep, answer }
            }
            .boxed()
        });
        self.0
            .try_send(job)
            .map_err(|_full_or_closed| StorageError::Busy)?;
        answer.await.unwrap_or_else(|_dropped| Err(lost().into()))
    }
}

/// The work panicked or the writer is gone.
fn lost() -> StorageError {
    StorageError::Unavailable(sqlx::Error::WorkerCrashed)
}

async fn write_groups(pool: SqlitePool, mut queue: mpsc::Receiver<Job>) {
    let mut group = Vec::with_capacity(GROUP);
    while queue.recv_many(&mut group, GROUP).await > 0 {
        let mut outcomes = Vec::with_capacity(group.len());
        let committed = write_group(&pool, group.drain(..), &mut outcomes).await;
        for outcome in outcomes {
            (outcome.answer)(match &committed {
                Ok(()) => Ok(()),
                Err(error) => Err(again(error)),
            });
        }
        if let Err(error) = committed {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a group of writes failed"
            );
        }
    }
}

/// The same failure for each waiting request ([`sqlx::Error`] can't be cloned).
fn again(error: &StorageError) -> StorageError {
    StorageError::Unavailable(sqlx::Error::Protocol(error.to_string()))
}

async fn write_group(
    pool: &SqlitePool,
    group: impl Iterator<Item = Job>,
    outcomes: &mut Vec<Outcome>,
) -> Result<()> {
    // Dropped without a reply, a job answers `lost`; so begin before taking the first one.
    let mut tx = Tx(Connection::Sqlite(pool.acquire().await?));
    // IMMEDIATE: a deferred transaction that turns into a write fails at once when another
    // process writes, whatever the busy timeout.
    tx.execute("BEGIN IMMEDIATE", vec![]).await?;
    match write_savepoints(&mut tx, group, outcomes).await {
        Ok(()) => Ok(()),
        Err(error) => {
            // The transaction may have ended with the error (disk full): nothing to undo then.
            let _ = tx.execute("ROLLBACK", vec![]).await;
            Err(error)
        }
    }
}

async fn write_savepoints(
    tx: &mut Tx,
    group: impl Iterator<Item = Job>,
    outcomes: &mut Vec<Outcome>,
) -> Result<()> {
    for job in group {
        tx.execute("SAVEPOINT work", vec![]).await?;
        let outcome: Result<Outcome, Box<dyn Any + Send>> =
            AssertUnwindSafe(job(tx)).catch_unwind().await;
        if !outcome.as_ref().is_ok_and(|outcome| outcome.keep) {
            tx.execute("ROLLBACK TO work", vec![]).await?;
        }
        tx.execute("RELEASE work", vec![]).await?;
        outcomes.extend(outcome);
    }
    tx.execute("COMMIT", vec![]).await?;
    Ok(())
}
