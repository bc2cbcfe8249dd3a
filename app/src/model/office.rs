//! What an office is called in addresses, and a place in its calendar.

use std::{fmt, str::FromStr};

use chrono::{NaiveDate, NaiveTime};

use super::OfficeCalendar;
use serde::{Deserialize, Serialize};

/// An office's name in URLs: 1 to 40 small letters, digits and hyphens ("maseru").
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OfficeId(String);

/// A registration centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// Its name in URLs.
    pub id: OfficeId,
    /// Its name.
    pub name: String,
    /// The town it is in.
    pub town: String,
    /// The district or county.
    pub district: String,
    /// How to find it.
    pub address: String,
    /// Its telephone, E.164.
    pub phone: String,
    /// Degrees north, as decimal text.
    pub latitude: String,
    /// Degrees east, as decimal text.
    pub longitude: String,
    /// When it serves how many people.
    pub calendar: OfficeCalendar,
}

/// The text is not the name of an office in URLs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an office's id has 1 to 40 small letters, digits and hyphens")]
pub struct OfficeIdError;

impl OfficeId {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for OfficeId {
    type Err = OfficeIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_good = matches!(text.len(), 1..=40)
            && text
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if is_good {
            Ok(Self(text.to_owned()))
        } else {
            Err(OfficeIdError)
        }
    }
}

impl TryFrom<String> for OfficeId {
    type Error = OfficeIdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<OfficeId> for String {
    fn from(id: OfficeId) -> Self {
        id.0
    }
}

impl fmt::Display for OfficeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// When a slot begins, on the office's own clock: "2026-11-24T09:20".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SlotTime {
    /// The day.
    pub date: NaiveDate,
    /// The minute it begins.
    pub time: NaiveTime,
}

/// The text is not the time of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time of the form 2026-11-24T09:20")]
pub struct SlotTimeError;

const SLOT_TIME: &str = "%Y-%m-%dT%H:%M";

impl fmt::Display for SlotTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.and_time(self.time).format(SLOT_TIME).fmt(f)
    }
}

/// Reads the very text that `Display` writes: one slot has one address.
impl FromStr for SlotTime {
    type Err = SlotTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let at =
            chrono::NaiveDateTime::parse_from_str(text, SLOT_TIME).map_err(|_| SlotTimeError)?;
        let at = Self {
            date: at.date(),
            time: at.time(),
        };
        if at.to_string() == text {
            Ok(at)
        } else {
            Err(SlotTimeError)
        }
    }
}

impl TryFrom<String> for SlotTime {
    type Error = SlotTimeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<SlotTime> for String {
    fn from(at: SlotTime) -> Self {
        at.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slot_has_one_address() {
        let at: SlotTime = "2026-11-24T09:20".parse().unwrap();
        assert_eq!(at.to_string(), "2026-11-24T09:20");
        for text in [
            "2026-11-24T9:20",
            "2026-11-24 09:20",
            "2026-11-24T09:20:00",
            "2026-11-31T09:20",
            "2026-11-24T24:00",
            "+2026-11-24T09:20",
            "",
        ] {
            assert_eq!(text.parse::<SlotTime>(), Err(SlotTimeError), "{text}");
        }
    }

    #[test]
    fn an_office_is_named_by_small_letters_digits_and_hyphens() {
        assert_eq!(
            "mohales-hoek".parse::<OfficeId>().unwrap().as_str(),
            "mohales-hoek"
        );
        for text in ["", "Maseru", "../x", "maseru 1", "š", &"a".repeat(41)] {
            assert_eq!(text.parse::<OfficeId>(), Err(OfficeIdError), "{text}");
        }
    }
}
