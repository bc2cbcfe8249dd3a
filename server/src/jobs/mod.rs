//! Work that nobody waits for: one file a job, run by every server, safe to run twice.

mod tidy;

use std::time::Duration;

use crate::portal::Portal;

const PAUSE: Duration = Duration::from_mins(1);

/// Runs the jobs, again and again, until `stop` is done.
pub async fn run(portal: Portal, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    loop {
        if let Err(error) = tidy::run(&portal).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "tidying failed");
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = &mut stop => return,
        }
    }
}
