//! Attempts that may be repeated only so often, counted where every server sees them.

use app::model::Timestamp;
use chrono::TimeDelta;

use super::{Result, Tx};
use crate::params;

/// Whether the window, or the lock, is over. One that would last longer than any can was written by
/// a clock that has jumped back since; twice a window leaves room for servers that disagree a little.
macro_rules! over {
    () => {
        "COALESCE(throttles.locked_until, throttles.window_started_at + $4) \
         NOT BETWEEN $3 + 1 AND $3 + 2 * $4"
    };
}

const COUNT: &str = concat!(
    "INSERT INTO throttles (action, key_hash, attempts, window_started_at, locked_until) \
     VALUES ($1, $2, 1, $3, NULL) ON CONFLICT (action, key_hash) DO UPDATE SET \
     attempts = CASE WHEN ",
    over!(),
    " THEN 1 ELSE throttles.attempts + 1 END, window_started_at = CASE WHEN ",
    over!(),
    " THEN $3 ELSE throttles.window_started_at END, locked_until = CASE WHEN ",
    over!(),
    " THEN NULL WHEN throttles.attempts + 1 = $5 THEN $3 + $4 ELSE throttles.locked_until END \
     RETURNING attempts, locked_until"
);

/// Counts an attempt; answers which one it is in its window, and until when further ones are
/// locked. The attempt that reaches `limit` locks for one more window.
///
/// # Errors
/// [`super::StorageError`].
pub async fn count(
    tx: &mut Tx,
    action: &'static str,
    key_hash: [u8; 32],
    limit: u32,
    window: TimeDelta,
    now: Timestamp,
) -> Result<(i64, Option<Timestamp>)> {
    let window = window.num_microseconds().unwrap_or(i64::MAX);
    let row = tx
        .one(COUNT, params![action, key_hash, now, window, limit])
        .await?;
    Ok((row.get("attempts")?, row.get("locked_until")?))
}

/// Forgets the attempts: the last one worked.
///
/// # Errors
/// [`super::StorageError`].
pub async fn clear(tx: &mut Tx, action: &'static str, key_hash: [u8; 32]) -> Result<()> {
    tx.execute(
        "DELETE FROM throttles WHERE action = $1 AND key_hash = $2",
        params![action, key_hash],
    )
    .await?;
    Ok(())
}
