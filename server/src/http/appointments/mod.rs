//! `/appointments`: what is booked, one appointment to keep or print, and cancelling it.

mod booking;
mod calendar_file;

use app::{
    model::{ApplicationState, Booking, DataShown, Id, Office, Phone, SlotTime},
    pages::citizen::appointments::{
        Appointment, AppointmentView, Appointments, Cancel, ToBook, TooLate, path,
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    citizen::Citizen,
    error::{Error, Result},
    office_choices,
};
use crate::{
    domain::appointments::{self, Cancelling, ChangeError},
    portal::Portal,
    storage::{
        Tx,
        applications::{self, Application},
        bookings, offices,
    },
};

/// The list, booking, one appointment, its file, cancelling it.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/appointments", get(show))
        .route("/appointments/{id}", get(show_one))
        .route("/appointments/{id}/cancel", get(show_cancel).post(cancel))
        .merge(booking::routes())
        .merge(calendar_file::routes())
}

/// The place in the path; the language in front of it is the visitor's.
#[derive(Deserialize)]
struct BookingPath {
    id: String,
}

impl BookingPath {
    fn id(&self) -> Result<Id> {
        self.id.parse().map_err(|_| Error::NotFound)
    }
}

/// The list.
async fn show(State(portal): State<Portal>, citizen: Citizen) -> Result {
    let upn = citizen.session.upn;
    let known = portal.db.read(move |tx| {
        Box::pin(async move {
            let mut booked = Vec::new();
            for booking in bookings::of(tx, upn).await? {
                booked.push(with_office(tx, booking).await?);
            }
            Ok::<_, Error>((booked, applications::open_of(tx, upn).await?))
        })
    });
    let (booked, open) = known.await?;
    citizen.write_down(&[DataShown::Appointments]).await?;
    let appointments = booked
        .into_iter()
        .map(|(booking, office)| view_of(&portal, &booking, &office))
        .collect();
    let to_book = open.iter().filter(|sent| waits(sent));
    let to_book = to_book.map(|sent| ToBook(sent.reference)).collect();
    Ok(citizen.page(move || view! { <Appointments appointments to_book /> }))
}

fn waits(application: &Application) -> bool {
    application.state == ApplicationState::AwaitingAppointment
}

async fn show_one(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<BookingPath>,
) -> Result {
    let (booking, office, application) = load(&portal, &citizen, path.id()?).await?;
    let appointment = view_of(&portal, &booking, &office);
    let fee = Some(application.fee)
        .filter(|fee| !fee.is_zero())
        .map(|fee| fee.to_string());
    let can_book_again = waits(&application)
        || !appointment.is_upcoming
            && booking.state == app::model::BookingState::Booked
            && application.state == ApplicationState::AwaitingEnrolment;
    Ok(citizen.page(move || view! { <Appointment appointment fee can_book_again /> }))
}

async fn show_cancel(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<BookingPath>,
) -> Result {
    let id = path.id()?;
    let (booking, office, _) = load(&portal, &citizen, id).await?;
    let appointment = view_of(&portal, &booking, &office);
    if !appointment.is_upcoming {
        return Ok(citizen.redirect(&self::path(id)));
    }
    if !appointment.is_changeable {
        return Ok(too_late(&portal, &citizen, StatusCode::OK, appointment));
    }
    Ok(citizen.page(move || view! { <Cancel appointment /> }))
}

/// Cancels an appointment; a second time changes nothing.
async fn cancel(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<BookingPath>,
) -> Result {
    let id = path.id()?;
    let cancelling = Cancelling {
        booking: id,
        upn: citizen.session.upn,
        message: portal.new_id(),
        now: portal.now(),
    };
    let rules = portal.clone();
    let cancelled = portal
        .db
        .write(move |tx| {
            Box::pin(async move { appointments::cancel(tx, &rules.profile, cancelling).await })
        })
        .await;
    match cancelled {
        Ok(()) => Ok(citizen.redirect(&self::path(id))),
        Err(error) => not_changed(&portal, &citizen, id, error).await,
    }
}

/// What a change that did not happen is answered with, where no form can mend it.
async fn not_changed(portal: &Portal, citizen: &Citizen, id: Id, error: ChangeError) -> Result {
    match error {
        ChangeError::NotFound => Err(Error::NotFound),
        ChangeError::TooLate => {
            let (booking, office, _) = load(portal, citizen, id).await?;
            let appointment = view_of(portal, &booking, &office);
            let status = StatusCode::CONFLICT;
            Ok(too_late(portal, citizen, status, appointment))
        }
        ChangeError::Cancelled
        | ChangeError::SlotFull
        | ChangeError::NotBookable(_)
        | ChangeError::Illegal(_) => Err(Error::Conflict),
        ChangeError::Storage(error) => Err(error.into()),
    }
}

fn too_late(
    portal: &Portal,
    citizen: &Citizen,
    status: StatusCode,
    appointment: AppointmentView,
) -> Response {
    let hours = portal.profile.appointments.cancel_hours;
    citizen.page_with(status, move || view! { <TooLate appointment hours /> })
}

/// A person's own booking, its office and its application, to be shown to them.
async fn load(
    portal: &Portal,
    citizen: &Citizen,
    id: Id,
) -> Result<(Booking, Office, Application)> {
    let upn = citizen.session.upn;
    let found = portal.db.read(move |tx| {
        Box::pin(async move {
            let Some(booking) = bookings::find(tx, id, upn).await? else {
                return Err(Error::NotFound);
            };
            let application = applications::find(tx, booking.reference, upn)
                .await?
                .ok_or(Error::NotFound)?;
            let (booking, office) = with_office(tx, booking).await?;
            Ok::<_, Error>((booking, office, application))
        })
    });
    let found = found.await?;
    citizen.write_down(&[DataShown::Appointments]).await?;
    Ok(found)
}

/// A booking and its office.
async fn with_office(tx: &mut Tx, booking: Booking) -> Result<(Booking, Office)> {
    let office = offices::find(tx, &booking.office)
        .await?
        .ok_or(Error::Internal("a booking of no office"))?;
    Ok((booking, office))
}

/// An appointment on the office's clock.
fn view_of(portal: &Portal, booking: &Booking, office: &Office) -> AppointmentView {
    let now = portal.now();
    let at = portal.profile.local(booking.starts_at);
    AppointmentView {
        id: booking.id,
        reference: booking.reference,
        office: office.name.clone(),
        address: office_choices::place(office),
        phone: office.phone.parse::<Phone>().map_or_else(
            |_| office.phone.clone(),
            |phone| phone.national(&portal.profile.phone),
        ),
        date: at.date(),
        time: at.time(),
        minutes: booking.minutes,
        state: booking.state,
        is_upcoming: booking.is_upcoming(now),
        is_changeable: appointments::is_changeable(&portal.profile, booking, now),
    }
}

/// The slot of a booking, on the office's clock.
fn slot_time(portal: &Portal, booking: &Booking) -> SlotTime {
    let at = portal.profile.local(booking.starts_at);
    SlotTime {
        date: at.date(),
        time: at.time(),
    }
}
