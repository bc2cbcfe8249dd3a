use proptest::prelude::*;

use super::*;

fn span(text: &str) -> TimeSpan {
    text.parse().unwrap()
}

fn tuesday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn calendar(open: &str, breaks: &[&str], desks: u32) -> OfficeCalendar {
    let breaks = breaks.iter().copied().map(span).collect();
    OfficeCalendar {
        hours: OpeningHours {
            tuesday: Some(OpenDay {
                open: span(open),
                breaks,
            }),
            ..OpeningHours::default()
        },
        desks,
        closures: BTreeSet::new(),
    }
}

fn times(calendar: &OfficeCalendar, minutes: u32) -> Vec<String> {
    let slots = calendar.slots_on(tuesday(), minutes);
    slots
        .iter()
        .map(|slot| slot.time.format("%H:%M").to_string())
        .collect()
}

#[test]
fn working_days_are_the_days_the_office_is_open() {
    let mut office = calendar("08:00-12:00", &[], 1);
    let after = |office: &OfficeCalendar, days| office.after_working_days(tuesday(), days);
    let weeks = |weeks| tuesday() + chrono::TimeDelta::weeks(weeks);
    assert_eq!(after(&office, 0), Some(tuesday()));
    assert_eq!(after(&office, 3), Some(weeks(3)));
    office.closures.insert(weeks(2));
    assert_eq!(after(&office, 3), Some(weeks(4)));
    assert_eq!(after(&OfficeCalendar::default(), 1), None);
}

#[test]
fn a_morning_is_cut_into_services() {
    let office = calendar("08:00-09:10", &[], 3);
    assert_eq!(times(&office, 20), ["08:00", "08:20", "08:40"]);
    assert_eq!(
        office.capacity_at(tuesday(), "08:20".parse().unwrap(), 20),
        3
    );
    assert_eq!(
        office.capacity_at(tuesday(), "08:21".parse().unwrap(), 20),
        0
    );
}

#[test]
fn work_goes_on_when_the_break_is_over() {
    let office = calendar("12:00-15:10", &["13:10-13:50", "14:00-14:05"], 1);
    assert_eq!(times(&office, 30), ["12:00", "12:30", "14:05", "14:35"]);
}

#[test]
fn a_break_as_long_as_the_day_leaves_nothing() {
    assert_eq!(
        times(&calendar("08:00-16:00", &["08:00-16:00"], 2), 20),
        [""; 0]
    );
    assert_eq!(
        times(&calendar("08:00-16:00", &["06:00-18:00"], 2), 20),
        [""; 0]
    );
}

#[test]
fn a_closed_day_has_no_slots() {
    let mut office = calendar("08:00-16:00", &[], 2);
    assert_eq!(office.slots_on(tuesday().succ_opt().unwrap(), 20), []);
    office.closures.insert(tuesday());
    assert_eq!(office.slots_on(tuesday(), 20), []);
}

#[test]
fn without_desks_or_duration_there_are_no_slots() {
    assert_eq!(calendar("08:00-16:00", &[], 0).slots_on(tuesday(), 20), []);
    assert_eq!(calendar("08:00-16:00", &[], 2).slots_on(tuesday(), 0), []);
}

#[test]
fn no_slot_runs_past_midnight() {
    let office = calendar("22:00-23:59", &[], 1);
    assert_eq!(times(&office, 60), ["22:00"]);
    assert_eq!(times(&office, 1_440), [""; 0]);
    assert_eq!(times(&office, u32::MAX), [""; 0]);
}

#[test]
fn hours_are_read_from_a_data_file() {
    let json = r#"{"tuesday":{"open":"08:00-16:30","breaks":["13:00-14:00"]}}"#;
    let hours: OpeningHours = serde_json::from_str(json).unwrap();
    assert_eq!(
        hours.on(Weekday::Tue).unwrap().breaks,
        [span("13:00-14:00")]
    );
    assert_eq!(hours.on(Weekday::Sun), None);
    assert_eq!(serde_json::to_string(&hours).unwrap(), json);
    for wrong in [
        "16:00-08:00",
        "08:00-08:00",
        "8-16",
        "08:00",
        "08:00-24:00",
        "",
    ] {
        assert_eq!(wrong.parse::<TimeSpan>(), Err(TimeSpanError), "{wrong}");
    }
    assert!(serde_json::from_str::<OpeningHours>(r#"{"tusday":null}"#).is_err());
}

fn any_span() -> impl Strategy<Value = TimeSpan> {
    (0_u32..1_439, 1_u32..1_440).prop_filter_map("a span ends after it starts", |(a, b)| {
        let time = |minute| NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0);
        TimeSpan::new(time(a)?, time(b)?)
    })
}

proptest! {
    #[test]
    fn slots_lie_inside_the_hours_outside_the_breaks_and_side_by_side(
        open in any_span(),
        breaks in prop::collection::vec(any_span(), 0..4),
        desks in 1_u32..10,
        minutes in 1_u32..240,
    ) {
        let office = OfficeCalendar {
            hours: OpeningHours {
                tuesday: Some(OpenDay { open, breaks: breaks.clone() }),
                ..OpeningHours::default()
            },
            desks,
            closures: BTreeSet::new(),
        };
        let length = TimeDelta::minutes(minutes.into());
        let mut over = open.start;
        for slot in office.slots_on(tuesday(), minutes) {
            let taken = TimeSpan::new(slot.time, slot.time + length).unwrap();
            prop_assert!(open.contains(taken));
            let has_nobody = |pause: &TimeSpan| pause.start < taken.end && taken.start < pause.end;
            prop_assert!(!breaks.iter().any(has_nobody));
            prop_assert!(over <= slot.time);
            prop_assert_eq!(slot.capacity, desks);
            over = taken.end;
        }
    }

    #[test]
    fn no_time_that_would_fit_a_service_is_wasted(
        open in any_span(), pause in any_span(), minutes in 1_u32..240,
    ) {
        let mut office = calendar("08:00-09:00", &[], 1);
        office.hours.tuesday = Some(OpenDay { open, breaks: vec![pause] });
        let free: i64 =
            open.without(pause).map(|span| (span.end - span.start).num_minutes()).sum();
        let used = office.slots_on(tuesday(), minutes).len();
        let pieces = open.without(pause).count();
        let wasted = free - i64::try_from(used).unwrap() * i64::from(minutes);
        prop_assert!(wasted < i64::from(minutes) * i64::try_from(pieces.max(1)).unwrap());
    }
}
