//! `/appointments/book/{reference}`: an office, a day, a time.
//!
//! The form with the times carries a key, so sending it twice books once, and says which
//! appointment it moves, if any: a form that was shown before the person had an appointment never
//! moves one by itself.

use app::{
    i18n::{dates::time_of_day, messages},
    model::{
        ApplicationState, Booking, DataShown, FieldErrors, Id, Message, Office, OfficeId,
        Reference, SlotTime,
    },
    pages::citizen::{
        applications::path as application_path,
        appointments::{
            AlreadyBooked, ChooseDay, ChooseOffice, ChooseTime, FreeDay, FreeTime, Journey,
            OfficeToChoose, days_path, path as booking_path,
        },
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;
use serde::Deserialize;

use super::{not_changed, slot_time, too_late, view_of, with_office};
use crate::{
    domain::appointments::{self, BookError, ChangeError, Moving, NotBookable, Wish},
    http::{
        citizen::Citizen,
        error::{Error, Result},
        form::Form,
        office_choices,
    },
    portal::Portal,
    storage::{applications, bookings, offices},
};

/// Choosing an office, a day and a time.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route(
            "/appointments/book/{reference}",
            get(show_offices).post(choose_office),
        )
        .route("/appointments/book/{reference}/{office}", get(show_days))
        .route(
            "/appointments/book/{reference}/{office}/{date}",
            get(show_times).post(book),
        )
}

/// The places in the paths; the language in front of them is the visitor's.
#[derive(Deserialize)]
struct JourneyPath {
    reference: String,
    #[serde(default)]
    office: String,
    #[serde(default)]
    date: String,
}

impl JourneyPath {
    fn reference(&self) -> Result<Reference> {
        Reference::parse(&self.reference).map_err(|_| Error::NotFound)
    }

    fn office(&self) -> Result<OfficeId> {
        self.office.parse().map_err(|_| Error::NotFound)
    }

    /// The very text that links are made with: one day has one address.
    fn date(&self) -> Result<NaiveDate> {
        self.date
            .parse::<NaiveDate>()
            .ok()
            .filter(|date| date.to_string() == self.date)
            .ok_or(Error::NotFound)
    }
}

/// What the form with the offices sends.
#[derive(Debug, Default, Deserialize)]
struct ChosenOffice {
    #[serde(default)]
    office: String,
}

/// What the form with the times sends.
#[derive(Debug, Default, Deserialize)]
struct ChosenTime {
    #[serde(default)]
    time: String,
    #[serde(default)]
    idempotency_key: String,
    /// The appointment to be moved.
    #[serde(default)]
    moves: String,
}

/// What a booking starts from.
struct Start {
    journey: Journey,
    /// The office of the appointment there is, else of the application.
    office: OfficeId,
}

/// Where an application can't be booked, the answer instead.
enum Begun {
    Start(Box<Start>),
    Elsewhere(Response),
}

/// Finds a person's own application, and the appointment it has.
async fn begin(portal: &Portal, citizen: &Citizen, reference: Reference) -> Result<Begun> {
    let upn = citizen.session.upn;
    let found = portal.db.read(move |tx| {
        Box::pin(async move {
            let application = applications::find(tx, reference, upn)
                .await?
                .ok_or(Error::NotFound)?;
            let booked = match bookings::of_application(tx, &reference).await? {
                Some(booking) => Some(with_office(tx, booking).await?),
                None => None,
            };
            Ok::<_, Error>((application, booked))
        })
    });
    let (application, booked) = found.await?;
    if booked.is_some() {
        citizen.write_down(&[DataShown::Appointments]).await?;
    }
    let moves = booked
        .as_ref()
        .map(|(booking, office)| view_of(portal, booking, office));
    let is_possible = match application.state {
        ApplicationState::AwaitingAppointment => true,
        ApplicationState::AwaitingEnrolment => moves.is_some(),
        _ => false,
    };
    if !is_possible {
        let instead = citizen.redirect(&application_path(reference));
        return Ok(Begun::Elsewhere(instead));
    }
    if let Some(kept) = moves.clone().filter(|kept| !kept.is_changeable) {
        let instead = too_late(portal, citizen, StatusCode::OK, kept);
        return Ok(Begun::Elsewhere(instead));
    }
    let office = booked.map_or(application.office, |(booking, _)| booking.office);
    Ok(Begun::Start(Box::new(Start {
        journey: Journey {
            reference,
            moves,
            open_days: portal.profile.appointments.open_days,
        },
        office,
    })))
}

async fn show_offices(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<JourneyPath>,
) -> Result {
    match begin(&portal, &citizen, path.reference()?).await? {
        Begun::Start(start) => offices_page(&portal, &citizen, *start, FieldErrors::new()).await,
        Begun::Elsewhere(instead) => Ok(instead),
    }
}

