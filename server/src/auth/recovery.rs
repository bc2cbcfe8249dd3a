//! A recovery code: the way to a new passkey for who has lost the old one.
//!
//! As with activation, an unknown number, a person without an account and a wrong code get the
//! same answer for the same work.

use app::model::{RecoveryCode, SecurityEvent, Upn};
use futures::FutureExt as _;

use super::{
    caller::Caller,
    grant::{self, Shown},
    notice, recovery_codes,
    throttle::{self, Guess, RECOVERY_BY_DEVICE, RECOVERY_BY_NETWORK, RECOVERY_BY_NUMBER},
    token,
};
use crate::{
    portal::Portal,
    storage::{Result, codes, people},
};

/// What became of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The code is one of the person's: the token of the grant.
    Granted(String),
    /// It isn't, or nobody has this number.
    NoMatch,
    /// Too many attempts.
    Locked {
        /// Minutes to wait.
        minutes: u32,
    },
}

/// Uses a recovery code up.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn check(
    portal: &Portal,
    upn: Upn,
    code: RecoveryCode,
    caller: Caller,
) -> Result<Outcome> {
    let now = portal.now();
    let token = token::new(portal);
    let ids = [portal.new_id(), portal.new_id()];
    let portal_ = portal.clone();
    portal
        .db
        .write(move |tx| {
            async move {
                let key = &portal_.key;
                let number = upn.to_string();
                let network = caller.network.to_string();
                let limits = [
                    (RECOVERY_BY_NETWORK, network.as_bytes()),
                    (RECOVERY_BY_DEVICE, caller.device.as_slice()),
                    (RECOVERY_BY_NUMBER, number.as_bytes()),
                ];
                let last = match throttle::guess(tx, key, limits, now).await? {
                    Guess::Locked { minutes } => return Ok(Outcome::Locked { minutes }),
                    Guess::Allowed { last } => last,
                };
                let hash = recovery_codes::hash(key, upn, &code);
                let fits = codes::use_recovery(tx, upn, hash, now).await?;
                if !people::is_alive(tx, upn).await? || !fits {
                    return Ok(last.map_or(Outcome::NoMatch, |minutes| Outcome::Locked { minutes }));
                }
                throttle::forgive(tx, key, limits).await?;
                let what = SecurityEvent::RecoveryCodeUsed;
                notice::tell(tx, ids, upn, what, &caller, now).await?;
                grant::give(tx, &token, upn, Shown::Recovery, now).await?;
                Ok(Outcome::Granted(token))
            }
            .boxed()
        })
        .await
}
