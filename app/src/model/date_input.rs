//! A date of birth as it is typed into three boxes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{birth_date::BirthDate, form::Explain};

/// Nobody alive was born before this year.
const FIRST_YEAR: i32 = 1900;

/// The names of the months in the portal's languages, in small letters and without the marks
/// that telephones make hard to type.
const MONTHS: [[&str; 3]; 12] = [
    ["january", "januari", "pherekhong"],
    ["february", "februari", "hlakola"],
    ["march", "machi", "hlakubele"],
    ["april", "aprili", "mesa"],
    ["may", "mei", "motseanong"],
    ["june", "juni", "phuptjane"],
    ["july", "julai", "phupu"],
    ["august", "agosti", "phato"],
    ["september", "septemba", "loetse"],
    ["october", "oktoba", "mphalane"],
    ["november", "novemba", "pulungoana"],
    ["december", "desemba", "tsitoe"],
];

/// The three boxes as typed, kept to be shown again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateInput {
    /// "27".
    #[serde(default)]
    pub day: String,
    /// "3", "03", "March", "mar" or "Machi".
    #[serde(default)]
    pub month: String,
    /// "1988".
    #[serde(default)]
    pub year: String,
}

/// A box of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    /// The first box.
    Day,
    /// The second.
    Month,
    /// The third.
    Year,
}

impl DatePart {
    /// In the order of the boxes.
    pub const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];
}

/// Why three boxes are not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was typed.
    #[error("no date was given")]
    Empty,
    /// Only the day is missing.
    #[error("the day is missing")]
    MissingDay,
    /// Only the month is missing.
    #[error("the month is missing")]
    MissingMonth,
    /// Only the year is missing.
    #[error("the year is missing")]
    MissingYear,
    /// Only the year is there.
    #[error("day and month are missing")]
    MissingDayAndMonth,
    /// Only the month is there.
    #[error("day and year are missing")]
    MissingDayAndYear,
    /// Only the day is there.
    #[error("month and year are missing")]
    MissingMonthAndYear,
    /// No calendar has this day.
    #[error("the date does not exist")]
    NotReal,
    /// The year is not four digits.
    #[error("the year does not have four digits")]
    YearMustHaveFourNumbers,
    /// The year is before 1900.
    #[error("the year is before 1900")]
    TooLongAgo,
    /// The date is to come.
    #[error("the date is in the future")]
    InFuture,
}

impl DateError {
    /// The translation key of the text for the person who typed it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-born-empty",
            Self::MissingDay => "error-born-missing-day",
            Self::MissingMonth => "error-born-missing-month",
            Self::MissingYear => "error-born-missing-year",
            Self::MissingDayAndMonth => "error-born-missing-day-and-month",
            Self::MissingDayAndYear => "error-born-missing-day-and-year",
            Self::MissingMonthAndYear => "error-born-missing-month-and-year",
            Self::NotReal => "error-born-not-real",
            Self::YearMustHaveFourNumbers => "error-born-year-four-numbers",
            Self::TooLongAgo => "error-born-too-long-ago",
            Self::InFuture => "error-born-in-future",
        }
    }

    /// The boxes to mark; the first of them takes the focus.
    pub const fn parts(self) -> &'static [DatePart] {
        use DatePart::{Day, Month, Year};
        match self {
            Self::MissingDay => &[Day],
            Self::MissingMonth => &[Month],
            Self::MissingYear | Self::YearMustHaveFourNumbers | Self::TooLongAgo => &[Year],
            Self::MissingDayAndMonth => &[Day, Month],
            Self::MissingDayAndYear => &[Day, Year],
            Self::MissingMonthAndYear => &[Month, Year],
            Self::Empty | Self::NotReal | Self::InFuture => &[Day, Month, Year],
        }
    }
}

impl Explain for DateError {
    fn key(&self) -> &'static str {
        (*self).key()
    }
}

