//! The population register: documents.

use app::model::{Document, Timestamp, Upn};

use super::{Result, Row, Tx};
use crate::params;

/// A person's documents, the newest first.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of(tx: &mut Tx, upn: Upn) -> Result<Vec<Document>> {
    tx.list(
        "SELECT * FROM documents WHERE upn = $1 ORDER BY issued_on DESC, id",
        params![upn.to_string()],
    )
    .await?
    .iter()
    .map(document)
    .collect()
}

/// Enters a document.
///
/// # Errors
/// [`super::StorageError`], also when its number is taken.
pub async fn add(tx: &mut Tx, upn: Upn, document: Document, now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO documents (id, upn, kind, number, issued_on, expires_on, state, state_since) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            document.id.to_string(),
            upn.to_string(),
            document.kind.code(),
            document.number.as_str(),
            document.issued_on,
            document.expires_on,
            document.state.code(),
            now,
        ],
    )
    .await?;
    Ok(())
}

fn document(row: &Row) -> Result<Document> {
    Ok(Document {
        id: row.parse("id")?,
        kind: row.parse("kind")?,
        number: row.parse("number")?,
        issued_on: row.get("issued_on")?,
        expires_on: row.get("expires_on")?,
        state: row.parse("state")?,
    })
}
