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
    /// Whether an attempt that works makes up for the ones before it.
    pub is_forgiven: bool,
    /// How long attempts are counted, and how long they stay locked.
    pub window: TimeDelta,
}

impl Limit {
    const fn of(action: &'static str, attempts: u32) -> Self {
        Self {
            action,
            attempts,
            is_forgiven: true,
            window: TimeDelta::minutes(30),
        }
    }

    /// Of a whole network: high, for thousands of phones may share it, and never forgiven, for
    /// one good code among them says nothing about the others.
    const fn of_network(action: &'static str, attempts: u32) -> Self {
        Self {
            is_forgiven: false,
            ..Self::of(action, attempts)
        }
    }
}

/// Activation codes tried for one number.
pub const CODE_BY_NUMBER: Limit = Limit::of("code-by-number", 5);
/// Activation codes tried from one device, whatever the number: a family may share it.
pub const CODE_BY_DEVICE: Limit = Limit::of("code-by-device", 20);
/// Recovery codes tried for one number.
pub const RECOVERY_BY_NUMBER: Limit = Limit::of("recovery-by-number", 5);
/// Recovery codes tried from one device.
pub const RECOVERY_BY_DEVICE: Limit = Limit::of("recovery-by-device", 20);
/// Passkey ceremonies that were refused on one device.
pub const CEREMONY_BY_DEVICE: Limit = Limit::of("ceremony-by-device", 10);

/// Activation codes tried from one network, under however many device cookies. A carrier may put a
/// whole town behind one network; what this stops is a machine.
pub const CODE_BY_NETWORK: Limit = Limit::of_network("code-by-network", 20_000);
/// Recovery codes tried from one network.
pub const RECOVERY_BY_NETWORK: Limit = Limit::of_network("recovery-by-network", 20_000);
/// Passkey ceremonies started and ended from one network, some three hundred a second.
pub const CEREMONY_BY_NETWORK: Limit = Limit::of_network("ceremony-by-network", 500_000);

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

/// Whether a secret may be guessed once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// It may.
    Allowed {
        /// The minutes that further guesses are locked for if this one is wrong.
        last: Option<u32>,
    },
    /// It may not.
    Locked {
        /// Minutes to wait.
        minutes: u32,
    },
}

/// Counts a guess under several limits, all of which must allow it: the widest first, so that
/// who is over it leaves no rows under the others.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn guess<const N: usize>(
    tx: &mut Tx,
    key: &Key,
    limits: [(Limit, &[u8]); N],
    now: Timestamp,
) -> Result<Guess> {
    let mut locks = None;
    for (limit, who) in limits {
        match attempt(tx, key, limit, who, now).await? {
            Attempt::Locked { until } => {
                let minutes = minutes_until(until, now);
                return Ok(Guess::Locked { minutes });
            }
            Attempt::Allowed { locks_until } => locks = locks.max(locks_until),
        }
    }
    let last = locks.map(|until| minutes_until(until, now));
    Ok(Guess::Allowed { last })
}

/// Forgets the attempts under the limits that are forgiven: the last one worked.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn forgive<const N: usize>(
    tx: &mut Tx,
    key: &Key,
    limits: [(Limit, &[u8]); N],
) -> Result<()> {
    for (limit, who) in limits {
        if limit.is_forgiven {
            clear(tx, key, limit, who).await?;
        }
    }
    Ok(())
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
