//! Forms that could not be taken as they were sent, until they are sent again.

use app::model::{Id, Timestamp, Upn};

use super::{Result, Tx};
use crate::params;

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
    /// The document.
    pub html: String,
}

/// Keeps a form until `expires_at`.
///
/// # Errors
/// [`super::StorageError`].
pub async fn keep(tx: &mut Tx, state: KeptForm, expires_at: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO kept_forms (id, device_hash, owner, path, html, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            state.id.to_string(),
            state.device,
            owner(state.owner),
            state.path,
            state.html,
            expires_at
        ],
    )
    .await?;
    Ok(())
}

/// The document of a kept form, for the same device, person and page.
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
) -> Result<Option<String>> {
    tx.find(
        "SELECT html FROM kept_forms WHERE id = $1 AND device_hash = $2 AND owner = $3 \
         AND path = $4 AND expires_at > $5",
        params![id.to_string(), device, self::owner(owner), path, now],
    )
    .await?
    .map(|row| row.get("html"))
    .transpose()
}

fn owner(owner: Option<Upn>) -> String {
    owner.map(|upn| upn.to_string()).unwrap_or_default()
}
