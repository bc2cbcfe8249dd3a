//! `/appointments/{id}`: one appointment, to keep or print; cancelling it.

use leptos::prelude::*;

use super::{AppointmentView, calendar_file_path, cancel_path, list::Changes, offices_path, path};
use crate::{
    components::{
        Banner, Button, ButtonKind, ButtonLink, Buttons, Form, InsetText, Layout, Panel,
        SummaryList, SummaryRow, Title,
    },
    model::BookingState,
    pages::citizen::applications::{paper_path, path as application_path},
    shell::href,
    t,
};

/// `/appointments/{id}`
#[component]
pub fn Appointment(
    /// The appointment.
    appointment: AppointmentView,
    /// What is to be paid there; nothing where it is free.
    fee: Option<String>,
    /// Whether the application waits for another appointment.
    can_book_again: bool,
) -> impl IntoView {
    if appointment.is_upcoming {
        view! { <Booked appointment fee /> }.into_any()
    } else {
        view! { <Over appointment can_book_again /> }.into_any()
    }
}

/// An appointment to come: where to be when, and what to bring.
#[component]
fn Booked(appointment: AppointmentView, fee: Option<String>) -> impl IntoView {
    let (id, reference) = (appointment.id, appointment.reference);
    let fee = fee.map(|fee| view! { <li>{t!("confirmation-bring-fee", fee = fee)}</li> });
    let rows = facts(&appointment);
    view! {
        <Layout title=t!("appointment-booked") service=t!("appointments-title") back=href("/appointments")>
            <Panel
                title=t!("appointment-booked") label=t!("confirmation-reference")
                reference=reference.grouped()
            />
            <SummaryList rows />
            <Buttons>
                <ButtonLink href=href(&calendar_file_path(id)) download=true>
                    {t!("appointment-calendar-file")}
                </ButtonLink>
                <ButtonLink href=href(&paper_path(reference)) kind=ButtonKind::Secondary>
                    {t!("application-pdf")}
                </ButtonLink>
                <ButtonLink
                    href=href(&application_path(reference)) kind=ButtonKind::Secondary
                >
                    {t!("appointment-application")}
                </ButtonLink>
            </Buttons>
            <h2>{t!("confirmation-bring")}</h2>
            <ul class="list">
                <li>{t!("confirmation-bring-card")}</li>
                {fee}
                <li>{t!("confirmation-bring-reference")}</li>
            </ul>
            <h2>{t!("appointment-there")}</h2>
            <p>{t!("appointment-there-text")}</p>
            <section class="flow no-print">
                <h2>{t!("appointment-change")}</h2>
                <ul class="list"><Changes appointment /></ul>
            </section>
        </Layout>
    }
}

/// An appointment that was cancelled or is past.
#[component]
fn Over(appointment: AppointmentView, can_book_again: bool) -> impl IntoView {
    let title = match appointment.state {
        BookingState::Booked => t!("appointment-past"),
        BookingState::Cancelled => t!("appointment-cancelled"),
    };
    let reference = appointment.reference;
    let rows = facts(&appointment);
    view! {
        <Layout title=title.clone() service=t!("appointments-title") back=href("/appointments")>
            <Title>{title}</Title>
            <SummaryList rows />
            {can_book_again.then(|| view! {
                <Banner><p>{t!("appointment-again-text")}</p></Banner>
                <Buttons>
                    <ButtonLink href=href(&offices_path(reference))>
                        {t!("appointment-again")}
                    </ButtonLink>
                </Buttons>
            })}
        </Layout>
    }
}

fn facts(appointment: &AppointmentView) -> Vec<SummaryRow> {
    vec![
        SummaryRow::new(t!("appointment-when"), appointment.when()),
        SummaryRow::new(
            t!("appointment-duration"),
            t!("appointment-minutes", minutes = appointment.minutes),
        ),
        SummaryRow::new(t!("appointment-where"), appointment.office.clone()),
        SummaryRow::new(t!("appointment-address"), appointment.address.clone()),
        SummaryRow::new(t!("appointment-phone"), appointment.phone.clone()),
    ]
}

/// `/appointments/{id}/cancel`
#[component]
pub fn Cancel(
    /// The appointment.
    appointment: AppointmentView,
) -> impl IntoView {
    let text = t!(
        "appointment-when-where",
        when = appointment.when(),
        office = appointment.office.clone()
    );
    let back = path(appointment.id);
    view! {
        <Layout
            title=t!("appointment-cancel-title") service=t!("appointments-title") back=href(&back)
        >
            <Title>{t!("appointment-cancel-title")}</Title>
            <InsetText>{text}</InsetText>
            <p>{t!("appointment-cancel-text")}</p>
            <Form action=href(&cancel_path(appointment.id))>
                <Buttons>
                    <Button kind=ButtonKind::Warning>{t!("appointment-cancel-yes")}</Button>
                    <ButtonLink href=href(&back) kind=ButtonKind::Secondary>
                        {t!("appointment-cancel-no")}
                    </ButtonLink>
                </Buttons>
            </Form>
            <p><a href=href(&offices_path(appointment.reference))>{t!("appointment-move")}</a></p>
        </Layout>
    }
}

/// An appointment begins too soon to be changed here.
#[component]
pub fn TooLate(
    /// The appointment.
    appointment: AppointmentView,
    /// Until how many hours before one can change it.
    hours: u32,
) -> impl IntoView {
    let when = t!(
        "appointment-when-where",
        when = appointment.when(),
        office = appointment.office.clone()
    );
    view! {
        <Layout
            title=t!("appointment-late-title") service=t!("appointments-title")
            back=href(&path(appointment.id))
        >
            <Title>{t!("appointment-late-title")}</Title>
            <p>{t!("appointment-late-text", hours = hours)}</p>
            <InsetText>{when}</InsetText>
            <p>{t!("appointment-too-late", phone = appointment.phone)}</p>
        </Layout>
    }
}
