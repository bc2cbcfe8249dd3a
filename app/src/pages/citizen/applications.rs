//! `/applications/{reference}`: how far it is, and what it needs; its confirmation; withdrawing.

use leptos::prelude::*;

use super::appointments::{calendar_file_path, offices_path, path as appointment_path};
use crate::{
    components::{
        Button, ButtonKind, ButtonLink, Buttons, Form, InsetText, Layout, Panel, SummaryList,
        SummaryRow, Tag, TagKind, Timeline, TimelineEntry, TimelineState, Title,
    },
    i18n::{locale, translate},
    model::{ApplicationState, Event, Id, Locale, Reference},
    shell::href,
    t, tr,
};

/// The path of an application.
pub fn path(reference: Reference) -> String {
    format!("/applications/{reference}")
}

/// The path of its confirmation as a paper.
pub fn paper_path(reference: Reference) -> String {
    format!("{}/confirmation.pdf", path(reference))
}

/// An application as its person sees it; dates are written out.
#[derive(Clone, Debug)]
pub struct ApplicationView {
    /// Its reference.
    pub reference: Reference,
    /// Its state.
    pub state: ApplicationState,
    /// The day it was sent.
    pub sent_on: String,
    /// What it costs; nothing where it is free.
    pub fee: Option<String>,
    /// The office's name and town.
    pub office: String,
    /// The appointment, and when and where it is.
    pub appointment: Option<(Id, String)>,
    /// When the card is expected.
    pub expected: Option<String>,
    /// What happened, and when.
    pub happened: Vec<(Event, String)>,
    /// The states that are still to come.
    pub to_come: Vec<ApplicationState>,
    /// Whether it can still be withdrawn.
    pub can_withdraw: bool,
}

/// `/applications/{reference}`
#[component]
pub fn ApplicationPage(
    /// The application.
    application: ApplicationView,
) -> impl IntoView {
    let reference = application.reference;
    let can_withdraw = application.can_withdraw;
    let next = next_action(&application);
    let rows = facts(&application);
    let entries = timeline(&application);
    view! {
        <Layout
            title=t!("renewal-service") back=href("/account")
        >
            <Title caption=t!("application-reference-caption", reference = reference.grouped())>
                {t!("renewal-service")}
            </Title>
            <p><StateTag state=application.state /></p>
            <p class="lead">{now(application.state)}</p>
            {next}
            <h2>{t!("application-facts")}</h2>
            <SummaryList rows />
            <h2>{t!("application-timeline")}</h2>
            <Timeline entries />
            <h2>{t!("application-papers")}</h2>
            <ul class="list">
                <li>
                    <a href=href(&format!("{}/confirmation", path(reference)))>
                        {t!("application-confirmation")}
                    </a>
                </li>
                <li>
                    <a href=href(&paper_path(reference))>{t!("application-pdf")}</a>
                </li>
                {can_withdraw.then(|| view! {
                    <li>
                        <a href=href(&format!("{}/withdraw", path(reference)))>
                            {t!("application-withdraw")}
                        </a>
                    </li>
                })}
            </ul>
        </Layout>
    }
}

/// The state in a word or two, coloured by whose turn it is.
#[component]
pub fn StateTag(
    /// The state.
    state: ApplicationState,
) -> impl IntoView {
    use ApplicationState as State;
    let kind = match state {
        State::AwaitingAppointment | State::AwaitingPayment | State::SentBack => TagKind::Soon,
        State::ReadyToCollect | State::Collected | State::Approved => TagKind::Good,
        State::Rejected | State::Expired => TagKind::Bad,
        State::Withdrawn | State::Draft => TagKind::Neutral,
        State::Submitted | State::AwaitingEnrolment | State::InReview | State::InProduction => {
            TagKind::Active
        }
    };
    view! { <Tag kind>{translate(locale(), state.key(), None)}</Tag> }
}

/// Who has it now and what happens next.
pub fn now_in_words(locale: Locale, state: ApplicationState) -> String {
    use ApplicationState as State;
    match state {
        State::AwaitingAppointment => tr!(locale, "application-now-awaiting-appointment"),
        State::AwaitingEnrolment => tr!(locale, "application-now-awaiting-enrolment"),
        State::Approved | State::InProduction => tr!(locale, "application-now-in-production"),
        State::ReadyToCollect => tr!(locale, "application-now-ready-to-collect"),
        State::Collected => tr!(locale, "application-now-collected"),
        State::Rejected => tr!(locale, "application-now-rejected"),
        State::Withdrawn => tr!(locale, "application-now-withdrawn"),
        State::Expired => tr!(locale, "application-now-expired"),
        State::Draft | State::AwaitingPayment | State::SentBack => {
            tr!(locale, "application-now-yours")
        }
        State::Submitted | State::InReview => tr!(locale, "application-now-office"),
    }
}

fn now(state: ApplicationState) -> String {
    now_in_words(locale(), state)
}

/// The one button, where the next step is the person's.
fn next_action(application: &ApplicationView) -> Option<impl IntoView + use<>> {
    let (way, words) = match application.state {
        ApplicationState::AwaitingAppointment => {
            (offices_path(application.reference), t!("application-book"))
        }
        ApplicationState::AwaitingEnrolment => {
            let (id, _) = application.appointment.as_ref()?;
            (appointment_path(*id), t!("application-appointment-see"))
        }
        _ => return None,
    };
    Some(view! { <ButtonLink href=href(&way)>{words}</ButtonLink> })
}

