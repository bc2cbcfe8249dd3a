//! Work that nobody waits for: one file a job, run by every server, safe to run twice and to stop
//! at any moment.

mod clock;
mod numbers;
mod overdue;
mod tidy;

use std::time::Duration;

use crate::{portal::Portal, storage::Result};

const PAUSE: Duration = Duration::from_mins(1);

/// Runs the jobs again and again.
pub async fn run(portal: Portal) -> ! {
    let mut counted_on = None;
    loop {
        let done = every_minute(&portal).await;
        warn_of(done);
        // Counting everybody takes a while in a large country.
        if counted_on != Some(portal.today()) {
            warn_of(numbers::run(&portal).await);
            counted_on = Some(portal.today());
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Runs once what is run every minute.
///
/// # Errors
/// When the database can't.
pub async fn every_minute(portal: &Portal) -> Result<()> {
    portal.limits.tidy();
    // What follows asks the clock what is too old.
    if clock::is_steady(portal).await? {
        overdue::run(portal).await?;
        tidy::run(portal).await?;
    }
    Ok(())
}

fn warn_of(done: Result<()>) {
    if let Err(error) = done {
        tracing::warn!(error = &error as &dyn std::error::Error, "a job failed");
    }
}
