//! What this database remembers about itself.

use chrono::NaiveDate;

use super::{Result, Tx};
use crate::params;

const DEMO_DAY: &str = "demo-day";

/// The day the demo was seeded, if it was.
///
/// # Errors
/// [`super::StorageError`].
pub async fn demo_day(tx: &mut Tx) -> Result<Option<NaiveDate>> {
    let row = tx
        .find(
            "SELECT value FROM settings WHERE key = $1",
            params![DEMO_DAY],
        )
        .await?;
    row.map(|row| row.get("value")).transpose()
}

/// Remembers the day the demo was seeded.
///
/// # Errors
/// [`super::StorageError`], also when it was seeded before.
pub async fn set_demo_day(tx: &mut Tx, day: NaiveDate) -> Result<()> {
    tx.execute(
        "INSERT INTO settings (key, value) VALUES ($1, $2)",
        params![DEMO_DAY, day],
    )
    .await?;
    Ok(())
}
