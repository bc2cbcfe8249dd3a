//! What happened to the security of an account: its sign-in history.

use app::model::{Id, Timestamp, Upn};

use super::{Result, Tx};
use crate::params;

/// Records an event.
///
/// # Errors
/// [`super::StorageError`].
pub async fn record(
    tx: &mut Tx,
    id: Id,
    upn: Upn,
    kind: &'static str,
    device: &str,
    now: Timestamp,
) -> Result<()> {
    tx.execute(
        "INSERT INTO security_events (id, upn, kind, device, at) VALUES ($1, $2, $3, $4, $5)",
        params![id.to_string(), upn.to_string(), kind, device, now],
    )
    .await?;
    Ok(())
}
