//! Passkeys: the public half of each, and how its person calls it.

use app::model::{Timestamp, Upn};
use webauthn_rs::prelude::Passkey;

use super::{Result, Row, StorageError, Tx, accounts};
use crate::params;

/// A registered passkey.
#[derive(Clone, Debug)]
pub struct StoredPasskey {
    /// Its id in the portal.
    pub id: String,
    /// Whose.
    pub upn: Upn,
    /// What the person calls it.
    pub name: String,
    /// The credential.
    pub credential: Passkey,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last used.
    pub last_used_at: Option<Timestamp>,
}

/// A person's passkeys, oldest first.
///
/// # Errors
/// [`StorageError`].
pub async fn of(tx: &mut Tx, upn: Upn) -> Result<Vec<StoredPasskey>> {
    tx.list(
        "SELECT * FROM passkeys WHERE upn = $1 ORDER BY created_at, id",
        params![upn.to_string()],
    )
    .await?
    .iter()
    .map(passkey)
    .collect()
}

/// The passkey with this credential id, if it belongs to the account with this handle.
///
/// # Errors
/// [`StorageError`].
pub async fn find(
    tx: &mut Tx,
    credential_id: &[u8],
    handle: &[u8],
) -> Result<Option<StoredPasskey>> {
    tx.find(
        "SELECT k.* FROM passkeys k JOIN accounts a ON a.upn = k.upn \
         WHERE k.credential_id = $1 AND a.user_handle = $2",
        params![credential_id, handle],
    )
    .await?
    .as_ref()
    .map(passkey)
    .transpose()
}

/// Adds a passkey; answers false when this credential is registered already.
///
/// # Errors
/// [`StorageError`].
pub async fn add(tx: &mut Tx, passkey: &StoredPasskey) -> Result<bool> {
    let added = tx
        .execute(
            "INSERT INTO passkeys \
             (id, credential_id, upn, name, credential, backed_up, created_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING",
            params![
                &passkey.id,
                passkey.credential.cred_id().as_ref() as &[u8],
                passkey.upn.to_string(),
                &passkey.name,
                json(&passkey.credential)?,
                false,
                passkey.created_at,
            ],
        )
        .await?;
    Ok(added == 1)
}

/// Records that a passkey was used, with what its authenticator counted; answers false when it is
/// there no more.
///
/// # Errors
/// [`StorageError`].
pub async fn used(
    tx: &mut Tx,
    id: &str,
    credential: &Passkey,
    backed_up: bool,
    now: Timestamp,
) -> Result<bool> {
    let used = tx
        .execute(
            "UPDATE passkeys SET credential = $2, backed_up = $3, last_used_at = $4 WHERE id = $1",
            params![id, json(credential)?, backed_up, now],
        )
        .await?;
    Ok(used == 1)
}

/// Renames one of a person's passkeys; answers false when there is none such.
///
/// # Errors
/// [`StorageError`].
pub async fn rename(tx: &mut Tx, upn: Upn, id: &str, name: &str) -> Result<bool> {
    let renamed = tx
        .execute(
            "UPDATE passkeys SET name = $3 WHERE upn = $1 AND id = $2",
            params![upn.to_string(), id, name],
        )
        .await?;
    Ok(renamed == 1)
}

/// Removes one of a person's passkeys, unless it is the last way in: another passkey or an unused
/// recovery code has to remain. Answers false when nothing was removed.
///
/// # Errors
/// [`StorageError`].
pub async fn remove(tx: &mut Tx, upn: Upn, id: &str) -> Result<bool> {
    // Two who remove the last two at once would each see the other's.
    accounts::lock(tx, upn).await?;
    let removed = tx
        .execute(
            "DELETE FROM passkeys WHERE upn = $1 AND id = $2 AND (\
             EXISTS (SELECT 1 FROM passkeys o WHERE o.upn = $1 AND o.id <> $2) \
             OR EXISTS (SELECT 1 FROM recovery_codes c WHERE c.upn = $1 AND c.used_at IS NULL))",
            params![upn.to_string(), id],
        )
        .await?;
    Ok(removed == 1)
}

fn json(credential: &Passkey) -> Result<String> {
    serde_json::to_string(credential).map_err(|error| StorageError::corrupt("credential", error))
}

fn passkey(row: &Row) -> Result<StoredPasskey> {
    Ok(StoredPasskey {
        id: row.get("id")?,
        upn: row.parse("upn")?,
        name: row.get("name")?,
        credential: row.json("credential")?,
        created_at: row.get("created_at")?,
        last_used_at: row.get("last_used_at")?,
    })
}
