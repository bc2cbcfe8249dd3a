//! The journal: every step of every application, written with the step and never changed.

use app::model::{ApplicationState, Event, Reference, Role, Timestamp, Upn};

use super::{Result, Row, Tx};
use crate::params;

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    /// Of which application.
    pub reference: Reference,
    /// Who took it, in which role; none: the portal, when a deadline passed.
    pub actor: Option<(Upn, Role)>,
    /// What happened.
    pub event: Event,
    /// The state it led to.
    pub state: ApplicationState,
    /// Why, in the actor's words; may be empty.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// Writes a step down; answers its place in the journal.
///
/// # Errors
/// [`super::StorageError`].
pub async fn add(tx: &mut Tx, entry: &JournalEntry) -> Result<i64> {
    tx.one(
        "INSERT INTO journal (reference, actor_upn, actor_role, action, state, reason, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        params![
            entry.reference.to_string(),
            entry.actor.map(|(upn, _)| upn.to_string()),
            entry.actor.map(|(_, role)| role.code()),
            entry.event.code(),
            entry.state.code(),
            &entry.reason,
            entry.at,
        ],
    )
    .await?
    .get("id")
}

/// The steps of an application, the first one first.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of(tx: &mut Tx, reference: Reference) -> Result<Vec<JournalEntry>> {
    tx.list(
        "SELECT reference, actor_upn, actor_role, action, state, reason, at FROM journal \
         WHERE reference = $1 ORDER BY id",
        params![reference.to_string()],
    )
    .await?
    .iter()
    .map(entry)
    .collect()
}

fn entry(row: &Row) -> Result<JournalEntry> {
    Ok(JournalEntry {
        reference: row.parse("reference")?,
        actor: row
            .parse_optional("actor_upn")?
            .zip(row.parse_optional("actor_role")?),
        event: row.parse("action")?,
        state: row.parse("state")?,
        reason: row.get("reason")?,
        at: row.get("at")?,
    })
}
