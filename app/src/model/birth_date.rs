//! The date of birth, as exactly as the register knows it.

use std::{fmt, str::FromStr};

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A date of birth: the day, or only the month, or only the year. `Display` writes, and
/// `FromStr` reads, as much of an ISO 8601 date as is known: "1988-03-27", "1988-03", "1988".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BirthDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

impl BirthDate {
    /// The day is known.
    pub fn on(date: NaiveDate) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }

    /// Only the month is known, 1 to 12; nothing for other months.
    pub fn in_month(year: i32, month: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, 1)?;
        Some(Self {
            year,
            month: Some(month),
            day: None,
        })
    }

    /// Only the year is known.
    pub const fn in_year(year: i32) -> Self {
        Self {
            year,
            month: None,
            day: None,
        }
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12, when it is known.
    pub const fn month(self) -> Option<u32> {
        self.month
    }

    /// The day, when all of it is known.
    pub fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }

    /// The first day it can have been.
    pub fn earliest(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
            .unwrap_or(NaiveDate::MIN)
    }

    /// The last day it can have been.
    pub fn latest(self) -> NaiveDate {
        let unknown = match (self.month, self.day) {
            (_, Some(_)) => return self.earliest(),
            (Some(_), None) => 1,
            (None, None) => 12,
        };
        self.earliest()
            .checked_add_months(Months::new(unknown))
            .and_then(|next| next.pred_opt())
            .unwrap_or(NaiveDate::MAX)
    }

    /// Whether what a person `typed` names all that the register knows, and agrees with it. A
    /// person may know more about their birth than the register does; less does not do.
    pub fn matches(self, typed: Self) -> bool {
        self.year == typed.year
            && self.month.is_none_or(|month| typed.month == Some(month))
            && self.day.is_none_or(|day| typed.day == Some(day))
    }

    /// Completed years of age on a day, 0 before birth.
    ///
    /// Where the day is not known the last possible one counts, so that nobody is treated as
    /// older than they are. Who is born on 29 February has the birthday on 1 March in common
    /// years, when the 28th is over.
    pub fn age_on(self, day: NaiveDate) -> u32 {
        day.years_since(self.latest()).unwrap_or(0)
    }

    /// The day on which a person is certainly `years` old, by the rule of [`Self::age_on`].
    pub fn reaches(self, years: u32) -> NaiveDate {
        let born = self.latest();
        let birthday = super::calendar::add_years(born, years);
        if birthday.day() == born.day() {
            birthday
        } else {
            birthday.succ_opt().unwrap_or(NaiveDate::MAX)
        }
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// The text is not a date of birth as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date of birth (YYYY-MM-DD, YYYY-MM or YYYY)")]
pub struct BirthDateError;

impl FromStr for BirthDate {
    type Err = BirthDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text.split('-').map(number).collect::<Result<Vec<_>, _>>()?;
        let birth = match *parts.as_slice() {
            [year] => Some(Self::in_year(year.cast_signed())),
            [year, month] => Self::in_month(year.cast_signed(), month),
            [year, month, day] => {
                NaiveDate::from_ymd_opt(year.cast_signed(), month, day).map(Self::on)
            }
            _ => None,
        };
        birth
            .filter(|birth| birth.to_string() == text)
            .ok_or(BirthDateError)
    }
}

fn number(digits: &str) -> Result<u32, BirthDateError> {
    match digits.len() {
        2 | 4 => digits.parse().map_err(|_| BirthDateError),
        _ => Err(BirthDateError),
    }
}

impl TryFrom<String> for BirthDate {
    type Error = BirthDateError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<BirthDate> for String {
    fn from(birth: BirthDate) -> Self {
        birth.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn born(text: &str) -> BirthDate {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_person_is_a_year_older_on_the_birthday() {
        let person = born("1988-03-27");
        assert_eq!(person.age_on(day("2026-03-26")), 37);
        assert_eq!(person.age_on(day("2026-03-27")), 38);
        assert_eq!(person.age_on(day("1988-03-27")), 0);
        assert_eq!(person.age_on(day("1980-01-01")), 0);
    }

    #[test]
    fn who_is_born_on_29_february_has_the_birthday_on_1_march_in_common_years() {
        let person = born("2008-02-29");
        assert_eq!(person.age_on(day("2026-02-28")), 17);
        assert_eq!(person.age_on(day("2026-03-01")), 18);
        assert_eq!(person.reaches(18), day("2026-03-01"));
        assert_eq!(person.reaches(20), day("2028-02-29"));
        assert_eq!(person.age_on(day("2028-02-28")), 19);
        assert_eq!(person.age_on(day("2028-02-29")), 20);
    }

    #[test]
    fn nobody_is_treated_as_older_than_they_are() {
        assert_eq!(born("2008").age_on(day("2026-12-30")), 17);
        assert_eq!(born("2008").age_on(day("2026-12-31")), 18);
        assert_eq!(born("2008-02").age_on(day("2026-02-28")), 17);
        assert_eq!(born("2008-02").age_on(day("2026-03-01")), 18);
        assert_eq!(born("2008").reaches(18), day("2026-12-31"));
    }

    #[test]
    fn what_is_typed_must_say_all_that_the_register_knows() {
        let cases = [
            ("1988-03-27", "1988-03-27", true),
            ("1988-03-27", "1988-03-28", false),
            ("1988-03-27", "1988-03", false),
            ("1988-03-27", "1988", false),
            ("1988-03", "1988-03-27", true),
            ("1988-03", "1988-03", true),
            ("1988-03", "1988-04-27", false),
            ("1988-03", "1988", false),
            ("1988", "1988-03-27", true),
            ("1988", "1988", true),
            ("1988", "1989", false),
        ];
        for (register, typed, is_match) in cases {
            assert_eq!(
                born(register).matches(born(typed)),
                is_match,
                "{register} {typed}"
            );
        }
    }

    #[test]
    fn what_is_no_date_of_birth_is_refused() {
        for text in [
            "",
            "88",
            "1988-13",
            "1988-3",
            "1988-02-30",
            "1988-03-27-01",
            "1988-",
            "+988",
            "19é8",
        ] {
            assert_eq!(text.parse::<BirthDate>(), Err(BirthDateError), "{text:?}");
        }
        assert_eq!(BirthDate::in_month(1988, 13), None);
    }

    prop_compose! {
        fn any_birth()(days in 693_596_i32..=767_010, known in 0..3) -> BirthDate {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            match known {
                0 => BirthDate::in_year(date.year()),
                1 => BirthDate::in_month(date.year(), date.month()).unwrap(),
                _ => BirthDate::on(date),
            }
        }
    }

    proptest! {
        #[test]
        fn every_date_is_read_back(birth in any_birth()) {
            prop_assert_eq!(birth.to_string().parse(), Ok(birth));
            prop_assert!(birth.matches(birth));
            prop_assert!(birth.earliest() <= birth.latest());
        }

        #[test]
        fn the_day_an_age_is_reached_is_the_first_day_of_that_age(
            birth in any_birth(), years in 1_u32..100,
        ) {
            let reached = birth.reaches(years);
            prop_assert_eq!(birth.age_on(reached), years);
            prop_assert_eq!(birth.age_on(reached.pred_opt().unwrap()), years - 1);
        }
    }
}
