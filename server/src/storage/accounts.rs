//! Accounts: people who were offered to make a passkey, whether or not they did.

use app::model::{Timestamp, Upn};

use super::{Result, Sql, StorageError, Tx};
use crate::params;

/// The handle under which authenticators know the account.
///
/// # Errors
/// [`StorageError`].
pub async fn handle_of(tx: &mut Tx, upn: Upn) -> Result<Option<[u8; 16]>> {
    let row = tx
        .find(
            "SELECT user_handle FROM accounts WHERE upn = $1",
            params![upn.to_string()],
        )
        .await?;
    row.map(|row| {
        row.get::<Vec<u8>>("user_handle")?
            .try_into()
            .map_err(|_| StorageError::corrupt("user_handle", "not 16 bytes"))
    })
    .transpose()
}

/// Opens an account; one that is open stays as it is.
///
/// # Errors
/// [`StorageError`].
pub async fn open(tx: &mut Tx, upn: Upn, handle: [u8; 16], now: Timestamp) -> Result<()> {
    tx.execute(
        "INSERT INTO accounts (upn, user_handle, created_at) VALUES ($1, $2, $3) \
         ON CONFLICT (upn) DO NOTHING",
        params![upn.to_string(), handle.as_slice(), now],
    )
    .await?;
    Ok(())
}

/// Lets nobody else change an account's ways in until the transaction ends.
///
/// # Errors
/// [`StorageError`].
pub async fn lock(tx: &mut Tx, upn: Upn) -> Result<()> {
    // SQLite has one writer: inside a writing transaction nobody else changes anything.
    let sql = Sql::new(
        "SELECT 1 AS one FROM accounts WHERE upn = $1",
        "SELECT 1 AS one FROM accounts WHERE upn = $1 FOR UPDATE",
    );
    tx.find(sql, params![upn.to_string()]).await?;
    Ok(())
}
