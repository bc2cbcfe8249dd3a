//! Expiring: a deadline passed, and nobody did what was theirs to do.

use app::model::{Command, Reference, Timestamp, Upn};

use super::step::{StepError, step_by};
use crate::storage::{Tx, applications};

/// Closes an application that has been as it is since `before`; one that moved on since stays.
///
/// # Errors
/// [`StepError`].
pub async fn expire(
    tx: &mut Tx,
    reference: Reference,
    upn: Upn,
    before: Timestamp,
    now: Timestamp,
) -> Result<(), StepError> {
    let is_overdue = applications::lock(tx, reference, upn)
        .await?
        .is_some_and(|found| found.updated_at < before);
    if is_overdue {
        step_by(tx, None, upn, &reference, Command::Expire, "", now).await?;
    }
    Ok(())
}
