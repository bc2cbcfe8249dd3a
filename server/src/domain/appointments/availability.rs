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
mod tests {
    use app::model::{OfficeCalendar, OpenDay, OpeningHours};
    use proptest::prelude::*;

    use super::*;

    /// 24 November 2026, 12:00 in Maseru, a Tuesday.
    const NOON: Timestamp = Timestamp::from_micros(1_795_514_400_000_000);

    fn lesotho() -> Profile {
        Profile::load("lesotho").unwrap()
    }

    fn office(desks: u32) -> Office {
        let open = Some(OpenDay {
            open: "08:00-16:00".parse().unwrap(),
            breaks: vec!["13:00-14:00".parse().unwrap()],
        });
        Office {
            id: "maseru".parse().unwrap(),
            name: "Maseru".to_owned(),
            town: "Maseru".to_owned(),
            district: "Maseru".to_owned(),
            address: String::new(),
            phone: String::new(),
            latitude: "0".to_owned(),
            longitude: "0".to_owned(),
            calendar: OfficeCalendar {
                hours: OpeningHours {
                    tuesday: open.clone(),
                    wednesday: open,
                    ..OpeningHours::default()
                },
                desks,
                closures: ["2026-12-01".parse().unwrap()].into(),
            },
        }
    }

    fn at(text: &str) -> SlotTime {
        text.parse().unwrap()
    }

    fn start(profile: &Profile, at: SlotTime) -> Timestamp {
        profile.instant(at.date.and_time(at.time)).unwrap()
    }

    fn booked(at: Timestamp, minutes: u32, people: u32) -> Taken {
        Taken::from([(("maseru".parse().unwrap(), at, minutes), people)])
    }

    #[test]
    fn today_begins_after_the_hours_one_must_book_ahead() {
        let today = "2026-11-24".parse().unwrap();
        let day = day(&lesotho(), &office(2), &Taken::new(), today, NOON);
        let times: Vec<_> = day.slots.iter().map(|slot| slot.time.to_string()).collect();
        assert_eq!(times[0], "14:00:00");
        assert_eq!(times.len(), 6);
    }

    #[test]
    fn a_booked_place_is_not_offered_again() {
        let profile = lesotho();
        let wednesday = at("2026-11-25T08:20");
        let taken = booked(start(&profile, wednesday), 20, 2);
        let day = day(&profile, &office(2), &taken, wednesday.date, NOON);
        assert_eq!(day.places(), 42);
        assert_eq!(day.places_left(), 40);
        assert_eq!(day.slots[1].left, 0);
    }

    #[test]
    fn more_bookings_than_desks_leave_nothing() {
        let profile = lesotho();
        let wednesday = at("2026-11-25T08:20");
        let taken = booked(start(&profile, wednesday), 20, 5);
        let day = day(&profile, &office(2), &taken, wednesday.date, NOON);
        assert_eq!(day.slots[1].left, 0);
    }

    #[test]
    fn a_booking_of_another_length_takes_a_place_of_every_slot_it_reaches_into() {
        let profile = lesotho();
        let wednesday = at("2026-11-25T08:30");
        let taken = booked(start(&profile, wednesday), 30, 1);
        let day = day(&profile, &office(2), &taken, wednesday.date, NOON);
        let left: Vec<_> = day.slots[..4].iter().map(|slot| slot.left).collect();
        assert_eq!(left, [2, 1, 1, 2]);
    }

    #[test]
    fn what_is_not_in_the_calendar_is_not_booked() {
        let (profile, office) = (lesotho(), office(2));
        let tried = |text| place(&profile, &office, at(text), NOON).map(|place| place.capacity);
        assert_eq!(tried("2026-11-25T08:20"), Ok(2));
        for (text, why) in [
            ("2026-11-25T08:21", NotBookable::NoSlot),
            ("2026-11-25T13:00", NotBookable::NoSlot),
            ("2026-11-26T08:20", NotBookable::NoSlot),
            ("2026-12-01T08:20", NotBookable::NoSlot),
            ("2026-11-24T13:40", NotBookable::NoSlot),
            ("2026-11-24T08:20", NotBookable::TooSoon),
            ("2026-11-18T08:20", NotBookable::TooSoon),
            ("2027-01-26T08:20", NotBookable::TooFar),
        ] {
            assert_eq!(tried(text), Err(why), "{text}");
        }
        assert_eq!(tried("2027-01-20T08:20"), Ok(2));
    }

    #[test]
    fn a_booking_can_be_changed_until_some_hours_before_and_when_it_was_missed() {
        let profile = lesotho();
        let starts_at = start(&profile, at("2026-11-25T08:20"));
        let booking = Booking {
            id: app::model::Id::from_u128(1),
            reference: app::model::Reference::random(&mut |bytes: &mut [u8]| bytes.fill(7)),
            upn: "2013023805".parse().unwrap(),
            service: app::model::ApplicationKind::RenewIdCard,
            office: "maseru".parse().unwrap(),
            starts_at,
            minutes: 20,
            state: app::model::BookingState::Booked,
            booked_at: NOON,
            updated_at: NOON,
        };
        let changeable = |minutes| {
            is_changeable(
                &profile,
                &booking,
                starts_at.plus(TimeDelta::minutes(minutes)),
            )
        };
        assert!(changeable(-240));
        assert!(!changeable(-239));
        assert!(!changeable(0));
        assert!(!changeable(19));
        assert!(changeable(20));
    }

    proptest! {
        #[test]
        fn what_is_offered_can_be_booked_and_nothing_else(
            minutes_later in 0_i64..400_000,
            desks in 0_u32..5,
            ahead in 0_i64..70,
            booked in 0_u32..8,
        ) {
            let (profile, office) = (lesotho(), office(desks));
            let now = NOON.plus(TimeDelta::minutes(minutes_later));
            let date = profile.date_of(now) + TimeDelta::days(ahead);
            let all: Vec<SlotTime> = (0..24 * 60 / 20)
                .filter_map(|slot| NaiveTime::from_num_seconds_from_midnight_opt(slot * 1200, 0))
                .map(|time| SlotTime { date, time })
                .collect();
            let taken: Taken = all
                .iter()
                .map(|at| ((office.id.clone(), start(&profile, *at), 20), booked))
                .collect();
            let is_offered_day = dates(&profile, now).any(|within| within == date);
            let offered = day(&profile, &office, &taken, date, now);
            for at in all {
                let slot = offered.slots.iter().find(|slot| slot.time == at.time);
                let place = place(&profile, &office, at, now);
                prop_assert_eq!(slot.is_some() && is_offered_day, place.is_ok(), "{}", at);
                if let Some(slot) = slot {
                    prop_assert_eq!(slot.left + booked.min(desks), desks);
                }
            }
        }
    }
}
