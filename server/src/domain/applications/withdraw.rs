//! Withdrawing: the person wants it no more.

use app::model::{Command, Reference, Timestamp, Upn};

use super::step::{StepError, step};
use crate::storage::{Tx, bookings};

/// Withdraws a person's own application and gives its place at the office to somebody else.
///
/// # Errors
/// [`StepError`].
pub async fn withdraw(
    tx: &mut Tx,
    reference: Reference,
    upn: Upn,
    now: Timestamp,
) -> Result<(), StepError> {
    step(tx, &reference, Command::Withdraw, upn, "", now).await?;
    if let Some(booking) = bookings::of_application(tx, &reference).await? {
        bookings::cancel(tx, booking.id, now).await?;
    }
    Ok(())
}
