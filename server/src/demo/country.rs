//! The demo country's offices and holidays, and the names its people are given.

use std::collections::{BTreeMap, BTreeSet};

use app::model::{NameParts, Office, OfficeCalendar, OpeningHours};
use chrono::{Datelike as _, NaiveDate, TimeDelta};
use serde::Deserialize;

use crate::storage::{Result, StorageError, Tx, offices};

/// What `server/profiles/lesotho-demo.toml` holds.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Country {
    pub(super) given_female: Vec<String>,
    pub(super) given_male: Vec<String>,
    pub(super) family: Vec<String>,
    pub(super) villages: Vec<String>,
    pub(super) remarkable: Vec<Remarkable>,
    pub(super) offices: Vec<DemoOffice>,
    hours: OpeningHours,
    holidays: Vec<Holiday>,
}

/// A name that is hard to write, and what is remarkable about it.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Remarkable {
    #[serde(flatten)]
    pub(super) name: NameParts,
    pub(super) story: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct DemoOffice {
    pub(super) id: String,
    name: String,
    pub(super) town: String,
    pub(super) district: String,
    address: String,
    phone: String,
    latitude: String,
    longitude: String,
    desks: u32,
    hours: Option<OpeningHours>,
}

#[derive(Clone, Debug, Deserialize)]
struct Holiday {
    #[serde(flatten)]
    when: When,
    names: BTreeMap<String, String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
enum When {
    EveryYear { month: u32, day: u32 },
    Movable { days_from_easter: i64 },
}

impl When {
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::EveryYear { month, day } => NaiveDate::from_ymd_opt(year, month, day),
            Self::Movable { days_from_easter } => {
                Some(easter(year)? + TimeDelta::days(days_from_easter))
            }
        }
    }
}

/// Easter Sunday of the years 1900 to 2099, by Gauss's rule with its two exceptions.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let moon = (19 * golden + 24) % 30;
    let sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
    let too_late = sunday == 6 && (moon == 29 || (moon == 28 && golden > 10));
    let days = moon + sunday - if too_late { 7 } else { 0 };
    Some(NaiveDate::from_ymd_opt(year, 3, 22)? + TimeDelta::days(days.into()))
}

pub(super) fn load() -> Result<Country> {
    toml::from_str(include_str!("../../profiles/lesotho-demo.toml"))
        .map_err(|error| StorageError::corrupt("lesotho-demo.toml", error))
}

/// Opens the offices and closes them on the holidays of this year and the next.
pub(super) async fn open(tx: &mut Tx, country: Country, today: NaiveDate) -> Result<()> {
    for office in country.offices {
        offices::add(tx, built(office, &country.hours)?).await?;
    }
    for holiday in country.holidays {
        let names = serde_json::to_string(&holiday.names)
            .map_err(|error| StorageError::corrupt("names", error))?;
        for year in [today.year(), today.year() + 1] {
            if let Some(date) = holiday.when.in_year(year) {
                offices::close_on(tx, None, date, &names).await?;
            }
        }
    }
    Ok(())
}

fn built(office: DemoOffice, usual: &OpeningHours) -> Result<Office> {
    Ok(Office {
        id: office
            .id
            .parse()
            .map_err(|error| StorageError::corrupt("id", error))?,
        name: office.name,
        town: office.town,
        district: office.district,
        address: office.address,
        phone: office.phone,
        latitude: office.latitude,
        longitude: office.longitude,
        calendar: OfficeCalendar {
            hours: office.hours.unwrap_or_else(|| usual.clone()),
            desks: office.desks,
            closures: BTreeSet::new(),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_on_the_sundays_of_the_almanac() {
        for sunday in [
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
        ] {
            let sunday: NaiveDate = sunday.parse().unwrap();
            assert_eq!(easter(sunday.year()), Some(sunday));
        }
    }

    #[test]
    fn there_are_twelve_offices_and_eleven_holidays() {
        let country = load().unwrap();
        assert_eq!(country.offices.len(), 12);
        let in_2026: BTreeSet<_> = country
            .holidays
            .iter()
            .filter_map(|holiday| holiday.when.in_year(2026))
            .collect();
        assert_eq!(in_2026.len(), 11);
        assert!(
            in_2026.contains(&"2026-05-14".parse().unwrap()),
            "Ascension Day"
        );
    }
}
