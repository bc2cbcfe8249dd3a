//! Tells a person what happened to the security of the account: in its history, and in a message
//! where the person may not know of it.

use std::collections::BTreeMap;

use app::model::{Id, SecurityEvent, Timestamp, Upn};

use crate::storage::{
    Result, Tx,
    messages::{self, NewMessage},
    security_events::{self, Happened},
};

/// Two ids nobody can guess, drawn before the transaction: of the event and of its message.
pub type Ids = [Id; 2];

/// Records what happened and tells of it.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn tell(
    tx: &mut Tx,
    [event, message]: Ids,
    upn: Upn,
    what: SecurityEvent,
    device: &str,
    at: Timestamp,
) -> Result<()> {
    let kind = match what {
        SecurityEvent::SignedIn if security_events::knows_device(tx, upn, device).await? => None,
        SecurityEvent::SignedIn => Some("new-device"),
        SecurityEvent::SessionsEnded => None,
        other => Some(other.code()),
    };
    let happened = Happened {
        what,
        device: device.to_owned(),
        at,
    };
    security_events::record(tx, event, upn, happened).await?;
    let Some(kind) = kind else {
        return Ok(());
    };
    let message = NewMessage {
        id: message,
        upn,
        kind,
        args: BTreeMap::from([("device".to_owned(), device.to_owned())]),
        link: "/security".to_owned(),
        at,
    };
    messages::send(tx, message).await
}
