//! Applications that were sent, and the state each is in.
//!
//! A person's own application is asked for by reference and person together, in the statement:
//! another person's is as good as none.

use app::model::{
    ApplicationKind, ApplicationState, Id, Money, OfficeId, Reference, RenewalAnswers, Timestamp,
    Upn,
};

use super::{Result, Row, Sql, Tx, drafts::to_json};
use crate::params;

/// An application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// What it is called on paper.
    pub reference: Reference,
    /// Whose.
    pub upn: Upn,
    /// What it asks for.
    pub kind: ApplicationKind,
    /// How far it is.
    pub state: ApplicationState,
    /// What was answered.
    pub answers: RenewalAnswers,
    /// The document it renews.
    pub document: Option<Id>,
    /// The office that has it.
    pub office: OfficeId,
    /// What it costs, as of the day it was sent.
    pub fee: Money,
    /// The draft it was; sending that again changes nothing.
    pub draft: Id,
    /// When it was sent.
    pub submitted_at: Timestamp,
    /// When its state last changed.
    pub updated_at: Timestamp,
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT reference, upn, kind, state, answers, document_id, office_id, fee_minor, \
             fee_currency, draft_id, submitted_at, updated_at FROM applications ",
            $rest
        )
    };
}

/// Writes an application unless one of the same draft is there, or one of the same kind is open;
/// answers whether it was written.
///
/// # Errors
/// [`super::StorageError`].
pub async fn insert(tx: &mut Tx, application: &Application) -> Result<bool> {
    let written = tx
        .execute(
            "INSERT INTO applications (reference, upn, kind, state, answers, document_id, \
             office_id, fee_minor, fee_currency, draft_id, submitted_at, updated_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING",
            params![
                application.reference.to_string(),
                application.upn.to_string(),
                application.kind.code(),
                application.state.code(),
                to_json(&application.answers)?,
                application.document.map(|id| id.to_string()),
                application.office.as_str(),
                application.fee.minor,
                application.fee.currency.code(),
                application.draft.to_string(),
                application.submitted_at,
                application.updated_at,
            ],
        )
        .await?;
    Ok(written == 1)
}

/// A person's own application.
///
/// # Errors
/// [`super::StorageError`].
pub async fn find(tx: &mut Tx, reference: Reference, upn: Upn) -> Result<Option<Application>> {
    tx.find(
        select!("WHERE reference = $1 AND upn = $2"),
        params![reference.to_string(), upn.to_string()],
    )
    .await?
    .as_ref()
    .map(application)
    .transpose()
}

/// A person's own application, which nobody else changes until the transaction ends.
///
/// # Errors
/// [`super::StorageError`].
pub async fn lock(tx: &mut Tx, reference: Reference, upn: Upn) -> Result<Option<Application>> {
    // SQLite has one writer: inside a writing transaction nobody else changes anything.
    let sql = Sql::new(
        select!("WHERE reference = $1 AND upn = $2"),
        select!("WHERE reference = $1 AND upn = $2 FOR UPDATE"),
    );
    tx.find(sql, params![reference.to_string(), upn.to_string()])
        .await?
        .as_ref()
        .map(application)
        .transpose()
}

/// What a person's draft became, if it was sent.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of_draft(tx: &mut Tx, draft: Id, upn: Upn) -> Result<Option<Application>> {
    tx.find(
        select!("WHERE draft_id = $1 AND upn = $2"),
        params![draft.to_string(), upn.to_string()],
    )
    .await?
    .as_ref()
    .map(application)
    .transpose()
}

/// A person's applications, the newest first.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of(tx: &mut Tx, upn: Upn) -> Result<Vec<Application>> {
    tx.list(
        select!("WHERE upn = $1 ORDER BY submitted_at DESC, reference"),
        params![upn.to_string()],
    )
    .await?
    .iter()
    .map(application)
    .collect()
}

/// A person's applications that are under way, the newest first.
///
/// # Errors
/// [`super::StorageError`].
pub async fn open_of(tx: &mut Tx, upn: Upn) -> Result<Vec<Application>> {
    tx.list(
        select!("WHERE upn = $1 AND closed_at IS NULL ORDER BY submitted_at DESC, reference"),
        params![upn.to_string()],
    )
    .await?
    .iter()
    .map(application)
    .collect()
}

/// Up to `most` applications that have been in a state since `before`, and whose they are.
///
/// # Errors
/// [`super::StorageError`].
pub async fn resting(
    tx: &mut Tx,
    state: ApplicationState,
    before: Timestamp,
    most: u32,
) -> Result<Vec<(Reference, Upn)>> {
    tx.list(
        "SELECT reference, upn FROM applications \
         WHERE state = $1 AND updated_at < $2 AND closed_at IS NULL \
         ORDER BY updated_at LIMIT $3",
        params![state.code(), before, most],
    )
    .await?
    .iter()
    .map(|row| Ok((row.parse("reference")?, row.parse("upn")?)))
    .collect()
}

/// Moves an application on, if it is still in the state that was read; answers whether it was.
///
/// # Errors
/// [`super::StorageError`].
pub async fn move_on(
    tx: &mut Tx,
    reference: Reference,
    from: ApplicationState,
    to: ApplicationState,
    now: Timestamp,
) -> Result<bool> {
    let moved = tx
        .execute(
            "UPDATE applications SET state = $3, updated_at = $4, closed_at = $5 \
             WHERE reference = $1 AND state = $2",
            params![
                reference.to_string(),
                from.code(),
                to.code(),
                now,
                to.is_final().then_some(now),
            ],
        )
        .await?;
    Ok(moved == 1)
}

fn application(row: &Row) -> Result<Application> {
    Ok(Application {
        reference: row.parse("reference")?,
        upn: row.parse("upn")?,
        kind: row.parse("kind")?,
        state: row.parse("state")?,
        answers: row.json("answers")?,
        document: row
            .get::<Option<String>>("document_id")?
            .map(|id| id.parse())
            .transpose()
            .map_err(|error| super::StorageError::corrupt("document_id", error))?,
        office: row.parse("office_id")?,
        fee: Money::new(row.get("fee_minor")?, row.parse("fee_currency")?),
        draft: row.parse("draft_id")?,
        submitted_at: row.get("submitted_at")?,
        updated_at: row.get("updated_at")?,
    })
}
