//! Attempts are counted once each, and locked for a window.

use futures::{FutureExt as _, future::join_all};
use mlango::storage::throttles;

use crate::{
    harness::on_both_engines,
    register::NOW,
    signing_in::{MINUTE, later},
};

const HASH: [u8; 32] = [7; 32];

on_both_engines! {
    async fn the_attempt_that_reaches_the_limit_locks_for_one_window(db: Database) {
        let count = |at| {
            db.write(move |tx| throttles::count(tx, "code", HASH, 3, MINUTE * 10, at).boxed())
        };
        assert_eq!(count(NOW).await.unwrap(), (1, None));
        assert_eq!(count(later(1)).await.unwrap(), (2, None));
        assert_eq!(count(later(2)).await.unwrap(), (3, Some(later(12))));
        assert_eq!(count(later(11)).await.unwrap(), (4, Some(later(12))));
        assert_eq!(count(later(12)).await.unwrap(), (1, None), "a new window");
        db.write(|tx| throttles::clear(tx, "code", HASH).boxed()).await.unwrap();
        assert_eq!(count(later(13)).await.unwrap(), (1, None));
    }

    async fn a_lock_of_a_clock_that_jumped_back_is_no_lock(db: Database) {
        let count = |at| {
            db.write(move |tx| throttles::count(tx, "code", HASH, 1, MINUTE * 10, at).boxed())
        };
        let ahead = later(60 * 24 * 365);
        count(ahead).await.unwrap();
        assert_eq!(count(ahead).await.unwrap().0, 2, "locked");
        assert_eq!(count(later(0)).await.unwrap().0, 1, "a window of the true time");
        assert_eq!(count(later(-1)).await.unwrap().0, 2, "another server, a minute behind");
    }

    async fn attempts_at_once_are_all_counted(db: Database) {
        let count = |_| {
            db.write(|tx| throttles::count(tx, "code", HASH, 100, MINUTE, NOW).boxed())
        };
        let mut seen: Vec<i64> = join_all((0..20).map(count))
            .await
            .into_iter()
            .map(|counted| counted.unwrap().0)
            .collect();
        seen.sort_unstable();
        assert_eq!(seen, (1..=20).collect::<Vec<_>>());
    }
}
