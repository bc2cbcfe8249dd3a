//! Arithmetic with months and years that is right at the ends of months.

use chrono::{Months, NaiveDate};

/// The same day `months` later; the month's last day where it has no such day.
pub(super) fn add_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}

/// The same day `months` earlier; the month's last day where it has no such day.
pub(super) fn subtract_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_sub_months(Months::new(months))
        .unwrap_or(NaiveDate::MIN)
}

/// The same day `years` later; 28 February for 29 February in a common year.
pub(super) fn add_years(date: NaiveDate, years: u32) -> NaiveDate {
    add_months(date, years.saturating_mul(12))
}
