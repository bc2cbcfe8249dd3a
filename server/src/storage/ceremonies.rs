//! Started ceremonies: what the server remembers between two requests of somebody who may not
//! be signed in. Each is found by the hash of a cookie and can be taken once.

use app::model::{Timestamp, Upn};

use super::{Result, Row, Tx};
use crate::params;

/// What was remembered.
#[derive(Clone, Debug)]
pub struct Remembered {
    /// Whose, where it is known.
    pub upn: Option<Upn>,
    /// The id of the session it belongs to; of none before somebody is signed in.
    pub session: Option<String>,
    /// What its kind keeps.
    pub state: String,
}

/// Remembers something until `expires_at`, in place of what the same id held.
///
/// # Errors
/// [`super::StorageError`].
pub async fn put(
    tx: &mut Tx,
    id_hash: [u8; 32],
    kind: &'static str,
    what: Remembered,
    expires_at: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO ceremonies (id_hash, kind, upn, session_id, state, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id_hash) DO UPDATE \
         SET kind = $2, upn = $3, session_id = $4, state = $5, expires_at = $6",
        params![
            id_hash,
            kind,
            what.upn.map(|upn| upn.to_string()),
            what.session,
            what.state,
            expires_at
        ],
    )
    .await?;
    Ok(())
}

/// What is remembered, left in place.
///
/// # Errors
/// [`super::StorageError`].
pub async fn find(
    tx: &mut Tx,
    id_hash: [u8; 32],
    kind: &'static str,
    now: Timestamp,
) -> Result<Option<Remembered>> {
    tx.find(
        "SELECT upn, session_id, state FROM ceremonies WHERE id_hash = $1 AND kind = $2 AND expires_at > $3",
        params![id_hash, kind, now],
    )
    .await?
    .as_ref()
    .map(remembered)
    .transpose()
}

/// Takes what is remembered: of two requests with the same id one gets it.
///
/// # Errors
/// [`super::StorageError`].
pub async fn take(
    tx: &mut Tx,
    id_hash: [u8; 32],
    kind: &'static str,
    now: Timestamp,
) -> Result<Option<Remembered>> {
    tx.find(
        "DELETE FROM ceremonies WHERE id_hash = $1 AND kind = $2 AND expires_at > $3 \
         RETURNING upn, session_id, state",
        params![id_hash, kind, now],
    )
    .await?
    .as_ref()
    .map(remembered)
    .transpose()
}

/// Forgets what a person started in one session.
///
/// # Errors
/// [`super::StorageError`].
pub async fn forget_of(tx: &mut Tx, upn: Upn, session: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM ceremonies WHERE upn = $1 AND session_id = $2",
        params![upn.to_string(), session],
    )
    .await?;
    Ok(())
}

/// Forgets what a person started anywhere but in one session.
///
/// # Errors
/// [`super::StorageError`].
pub async fn forget_others(tx: &mut Tx, upn: Upn, session: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM ceremonies WHERE upn = $1 AND session_id IS DISTINCT FROM $2",
        params![upn.to_string(), session],
    )
    .await?;
    Ok(())
}

fn remembered(row: &Row) -> Result<Remembered> {
    Ok(Remembered {
        upn: row.parse_optional("upn")?,
        session: row.get("session_id")?,
        state: row.get("state")?,
    })
}