impl DateInput {
    /// A date with all three boxes filled in.
    fn whole([day, month, year]: [&str; 3]) -> Result<NaiveDate, DateError> {
        match (day.is_empty(), month.is_empty(), year.is_empty()) {
            (true, true, true) => Err(DateError::Empty),
            (true, false, false) => Err(DateError::MissingDay),
            (false, true, false) => Err(DateError::MissingMonth),
            (false, false, true) => Err(DateError::MissingYear),
            (true, true, false) => Err(DateError::MissingDayAndMonth),
            (true, false, true) => Err(DateError::MissingDayAndYear),
            (false, true, true) => Err(DateError::MissingMonthAndYear),
            (false, false, false) => {
                let year = parse_year(year)?;
                let month = parse_month(month).ok_or(DateError::NotReal)?;
                let day = parse_small(day).ok_or(DateError::NotReal)?;
                NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NotReal)
            }
        }
    }

    /// A date of birth by `today`, of which the day, or day and month, may be left empty.
    ///
    /// # Errors
    /// What to mend in the boxes.
    pub fn parse(&self, today: NaiveDate) -> Result<BirthDate, DateError> {
        let boxes = self.boxes();
        let [day, month, year] = boxes.each_ref().map(String::as_str);
        let birth = match (day.is_empty(), month.is_empty(), year.is_empty()) {
            (true, false, false) => {
                let year = parse_year(year)?;
                parse_month(month)
                    .and_then(|month| BirthDate::in_month(year, month))
                    .ok_or(DateError::NotReal)?
            }
            (true, true, false) => BirthDate::in_year(parse_year(year)?),
            _ => BirthDate::on(Self::whole([day, month, year])?),
        };
        if birth.earliest() > today {
            Err(DateError::InFuture)
        } else {
            Ok(birth)
        }
    }

    /// What is in the boxes, trimmed. A whole date pasted into the first box is spread over the
    /// three: "27/3/1988", "27 March 1988", "1988-03-27".
    fn boxes(&self) -> [String; 3] {
        let boxes = [&self.day, &self.month, &self.year].map(|typed| trim(typed).to_owned());
        if boxes[1].is_empty() && boxes[2].is_empty() {
            let parts: Vec<_> = boxes[0]
                .split(is_separator)
                .filter(|part| !part.is_empty())
                .collect();
            match parts[..] {
                [year, month, day] if year.len() == 4 => return [day, month, year].map(Into::into),
                [day, month, year] => return [day, month, year].map(Into::into),
                _ => {}
            }
        }
        boxes
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '/' | '.' | ',') || super::upn::is_hyphen(c)
}

fn trim(typed: &str) -> &str {
    typed.trim_matches(is_separator)
}

/// A year of four digits, [`FIRST_YEAR`] or later.
fn parse_year(typed: &str) -> Result<i32, DateError> {
    if typed.len() != 4 || !typed.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::YearMustHaveFourNumbers);
    }
    let year = typed
        .parse()
        .map_err(|_| DateError::YearMustHaveFourNumbers)?;
    match year {
        ..FIRST_YEAR => Err(DateError::TooLongAgo),
        year => Ok(year),
    }
}

/// A number of one or two digits.
fn parse_small(typed: &str) -> Option<u32> {
    let is_small = typed.len() <= 2 && typed.bytes().all(|byte| byte.is_ascii_digit());
    is_small.then(|| typed.parse().ok()).flatten()
}

/// A month by its number, its name, or at least three letters that begin just one month's name.
fn parse_month(typed: &str) -> Option<u32> {
    if let Some(number) = parse_small(typed) {
        return Some(number);
    }
    let name: String = typed
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'š' { 's' } else { c })
        .filter(|c| !matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{2bc}'))
        .collect();
    if name.chars().count() < 3 {
        return None;
    }
    let mut months = (1..)
        .zip(&MONTHS)
        .filter(|(_, names)| names.iter().any(|known| known.starts_with(&name)))
        .map(|(number, _)| number);
    months.next().filter(|_| months.next().is_none())
}

#[cfg(test)]
mod tests {
    use chrono::Datelike as _;
    use proptest::prelude::*;

    use super::*;

    fn typed(day: &str, month: &str, year: &str) -> DateInput {
        DateInput {
            day: day.to_owned(),
            month: month.to_owned(),
            year: year.to_owned(),
        }
    }

