//! Tells a person what happened to the security of the account: in its history, and in a message
//! where the person may not know of it.

use std::collections::BTreeMap;

use app::model::{Id, SecurityEvent, Timestamp, Upn};

use super::caller::Caller;
use crate::storage::{
    Result, Tx,
    messages::{self, NewMessage},
    security_events::{self, Happened},
};

/// The page for "this wasn't me": it signs everybody else out.
const NOT_ME: &str = "/security/sessions/end-others";

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
    caller: &Caller,
    at: Timestamp,
) -> Result<()> {
    let kind = match what {
        SecurityEvent::SignedIn
            if security_events::knows_device(tx, upn, caller.device).await? =>
        {
            None
        }
        SecurityEvent::SignedIn => Some(("new-device", NOT_ME)),
        SecurityEvent::SessionsEnded => None,
        other => Some((other.code(), "/security")),
    };
    let happened = Happened {
        what,
        device: caller.device_name.clone(),
        at,
    };
    security_events::record(tx, event, upn, caller.device, happened).await?;
    let Some((kind, link)) = kind else {
        return Ok(());
    };
    let message = NewMessage {
        id: message,
        upn,
        kind,
        args: BTreeMap::from([("device".to_owned(), caller.device_name.clone())]),
        link: link.to_owned(),
        at,
    };
    messages::send(tx, message).await
}