async fn choose_office(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<JourneyPath>,
    Form(chosen): Form<ChosenOffice>,
) -> Result {
    let start = match begin(&portal, &citizen, path.reference()?).await? {
        Begun::Start(start) => *start,
        Begun::Elsewhere(instead) => return Ok(instead),
    };
    if let Ok(office) = chosen.office.parse::<OfficeId>()
        && find_office(&portal, office.clone()).await?.is_some()
    {
        return Ok(citizen.redirect(&days_path(start.journey.reference, &office)));
    }
    let missing = FieldErrors::one("office", Message::new("renewal-office-missing"));
    offices_page(&portal, &citizen, start, missing).await
}

async fn find_office(portal: &Portal, id: OfficeId) -> Result<Option<Office>> {
    let found = portal
        .db
        .read(move |tx| Box::pin(async move { offices::find(tx, &id).await }));
    Ok(found.await?)
}

/// The offices, the nearest to the one the person has now first.
async fn offices_page(
    portal: &Portal,
    citizen: &Citizen,
    start: Start,
    errors: FieldErrors,
) -> Result {
    let (rules, now) = (portal.clone(), portal.now());
    let soonest = portal.db.read(move |tx| {
        Box::pin(async move { appointments::soonest(tx, &rules.profile, now).await })
    });
    let soonest = soonest.await?;
    let mut offices = Vec::new();
    for office in office_choices::nearest_first(portal, &start.office).await? {
        let Ok(id) = office.id.parse::<OfficeId>() else {
            continue;
        };
        offices.push(OfficeToChoose {
            soonest: soonest.get(&id).copied(),
            name: office.name,
            place: office.place,
            id,
        });
    }
    let Start { journey, office } = start;
    let chosen = Some(office);
    let is_wrong = !errors.is_empty();
    let errors = messages(citizen.locale, &errors);
    let page = move || view! { <ChooseOffice journey offices chosen errors /> };
    Ok(if is_wrong {
        citizen.page_with_errors(page)
    } else {
        citizen.page(page)
    })
}

async fn show_days(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<JourneyPath>,
) -> Result {
    let journey = match begin(&portal, &citizen, path.reference()?).await? {
        Begun::Start(start) => start.journey,
        Begun::Elsewhere(instead) => return Ok(instead),
    };
    let office = find_office(&portal, path.office()?)
        .await?
        .ok_or(Error::NotFound)?;
    let (rules, now, of) = (portal.clone(), portal.now(), office.clone());
    let days = portal.db.read(move |tx| {
        Box::pin(async move { appointments::days(tx, &rules.profile, &of, now).await })
    });
    let days = days.await?;
    // The calendar begins with the first day that has times: what is too late for today looks
    // like a closed office.
    let days = days
        .iter()
        .skip_while(|day| day.slots.is_empty())
        .map(|day| FreeDay {
            date: day.date,
            left: day.places_left(),
            of: day.places(),
        })
        .collect();
    let (today, minutes) = (portal.today(), portal.profile.appointments.minutes);
    Ok(citizen.page(move || {
        view! {
            <ChooseDay journey office=office.id office_name=office.name days today minutes />
        }
    }))
}

async fn show_times(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<JourneyPath>,
) -> Result {
    let date = path.date()?;
    let journey = match begin(&portal, &citizen, path.reference()?).await? {
        Begun::Start(start) => start.journey,
        Begun::Elsewhere(instead) => return Ok(instead),
    };
    let office = find_office(&portal, path.office()?)
        .await?
        .ok_or(Error::NotFound)?;
    times_page(&portal, &citizen, journey, office, date, None).await
}

/// What is wrong with a chosen time.
enum Wrong {
    /// It is none.
    Mistyped(Message),
    /// It can't be had.
    Gone(Message),
}

/// The times of a day, as they are now; a time that can't be had is a conflict (409, RFC 9110
/// 15.5.10).
async fn times_page(
    portal: &Portal,
    citizen: &Citizen,
    journey: Journey,
    office: Office,
    date: NaiveDate,
    wrong: Option<Wrong>,
) -> Result {
    let (rules, now, of) = (portal.clone(), portal.now(), office.clone());
    let day = portal.db.read(move |tx| {
        Box::pin(async move { appointments::slots_on(tx, &rules.profile, &of, date, now).await })
    });
    let day = day.await?;
    let times = day
        .slots
        .iter()
        .filter(|slot| slot.left > 0)
        .map(|slot| FreeTime {
            time: slot.time,
            left: slot.left,
        })
        .collect();
    let key = portal.new_id();
    let page = move |wrong: Option<Message>| {
        let errors = wrong.map_or_else(FieldErrors::new, |why| FieldErrors::one("time", why));
        let errors = messages(citizen.locale, &errors);
        move || {
            view! {
                <ChooseTime
                    journey office=office.id office_name=office.name date times key errors
                />
            }
        }
    };
    Ok(match wrong {
        None => citizen.page(page(None)),
        Some(Wrong::Mistyped(why)) => citizen.page_with_errors(page(Some(why))),
        Some(Wrong::Gone(why)) => citizen.page_with(StatusCode::CONFLICT, page(Some(why))),
    })
}

/// A chosen time, and what is needed to show the times again.
struct Chosen {
    reference: Reference,
    office: Office,
    at: SlotTime,
}