fn facts(application: &ApplicationView) -> Vec<SummaryRow> {
    let mut rows = vec![
        SummaryRow::new(t!("application-reference"), application.reference.grouped()),
        SummaryRow::new(t!("confirmation-sent"), application.sent_on.clone()),
        SummaryRow::new(t!("application-office"), application.office.clone()),
        SummaryRow::new(
            t!("application-fee"),
            match &application.fee {
                Some(fee) => t!("application-fee-at-office", fee = fee.clone()),
                None => t!("fee-none"),
            },
        ),
    ];
    if let Some((_, appointment)) = application.appointment.clone() {
        rows.push(SummaryRow::new(t!("application-appointment"), appointment));
    }
    if let Some(expected) = application.expected.clone() {
        rows.push(SummaryRow::new(
            t!("application-expected"),
            t!("application-expected-about", date = expected),
        ));
    }
    rows
}

/// What happened, where it is, and what is still to come.
fn timeline(application: &ApplicationView) -> Vec<TimelineEntry> {
    let name = |state: ApplicationState| translate(locale(), state.key(), None);
    let mut happened: Vec<_> = application
        .happened
        .iter()
        .map(|(event, when)| TimelineEntry {
            title: translate(locale(), event.key(), None),
            when: Some(when.clone()),
            text: None,
            state: TimelineState::Done,
        })
        .collect();
    let mut current = TimelineEntry {
        title: name(application.state),
        when: None,
        text: Some(now(application.state)),
        state: TimelineState::Current,
    };
    let to_come = application.to_come.iter().map(|state| TimelineEntry {
        title: name(*state),
        when: None,
        text: None,
        state: TimelineState::Next,
    });
    // An event that gives the state its name is where things stand, told once.
    if happened
        .last()
        .is_some_and(|last| last.title == current.title)
    {
        current.when = happened.pop().and_then(|last| last.when);
    }
    happened
        .into_iter()
        .chain((!application.state.is_final()).then_some(current))
        .chain(to_come)
        .collect()
}

/// `/applications/{reference}/confirmation`
#[component]
pub fn Confirmation(
    /// The application.
    application: ApplicationView,
) -> impl IntoView {
    let reference = application.reference;
    let bring = application.state.is_before_visit().then(|| {
        let fee = application.fee.clone();
        let fee = fee.map(|fee| view! { <li>{t!("confirmation-bring-fee", fee = fee)}</li> });
        let office = application.office.clone();
        view! {
            <h2>{t!("confirmation-bring")}</h2>
            <ul class="list">
                <li>{t!("confirmation-bring-card")}</li>
                {fee}
                <li>{t!("confirmation-bring-reference")}</li>
            </ul>
            <p>{t!("confirmation-office", office = office)}</p>
        }
    });
    let booked = application.appointment.as_ref().map(|(id, _)| *id);
    let to_book = application.state == ApplicationState::AwaitingAppointment;
    view! {
        <Layout title=t!("confirmation-title") service=t!("renewal-service")>
            <Panel
                title=t!("confirmation-title") label=t!("confirmation-reference")
                reference=reference.grouped()
            />
            <h2>{t!("confirmation-next")}</h2>
            <p>{now(application.state)}</p>
            {application.appointment.map(|(_, appointment)| view! { <InsetText>{appointment}</InsetText> })}
            {application.expected.map(|date| view! {
                <p>{t!("confirmation-expected", date = date)}</p>
            })}
            <Buttons>
                {to_book.then(|| view! {
                    <ButtonLink href=href(&offices_path(reference))>
                        {t!("application-book")}
                    </ButtonLink>
                })}
                <ButtonLink
                    href=href(&paper_path(reference)) kind=ButtonKind::Secondary
                >
                    {t!("application-pdf")}
                </ButtonLink>
                {booked.map(|id| view! {
                    <ButtonLink href=href(&calendar_file_path(id)) kind=ButtonKind::Secondary>
                        {t!("appointment-calendar-file")}
                    </ButtonLink>
                })}
            </Buttons>
            {bring}
            <ul class="list no-print">
                <li><a href=href(&path(reference))>{t!("confirmation-follow")}</a></li>
                {booked.map(|id| view! {
                    <li>
                        <a href=href(&appointment_path(id))>{t!("application-appointment-see")}</a>
                    </li>
                })}
            </ul>
        </Layout>
    }
}

/// `/applications/{reference}/withdraw`
#[component]
pub fn Withdraw(
    /// Which application.
    reference: Reference,
) -> impl IntoView {
    view! {
        <Layout
            title=t!("withdraw-title") service=t!("renewal-service") back=href(&path(reference))
        >
            <Title caption=t!("application-reference-caption", reference = reference.grouped())>
                {t!("withdraw-title")}
            </Title>
            <p>{t!("withdraw-text")}</p>
            <Form>
                <Buttons>
                    <Button kind=ButtonKind::Warning>{t!("withdraw-yes")}</Button>
                    <ButtonLink href=href(&path(reference)) kind=ButtonKind::Secondary>
                        {t!("withdraw-no")}
                    </ButtonLink>
                </Buttons>
            </Form>
        </Layout>
    }
}
