//! Moving to another place, and giving a place back.

use app::model::{
    Booking, BookingState, Command, Id, IllegalStep, Office, OfficeId, SlotTime, Timestamp, Upn,
};

use super::{
    availability::{NotBookable, find_place, is_changeable},
    tell,
};
use crate::{
    domain::applications::{StepError, step},
    profile::Profile,
    storage::{StorageError, Tx, applications, bookings, offices},
};

/// A booking somebody wants to move.
#[derive(Clone, Debug)]
pub struct Moving {
    /// Which.
    pub booking: Id,
    /// Who.
    pub upn: Upn,
    /// Where to.
    pub office: OfficeId,
    /// When, on the office's clock.
    pub at: SlotTime,
    /// The id of the message about it.
    pub message: Id,
    /// The time.
    pub now: Timestamp,
}

/// A booking somebody wants to give back.
#[derive(Clone, Copy, Debug)]
pub struct Cancelling {
    /// Which.
    pub booking: Id,
    /// Who.
    pub upn: Upn,
    /// The id of the message about it.
    pub message: Id,
    /// The time.
    pub now: Timestamp,
}

/// Why a booking was not changed. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// There is no such booking of this person, or no such office.
    #[error("no such booking or office")]
    NotFound,
    /// It was given back already.
    #[error("cancelled already")]
    Cancelled,
    /// It begins too soon.
    #[error("too late to change it")]
    TooLate,
    /// Somebody else took the last place of the new slot.
    #[error("the slot is full")]
    SlotFull,
    /// The new time can't be booked, whoever else wants it.
    #[error(transparent)]
    NotBookable(#[from] NotBookable),
    /// The application has moved on.
    #[error(transparent)]
    Illegal(#[from] IllegalStep),
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<StepError> for ChangeError {
    fn from(error: StepError) -> Self {
        match error {
            StepError::NotFound => Self::NotFound,
            StepError::Illegal(step) => Self::Illegal(step),
            StepError::Storage(error) => Self::Storage(error),
        }
    }
}

/// Moves a booking. The person keeps the old place until the new one is theirs; moving to where
/// it is already changes nothing.
///
/// # Errors
/// [`ChangeError`].
pub async fn move_to(
    tx: &mut Tx,
    profile: &Profile,
    moving: Moving,
) -> Result<Booking, ChangeError> {
    let Moving { upn, now, .. } = moving;
    let mut booking = lock(tx, moving.booking, upn).await?;
    if booking.state != BookingState::Booked {
        return Err(ChangeError::Cancelled);
    }
    let office = office(tx, &moving.office).await?;
    let wanted = profile.instant(moving.at.date.and_time(moving.at.time));
    if booking.office == moving.office && Some(booking.starts_at) == wanted {
        return Ok(booking);
    }
    if !is_changeable(profile, &booking, now) {
        return Err(ChangeError::TooLate);
    }
    let command = Command::MoveAppointment;
    step(tx, &booking.reference, command, upn, "", now).await?;
    let moves = Some(booking.id);
    let place = find_place::<ChangeError>(tx, profile, &office, moving.at, now, moves).await?;
    booking.office = place.office.clone();
    booking.starts_at = place.starts_at;
    booking.minutes = place.minutes;
    booking.updated_at = now;
    let kind = "appointment-moved";
    tell(tx, profile, moving.message, kind, &booking, &office, now).await?;
    if bookings::move_to(tx, booking.id, &place, now).await? {
        Ok(booking)
    } else {
        Err(ChangeError::SlotFull)
    }
}

/// Gives a place back; the application waits for an appointment again. Giving it back twice
/// counts once.
///
/// # Errors
/// [`ChangeError`].
pub async fn cancel(
    tx: &mut Tx,
    profile: &Profile,
    cancelling: Cancelling,
) -> Result<(), ChangeError> {
    let Cancelling { upn, now, .. } = cancelling;
    let booking = lock(tx, cancelling.booking, upn).await?;
    if booking.state == BookingState::Cancelled {
        return Ok(());
    }
    if !is_changeable(profile, &booking, now) {
        return Err(ChangeError::TooLate);
    }
    let office = office(tx, &booking.office).await?;
    let command = Command::CancelAppointment;
    step(tx, &booking.reference, command, upn, "", now).await?;
    let (message, kind) = (cancelling.message, "appointment-cancelled");
    tell(tx, profile, message, kind, &booking, &office, now).await?;
    bookings::cancel(tx, booking.id, now).await?;
    Ok(())
}

/// A person's own booking, which nobody else changes until the transaction ends: whoever does
/// locks its application first.
async fn lock(tx: &mut Tx, id: Id, upn: Upn) -> Result<Booking, ChangeError> {
    let found = bookings::find(tx, id, upn)
        .await?
        .ok_or(ChangeError::NotFound)?;
    applications::lock(tx, found.reference, upn).await?;
    bookings::find(tx, id, upn)
        .await?
        .ok_or(ChangeError::NotFound)
}

async fn office(tx: &mut Tx, id: &OfficeId) -> Result<Office, ChangeError> {
    offices::find(tx, id).await?.ok_or(ChangeError::NotFound)
}
