//! Withdrawing: the person wants it no more.

use app::model::{ApplicationState, Command, Reference, Timestamp, Upn};

use super::step::{StepError, step};
use crate::storage::{Tx, applications, bookings};

/// Withdraws a person's own application and gives its place at the office to somebody else.
/// Withdrawing it twice counts once.
///
/// The hours before an appointment in which it can't be cancelled any more don't count here:
/// nobody has to go on with an application, and a desk that is known to stay empty is better than
/// one that isn't.
///
/// # Errors
/// [`StepError`].
pub async fn withdraw(
    tx: &mut Tx,
    reference: Reference,
    upn: Upn,
    now: Timestamp,
) -> Result<(), StepError> {
    let application = applications::lock(tx, reference, upn)
        .await?
        .ok_or(StepError::NotFound)?;
    if application.state == ApplicationState::Withdrawn {
        return Ok(());
    }
    step(tx, &reference, Command::Withdraw, upn, "", now).await?;
    if let Some(booking) = bookings::of_application(tx, &reference).await? {
        bookings::cancel(tx, booking.id, now).await?;
    }
    Ok(())
}
