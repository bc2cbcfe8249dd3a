//! What happened to the security of an account: its sign-in history.

use app::model::{Id, SecurityEvent, Timestamp, Upn};

use super::{Result, Row, Tx};
use crate::params;

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Happened {
    /// What.
    pub what: SecurityEvent,
    /// On which device, in words.
    pub device: String,
    /// When.
    pub at: Timestamp,
}

/// Records an event on a device, known by a hash of its cookie.
///
/// # Errors
/// [`super::StorageError`].
pub async fn record(
    tx: &mut Tx,
    id: Id,
    upn: Upn,
    device_hash: [u8; 32],
    happened: Happened,
) -> Result<()> {
    tx.execute(
        "INSERT INTO security_events (id, upn, kind, device, device_hash, at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            id.to_string(),
            upn.to_string(),
            happened.what.code(),
            happened.device,
            device_hash,
            happened.at
        ],
    )
    .await?;
    Ok(())
}

/// The newest events of an account, the newest first.
///
/// # Errors
/// [`super::StorageError`].
pub async fn newest(tx: &mut Tx, upn: Upn, count: u32) -> Result<Vec<Happened>> {
    tx.list(
        "SELECT kind, device, at FROM security_events WHERE upn = $1 \
         ORDER BY at DESC, id LIMIT $2",
        params![upn.to_string(), count],
    )
    .await?
    .iter()
    .map(happened)
    .collect()
}

/// Whether anything happened on this very device before. Its name would not do: half a country
/// has the same browser on the same system.
///
/// # Errors
/// [`super::StorageError`].
pub async fn knows_device(tx: &mut Tx, upn: Upn, device_hash: [u8; 32]) -> Result<bool> {
    let row = tx
        .find(
            "SELECT 1 AS known FROM security_events WHERE upn = $1 AND device_hash = $2 LIMIT 1",
            params![upn.to_string(), device_hash],
        )
        .await?;
    Ok(row.is_some())
}

fn happened(row: &Row) -> Result<Happened> {
    Ok(Happened {
        what: row.parse("kind")?,
        device: row.get("device")?,
        at: row.get("at")?,
    })
}
