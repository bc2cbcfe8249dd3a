//! Between a code and a passkey: who showed a good code may make a passkey for a while.

use app::model::{Timestamp, Upn};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::session::token_hash;
use crate::storage::{
    Result, StorageError, Tx,
    ceremonies::{self, Remembered},
};

/// How long a grant lasts.
pub const LIFE: TimeDelta = TimeDelta::minutes(15);
const KIND: &str = "grant";

/// Which code was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// An activation code; it, and no later one, is used up when the passkey is made.
    Activation {
        /// The hash it is kept under.
        hash: [u8; 32],
    },
    /// A recovery code; it is used up already.
    Recovery,
}

/// Grants `upn` the making of a passkey to whoever holds `token`.
///
/// # Errors
/// [`StorageError`].
pub async fn give(tx: &mut Tx, token: &str, upn: Upn, shown: Shown, now: Timestamp) -> Result<()> {
    let what = Remembered {
        upn: Some(upn),
        session: None,
        state: serde_json::to_string(&shown)
            .map_err(|error| StorageError::corrupt("state", error))?,
    };
    ceremonies::put(tx, token_hash(token), KIND, what, now.plus(LIFE)).await
}

/// Whose passkey the holder of `token` may make, and by which code.
///
/// # Errors
/// [`StorageError`].
pub async fn find(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<(Upn, Shown)>> {
    let found = ceremonies::find(tx, token_hash(token), KIND, now).await?;
    found.map_or(Ok(None), |grant| read(&grant))
}

/// Uses the grant up.
///
/// # Errors
/// [`StorageError`].
pub async fn take(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<(Upn, Shown)>> {
    let grant = ceremonies::take(tx, token_hash(token), KIND, now).await?;
    grant.map_or(Ok(None), |grant| read(&grant))
}

fn read(grant: &Remembered) -> Result<Option<(Upn, Shown)>> {
    let shown = serde_json::from_str(&grant.state)
        .map_err(|error| StorageError::corrupt("state", error))?;
    Ok(grant.upn.map(|upn| (upn, shown)))
}
