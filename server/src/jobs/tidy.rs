//! Removes what has served its time: ceremonies nobody finished, throttles that have cooled
//! down, sessions that ended long ago, drafts nobody came back to.

use chrono::TimeDelta;

use crate::{params, portal::Portal, storage::Result};

/// An ended session is remembered this long, so that its cookie is told it has ended.
const ENDED_SESSIONS: TimeDelta = TimeDelta::days(2);
const THROTTLES: TimeDelta = TimeDelta::days(1);

/// Tidies once.
///
/// # Errors
/// When the database can't.
pub async fn run(portal: &Portal) -> Result<()> {
    let now = portal.now();
    let drafts_before = now.plus(-portal.profile.draft_life());
    portal
        .db
        .write(move |tx| {
            Box::pin(async move {
                tx.execute("DELETE FROM kept_forms WHERE expires_at < $1", params![now])
                    .await?;
                tx.execute("DELETE FROM ceremonies WHERE expires_at < $1", params![now])
                    .await?;
                tx.execute(
                    "DELETE FROM throttles WHERE window_started_at < $1 \
                     AND (locked_until IS NULL OR locked_until < $2)",
                    params![now.plus(-THROTTLES), now],
                )
                .await?;
                tx.execute(
                    "DELETE FROM sessions WHERE last_seen_at < $1",
                    params![now.plus(-ENDED_SESSIONS)],
                )
                .await?;
                tx.execute(
                    "DELETE FROM drafts WHERE updated_at < $1",
                    params![drafts_before],
                )
                .await?;
                Ok(())
            })
        })
        .await
}
