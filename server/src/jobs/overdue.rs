//! Closes applications that have waited for an appointment longer than the profile allows: whoever
//! changed their mind need not withdraw, and whoever didn't can apply again.

use app::model::ApplicationState;

use crate::{
    domain::applications::{StepError, expire},
    portal::Portal,
    storage::{Result, applications},
};

/// How many are closed at a time; the next run goes on.
const SOME: u32 = 200;

/// Closes what is overdue.
///
/// # Errors
/// When the database can't.
pub async fn run(portal: &Portal) -> Result<()> {
    let now = portal.now();
    let before = now.plus(-portal.profile.appointment_wait());
    let state = ApplicationState::AwaitingAppointment;
    let overdue = portal
        .db
        .patient()
        .read(move |tx| Box::pin(applications::resting(tx, state, before, SOME)))
        .await?;
    for (reference, upn) in overdue {
        let expired = portal
            .db
            .write(move |tx| Box::pin(expire(tx, reference, upn, before, now)))
            .await;
        match expired {
            // Booked or withdrawn a moment ago.
            Ok(()) | Err(StepError::NotFound | StepError::Illegal(_)) => {}
            Err(StepError::Storage(error)) => return Err(error),
        }
    }
    Ok(())
}
