//! Forms with mistakes, between being sent and being sent again.

use app::model::{Id, Timestamp};

use super::{Result, Tx};
use crate::params;

/// A form with mistakes, as it is shown again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormState {
    /// Its name in the address of the page.
    pub id: Id,
    /// The device that sent it; nobody else is shown it.
    pub device: [u8; 32],
    /// The session it was sent in; empty for a visitor.
    pub session: String,
    /// The path of the page, with its language.
    pub path: String,
    /// The document.
    pub html: String,
}

/// Keeps a form until `expires_at`.
///
/// # Errors
/// [`super::StorageError`].
pub async fn keep(tx: &mut Tx, state: FormState, expires_at: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO form_states (id, device_hash, session_id, path, html, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            state.id.to_string(),
            state.device,
            state.session,
            state.path,
            state.html,
            expires_at
        ],
    )
    .await?;
    Ok(())
}

/// The document of a kept form, for the same device, session and page.
///
/// # Errors
/// [`super::StorageError`].
pub async fn find(
    tx: &mut Tx,
    id: Id,
    device: [u8; 32],
    session: String,
    path: String,
    now: Timestamp,
) -> Result<Option<String>> {
    tx.find(
        "SELECT html FROM form_states WHERE id = $1 AND device_hash = $2 AND session_id = $3 \
         AND path = $4 AND expires_at > $5",
        params![id.to_string(), device, session, path, now],
    )
    .await?
    .map(|row| row.get("html"))
    .transpose()
}
