//! Removing what has served its time, of every capability in one place: what may be removed is
//! one decision, and so is when.

use app::model::Timestamp;

use super::{Result, Tx};
use crate::params;

/// What is old, by the time before which it is.
#[derive(Clone, Copy, Debug)]
pub struct Old {
    /// Ceremonies and kept forms that nobody can use any more, locks that are over.
    pub expired: Timestamp,
    /// Throttles whose window began before.
    pub throttles: Timestamp,
    /// Sessions that were last used before.
    pub sessions: Timestamp,
    /// Drafts that were last saved before.
    pub drafts: Timestamp,
}

/// Removes what is old.
///
/// # Errors
/// [`super::StorageError`].
pub async fn remove(tx: &mut Tx, old: Old) -> Result<()> {
    tx.execute(
        "DELETE FROM kept_forms WHERE expires_at < $1",
        params![old.expired],
    )
    .await?;
    tx.execute(
        "DELETE FROM ceremonies WHERE expires_at < $1",
        params![old.expired],
    )
    .await?;
    tx.execute(
        "DELETE FROM throttles WHERE window_started_at < $1 \
         AND (locked_until IS NULL OR locked_until < $2)",
        params![old.throttles, old.expired],
    )
    .await?;
    tx.execute(
        "DELETE FROM sessions WHERE last_seen_at < $1",
        params![old.sessions],
    )
    .await?;
    tx.execute(
        "DELETE FROM drafts WHERE updated_at < $1",
        params![old.drafts],
    )
    .await?;
    Ok(())
}
