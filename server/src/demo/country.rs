//! The demo country's offices and holidays, and the names its people are given.

use std::collections::BTreeMap;

use app::model::{Office, OfficeCalendar, OpenDay, OpeningHours, TimeSpan};
use chrono::{Datelike as _, NaiveDate, NaiveTime};
use serde::Deserialize;

use crate::storage::{Result, StorageError, Tx, offices};

/// What `server/profiles/lesotho-demo.toml` holds.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Country {
    pub(super) given_female: Vec<String>,
    pub(super) given_male: Vec<String>,
    pub(super) family: Vec<String>,
    pub(super) villages: Vec<String>,
    pub(super) offices: Vec<DemoOffice>,
    holidays: Vec<Holiday>,
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
}

#[derive(Clone, Debug, Deserialize)]
struct Holiday {
    month: u32,
    day: u32,
    names: BTreeMap<String, String>,
}

pub(super) fn load() -> Result<Country> {
    toml::from_str(include_str!("../../profiles/lesotho-demo.toml"))
        .map_err(|error| StorageError::corrupt("lesotho-demo.toml", error))
}

/// Opens the offices and closes them on the holidays of this year and the next.
pub(super) async fn open(tx: &mut Tx, country: &Country, today: NaiveDate) -> Result<()> {
    for office in &country.offices {
        offices::add(tx, built(office)?).await?;
    }
    for year in [today.year(), today.year() + 1] {
        for holiday in &country.holidays {
            let names = serde_json::to_string(&holiday.names)
                .map_err(|error| StorageError::corrupt("names", error))?;
            if let Some(date) = NaiveDate::from_ymd_opt(year, holiday.month, holiday.day) {
                offices::close_on(tx, None, date, &names).await?;
            }
        }
    }
    Ok(())
}

fn built(office: &DemoOffice) -> Result<Office> {
    let whole = OpenDay {
        open: span((8, 0), (16, 30))?,
        breaks: vec![span((12, 45), (14, 0))?],
    };
    let friday = OpenDay {
        open: span((8, 0), (13, 0))?,
        breaks: Vec::new(),
    };
    Ok(Office {
        id: office
            .id
            .parse()
            .map_err(|error| StorageError::corrupt("id", error))?,
        name: office.name.clone(),
        town: office.town.clone(),
        district: office.district.clone(),
        address: office.address.clone(),
        phone: office.phone.clone(),
        latitude: office.latitude.clone(),
        longitude: office.longitude.clone(),
        calendar: OfficeCalendar {
            hours: OpeningHours {
                monday: Some(whole.clone()),
                tuesday: Some(whole.clone()),
                wednesday: Some(whole.clone()),
                thursday: Some(whole),
                friday: Some(friday),
                ..OpeningHours::default()
            },
            desks: office.desks,
            closures: std::collections::BTreeSet::new(),
        },
    })
}

fn span(from: (u32, u32), to: (u32, u32)) -> Result<TimeSpan> {
    let time = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0);
    time(from)
        .zip(time(to))
        .and_then(|(from, to)| TimeSpan::new(from, to))
        .ok_or_else(|| StorageError::corrupt("hours", "not a span of a day"))
}
