//! `/appointments/book/{reference}`: an office, a day, a time. Whoever has an appointment for the
//! application moves it on the same pages.

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use super::{AppointmentView, Errors, days_path, offices_path, path, times_path};
use crate::{
    components::{
        Arranged, Button, ButtonKind, ButtonLink, Buttons, Calendar, CalendarDay, Choice, DayState,
        Form, InsetText, Layout, Radios, Title, error_of,
    },
    i18n::{
        dates::{date_and_time, time_of_day, weekday_date},
        locale,
    },
    model::{Id, OfficeId, Reference},
    shell::href,
    t,
};

/// What the pages of a booking have in common.
#[derive(Clone, Debug)]
pub struct Journey {
    /// The application it is for.
    pub reference: Reference,
    /// The appointment to be moved, if there is one.
    pub moves: Option<AppointmentView>,
    /// How many days ahead one can book.
    pub open_days: u32,
}

impl Journey {
    fn service(&self) -> String {
        if self.moves.is_some() {
            t!("booking-move-service")
        } else {
            t!("booking-service")
        }
    }
}

/// What one has, and keeps meanwhile.
#[component]
fn Kept(moves: Option<AppointmentView>) -> impl IntoView {
    moves.map(|kept| {
        let text = t!(
            "booking-move-kept",
            when = kept.when(),
            office = kept.office.clone()
        );
        view! { <InsetText>{text}</InsetText> }
    })
}

/// An office one can choose.
#[derive(Clone, Debug)]
pub struct OfficeToChoose {
    /// Its name in URLs.
    pub id: OfficeId,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// The first day with a free place.
    pub soonest: Option<NaiveDate>,
}

/// Which office.
#[component]
pub fn ChooseOffice(
    /// What is booked.
    journey: Journey,
    /// The offices, in the order shown.
    offices: Vec<OfficeToChoose>,
    /// The office chosen beforehand.
    chosen: Option<OfficeId>,
    /// What is wrong.
    errors: Errors,
) -> impl IntoView {
    let service = journey.service();
    let back = match &journey.moves {
        Some(kept) => path(kept.id),
        None => format!("/applications/{}", journey.reference),
    };
    let choices = offices
        .into_iter()
        .map(|office| {
            let place = office.place;
            let hint = office.soonest.map_or_else(
                || {
                    let days = journey.open_days;
                    t!("booking-office-full", place = place.clone(), days = days)
                },
                |date| {
                    let date = weekday_date(locale(), date);
                    t!("booking-office-soonest", place = place.clone(), date = date)
                },
            );
            Choice::new(office.id.to_string(), office.name).hint(hint)
        })
        .collect();
    let error = error_of(&errors, "office");
    view! {
        <Layout title=t!("booking-office-title") service errors back=href(&back)>
            <Kept moves=journey.moves />
            <Form>
                <Radios
                    name="office" legend=t!("booking-office-title") choices error
                    value=chosen.map(|office| office.to_string()) page_heading=true
                />
                <Buttons><Button>{t!("apply-continue")}</Button></Buttons>
            </Form>
        </Layout>
    }
}

/// A day one can look at.
#[derive(Clone, Copy, Debug)]
pub struct FreeDay {
    /// The date.
    pub date: NaiveDate,
    /// Places left.
    pub left: u32,
    /// Places of the whole day; none when the office is closed.
    pub of: u32,
}

impl FreeDay {
    fn state(self) -> DayState {
        match self {
            Self { of: 0, .. } => DayState::Closed,
            Self { left: 0, .. } => DayState::Full,
            Self { left, of, .. } => DayState::Open { places: left, of },
        }
    }
}

/// Which day.
#[component]
pub fn ChooseDay(
    /// What is booked.
    journey: Journey,
    /// The office's name in URLs.
    office: OfficeId,
    /// The office's name.
    office_name: String,
    /// The days, earliest first.
    days: Vec<FreeDay>,
    /// Today at the office.
    today: NaiveDate,
    /// How long it takes, in minutes.
    minutes: u32,
) -> impl IntoView {
    let service = journey.service();
    let reference = journey.reference;
    let is_free = days.iter().any(|day| day.left > 0);
    let chosen = journey
        .moves
        .as_ref()
        .filter(|kept| kept.office == office_name)
        .map(|kept| kept.date);
    let days = days
        .into_iter()
        .map(|day| CalendarDay {
            date: day.date,
            state: day.state(),
            href: (day.left > 0).then(|| href(&times_path(reference, &office, day.date))),
        })
        .collect();
    view! {
        <Layout
            title=t!("booking-day-title") service=service.clone() wide=true
            back=href(&offices_path(reference))
        >
            <Title caption=service>{t!("booking-day-title")}</Title>
            <p>{t!("booking-day-intro", office = office_name, minutes = minutes)}</p>
            <Kept moves=journey.moves />
            {if is_free {
                view! { <Calendar days today chosen /> }.into_any()
            } else {
                view! { <p>{t!("booking-day-none", days = journey.open_days)}</p> }.into_any()
            }}
            <p class="no-print">
                <a href=href(&offices_path(reference))>{t!("booking-other-office")}</a>
            </p>
        </Layout>
    }
}

