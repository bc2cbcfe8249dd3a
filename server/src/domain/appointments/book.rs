//! Taking a place.

use app::model::{
    Booking, Command, Id, IllegalStep, OfficeId, Reference, SlotTime, Timestamp, Upn,
};

use super::{
    availability::{NotBookable, find_place},
    tell,
};
use crate::{
    domain::applications::{StepError, step},
    profile::Profile,
    storage::{
        StorageError, Tx, applications,
        bookings::{self, NewBooking},
        offices,
    },
};

/// A place somebody wants.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The application it is for.
    pub reference: Reference,
    /// Who.
    pub upn: Upn,
    /// Where.
    pub office: OfficeId,
    /// When, on the office's clock.
    pub at: SlotTime,
    /// The key of the form it was sent with: a form sent twice counts once.
    pub key: Id,
    /// The id of the booking, if it comes about.
    pub id: Id,
    /// The id of the message about it.
    pub message: Id,
    /// The time.
    pub now: Timestamp,
}

/// Why a place was not taken. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum BookError {
    /// There is no such application of this person, or no such office.
    #[error("no such application or office")]
    NotFound,
    /// The application doesn't wait for an appointment.
    #[error(transparent)]
    Illegal(#[from] IllegalStep),
    /// Somebody else took the last place.
    #[error("the slot is full")]
    SlotFull,
    /// The person has an appointment for this already, perhaps from another tab.
    #[error("booked already")]
    AlreadyBooked(Box<Booking>),
    /// The time can't be booked, whoever else wants it.
    #[error(transparent)]
    NotBookable(#[from] NotBookable),
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<StepError> for BookError {
    fn from(error: StepError) -> Self {
        match error {
            StepError::NotFound => Self::NotFound,
            StepError::Illegal(step) => Self::Illegal(step),
            StepError::Storage(error) => Self::Storage(error),
        }
    }
}

/// Takes a place for a person's own application. The same form sent again answers the booking it
/// made the first time.
///
/// # Errors
/// [`BookError`].
pub async fn book(tx: &mut Tx, profile: &Profile, wish: Wish) -> Result<Booking, BookError> {
    let Wish { upn, now, .. } = wish;
    let application = applications::lock(tx, wish.reference, upn)
        .await?
        .ok_or(BookError::NotFound)?;
    if let Some(booking) = bookings::of_key(tx, wish.key, upn).await? {
        return Ok(booking);
    }
    if let Some(booking) = bookings::of_service(tx, upn, application.kind).await? {
        return Err(BookError::AlreadyBooked(Box::new(booking)));
    }
    let office = offices::find(tx, &wish.office)
        .await?
        .ok_or(BookError::NotFound)?;
    step(tx, &wish.reference, Command::BookAppointment, upn, "", now).await?;
    let place = find_place::<BookError>(tx, profile, &office, wish.at, now, None).await?;
    let new = NewBooking {
        id: wish.id,
        reference: wish.reference,
        upn,
        service: application.kind,
        place,
        key: wish.key,
        now,
    };
    let booking = new.booking();
    tell(
        tx,
        profile,
        wish.message,
        "appointment-booked",
        &booking,
        &office,
        now,
    )
    .await?;
    if bookings::insert(tx, &new).await? {
        Ok(booking)
    } else {
        Err(BookError::SlotFull)
    }
}
