//! Forms that could not be taken as they were sent, until they are sent again.

use app::model::{Id, Timestamp, Upn};

use super::{Result, Tx};
use crate::params;

/// So many are kept for one device: the tabs somebody may have open.
const OF_A_DEVICE: i64 = 5;
/// So many are kept in all. Whoever fills the table fills no disk; the next form is shown without
/// being kept.
const OF_ALL: i64 = 10_000;

/// A form as it is shown again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptForm {
    /// Its name in the address of the page.
    pub id: Id,
    /// The device that sent it; nobody else is shown it.
    pub device: [u8; 32],
    /// Who sent it; none for a visitor.
    pub owner: Option<Upn>,
    /// The path of the page, with its language.
    pub path: String,
    /// The document, encrypted: it holds what was typed, codes and dates of birth among it.
    pub sealed: Vec<u8>,
}

/// Keeps a form until `expires_at`, and the latest few of its device besides; answers whether
/// there was room for it.
///
/// # Errors
/// [`super::StorageError`].
pub async fn keep(tx: &mut Tx, form: KeptForm, expires_at: Timestamp) -> Result<bool> {
    tx.execute(
        "DELETE FROM kept_forms WHERE device_hash = $1 AND id NOT IN (SELECT id FROM kept_forms \
         WHERE device_hash = $1 ORDER BY expires_at DESC, id LIMIT $2)",
        params![form.device, OF_A_DEVICE - 1],
    )
    .await?;
    let kept = tx
        .execute(
            "INSERT INTO kept_forms (id, device_hash, owner, path, sealed, expires_at) \
             SELECT $1, $2, $3, $4, $5, $6 WHERE (SELECT COUNT(*) FROM kept_forms) < $7",
            params![
                form.id.to_string(),
                form.device,
                owner(form.owner),
                form.path,
                form.sealed,
                expires_at,
                OF_ALL
            ],
        )
        .await?;
    Ok(kept == 1)
}

/// The encrypted document of a kept form, for the same device, person and page.
///
/// # Errors
/// [`super::StorageError`].
pub async fn find(
    tx: &mut Tx,
    id: Id,
    device: [u8; 32],
    owner: Option<Upn>,
    path: String,
    now: Timestamp,
) -> Result<Option<Vec<u8>>> {
    tx.find(
        "SELECT sealed FROM kept_forms WHERE id = $1 AND device_hash = $2 AND owner = $3 \
         AND path = $4 AND expires_at > $5",
        params![id.to_string(), device, self::owner(owner), path, now],
    )
    .await?
    .map(|row| row.get("sealed"))
    .transpose()
}

fn owner(owner: Option<Upn>) -> String {
    owner.map(|upn| upn.to_string()).unwrap_or_default()
}
