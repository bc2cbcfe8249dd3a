//! The access log: who read what of whom, when and why. Rows are only ever added.

use app::model::{Basis, DataShown, Id, Purpose, Role, Timestamp, Upn};

use super::{Result, Row, StorageError, Tx};
use crate::params;

const RECORD: &str = "INSERT INTO access_entries (id, subject_upn, reader_upn, reader_role, \
     organisation, purpose, basis, data, at, once_key) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (once_key) DO NOTHING";

const OF: &str = "SELECT id, subject_upn, reader_upn, reader_role, organisation, purpose, basis, \
     data, at, once_key FROM access_entries WHERE subject_upn = $1 ORDER BY at DESC, id";

/// One reading of a person's record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessEntry {
    /// The row.
    pub id: Id,
    /// Whose record.
    pub subject: Upn,
    /// Who read it.
    pub reader: Upn,
    /// In which role.
    pub reader_role: Role,
    /// For which organisation.
    pub organisation: String,
    /// For what.
    pub purpose: Purpose,
    /// On what grounds.
    pub basis: Basis,
    /// What was shown.
    pub data: Vec<DataShown>,
    /// When.
    pub at: Timestamp,
    /// What makes it one reading: session, purpose, day and data, say. Another entry with the same
    /// key is the same reading.
    pub once_key: String,
}

/// Records a reading, once.
///
/// # Errors
/// [`StorageError`].
pub async fn record(tx: &mut Tx, entry: AccessEntry) -> Result<()> {
    let data =
        serde_json::to_string(&entry.data).map_err(|error| StorageError::corrupt("data", error))?;
    tx.execute(
        RECORD,
        params![
            entry.id.to_string(),
            entry.subject.to_string(),
            entry.reader.to_string(),
            entry.reader_role.code(),
            entry.organisation,
            entry.purpose.code(),
            entry.basis.code(),
            data,
            entry.at,
            entry.once_key,
        ],
    )
    .await?;
    Ok(())
}

/// Whether a reading is recorded already.
///
/// # Errors
/// [`StorageError`].
pub async fn is_recorded(tx: &mut Tx, once_key: &str) -> Result<bool> {
    let select = "SELECT id FROM access_entries WHERE once_key = $1";
    Ok(tx.find(select, params![once_key]).await?.is_some())
}

/// Who read a person's record, the latest first.
///
/// # Errors
/// [`StorageError`].
pub async fn of(tx: &mut Tx, subject: Upn) -> Result<Vec<AccessEntry>> {
    tx.list(OF, params![subject.to_string()])
        .await?
        .iter()
        .map(entry)
        .collect()
}

fn entry(row: &Row) -> Result<AccessEntry> {
    Ok(AccessEntry {
        id: row.parse("id")?,
        subject: row.parse("subject_upn")?,
        reader: row.parse("reader_upn")?,
        reader_role: row.parse("reader_role")?,
        organisation: row.get("organisation")?,
        purpose: row.parse("purpose")?,
        basis: row.parse("basis")?,
        data: row.json("data")?,
        at: row.get("at")?,
        once_key: row.get("once_key")?,
    })
}