/// Books the chosen time, or moves the appointment the form names.
async fn book(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<JourneyPath>,
    Form(typed): Form<ChosenTime>,
) -> Result {
    let (reference, date) = (path.reference()?, path.date()?);
    let office = find_office(&portal, path.office()?)
        .await?
        .ok_or(Error::NotFound)?;
    let Ok(time) = NaiveTime::parse_from_str(&typed.time, "%H:%M") else {
        let wrong = Wrong::Mistyped(Message::new("booking-time-missing"));
        return again(&portal, &citizen, reference, office, date, wrong).await;
    };
    let chosen = Chosen {
        reference,
        office,
        at: SlotTime { date, time },
    };
    if typed.moves.is_empty() {
        let key = typed
            .idempotency_key
            .parse()
            .map_err(|_| Error::BadRequest)?;
        take(&portal, &citizen, chosen, key).await
    } else {
        let id = typed.moves.parse().map_err(|_| Error::NotFound)?;
        change(&portal, &citizen, chosen, id).await
    }
}

async fn take(portal: &Portal, citizen: &Citizen, chosen: Chosen, key: Id) -> Result {
    let wish = Wish {
        reference: chosen.reference,
        upn: citizen.session.upn,
        office: chosen.office.id.clone(),
        at: chosen.at,
        key,
        id: portal.new_id(),
        message: portal.new_id(),
        now: portal.now(),
    };
    let rules = portal.clone();
    let booked = portal
        .db
        .write(move |tx| {
            Box::pin(async move { appointments::book(tx, &rules.profile, wish).await })
        })
        .await;
    match booked {
        Ok(booking) => Ok(citizen.redirect(&booking_path(booking.id))),
        Err(BookError::SlotFull) => gone(portal, citizen, chosen, "booking-error-full").await,
        Err(BookError::NotBookable(why)) => gone(portal, citizen, chosen, reason(why)).await,
        Err(BookError::AlreadyBooked(kept)) => already(portal, citizen, chosen, *kept).await,
        Err(BookError::NotFound) => Err(Error::NotFound),
        Err(BookError::Illegal(_)) => Err(Error::Conflict),
        Err(BookError::Storage(error)) => Err(error.into()),
    }
}

async fn change(portal: &Portal, citizen: &Citizen, chosen: Chosen, id: Id) -> Result {
    let moving = Moving {
        booking: id,
        upn: citizen.session.upn,
        office: chosen.office.id.clone(),
        at: chosen.at,
        message: portal.new_id(),
        now: portal.now(),
    };
    let rules = portal.clone();
    let moved = portal
        .db
        .write(move |tx| {
            Box::pin(async move { appointments::move_to(tx, &rules.profile, moving).await })
        })
        .await;
    match moved {
        Ok(booking) => Ok(citizen.redirect(&booking_path(booking.id))),
        Err(ChangeError::SlotFull) => gone(portal, citizen, chosen, "booking-error-full").await,
        Err(ChangeError::NotBookable(why)) => gone(portal, citizen, chosen, reason(why)).await,
        Err(error) => not_changed(portal, citizen, id, error).await,
    }
}

const fn reason(why: NotBookable) -> &'static str {
    match why {
        NotBookable::NoSlot => "booking-error-closed",
        NotBookable::TooSoon => "booking-error-soon",
        NotBookable::TooFar => "booking-error-far",
    }
}

/// The chosen time can't be had: the times as they are now, and why.
async fn gone(portal: &Portal, citizen: &Citizen, chosen: Chosen, why: &'static str) -> Result {
    let Chosen {
        reference,
        office,
        at,
    } = chosen;
    let time = time_of_day(citizen.locale, at.time);
    let wrong = Wrong::Gone(Message::new(why).with("time", time));
    again(portal, citizen, reference, office, at.date, wrong).await
}

/// The times once more, with what is wrong.
async fn again(
    portal: &Portal,
    citizen: &Citizen,
    reference: Reference,
    office: Office,
    date: NaiveDate,
    wrong: Wrong,
) -> Result {
    match begin(portal, citizen, reference).await? {
        Begun::Start(start) => {
            times_page(portal, citizen, start.journey, office, date, Some(wrong)).await
        }
        Begun::Elsewhere(instead) => Ok(instead),
    }
}

/// The person has an appointment by now. If it is the very one, all is done; else they choose.
async fn already(portal: &Portal, citizen: &Citizen, chosen: Chosen, kept: Booking) -> Result {
    let Chosen { office, at, .. } = chosen;
    if kept.office == office.id && slot_time(portal, &kept) == at {
        return Ok(citizen.redirect(&booking_path(kept.id)));
    }
    let with_office = portal
        .db
        .read(move |tx| Box::pin(async move { with_office(tx, kept).await }));
    let (kept, kept_office) = with_office.await?;
    let kept = view_of(portal, &kept, &kept_office);
    let key = portal.new_id();
    let SlotTime { date, time } = at;
    Ok(citizen.page_with(StatusCode::CONFLICT, move || {
        view! {
            <AlreadyBooked kept office=office.id office_name=office.name date time key />
        }
    }))
}
