//! Sessions, and whose they are.

use app::model::{Timestamp, Upn};

use super::{Result, Row, Tx, people};
use crate::{
    auth::session::{EndReason, Session},
    params,
};

const FIND: &str = "SELECT s.id, s.upn, s.shared_device, s.created_at, s.last_seen_at, \
     s.stepped_up_at, s.ended_at, s.ended_because, p.given_names, p.family_name \
     FROM sessions s JOIN people p ON p.upn = s.upn WHERE s.token_hash = $1";

/// The session of a token.
///
/// # Errors
/// [`super::StorageError`].
pub async fn find(tx: &mut Tx, token_hash: [u8; 32]) -> Result<Option<Session>> {
    tx.find(FIND, params![token_hash])
        .await?
        .as_ref()
        .map(session)
        .transpose()
}

/// Marks a session as seen; never back in time.
///
/// # Errors
/// [`super::StorageError`].
pub async fn touch(tx: &mut Tx, token_hash: [u8; 32], now: Timestamp) -> Result<u64> {
    tx.execute(
        "UPDATE sessions SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2",
        params![token_hash, now],
    )
    .await
}

fn session(row: &Row) -> Result<Session> {
    let ended_at: Option<Timestamp> = row.get("ended_at")?;
    let because: Option<String> = row.get("ended_because")?;
    Ok(Session {
        id: row.get("id")?,
        upn: row.parse::<Upn>("upn")?,
        name: people::name(row)?.full(),
        shared_device: row.get("shared_device")?,
        created_at: row.get("created_at")?,
        last_seen_at: row.get("last_seen_at")?,
        stepped_up_at: row.get("stepped_up_at")?,
        ended: ended_at.map(|at| {
            (
                at,
                EndReason::from_code(because.as_deref().unwrap_or_default()),
            )
        }),
    })
}
