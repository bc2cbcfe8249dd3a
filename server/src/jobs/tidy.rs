//! Removes what has served its time: ceremonies nobody finished, throttles that have cooled
//! down, sessions that ended long ago, drafts nobody came back to.

use chrono::TimeDelta;

use crate::{
    portal::Portal,
    storage::{
        Result,
        tidy::{self, Old},
    },
};

/// An ended session is remembered this long, so that its cookie is told it has ended.
const SESSIONS: TimeDelta = TimeDelta::days(2);
const THROTTLES: TimeDelta = TimeDelta::days(1);

/// Tidies once.
///
/// # Errors
/// When the database can't.
pub async fn run(portal: &Portal) -> Result<()> {
    let now = portal.now();
    let old = Old {
        expired: now,
        throttles: now.plus(-THROTTLES),
        sessions: now.plus(-SESSIONS),
        drafts: now.plus(-portal.profile.draft_life()),
    };
    portal
        .db
        .patient()
        .write(move |tx| Box::pin(tidy::remove(tx, old)))
        .await
}
