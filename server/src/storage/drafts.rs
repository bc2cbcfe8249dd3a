//! Drafts: the answers of an application that is not sent yet. One for each person and kind.

use app::model::{ApplicationKind, Id, RenewalAnswers, Timestamp, Upn};

use super::{Result, Row, Sql, StorageError, Tx};
use crate::params;

/// Answers saved so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its id, and later the idempotency key of sending it.
    pub id: Id,
    /// Whose.
    pub upn: Upn,
    /// What it will become.
    pub kind: ApplicationKind,
    /// The answers.
    pub answers: RenewalAnswers,
    /// When it was last saved.
    pub updated_at: Timestamp,
}

const OF: &str = "SELECT id, upn, kind, answers, updated_at FROM drafts WHERE upn = $1";
const FIND: &str =
    "SELECT id, upn, kind, answers, updated_at FROM drafts WHERE upn = $1 AND id = $2";

/// Begins a draft unless the person has one of this kind; answers the one there is now.
///
/// # Errors
/// [`StorageError`].
pub async fn begin(
    tx: &mut Tx,
    id: Id,
    upn: Upn,
    kind: ApplicationKind,
    now: Timestamp,
) -> Result<Draft> {
    tx.execute(
        "INSERT INTO drafts (id, upn, kind, answers, created_at, updated_at) \
         VALUES ($1, $2, $3, '{}', $4, $4) ON CONFLICT (upn, kind) DO NOTHING",
        params![id.to_string(), upn.to_string(), kind.code(), now],
    )
    .await?;
    of(tx, upn)
        .await?
        .into_iter()
        .find(|draft| draft.kind == kind)
        .ok_or_else(|| StorageError::corrupt("kind", "the draft just begun is not there"))
}

/// A person's own draft; another person's is as good as none.
///
/// # Errors
/// [`StorageError`].
pub async fn find(tx: &mut Tx, id: Id, upn: Upn) -> Result<Option<Draft>> {
    tx.find(FIND, params![upn.to_string(), id.to_string()])
        .await?
        .as_ref()
        .map(draft)
        .transpose()
}

/// A person's own draft, which nobody else changes until the transaction ends.
///
/// # Errors
/// [`StorageError`].
pub async fn lock(tx: &mut Tx, id: Id, upn: Upn) -> Result<Option<Draft>> {
    // SQLite has one writer: inside a writing transaction nobody else changes anything.
    let sql = Sql::new(
        FIND,
        "SELECT id, upn, kind, answers, updated_at FROM drafts WHERE upn = $1 AND id = $2 \
         FOR UPDATE",
    );
    tx.find(sql, params![upn.to_string(), id.to_string()])
        .await?
        .as_ref()
        .map(draft)
        .transpose()
}

/// All of a person's drafts.
///
/// # Errors
/// [`StorageError`].
pub async fn of(tx: &mut Tx, upn: Upn) -> Result<Vec<Draft>> {
    tx.list(OF, params![upn.to_string()])
        .await?
        .iter()
        .map(draft)
        .collect()
}

/// Saves the answers of a person's own draft; answers whether it was there.
///
/// # Errors
/// [`StorageError`].
pub async fn save(
    tx: &mut Tx,
    id: Id,
    upn: Upn,
    answers: &RenewalAnswers,
    now: Timestamp,
) -> Result<bool> {
    let changed = tx
        .execute(
            "UPDATE drafts SET answers = $3, updated_at = $4 WHERE id = $1 AND upn = $2",
            params![id.to_string(), upn.to_string(), to_json(answers)?, now],
        )
        .await?;
    Ok(changed == 1)
}

/// Removes a person's own draft.
///
/// # Errors
/// [`StorageError`].
pub async fn remove(tx: &mut Tx, id: Id, upn: Upn) -> Result<()> {
    tx.execute(
        "DELETE FROM drafts WHERE id = $1 AND upn = $2",
        params![id.to_string(), upn.to_string()],
    )
    .await
    .map(drop)
}

/// Answers as they are stored.
pub(super) fn to_json(answers: &RenewalAnswers) -> Result<String> {
    serde_json::to_string(answers).map_err(|error| StorageError::corrupt("answers", error))
}

fn draft(row: &Row) -> Result<Draft> {
    Ok(Draft {
        id: row.parse("id")?,
        upn: row.parse("upn")?,
        kind: row.parse("kind")?,
        answers: row.json("answers")?,
        updated_at: row.get("updated_at")?,
    })
}
