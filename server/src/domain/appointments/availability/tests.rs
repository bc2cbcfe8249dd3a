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
