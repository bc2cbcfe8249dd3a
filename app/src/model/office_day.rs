//! An office's day cut into slots: opening hours minus breaks, in pieces as long as the service,
//! each with as many places as there are desks.

use std::{collections::BTreeSet, fmt, str::FromStr};

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Weekday};
use serde::{Deserialize, Serialize};

/// A part of a day, the end not included: "08:00-16:30".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeSpan {
    start: NaiveTime,
    end: NaiveTime,
}

/// The text is not a part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a part of a day of the form 08:00-16:30, the end after the start")]
pub struct TimeSpanError;

impl TimeSpan {
    /// From a time to a later one of the same day.
    pub fn new(start: NaiveTime, end: NaiveTime) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    /// When it begins.
    pub const fn start(self) -> NaiveTime {
        self.start
    }

    /// When it is over.
    pub const fn end(self) -> NaiveTime {
        self.end
    }

    /// Whether all of `other` lies within.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The pieces left when `taken` is taken out.
    fn without(self, taken: Self) -> impl Iterator<Item = Self> {
        let before = Self::new(self.start, self.end.min(taken.start));
        let after = Self::new(self.start.max(taken.end), self.end);
        [before, after].into_iter().flatten()
    }

    /// The pieces of so many minutes, from the start on; what remains at the end is too short.
    fn pieces(self, minutes: u32) -> impl Iterator<Item = Self> {
        let length = TimeDelta::minutes(minutes.into());
        let mut start = self.start;
        std::iter::from_fn(move || {
            // A piece that runs past midnight wraps and would seem to end early.
            let (end, days) = start.overflowing_add_signed(length);
            let piece = Self::new(start, end).filter(|piece| days == 0 && self.contains(*piece))?;
            start = end;
            Some(piece)
        })
    }
}

impl fmt::Display for TimeSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}-{}",
            self.start.format("%H:%M"),
            self.end.format("%H:%M")
        )
    }
}

impl FromStr for TimeSpan {
    type Err = TimeSpanError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let time = |text| NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| TimeSpanError);
        let (start, end) = text.split_once('-').ok_or(TimeSpanError)?;
        Self::new(time(start.trim())?, time(end.trim())?).ok_or(TimeSpanError)
    }
}

impl TryFrom<String> for TimeSpan {
    type Error = TimeSpanError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<TimeSpan> for String {
    fn from(span: TimeSpan) -> Self {
        span.to_string()
    }
}

/// When an office is open on a day of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenDay {
    /// From opening to closing.
    pub open: TimeSpan,
    /// When nobody is at the desks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<TimeSpan>,
}

/// An office's week; a day without an entry is a day it is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OpeningHours {
    /// On Mondays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monday: Option<OpenDay>,
    /// On Tuesdays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuesday: Option<OpenDay>,
    /// On Wednesdays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wednesday: Option<OpenDay>,
    /// On Thursdays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thursday: Option<OpenDay>,
    /// On Fridays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friday: Option<OpenDay>,
    /// On Saturdays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saturday: Option<OpenDay>,
    /// On Sundays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sunday: Option<OpenDay>,
}

impl OpeningHours {
    /// The hours on a day of the week, nothing when closed.
    pub const fn on(&self, day: Weekday) -> Option<&OpenDay> {
        match day {
            Weekday::Mon => self.monday.as_ref(),
            Weekday::Tue => self.tuesday.as_ref(),
            Weekday::Wed => self.wednesday.as_ref(),
            Weekday::Thu => self.thursday.as_ref(),
            Weekday::Fri => self.friday.as_ref(),
            Weekday::Sat => self.saturday.as_ref(),
            Weekday::Sun => self.sunday.as_ref(),
        }
    }
}

/// All that decides which slots an office has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficeCalendar {
    /// The week.
    pub hours: OpeningHours,
    /// How many people are served at the same time.
    pub desks: u32,
    /// Days it is closed all the same: holidays and one-off closures.
    pub closures: BTreeSet<NaiveDate>,
}

/// A time at which a service can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub time: NaiveTime,
    /// How many people can be served, before any booking.
    pub capacity: u32,
}

impl OfficeCalendar {
    /// The slots of a day for a service of so many minutes, earliest first. None on a day the
    /// office is closed, without desks, or for a service that takes no time.
    pub fn slots_on(&self, date: NaiveDate, minutes: u32) -> Vec<Slot> {
        let Some(day) = self
            .open_day(date)
            .filter(|_| minutes > 0 && self.desks > 0)
        else {
            return Vec::new();
        };
        let mut free = vec![day.open];
        for pause in &day.breaks {
            free = free
                .into_iter()
                .flat_map(|span| span.without(*pause))
                .collect();
        }
        free.into_iter()
            .flat_map(|span| span.pieces(minutes))
            .map(|piece| Slot {
                time: piece.start,
                capacity: self.desks,
            })
            .collect()
    }

    /// How many people can begin the service at a time of a day; 0 when no slot begins then.
    pub fn capacity_at(&self, date: NaiveDate, time: NaiveTime, minutes: u32) -> u32 {
        let slots = self.slots_on(date, minutes);
        slots
            .iter()
            .find(|slot| slot.time == time)
            .map_or(0, |slot| slot.capacity)
    }

    /// The day after `days` more working days, which are the days the office is open; nothing
    /// for an office that hardly ever is.
    pub fn after_working_days(&self, date: NaiveDate, days: u32) -> Option<NaiveDate> {
        let days = usize::try_from(days).ok()?;
        // A closure of a year on top of one working day a week is as far as anybody looks.
        let furthest = days.saturating_mul(7).saturating_add(366);
        let working = date
            .iter_days()
            .take(furthest)
            .skip(1)
            .filter(|day| self.open_day(*day).is_some());
        std::iter::once(date).chain(working).nth(days)
    }

    fn open_day(&self, date: NaiveDate) -> Option<&OpenDay> {
        if self.closures.contains(&date) {
            None
        } else {
            self.hours.on(date.weekday())
        }
    }
}

#[cfg(test)]
mod tests;
