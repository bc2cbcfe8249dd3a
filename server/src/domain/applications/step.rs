//! One step of an application: the new state, the journal row and the message, or nothing.

use std::collections::BTreeMap;

use app::model::{
    ApplicationState, Command, Event, Id, IllegalStep, Reference, Role, Timestamp, Upn, application,
};
use sha2::{Digest as _, Sha256};

use crate::storage::{
    StorageError, Tx, applications,
    journal::{self, JournalEntry},
    messages::{self, NewMessage},
};

/// Why a step was not taken. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// There is no such application, or it is another person's.
    #[error("no such application")]
    NotFound,
    /// The application's state has no such step, or moved on meanwhile.
    #[error(transparent)]
    Illegal(#[from] IllegalStep),
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Takes a step of a person's own application and answers the state it led to.
///
/// # Errors
/// [`StepError`].
pub async fn step(
    tx: &mut Tx,
    reference: &Reference,
    command: Command,
    actor: Upn,
    reason: &str,
    now: Timestamp,
) -> Result<ApplicationState, StepError> {
    step_by(tx, Some(actor), actor, reference, command, reason, now).await
}

/// As [`step`], taken by somebody who need not be the person at `upn`; none: by the portal.
pub(super) async fn step_by(
    tx: &mut Tx,
    actor: Option<Upn>,
    upn: Upn,
    reference: &Reference,
    command: Command,
    reason: &str,
    now: Timestamp,
) -> Result<ApplicationState, StepError> {
    let current = applications::find(tx, *reference, upn)
        .await?
        .ok_or(StepError::NotFound)?;
    let illegal = IllegalStep {
        state: current.state,
        command,
    };
    let definition = current.kind.definition().ok_or(illegal)?;
    let (state, event) = application::next(definition, current.state, command)?;
    if !applications::move_on(tx, *reference, current.state, state, now).await? {
        return Err(illegal.into());
    }
    let taken = Taken {
        reference: *reference,
        upn,
        actor,
        event,
        state,
        reason: reason.to_owned(),
        at: now,
    };
    record(tx, taken).await?;
    Ok(state)
}

/// A step that was taken of a person's application, by themselves or (none) by the portal.
pub(super) struct Taken {
    pub reference: Reference,
    pub upn: Upn,
    pub actor: Option<Upn>,
    pub event: Event,
    pub state: ApplicationState,
    pub reason: String,
    pub at: Timestamp,
}

/// Writes the journal row and the message of a step.
pub(super) async fn record(tx: &mut Tx, taken: Taken) -> Result<(), StorageError> {
    let entry = JournalEntry {
        reference: taken.reference,
        actor: taken.actor.map(|citizen| (citizen, Role::Citizen)),
        event: taken.event,
        state: taken.state,
        reason: taken.reason,
        at: taken.at,
    };
    let place = journal::add(tx, &entry).await?;
    let Some(kind) = message_kind(taken.event) else {
        return Ok(());
    };
    let message = NewMessage {
        id: message_id(taken.reference, place),
        upn: taken.upn,
        kind,
        args: BTreeMap::from([("reference".to_owned(), taken.reference.grouped())]),
        link: format!("/applications/{}", taken.reference),
        at: taken.at,
    };
    messages::send(tx, message).await
}

/// Which message tells of an event. Those about an appointment come from the booking, which
/// knows the office and the time.
const fn message_kind(event: Event) -> Option<&'static str> {
    match event {
        Event::Submitted => Some("application-submitted"),
        Event::Withdrawn => Some("application-withdrawn"),
        Event::Expired => Some("application-expired"),
        Event::AppointmentBooked | Event::AppointmentMoved | Event::AppointmentCancelled => None,
    }
}

/// The id of the one message about one journal row: the same step can't be told of twice.
fn message_id(reference: Reference, place: i64) -> Id {
    id_of(&format!("{reference}/{place}"))
}

/// The id that a text always has, and no other text.
pub(super) fn id_of(text: &str) -> Id {
    let hash: [u8; 32] = Sha256::digest(text).into();
    let (head, _) = hash.split_at(16);
    Id::from_u128(head.iter().fold(0, |id, byte| id << 8 | u128::from(*byte)))
}
