//! `/appointments`: what is coming up, what is still to be booked, what is past.

use leptos::prelude::*;

use super::{AppointmentView, cancel_path, offices_path, path};
use crate::{
    components::{ButtonLink, Buttons, Layout, SummaryList, SummaryRow, Tag, TagKind, Title},
    i18n::{dates::weekday_date, locale, translate},
    model::{BookingState, Reference},
    shell::href,
    t,
};

/// An application that waits for an appointment.
#[derive(Clone, Copy, Debug)]
pub struct ToBook(
    /// Its reference.
    pub Reference,
);

/// `/appointments`
#[component]
pub fn Appointments(
    /// All there ever were, the soonest first.
    appointments: Vec<AppointmentView>,
    /// The applications that wait for one.
    to_book: Vec<ToBook>,
) -> impl IntoView {
    let (upcoming, mut past): (Vec<_>, Vec<_>) = appointments
        .into_iter()
        .partition(|appointment| appointment.is_upcoming);
    past.reverse();
    let is_empty = upcoming.is_empty() && to_book.is_empty();
    let upcoming: Vec<_> = upcoming
        .into_iter()
        .map(|appointment| view! { <Upcoming appointment /> })
        .collect();
    let to_book: Vec<_> = to_book
        .into_iter()
        .map(|ToBook(reference)| view! { <Waiting reference /> })
        .collect();
    view! {
        <Layout title=t!("appointments-title") back=href("/account")>
            <Title>{t!("appointments-title")}</Title>
            {is_empty.then(|| view! {
                <p>{t!("appointments-none")}</p>
                <p><a href=href("/services")>{t!("appointments-services")}</a></p>
            })}
            {to_book}
            {upcoming}
            {(!past.is_empty()).then(|| view! { <Past past /> })}
        </Layout>
    }
}

/// An application without an appointment, and the way to one.
#[component]
fn Waiting(reference: Reference) -> impl IntoView {
    let text = t!("appointments-waiting", reference = reference.grouped());
    view! {
        <section class="flow">
            <h2>{t!("appointments-to-book")}</h2>
            <p>{text}</p>
            <Buttons>
                <ButtonLink href=href(&offices_path(reference))>{t!("application-book")}</ButtonLink>
            </Buttons>
        </section>
    }
}

/// An appointment to come, and what can be done about it.
#[component]
fn Upcoming(appointment: AppointmentView) -> impl IntoView {
    let id = appointment.id;
    let rows = vec![
        SummaryRow::new(t!("appointment-where"), appointment.office.clone()),
        SummaryRow::new(t!("appointment-address"), appointment.address.clone()),
        SummaryRow::new(t!("application-reference"), appointment.reference.grouped()),
    ];
    view! {
        <section class="flow">
            <h2>{appointment.when()}</h2>
            <SummaryList rows />
            <ul class="list">
                <li><a href=href(&path(id))>{t!("appointment-details")}</a></li>
                <Changes appointment />
            </ul>
        </section>
    }
}

/// The links to move and to cancel an appointment, or whom to call when that is too late.
#[component]
pub(super) fn Changes(appointment: AppointmentView) -> impl IntoView {
    if appointment.is_changeable {
        view! {
            <li>
                <a href=href(&offices_path(appointment.reference))>{t!("appointment-move")}</a>
            </li>
            <li><a href=href(&cancel_path(appointment.id))>{t!("appointment-cancel")}</a></li>
        }
        .into_any()
    } else {
        view! { <li>{t!("appointment-too-late", phone = appointment.phone)}</li> }.into_any()
    }
}

/// What is over: its day, its office, what became of it.
#[component]
fn Past(past: Vec<AppointmentView>) -> impl IntoView {
    let items: Vec<_> = past
        .into_iter()
        .map(|appointment| {
            let (kind, state) = match appointment.state {
                BookingState::Booked => (TagKind::Neutral, t!("appointment-over")),
                BookingState::Cancelled => (
                    TagKind::Bad,
                    translate(locale(), appointment.state.key(), None),
                ),
            };
            let text = t!(
                "appointment-when-where",
                when = weekday_date(locale(), appointment.date),
                office = appointment.office.clone()
            );
            view! {
                <li><a href=href(&path(appointment.id))>{text}</a>" "<Tag kind>{state}</Tag></li>
            }
        })
        .collect();
    view! {
        <section class="flow">
            <h2>{t!("appointments-past")}</h2>
            <ul class="list">{items}</ul>
        </section>
    }
}
