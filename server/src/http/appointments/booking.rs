//! `/appointments/book/{reference}`: an office, a day, a time.
//!
//! The form with the times carries a key, so sending it twice books once, and says which
//! appointment it moves, if any: a form that was shown before the person had an appointment never
//! moves one by itself.

mod times;

use app::{
    i18n::messages,
    model::{ApplicationState, DataShown, FieldErrors, Message, Office, OfficeId, Reference},
    pages::citizen::{
        applications::path as application_path,
        appointments::{ChooseDay, ChooseOffice, FreeDay, Journey, OfficeToChoose, days_path},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::Deserialize;

use super::{too_late, view_of, with_office};
use crate::{
    domain::appointments,
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
            get(times::show).post(times::book),
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
