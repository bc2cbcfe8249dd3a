//! Offices and the days they are closed.

use std::collections::BTreeSet;

use app::model::{Office, OfficeCalendar, OfficeId};
use chrono::NaiveDate;

use super::{Result, Row, StorageError, Tx};
use crate::params;

/// Every office, by name.
///
/// # Errors
/// [`StorageError`].
pub async fn list(tx: &mut Tx) -> Result<Vec<Office>> {
    let closures = tx
        .list("SELECT office_id, date FROM holidays", vec![])
        .await?;
    let rows = tx
        .list("SELECT * FROM offices ORDER BY name", vec![])
        .await?;
    rows.iter().map(|row| office(row, &closures)).collect()
}

/// An office.
///
/// # Errors
/// [`StorageError`].
pub async fn find(tx: &mut Tx, id: &OfficeId) -> Result<Option<Office>> {
    let closures = tx
        .list(
            "SELECT office_id, date FROM holidays WHERE office_id IN ('', $1)",
            params![id.to_string()],
        )
        .await?;
    tx.find(
        "SELECT * FROM offices WHERE id = $1",
        params![id.to_string()],
    )
    .await?
    .map(|row| office(&row, &closures))
    .transpose()
}

/// Opens an office. Its closures are entered with [`close_on`].
///
/// # Errors
/// [`StorageError`].
pub async fn add(tx: &mut Tx, office: Office) -> Result<()> {
    let hours = serde_json::to_string(&office.calendar.hours)
        .map_err(|error| StorageError::corrupt("hours", error))?;
    tx.execute(
        "INSERT INTO offices (id, name, town, district, address, phone, latitude, longitude, \
         desks, hours) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            office.id.to_string(),
            office.name,
            office.town,
            office.district,
            office.address,
            office.phone,
            office.latitude,
            office.longitude,
            office.calendar.desks,
            hours,
        ],
    )
    .await?;
    Ok(())
}

/// Closes one office, or all of them, on a day. `names` is what the day is called, by language.
///
/// # Errors
/// [`StorageError`].
pub async fn close_on(
    tx: &mut Tx,
    office: Option<OfficeId>,
    date: NaiveDate,
    names: &str,
) -> Result<()> {
    tx.execute(
        "INSERT INTO holidays (office_id, date, names) VALUES ($1, $2, $3) \
         ON CONFLICT DO NOTHING",
        params![office.map(String::from).unwrap_or_default(), date, names],
    )
    .await?;
    Ok(())
}

fn office(row: &Row, closures: &[Row]) -> Result<Office> {
    let id: OfficeId = row.parse("id")?;
    let mut closed = BTreeSet::new();
    for closure in closures {
        let of: String = closure.get("office_id")?;
        if of.is_empty() || of == id.as_str() {
            closed.insert(closure.get("date")?);
        }
    }
    Ok(Office {
        name: row.get("name")?,
        town: row.get("town")?,
        district: row.get("district")?,
        address: row.get("address")?,
        phone: row.get("phone")?,
        latitude: row.get("latitude")?,
        longitude: row.get("longitude")?,
        calendar: OfficeCalendar {
            hours: row.json("hours")?,
            desks: row.get("desks")?,
            closures: closed,
        },
        id,
    })
}
