//! Between a code and a passkey: who showed a good code may make a passkey for a while.

use app::model::{Timestamp, Upn};
use chrono::TimeDelta;

use super::session::token_hash;
use crate::storage::{
    Result, Tx,
    ceremonies::{self, Remembered},
};

/// How long a grant lasts.
pub const LIFE: TimeDelta = TimeDelta::minutes(15);
const KIND: &str = "grant";

/// Which code was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// An activation code; it is used up when the passkey is made.
    Activation,
    /// A recovery code; it is used up already.
    Recovery,
}

impl Shown {
    const fn code(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::Recovery => "recovery",
        }
    }
}

/// Grants `upn` the making of a passkey to whoever holds `token`.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn give(tx: &mut Tx, token: &str, upn: Upn, shown: Shown, now: Timestamp) -> Result<()> {
    let what = Remembered {
        upn: Some(upn),
        state: shown.code().to_owned(),
    };
    ceremonies::put(tx, token_hash(token), KIND, what, now.plus(LIFE)).await
}

/// Whose passkey the holder of `token` may make.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn find(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<Upn>> {
    let found = ceremonies::find(tx, token_hash(token), KIND, now).await?;
    Ok(found.and_then(|grant| grant.upn))
}

/// Uses the grant up.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn take(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<(Upn, Shown)>> {
    let grant = ceremonies::take(tx, token_hash(token), KIND, now).await?;
    Ok(grant.and_then(|grant| {
        let shown = if grant.state == Shown::Recovery.code() {
            Shown::Recovery
        } else {
            Shown::Activation
        };
        Some((grant.upn?, shown))
    }))
}
