//! The ten codes a person keeps for the day the passkey is lost.
//!
//! They are drawn from a seed by the server's key, so they can be shown for a while after they
//! were made without ever being stored: neither seed nor key alone gives a code.

use app::model::{RecoveryCode, Timestamp, Upn};

use super::{grant, session::token_hash};
use crate::{
    key::Key,
    storage::{
        Result, Tx,
        ceremonies::{self, Remembered},
        codes,
    },
};

const COUNT: u8 = 10;
const KIND: &str = "recovery-codes";

/// The codes of a seed.
pub fn of_seed(key: &Key, seed: &str) -> Vec<RecoveryCode> {
    (0..COUNT)
        .map(|place| {
            let bytes = key.hash("recovery-code-seed", &[seed.as_bytes(), &[place]]);
            RecoveryCode::random(&mut |out: &mut [u8]| {
                out.iter_mut().zip(bytes).for_each(|(to, from)| *to = from);
            })
        })
        .collect()
}

/// The hash under which a code is kept.
pub fn hash(key: &Key, upn: Upn, code: &RecoveryCode) -> [u8; 32] {
    key.hash(
        "recovery-code",
        &[upn.to_string().as_bytes(), code.secret().as_bytes()],
    )
}

/// Makes ten new codes in place of the older ones; the holder of a token may see them for a while,
/// until the session ends.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn renew(
    tx: &mut Tx,
    key: &Key,
    (token, session): (&str, String),
    upn: Upn,
    seed: String,
    now: Timestamp,
) -> Result<()> {
    let hashes = of_seed(key, &seed)
        .iter()
        .map(|code| hash(key, upn, code))
        .collect();
    codes::replace_recovery(tx, upn, hashes, now).await?;
    let what = Remembered {
        upn: Some(upn),
        session: Some(session),
        state: seed,
    };
    ceremonies::put(tx, token_hash(token), KIND, what, now.plus(grant::LIFE)).await
}

/// The codes the holder of `token` may see now.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn shown_to(
    tx: &mut Tx,
    key: &Key,
    token: &str,
    upn: Upn,
    now: Timestamp,
) -> Result<Option<Vec<RecoveryCode>>> {
    let found = ceremonies::find(tx, token_hash(token), KIND, now).await?;
    Ok(found
        .filter(|shown| shown.upn == Some(upn))
        .map(|shown| of_seed(key, &shown.state)))
}

/// The person has them: they are shown no more.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn put_away(tx: &mut Tx, token: &str, now: Timestamp) -> Result<()> {
    ceremonies::take(tx, token_hash(token), KIND, now).await?;
    Ok(())
}
