//! Sending a draft: it becomes an application, once.

use app::model::{
    ApplicationKind, ApplicationState, Command, Eligibility, Id, IllegalStep, Money, Reference,
    RenewalAnswers, RenewalRules, RenewalStep, Timestamp, Upn, application,
};
use chrono::NaiveDate;

use super::{
    renewal::ask,
    step::{self, Taken},
};
use crate::storage::{
    StorageError, Tx,
    applications::{self, Application},
    drafts, offices,
};

/// What sending needs to know beside the draft.
#[derive(Clone, Debug)]
pub struct Sending {
    /// The draft, which is also the key that makes sending it twice harmless.
    pub draft: Id,
    /// Whose it is.
    pub upn: Upn,
    /// The reference it gets, if it wasn't sent before.
    pub reference: Reference,
    /// The rules of renewal.
    pub rules: RenewalRules,
    /// What it costs today.
    pub fee: Money,
    /// The [`seal`] of what the person was shown before they sent it; nothing when they were
    /// shown nothing.
    pub shown: Option<Id>,
    /// Today's date in the deployment's zone.
    pub today: NaiveDate,
    /// The time.
    pub now: Timestamp,
}

/// Why a draft was not sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// There is none, or it is another person's.
    #[error("no such draft")]
    NotFound,
    /// A question is still open.
    #[error("{0} is not answered")]
    Incomplete(RenewalStep),
    /// The answers or the fee are no longer those the person was shown.
    #[error("changed since it was shown")]
    Changed,
    /// The person may not renew, or not any more.
    #[error("not eligible: {0:?}")]
    NotEligible(Eligibility),
    /// The kind of application has no such step: a defect in its definition.
    #[error(transparent)]
    Illegal(#[from] IllegalStep),
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What answers and a fee are, in short: two are the same only if nothing in them differs. The
/// page to check carries it, so that what is sent is what was shown there.
///
/// # Errors
/// When the answers can't be written as JSON.
pub fn seal(answers: &RenewalAnswers, fee: Money) -> Result<Id, StorageError> {
    let text = serde_json::to_string(&(answers, fee))
        .map_err(|error| StorageError::corrupt("answers", error))?;
    Ok(step::id_of(&text))
}

/// Sends a draft and answers the application's reference. Sending it again, from another tab or
/// after the back button, answers the same reference and changes nothing.
///
/// # Errors
/// [`SendError`].
pub async fn send(tx: &mut Tx, sending: Sending) -> Result<Reference, SendError> {
    let Sending { upn, now, .. } = sending;
    let draft = drafts::lock(tx, sending.draft, upn).await?;
    if let Some(sent) = applications::of_draft(tx, sending.draft, upn).await? {
        return Ok(sent.reference);
    }
    let answers = draft.ok_or(SendError::NotFound)?.answers;
    if let Some(step) = answers.missing_steps().first() {
        return Err(SendError::Incomplete(*step));
    }
    if sending.shown != Some(seal(&answers, sending.fee)?) {
        return Err(SendError::Changed);
    }
    let asked = ask(tx, upn, sending.today, sending.rules)
        .await?
        .ok_or(SendError::NotFound)?;
    let Eligibility::Eligible { document, .. } = asked.eligibility else {
        return Err(SendError::NotEligible(asked.eligibility));
    };
    let kind = ApplicationKind::RenewIdCard;
    // An office may have closed for good since it was chosen.
    let office = match answers.office.clone() {
        Some(office) if offices::find(tx, &office).await?.is_some() => office,
        _ => return Err(SendError::Incomplete(RenewalStep::Office)),
    };
    let (state, event) = submitted(kind)?;
    let application = Application {
        reference: sending.reference,
        upn,
        kind,
        state,
        answers,
        document: Some(document),
        office,
        fee: sending.fee,
        draft: sending.draft,
        submitted_at: now,
        updated_at: now,
    };
    if !applications::insert(tx, &application).await? {
        return faster(tx, upn, kind).await;
    }
    let taken = Taken {
        reference: sending.reference,
        upn,
        actor: Some(upn),
        event,
        state,
        reason: String::new(),
        at: now,
    };
    step::record(tx, taken).await?;
    drafts::remove(tx, sending.draft, upn).await?;
    Ok(sending.reference)
}

fn submitted(kind: ApplicationKind) -> Result<(ApplicationState, app::model::Event), IllegalStep> {
    let from = ApplicationState::Draft;
    let definition = kind.definition().ok_or(IllegalStep {
        state: from,
        command: Command::Submit,
    })?;
    application::next(definition, from, Command::Submit)
}

/// Another request of the same person was faster by a hair: that application stands.
async fn faster(tx: &mut Tx, upn: Upn, kind: ApplicationKind) -> Result<Reference, SendError> {
    let open = applications::open_of(tx, upn).await?;
    match open
        .into_iter()
        .find(|application| application.kind == kind)
    {
        Some(Application { reference, .. }) => {
            Err(SendError::NotEligible(Eligibility::AlreadyUnderWay {
                reference,
            }))
        }
        None => Err(StorageError::corrupt("reference", "it was drawn before").into()),
    }
}
