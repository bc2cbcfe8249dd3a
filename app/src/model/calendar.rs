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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(add_months(day("2026-08-31"), 6), day("2027-02-28"));
        assert_eq!(subtract_months(day("2028-08-31"), 6), day("2028-02-29"));
        assert_eq!(subtract_months(day("2027-05-31"), 6), day("2026-11-30"));
        assert_eq!(add_years(day("2024-02-29"), 10), day("2034-02-28"));
        assert_eq!(add_years(day("2024-02-29"), 4), day("2028-02-29"));
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        assert_eq!(add_years(day("2026-01-01"), u32::MAX), NaiveDate::MAX);
        assert_eq!(subtract_months(day("2026-01-01"), u32::MAX), NaiveDate::MIN);
    }
}
