//! Answering the questions of a draft, one at a time.

use app::model::{
    Address, Contact, Id, OfficeId, Reason, Reference, RenewalAnswers, Timestamp, Upn,
};

use crate::storage::{
    StorageError, Tx, applications,
    drafts::{self, Draft},
};

/// The answer to one question.
#[derive(Clone, Debug)]
pub enum Answer {
    /// How we reach the person.
    Contact(Contact),
    /// Where they live.
    Address(Address),
    /// Why they renew.
    Reason(Reason),
    /// Where they will go.
    Office(OfficeId),
}

/// Why a draft can't be worked on.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// There is none, or it is another person's.
    #[error("no such draft")]
    NotFound,
    /// It was sent already.
    #[error("the draft was sent as {0}")]
    Sent(Reference),
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A person's own draft.
///
/// # Errors
/// [`DraftError`].
pub async fn open(tx: &mut Tx, id: Id, upn: Upn) -> Result<Draft, DraftError> {
    match drafts::find(tx, id, upn).await? {
        Some(draft) => Ok(draft),
        None => Err(missing(tx, id, upn).await?),
    }
}

/// Saves one answer and leaves the others as they are, so that two open tabs don't undo each
/// other's work. Answers what is answered now.
///
/// # Errors
/// [`DraftError`].
pub async fn answer(
    tx: &mut Tx,
    id: Id,
    upn: Upn,
    answer: Answer,
    now: Timestamp,
) -> Result<RenewalAnswers, DraftError> {
    let Some(mut draft) = drafts::lock(tx, id, upn).await? else {
        return Err(missing(tx, id, upn).await?);
    };
    let answers = &mut draft.answers;
    match answer {
        Answer::Contact(contact) => answers.contact = Some(contact),
        Answer::Address(address) => answers.address = Some(address),
        Answer::Reason(reason) => answers.reason = Some(reason),
        Answer::Office(office) => answers.office = Some(office),
    }
    drafts::save(tx, id, upn, &draft.answers, now).await?;
    Ok(draft.answers)
}

/// What became of a draft that isn't there.
async fn missing(tx: &mut Tx, id: Id, upn: Upn) -> Result<DraftError, StorageError> {
    let sent = applications::of_draft(tx, id, upn).await?;
    Ok(sent.map_or(DraftError::NotFound, |sent| {
        DraftError::Sent(sent.reference)
    }))
}
