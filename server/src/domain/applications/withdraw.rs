//! Withdrawing: the person wants it no more.

use app::model::{Command, Reference, Timestamp, Upn};

use super::step::{StepError, step};
use crate::storage::Tx;

/// Withdraws a person's own application.
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
    Ok(())
}