/// A time with a free place.
#[derive(Clone, Copy, Debug)]
pub struct FreeTime {
    /// When, on the office's clock.
    pub time: NaiveTime,
    /// Places left, at least one.
    pub left: u32,
}

/// Which time, and booking it.
#[component]
pub fn ChooseTime(
    /// What is booked.
    journey: Journey,
    /// The office's name in URLs.
    office: OfficeId,
    /// The office's name.
    office_name: String,
    /// The day.
    date: NaiveDate,
    /// The times with a free place, earliest first.
    times: Vec<FreeTime>,
    /// The key that makes sending the form twice harmless.
    key: Id,
    /// What is wrong.
    errors: Errors,
) -> impl IntoView {
    let service = journey.service();
    let back = days_path(journey.reference, &office);
    let title = t!("booking-time-title", date = weekday_date(locale(), date));
    let error = error_of(&errors, "time");
    let moves = journey.moves.as_ref().map(|kept| kept.id);
    let is_free = !times.is_empty();
    view! {
        <Layout title=title.clone() service=service.clone() errors back=href(&back)>
            <Title caption=service>{title}</Title>
            <p>{t!("booking-time-office", office = office_name)}</p>
            <Kept moves=journey.moves />
            {if is_free {
                view! {
                    <Form idempotency_key=key.to_string()>
                        <Moves id=moves />
                        <Radios
                            name="time" legend=t!("booking-time-legend") choices=choices(times)
                            error arranged=Arranged::Columns
                        />
                        <Buttons>
                            <Button>
                                {if moves.is_some() {
                                    t!("booking-move-confirm")
                                } else {
                                    t!("booking-confirm")
                                }}
                            </Button>
                        </Buttons>
                    </Form>
                }
                .into_any()
            } else {
                view! { <p id="time">{t!("booking-time-none")}</p> }.into_any()
            }}
            <p class="no-print"><a href=href(&back)>{t!("booking-other-day")}</a></p>
        </Layout>
    }
}

/// Says which appointment the form moves.
#[component]
fn Moves(id: Option<Id>) -> impl IntoView {
    id.map(|id| view! { <input type="hidden" name="moves" value=id.to_string() /> })
}

/// The times, under "Morning" and "Afternoon".
fn choices(times: Vec<FreeTime>) -> Vec<Choice> {
    let mut is_afternoon = None;
    times
        .into_iter()
        .map(|FreeTime { time, left }| {
            let text = time_of_day(locale(), time);
            let choice = Choice::new(time.format("%H:%M").to_string(), text)
                .hint(t!("booking-time-left", count = left));
            let after_noon = NOON <= time;
            if is_afternoon.replace(after_noon) == Some(after_noon) {
                choice
            } else if after_noon {
                choice.under(t!("booking-time-afternoon"))
            } else {
                choice.under(t!("booking-time-morning"))
            }
        })
        .collect()
}

const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};

/// Two tabs: the person has an appointment by now, and may want this one instead.
#[component]
pub fn AlreadyBooked(
    /// The appointment there is.
    kept: AppointmentView,
    /// The office of the wanted time.
    office: OfficeId,
    /// The office's name.
    office_name: String,
    /// The day of the wanted time.
    date: NaiveDate,
    /// The wanted time.
    time: NaiveTime,
    /// The key that makes sending the form twice harmless.
    key: Id,
) -> impl IntoView {
    let wanted = date_and_time(locale(), date, time);
    let action = times_path(kept.reference, &office, date);
    let have = t!(
        "appointment-when-where",
        when = kept.when(),
        office = kept.office.clone()
    );
    let want = t!(
        "appointment-when-where",
        when = wanted,
        office = office_name
    );
    view! {
        <Layout title=t!("booking-already-title") service=t!("booking-service")>
            <Title caption=t!("booking-service")>{t!("booking-already-title")}</Title>
            <p>{t!("booking-already-text")}</p>
            <InsetText>{have}</InsetText>
            <p>{t!("booking-already-question")}</p>
            <InsetText>{want}</InsetText>
            <Form action=href(&action) idempotency_key=key.to_string()>
                <Moves id=Some(kept.id) />
                <input type="hidden" name="time" value=time.format("%H:%M").to_string() />
                <Buttons>
                    <ButtonLink href=href(&path(kept.id))>{t!("booking-already-keep")}</ButtonLink>
                    <Button kind=ButtonKind::Secondary>
                        {t!("booking-already-move")}
                    </Button>
                </Buttons>
            </Form>
        </Layout>
    }
}
