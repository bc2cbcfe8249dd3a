//! The activation code with the date of birth: the way to the first passkey.
//!
//! Whether a number is known is never told: an unknown one costs the same statements, counts the
//! same attempts and gets the same answer as a wrong code.

use app::model::{ActivationCode, BirthDate, Upn};
use futures::FutureExt as _;

use super::{
    caller::Caller,
    grant::{self, Shown},
    throttle::{self, CODE_BY_DEVICE, CODE_BY_NETWORK, CODE_BY_NUMBER, Guess},
    token,
};
use crate::{
    key::Key,
    portal::Portal,
    storage::{Result, codes, people},
};

/// What became of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The details fit: the token of the grant.
    Granted(String),
    /// They don't, or nobody has this number.
    NoMatch,
    /// They fit, but the code is too old.
    Expired,
    /// They fit, but the code has made its passkey.
    Used,
    /// Too many attempts.
    Locked {
        /// Minutes to wait.
        minutes: u32,
    },
}

/// What a person typed.
pub struct Details {
    /// The number.
    pub upn: Upn,
    /// The code.
    pub code: ActivationCode,
    /// The date of birth.
    pub born: BirthDate,
}

/// The hash under which a code is kept.
pub fn code_hash(key: &Key, upn: Upn, code: &ActivationCode) -> [u8; 32] {
    key.hash(
        "activation-code",
        &[upn.to_string().as_bytes(), code.secret().as_bytes()],
    )
}

/// Holds the details against the register.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn check(portal: &Portal, details: Details, caller: Caller) -> Result<Outcome> {
    let now = portal.now();
    let token = token::new(portal);
    let portal_ = portal.clone();
    portal
        .db
        .write(move |tx| {
            async move {
                let key = &portal_.key;
                let Details { upn, code, born } = details;
                let number = upn.to_string();
                let network = caller.network.to_string();
                let limits = [
                    (CODE_BY_NETWORK, network.as_bytes()),
                    (CODE_BY_DEVICE, caller.device.as_slice()),
                    (CODE_BY_NUMBER, number.as_bytes()),
                ];
                let last = match throttle::guess(tx, key, limits, now).await? {
                    Guess::Locked { minutes } => return Ok(Outcome::Locked { minutes }),
                    Guess::Allowed { last } => last,
                };
                let person = people::find(tx, upn).await?;
                let stored = codes::activation(tx, upn).await?;
                let hash = code_hash(key, upn, &code);
                let fits = person.is_some_and(|p| !p.is_deceased && p.born.matches(born));
                let Some(stored) = stored.filter(|stored| stored.hash == hash && fits) else {
                    return Ok(last.map_or(Outcome::NoMatch, |minutes| Outcome::Locked { minutes }));
                };
                throttle::forgive(tx, key, limits).await?;
                if stored.used_at.is_some() {
                    return Ok(Outcome::Used);
                }
                if stored.expires_at <= now {
                    return Ok(Outcome::Expired);
                }
                grant::give(tx, &token, upn, Shown::Activation { hash }, now).await?;
                Ok(Outcome::Granted(token))
            }
            .boxed()
        })
        .await
}
