//! Activation and recovery codes, as keyed hashes.

use app::model::{Timestamp, Upn};

use super::{Result, Tx};
use crate::params;

/// A person's activation code.
#[derive(Clone, Debug)]
pub struct StoredActivation {
    /// The keyed hash of number and code.
    pub hash: Vec<u8>,
    /// The first moment it is too old.
    pub expires_at: Timestamp,
    /// When it made a passkey.
    pub used_at: Option<Timestamp>,
}

/// The activation code issued to a person last.
///
/// # Errors
/// [`super::StorageError`].
pub async fn activation(tx: &mut Tx, upn: Upn) -> Result<Option<StoredActivation>> {
    tx.find(
        "SELECT code_hash, expires_at, used_at FROM activation_codes WHERE upn = $1",
        params![upn.to_string()],
    )
    .await?
    .map(|row| {
        Ok(StoredActivation {
            hash: row.get("code_hash")?,
            expires_at: row.get("expires_at")?,
            used_at: row.get("used_at")?,
        })
    })
    .transpose()
}

/// Issues an activation code to a person, in place of an earlier one, used or not.
///
/// # Errors
/// [`super::StorageError`].
pub async fn issue_activation(
    tx: &mut Tx,
    upn: Upn,
    hash: [u8; 32],
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO activation_codes (upn, code_hash, issued_at, expires_at) \
         VALUES ($1, $2, $3, $4) ON CONFLICT (upn) DO UPDATE \
         SET code_hash = $2, issued_at = $3, expires_at = $4, used_at = NULL",
        params![upn.to_string(), hash, now, expires_at],
    )
    .await?;
    Ok(())
}

/// Uses a person's activation code up; answers false when it was used before, or another was
/// issued in its place.
///
/// # Errors
/// [`super::StorageError`].
pub async fn use_activation(tx: &mut Tx, upn: Upn, hash: [u8; 32], now: Timestamp) -> Result<bool> {
    let used = tx
        .execute(
            "UPDATE activation_codes SET used_at = $3 \
             WHERE upn = $1 AND code_hash = $2 AND used_at IS NULL",
            params![upn.to_string(), hash, now],
        )
        .await?;
    Ok(used == 1)
}

/// Gives a person new recovery codes in place of all older ones.
///
/// # Errors
/// [`super::StorageError`].
pub async fn replace_recovery(
    tx: &mut Tx,
    upn: Upn,
    hashes: Vec<[u8; 32]>,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "DELETE FROM recovery_codes WHERE upn = $1",
        params![upn.to_string()],
    )
    .await?;
    for hash in hashes {
        tx.execute(
            "INSERT INTO recovery_codes (code_hash, upn, created_at) VALUES ($1, $2, $3)",
            params![hash, upn.to_string(), now],
        )
        .await?;
    }
    Ok(())
}

/// Uses a recovery code up; answers false when there is none such left.
///
/// # Errors
/// [`super::StorageError`].
pub async fn use_recovery(tx: &mut Tx, upn: Upn, hash: [u8; 32], now: Timestamp) -> Result<bool> {
    let used = tx
        .execute(
            "UPDATE recovery_codes SET used_at = $3 \
             WHERE code_hash = $1 AND upn = $2 AND used_at IS NULL",
            params![hash, upn.to_string(), now],
        )
        .await?;
    Ok(used == 1)
}

/// How many recovery codes a person has left.
///
/// # Errors
/// [`super::StorageError`].
pub async fn recovery_left(tx: &mut Tx, upn: Upn) -> Result<u32> {
    let sql = "SELECT COUNT(*) AS codes FROM recovery_codes WHERE upn = $1 AND used_at IS NULL";
    tx.one(sql, params![upn.to_string()]).await?.get("codes")
}
