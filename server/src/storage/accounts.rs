//! Accounts: people who have made a passkey.

use app::model::{Timestamp, Upn};

use super::{Result, StorageError, Tx};
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
