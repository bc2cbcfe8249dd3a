//! Messages to a person. A text is kept as a key and what goes into its places, so that it
//! reads in the language of the page that shows it: `message-{kind}-title`, `message-{kind}-text`.

use std::collections::BTreeMap;

use app::model::{Id, Timestamp, Upn};

use super::{Result, Row, StorageError, Tx};
use crate::params;

const SEND: &str = "INSERT INTO messages (id, upn, kind, args, link, at) \
     VALUES ($1, $2, $3, $4, $5, $6)";

const OF: &str = "SELECT id, kind, args, link, at, read_at FROM messages \
     WHERE upn = $1 ORDER BY at DESC, id";

/// A message to be sent.
#[derive(Clone, Debug)]
pub struct NewMessage<'a> {
    /// The row.
    pub id: Id,
    /// To whom.
    pub upn: Upn,
    /// Which text.
    pub kind: &'a str,
    /// What goes into its places.
    pub args: BTreeMap<String, String>,
    /// The page it leads to, without the language ("/appointments"); empty for none.
    pub link: String,
    /// When.
    pub at: Timestamp,
}

/// A message as its reader has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The row.
    pub id: Id,
    /// Which text.
    pub kind: String,
    /// What goes into its places.
    pub args: BTreeMap<String, String>,
    /// The page it leads to, without the language; empty for none.
    pub link: String,
    /// When it was sent.
    pub at: Timestamp,
    /// When it was first read.
    pub read_at: Option<Timestamp>,
}

/// Puts a message into a person's inbox.
///
/// # Errors
/// [`StorageError`].
pub async fn send(tx: &mut Tx, message: NewMessage<'_>) -> Result<()> {
    let args = serde_json::to_string(&message.args)
        .map_err(|error| StorageError::corrupt("args", error))?;
    tx.execute(
        SEND,
        params![
            message.id.to_string(),
            message.upn.to_string(),
            message.kind,
            args,
            message.link,
            message.at,
        ],
    )
    .await?;
    Ok(())
}

/// A person's messages, the newest first.
///
/// # Errors
/// [`StorageError`].
pub async fn of(tx: &mut Tx, upn: Upn) -> Result<Vec<Message>> {
    tx.list(OF, params![upn.to_string()])
        .await?
        .iter()
        .map(message)
        .collect()
}

/// Marks all of a person's messages as read.
///
/// # Errors
/// [`StorageError`].
pub async fn mark_read(tx: &mut Tx, upn: Upn, now: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE messages SET read_at = $2 WHERE upn = $1 AND read_at IS NULL",
        params![upn.to_string(), now],
    )
    .await?;
    Ok(())
}

fn message(row: &Row) -> Result<Message> {
    Ok(Message {
        id: row.parse("id")?,
        kind: row.get("kind")?,
        args: row.json("args")?,
        link: row.get("link")?,
        at: row.get("at")?,
        read_at: row.get("read_at")?,
    })
}