    /// What the boxes are on 24 November 2026.
    fn parse(day: &str, month: &str, year: &str) -> Result<BirthDate, DateError> {
        typed(day, month, year).parse(date("2026-11-24"))
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_and_months_are_read_as_people_write_them() {
        let expected = Ok(BirthDate::on(date("1988-03-07")));
        for (day, month, year) in [
            ("7", "3", "1988"),
            ("07", "03", " 1988 "),
            ("7.", "March", "1988"),
            ("7", "mar", "1988"),
            ("7", "MACHI", "1988"),
            ("7", "Hlakubele", "1988"),
            ("7/3/1988", "", ""),
            ("7 March 1988", "", ""),
            ("1988-03-07", "", ""),
        ] {
            assert_eq!(
                parse(day, month, year),
                expected,
                "{day:?} {month:?} {year:?}"
            );
        }
    }

    #[test]
    fn months_are_known_in_each_language_with_or_without_their_marks() {
        for (month, number) in [
            ("'Mesa", 4),
            ("’Mesa", 4),
            ("mesa", 4),
            ("Motšeanong", 5),
            ("motseanong", 5),
            ("TŠITOE", 12),
            ("Mei", 5),
            ("May", 5),
            ("Ago", 8),
            ("Phupu", 7),
            ("Jun", 6),
        ] {
            assert_eq!(parse_month(month), Some(number), "{month}");
        }
    }

    #[test]
    fn a_beginning_of_two_months_names_is_neither() {
        for month in ["ju", "hla", "phup", "m", "", "monday", "٣"] {
            assert_eq!(parse_month(month), None, "{month}");
        }
    }

    #[test]
    fn each_missing_part_is_named() {
        use DateError::{Empty, MissingDayAndYear, MissingMonth, MissingMonthAndYear, MissingYear};
        let cases = [
            (["", " ", ""], Empty),
            (["27", "", "1988"], MissingMonth),
            (["27", "3", ""], MissingYear),
            (["", "3", ""], MissingDayAndYear),
            (["27", "", ""], MissingMonthAndYear),
        ];
        for ([day, month, year], error) in cases {
            assert_eq!(parse(day, month, year), Err(error), "{day} {month} {year}");
        }
    }

    #[test]
    fn days_no_calendar_has_are_told_apart_from_odd_years() {
        use DateError::{InFuture, NotReal, TooLongAgo, YearMustHaveFourNumbers};
        let cases = [
            (["31", "2", "1988"], NotReal),
            (["29", "2", "2026"], NotReal),
            (["0", "3", "1988"], NotReal),
            (["32", "3", "1988"], NotReal),
            (["27", "13", "1988"], NotReal),
            (["27", "0", "1988"], NotReal),
            (["x", "3", "1988"], NotReal),
            (["27", "Marchember", "1988"], NotReal),
            (["-1", "3", "88"], YearMustHaveFourNumbers),
            (["27", "3", "19880"], YearMustHaveFourNumbers),
            (["27", "3", "+198"], YearMustHaveFourNumbers),
            (["27", "3", "١٩٨٨"], YearMustHaveFourNumbers),
            (["27", "3", "0099"], TooLongAgo),
            (["27", "3", "1899"], TooLongAgo),
            (["27", "3", "2101"], InFuture),
            (["27", "3", "9999"], InFuture),
        ];
        for ([day, month, year], error) in cases {
            assert_eq!(parse(day, month, year), Err(error), "{day} {month} {year}");
        }
        assert_eq!(
            parse("29", "2", "2024"),
            Ok(BirthDate::on(date("2024-02-29")))
        );
    }

    #[test]
    fn somebody_may_be_born_today_but_not_tomorrow() {
        let today = BirthDate::on(date("2026-11-24"));
        assert_eq!(parse("24", "11", "2026"), Ok(today));
        assert_eq!(parse("25", "11", "2026"), Err(DateError::InFuture));
    }

    #[test]
    fn a_date_of_birth_may_lack_its_day_or_its_day_and_month() {
        assert_eq!(parse("27", "3", "1988").unwrap().to_string(), "1988-03-27");
        assert_eq!(parse("", "Machi", "1988").unwrap().to_string(), "1988-03");
        assert_eq!(parse("", "", "1988").unwrap().to_string(), "1988");
        assert_eq!(parse("", "", "2026").unwrap().to_string(), "2026");
        assert_eq!(parse("", "12", "2026"), Err(DateError::InFuture));
        assert_eq!(parse("", "", "2027"), Err(DateError::InFuture));
        assert_eq!(parse("", "13", "1988"), Err(DateError::NotReal));
        assert_eq!(parse("27", "", "1988"), Err(DateError::MissingMonth));
        assert_eq!(parse("", "", "0099"), Err(DateError::TooLongAgo));
        assert_eq!(parse("", "", ""), Err(DateError::Empty));
    }

    #[test]
    fn the_boxes_to_mend_are_the_missing_ones() {
        assert_eq!(DateError::MissingMonth.parts(), [DatePart::Month]);
        assert_eq!(
            DateError::MissingDayAndYear.parts(),
            [DatePart::Day, DatePart::Year]
        );
        assert_eq!(DateError::TooLongAgo.parts(), [DatePart::Year]);
    }

    /// The pages write months with the catalogues' names; what they write can be typed back.
    #[cfg(feature = "ssr")]
    #[test]
    fn every_month_a_page_writes_can_be_typed() {
        for locale in crate::model::Locale::ALL {
            for number in 1..=12 {
                let name = crate::i18n::dates::month(locale, number);
                assert_eq!(parse_month(&name), Some(number), "{name}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_date_typed_in_figures_is_read(days in 693_596_i32..=739_000) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let [day, month, year] = [date.day(), date.month(), date.year_ce().1];
            let read = parse(&day.to_string(), &month.to_string(), &year.to_string());
            prop_assert_eq!(read, Ok(BirthDate::on(date)));
        }

        #[test]
        fn any_text_at_all_is_answered(day: String, month: String, year: String) {
            if let Ok(born) = parse(&day, &month, &year) {
                prop_assert!((FIRST_YEAR..=2026).contains(&born.earliest().year()));
            }
        }
    }
}
