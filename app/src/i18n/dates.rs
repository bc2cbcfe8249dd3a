//! Dates and times of day as people write them.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::translate;
use crate::{model::Locale, tr};

/// "24 November 2026", "24 Novemba 2026", "24 Pulungoana 2026".
pub fn long_date(locale: Locale, date: NaiveDate) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month(locale, date.month()),
        date.year()
    )
}

/// "Tuesday 24 November 2026".
pub fn weekday_date(locale: Locale, date: NaiveDate) -> String {
    format!(
        "{} {}",
        weekday(locale, date.weekday()),
        long_date(locale, date)
    )
}

/// The name of a month, 1 to 12.
pub fn month(locale: Locale, month: u32) -> String {
    translate(locale, &format!("month-{month}"), None)
}

/// The name of a day of the week.
pub fn weekday(locale: Locale, day: Weekday) -> String {
    translate(
        locale,
        &format!("weekday-{}", day.number_from_monday()),
        None,
    )
}

/// A time of day on the 24-hour clock, as all three languages print it at offices: "09:20".
pub fn time_of_day(_locale: Locale, time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// "Tuesday 24 November 2026 at 09:20".
pub fn date_and_time(locale: Locale, date: NaiveDate, time: NaiveTime) -> String {
    tr!(
        locale,
        "date-at-time",
        date = weekday_date(locale, date),
        time = time_of_day(locale, time)
    )
}
