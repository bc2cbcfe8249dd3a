//! What this database remembers about itself.

use app::model::Timestamp;
use chrono::NaiveDate;

use super::{Result, StorageError, Tx};
use crate::params;

const DEMO_DAY: &str = "demo-day";
const COUNTRY: &str = "country";
const CLOCK: &str = "clock";

/// The day the demo was seeded, if it was.
///
/// # Errors
/// [`StorageError`].
pub async fn demo_day(tx: &mut Tx) -> Result<Option<NaiveDate>> {
    let row = find(tx, DEMO_DAY).await?;
    row.map(|text| text.parse())
        .transpose()
        .map_err(|error| StorageError::corrupt(DEMO_DAY, error))
}

/// Remembers the day the demo was seeded.
///
/// # Errors
/// [`StorageError`], also when it was seeded before.
pub async fn set_demo_day(tx: &mut Tx, day: NaiveDate) -> Result<()> {
    tx.execute(
        "INSERT INTO settings (key, value) VALUES ($1, $2)",
        params![DEMO_DAY, day],
    )
    .await?;
    Ok(())
}

/// The country whose register this is (ISO 3166-1 alpha-2): the given one, unless there was
/// another before.
///
/// # Errors
/// [`StorageError`].
pub async fn country(tx: &mut Tx, iso2: &str) -> Result<String> {
    tx.execute(
        "INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING",
        params![COUNTRY, iso2],
    )
    .await?;
    find(tx, COUNTRY)
        .await?
        .ok_or_else(|| StorageError::corrupt(COUNTRY, "what was just written is not there"))
}

/// What the clocks of the servers showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenClock {
    /// Last.
    pub at: Timestamp,
    /// When it last leapt.
    pub steady_since: Option<Timestamp>,
}

/// What the clock showed last.
///
/// # Errors
/// [`StorageError`].
pub async fn seen_clock(tx: &mut Tx) -> Result<Option<SeenClock>> {
    let Some(text) = find(tx, CLOCK).await? else {
        return Ok(None);
    };
    let (at, steady_since): (i64, Option<i64>) =
        serde_json::from_str(&text).map_err(|error| StorageError::corrupt(CLOCK, error))?;
    Ok(Some(SeenClock {
        at: Timestamp::from_micros(at),
        steady_since: steady_since.map(Timestamp::from_micros),
    }))
}

/// Remembers what the clock shows.
///
/// # Errors
/// [`StorageError`].
pub async fn set_seen_clock(tx: &mut Tx, seen: SeenClock) -> Result<()> {
    let pair = (
        seen.at.as_micros(),
        seen.steady_since.map(Timestamp::as_micros),
    );
    let text = serde_json::to_string(&pair).map_err(|error| StorageError::corrupt(CLOCK, error))?;
    tx.execute(
        "INSERT INTO settings (key, value) VALUES ($1, $2) \
         ON CONFLICT (key) DO UPDATE SET value = $2",
        params![CLOCK, text],
    )
    .await?;
    Ok(())
}

async fn find(tx: &mut Tx, key: &str) -> Result<Option<String>> {
    tx.find("SELECT value FROM settings WHERE key = $1", params![key])
        .await?
        .map(|row| row.get("value"))
        .transpose()
}
