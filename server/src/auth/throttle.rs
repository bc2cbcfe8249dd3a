//! How often something secret may be guessed.

use app::model::Timestamp;
use chrono::TimeDelta;

use crate::{
    key::Key,
    storage::{Result, Tx, throttles},
};

/// What is counted, and how many attempts there are before it is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The name of what is attempted.
    pub action: &'static str,
    /// Attempts in a window.
    pub attempts: u32,
    /// How long attempts are counted, and how long they stay locked.
    pub window: TimeDelta,
}

/// Codes tried for one number.
pub const CODE_BY_NUMBER: Limit = Limit {
    action: "code-by-number",
    attempts: 5,
    window: TimeDelta::minutes(30),
};

/// Codes tried from one device, whatever the number: a family may share it.
pub const CODE_BY_DEVICE: Limit = Limit {
    action: "code-by-device",
    attempts: 20,
    window: TimeDelta::minutes(30),
};

/// Whether an attempt may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// It may.
    Allowed {
        /// When it fails too, further ones are locked until then.
        locks_until: Option<Timestamp>,
    },
    /// It may not.
    Locked {
        /// Until when.
        until: Timestamp,
    },
}

/// Counts an attempt by `who`, before it is known whether it works.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn attempt(
    tx: &mut Tx,
    key: &Key,
    limit: Limit,
    who: &[u8],
    now: Timestamp,
) -> Result<Attempt> {
    let hash = key.hash(limit.action, &[who]);
    let (place, locked) =
        throttles::count(tx, limit.action, hash, limit.attempts, limit.window, now).await?;
    Ok(match locked {
        Some(until) if place > i64::from(limit.attempts) => Attempt::Locked { until },
        locks_until => Attempt::Allowed { locks_until },
    })
}

/// Forgets the attempts of `who`: the last one worked.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn clear(tx: &mut Tx, key: &Key, limit: Limit, who: &[u8]) -> Result<()> {
    throttles::clear(tx, limit.action, key.hash(limit.action, &[who])).await
}

/// The minutes from `now` until a lock ends, rounded up.
pub fn minutes_until(until: Timestamp, now: Timestamp) -> u32 {
    let seconds = until.since(now).num_seconds().max(1);
    u32::try_from((seconds + 59) / 60).unwrap_or(u32::MAX)
}
