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
mod tests;
