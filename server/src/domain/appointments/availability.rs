//! Which times are free: the calendar of the office, minus what is booked, within the rules of
//! the deployment.

use std::collections::BTreeMap;

use app::model::{Booking, Id, Office, OfficeId, SlotTime, Timestamp};
use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::{
    profile::Profile,
    storage::{
        Result, StorageError, Tx,
        bookings::{self, Place, Taken},
        offices,
    },
};

/// A time at which a person can still begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreeSlot {
    /// When, on the office's clock.
    pub time: NaiveTime,
    /// How many places it has.
    pub capacity: u32,
    /// How many of them are free.
    pub left: u32,
}

/// A day of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The date.
    pub date: NaiveDate,
    /// The slots one can still book by the clock, full ones too; none when it is closed.
    pub slots: Vec<FreeSlot>,
}

impl Day {
    /// Places left on the whole day.
    pub fn places_left(&self) -> u32 {
        self.slots.iter().map(|slot| slot.left).sum()
    }

    /// Places of the whole day, free or taken.
    pub fn places(&self) -> u32 {
        self.slots.iter().map(|slot| slot.capacity).sum()
    }
}

/// Why a time can't be booked, whoever else wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotBookable {
    /// No slot of the office begins then: it is closed, or it never had one.
    #[error("no slot begins then")]
    NoSlot,
    /// It has begun, or begins too soon.
    #[error("too soon")]
    TooSoon,
    /// It is further away than one can book.
    #[error("too far away")]
    TooFar,
}

/// The days on which an office can be booked, today first. Closed days are among them.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn days(
    tx: &mut Tx,
    profile: &Profile,
    office: &Office,
    now: Timestamp,
) -> Result<Vec<Day>> {
    let taken = taken(tx, profile, Some(&office.id), dates(profile, now)).await?;
    Ok(dates(profile, now)
        .map(|date| day(profile, office, &taken, date, now))
        .collect())
}

/// The slots of one day of an office, if it is a day one can book.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn slots_on(
    tx: &mut Tx,
    profile: &Profile,
    office: &Office,
    date: NaiveDate,
    now: Timestamp,
) -> Result<Day> {
    let is_within = dates(profile, now).any(|within| within == date);
    if !is_within {
        let slots = Vec::new();
        return Ok(Day { date, slots });
    }
    let taken = taken(tx, profile, Some(&office.id), std::iter::once(date)).await?;
    Ok(day(profile, office, &taken, date, now))
}

/// The first day with a free place, of each office that has one.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn soonest(
    tx: &mut Tx,
    profile: &Profile,
    now: Timestamp,
) -> Result<BTreeMap<OfficeId, NaiveDate>> {
    let taken = taken(tx, profile, None, dates(profile, now)).await?;
    let mut soonest = BTreeMap::new();
    for office in offices::list(tx).await? {
        let free = dates(profile, now)
            .find(|&date| day(profile, &office, &taken, date, now).places_left() > 0);
        if let Some(date) = free {
            soonest.insert(office.id, date);
        }
    }
    Ok(soonest)
}

/// Whether a person can move or give back a booking. Shortly before its time that is too late;
/// who missed it can choose another time.
pub fn is_changeable(profile: &Profile, booking: &Booking, now: Timestamp) -> bool {
    let until = TimeDelta::hours(profile.appointments.cancel_hours.into());
    now <= booking.starts_at.plus(-until) || booking.ends_at() <= now
}

/// The place at a time of an office, less the desks that bookings from other times still hold.
/// `moves` is the booking that is to go there: it is in nobody's way.
///
/// Read and not locked: slots of one calendar don't overlap, so only a booking made before the
/// calendar changed can be in the way, and those never grow more.
///
/// # Errors
/// [`NotBookable`], or [`StorageError`].
pub(super) async fn find_place<E: From<NotBookable> + From<StorageError>>(
    tx: &mut Tx,
    profile: &Profile,
    office: &Office,
    at: SlotTime,
    now: Timestamp,
    moves: Option<Id>,
) -> Result<Place, E> {
    let mut place = place(profile, office, at, now)?;
    let in_the_way = bookings::reaching_into(tx, &place, moves).await?;
    place.capacity = place.capacity.saturating_sub(in_the_way);
    Ok(place)
}

/// The place at a time of an office, as its calendar has it today.
///
/// # Errors
/// [`NotBookable`].
fn place(
    profile: &Profile,
    office: &Office,
    at: SlotTime,
    now: Timestamp,
) -> Result<Place, NotBookable> {
    let minutes = profile.appointments.minutes;
    let capacity = office.calendar.capacity_at(at.date, at.time, minutes);
    let starts_at = profile.instant(at.date.and_time(at.time));
    let Some(starts_at) = starts_at.filter(|_| capacity > 0) else {
        return Err(NotBookable::NoSlot);
    };
    if starts_at < first_start(profile, now) {
        return Err(NotBookable::TooSoon);
    }
    if dates(profile, now).last().is_none_or(|last| last < at.date) {
        return Err(NotBookable::TooFar);
    }
    Ok(Place {
        office: office.id.clone(),
        starts_at,
        minutes,
        capacity,
    })
}

fn first_start(profile: &Profile, now: Timestamp) -> Timestamp {
    now.plus(TimeDelta::hours(
        profile.appointments.first_after_hours.into(),
    ))
}

/// The dates one can book on.
fn dates(profile: &Profile, now: Timestamp) -> impl Iterator<Item = NaiveDate> + use<> {
    let days = profile.appointments.open_days as usize;
    profile.date_of(now).iter_days().take(days + 1)
}

async fn taken(
    tx: &mut Tx,
    profile: &Profile,
    office: Option<&OfficeId>,
    mut dates: impl Iterator<Item = NaiveDate>,
) -> Result<Taken> {
    let Some(first) = dates.next() else {
        return Ok(Taken::new());
    };
    let last = dates.last().unwrap_or(first);
    // A day more on either side costs nothing and is right whatever the clocks do at midnight.
    let from = profile.instant(first.and_time(NaiveTime::MIN));
    let to = profile.instant(last.and_time(NaiveTime::MIN));
    let (Some(from), Some(to)) = (from, to) else {
        return Ok(Taken::new());
    };
    bookings::taken(tx, office, from, to.plus(TimeDelta::days(2))).await
}

fn day(profile: &Profile, office: &Office, taken: &Taken, date: NaiveDate, now: Timestamp) -> Day {
    let first = first_start(profile, now);
    let minutes = profile.appointments.minutes;
    let slots = office
        .calendar
        .slots_on(date, minutes)
        .into_iter()
        .filter_map(|slot| {
            let starts_at = profile.instant(date.and_time(slot.time))?;
            let booked = expected(taken, &office.id, starts_at, minutes);
            (first <= starts_at).then(|| FreeSlot {
                time: slot.time,
                capacity: slot.capacity,
                left: slot.capacity.saturating_sub(booked),
            })
        })
        .collect();
    Day { date, slots }
}

/// How many people are expected at some time of a slot. Who was booked when slots had another
/// length may reach into two of them.
fn expected(taken: &Taken, office: &OfficeId, starts_at: Timestamp, minutes: u32) -> u32 {
    let end = |from: Timestamp, minutes: u32| from.plus(TimeDelta::minutes(minutes.into()));
    let from = (office.clone(), starts_at.plus(-TimeDelta::days(1)), 0);
    let to = (office.clone(), end(starts_at, minutes), 0);
    taken
        .range(from..to)
        .filter(|((_, at, minutes), _)| starts_at < end(*at, *minutes))
        .map(|(_, people)| people)
        .sum()
}

#[cfg(test)]
mod tests;
