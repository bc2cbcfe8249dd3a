//! Sessions, and whose they are.

use app::model::{Timestamp, Upn};

use super::{Result, Row, Tx, ceremonies, people};
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

/// A session about to begin.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// The hash of its token.
    pub token_hash: [u8; 32],
    /// Its public id.
    pub id: String,
    /// Whose.
    pub upn: Upn,
    /// The device in words.
    pub device: String,
    /// Others use the device too.
    pub shared_device: bool,
    /// The passkey it was opened with.
    pub passkey_id: String,
    /// When it begins.
    pub at: Timestamp,
}

/// Begins a session.
///
/// # Errors
/// [`super::StorageError`].
pub async fn begin(tx: &mut Tx, new: NewSession) -> Result<()> {
    tx.execute(
        "INSERT INTO sessions (token_hash, id, upn, device, shared_device, passkey_id, \
         created_at, last_seen_at, stepped_up_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $7)",
        params![
            new.token_hash,
            new.id,
            new.upn.to_string(),
            new.device,
            new.shared_device,
            new.passkey_id,
            new.at
        ],
    )
    .await?;
    Ok(())
}

/// Gives a person's live session a new token after a fresh use of a passkey; the old token is
/// dead.
///
/// # Errors
/// [`super::StorageError`].
pub async fn step_up(
    tx: &mut Tx,
    upn: Upn,
    id: &str,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<u64> {
    tx.execute(
        "UPDATE sessions SET token_hash = $2, stepped_up_at = $3, last_seen_at = $3 \
         WHERE id = $1 AND upn = $4 AND ended_at IS NULL",
        params![id, token_hash, now, upn.to_string()],
    )
    .await
}

/// Ends one of a person's sessions, and what was started in it; answers how many were live.
///
/// # Errors
/// [`super::StorageError`].
pub async fn end(tx: &mut Tx, upn: Upn, id: &str, why: EndReason, now: Timestamp) -> Result<u64> {
    ceremonies::forget_of(tx, upn, id).await?;
    tx.execute(
        "UPDATE sessions SET ended_at = $3, ended_because = $4 \
         WHERE upn = $1 AND id = $2 AND ended_at IS NULL",
        params![upn.to_string(), id, now, why.code()],
    )
    .await
}

/// Whether a session, live or ended, is a person's.
///
/// # Errors
/// [`super::StorageError`].
pub async fn is_of(tx: &mut Tx, upn: Upn, id: &str) -> Result<bool> {
    let row = tx
        .find(
            "SELECT 1 AS known FROM sessions WHERE upn = $1 AND id = $2",
            params![upn.to_string(), id],
        )
        .await?;
    Ok(row.is_some())
}

/// Ends a person's sessions except one, and what was started outside it.
///
/// # Errors
/// [`super::StorageError`].
pub async fn end_others(tx: &mut Tx, upn: Upn, except: &str, now: Timestamp) -> Result<u64> {
    ceremonies::forget_others(tx, upn, except).await?;
    tx.execute(
        "UPDATE sessions SET ended_at = $3, ended_because = $4 \
         WHERE upn = $1 AND id <> $2 AND ended_at IS NULL",
        params![
            upn.to_string(),
            except,
            now,
            EndReason::EndedElsewhere.code()
        ],
    )
    .await
}

/// A session as its person sees it in a list.
#[derive(Clone, Debug)]
pub struct ListedSession {
    /// Its public id.
    pub id: String,
    /// The device in words.
    pub device: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used.
    pub last_seen_at: Timestamp,
}

/// A person's sessions that nobody ended and that were used since `seen_since`, the newest first.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of(tx: &mut Tx, upn: Upn, seen_since: Timestamp) -> Result<Vec<ListedSession>> {
    tx.list(
        "SELECT id, device, created_at, last_seen_at FROM sessions \
         WHERE upn = $1 AND ended_at IS NULL AND last_seen_at >= $2 \
         ORDER BY created_at DESC, id",
        params![upn.to_string(), seen_since],
    )
    .await?
    .iter()
    .map(|row| {
        Ok(ListedSession {
            id: row.get("id")?,
            device: row.get("device")?,
            created_at: row.get("created_at")?,
            last_seen_at: row.get("last_seen_at")?,
        })
    })
    .collect()
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
