//! `/applications/{reference}`: how far it is, its confirmation, and withdrawing it.

use app::{
    i18n::dates::long_date,
    model::{ApplicationState, Booking, Command, DataShown, Office, Reference, Upn, application},
    pages::citizen::applications::{
        ApplicationPage, ApplicationView, Confirmation, Withdraw, now_in_words,
        path as application_path,
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::header,
    response::IntoResponse as _,
    routing::get,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    citizen::Citizen,
    error::{Error, Result},
    office_choices::{name_and_town, when_and_where},
};
use crate::{
    domain::applications::{self, StepError},
    pdf::ConfirmationPaper,
    portal::Portal,
    storage::{
        Tx,
        applications::{self as stored, Application},
        bookings,
        journal::{self, JournalEntry},
        offices,
    },
};

/// An application, its confirmation, withdrawing it.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/applications/{reference}", get(show))
        .route(
            "/applications/{reference}/confirmation",
            get(show_confirmation),
        )
        .route(
            "/applications/{reference}/confirmation.pdf",
            get(save_confirmation),
        )
        .route(
            "/applications/{reference}/withdraw",
            get(show_withdraw).post(withdraw),
        )
}

/// Where a confirmation is.
pub fn confirmation_path(reference: Reference) -> String {
    format!("{}/confirmation", application_path(reference))
}

/// The place in the path; the language in front of it is the visitor's.
#[derive(Deserialize)]
struct ReferencePath {
    reference: String,
}

impl ReferencePath {
    fn reference(&self) -> Result<Reference> {
        Reference::parse(&self.reference).map_err(|_| Error::NotFound)
    }
}

async fn show(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<ReferencePath>,
) -> Result {
    let application = load(&portal, &citizen, path.reference()?).await?;
    Ok(citizen.page(move || view! { <ApplicationPage application /> }))
}

async fn show_confirmation(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<ReferencePath>,
) -> Result {
    let application = load(&portal, &citizen, path.reference()?).await?;
    Ok(citizen.page(move || view! { <Confirmation application /> }))
}

/// The confirmation as a paper to keep, in the language of the page it was asked for from.
async fn save_confirmation(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<ReferencePath>,
) -> Result {
    let reference = path.reference()?;
    let view = load(&portal, &citizen, reference).await?;
    let locale = citizen.locale;
    let paper = ConfirmationPaper {
        locale,
        name: citizen.session.name.clone(),
        reference: reference.grouped(),
        sent_on: view.sent_on,
        fee: view.fee,
        office: view.office,
        appointment: view.appointment.map(|(_, words)| words),
        expected: view.expected,
        next: now_in_words(locale, view.state),
        is_before_visit: view.state.is_before_visit(),
        made_on: long_date(locale, portal.today()),
    };
    let pdf = paper.render().map_err(|error| {
        tracing::error!(error = &error as &dyn std::error::Error, "no confirmation");
        Error::Internal("a confirmation could not be made")
    })?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"mlango-{reference}.pdf\""),
        ),
    ];
    Ok((headers, pdf).into_response())
}

async fn show_withdraw(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<ReferencePath>,
) -> Result {
    let application = load(&portal, &citizen, path.reference()?).await?;
    let reference = application.reference;
    if application.state == ApplicationState::Withdrawn {
        return Ok(citizen.redirect(&application_path(reference)));
    }
    if !application.can_withdraw {
        return Err(Error::Conflict);
    }
    Ok(citizen.page(move || view! { <Withdraw reference /> }))
}

/// Withdraws an application, once. Where that is no step any more, nothing changes and 409 says so.
async fn withdraw(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<ReferencePath>,
) -> Result {
    let (reference, upn, now) = (path.reference()?, citizen.session.upn, portal.now());
    let withdrawn = portal
        .db
        .write(move |tx| {
            Box::pin(async move { applications::withdraw(tx, reference, upn, now).await })
        })
        .await;
    match withdrawn {
        Ok(()) => Ok(citizen.redirect(&application_path(reference))),
        Err(StepError::NotFound) => Err(Error::NotFound),
        Err(StepError::Illegal(_)) => Err(Error::Conflict),
        Err(StepError::Storage(error)) => Err(error.into()),
    }
}

/// All that is known of a person's own application.
struct Known {
    application: Application,
    office: String,
    journal: Vec<JournalEntry>,
    appointment: Option<(Booking, Office)>,
}

async fn know(
    tx: &mut Tx,
    reference: Reference,
    upn: Upn,
) -> crate::storage::Result<Option<Known>> {
    let Some(application) = stored::find(tx, reference, upn).await? else {
        return Ok(None);
    };
    let office = offices::find(tx, &application.office).await?;
    let journal = journal::of(tx, reference).await?;
    let appointment = match bookings::of_application(tx, &reference).await? {
        Some(booking) => offices::find(tx, &booking.office)
            .await?
            .map(|office| (booking, office)),
        None => None,
    };
    Ok(Some(Known {
        appointment,
        office: office.map_or_else(String::new, |office| name_and_town(&office)),
        application,
        journal,
    }))
}

/// A person's own application, to be shown to them in the language of the page.
async fn load(portal: &Portal, citizen: &Citizen, reference: Reference) -> Result<ApplicationView> {
    let upn = citizen.session.upn;
    let known = portal
        .db
        .read(move |tx| Box::pin(know(tx, reference, upn)))
        .await?
        .ok_or(Error::NotFound)?;
    let Known {
        application,
        office,
        journal,
        appointment,
    } = known;
    let shown = [DataShown::Applications, DataShown::Appointments];
    citizen.write_down(&shown).await?;
    let locale = citizen.locale;
    let definition = application
        .kind
        .definition()
        .ok_or(Error::Internal("an application of a kind not offered"))?;
    let happened = journal
        .into_iter()
        .map(|entry| {
            (
                entry.event,
                long_date(locale, portal.profile.date_of(entry.at)),
            )
        })
        .collect();
    let expected = appointment.as_ref().and_then(|(booking, office)| {
        let day = portal.profile.date_of(booking.starts_at);
        let days = portal.profile.deadlines.production_working_days;
        office.calendar.after_working_days(day, days)
    });
    Ok(ApplicationView {
        reference,
        state: application.state,
        fee: Some(application.fee)
            .filter(|fee| !fee.is_zero())
            .map(|fee| fee.to_string()),
        sent_on: long_date(locale, portal.profile.date_of(application.submitted_at)),
        office,
        appointment: appointment.map(|(booking, office)| {
            let words = when_and_where(portal, locale, &booking, &office);
            (booking.id, words)
        }),
        expected: expected.map(|day| long_date(locale, day)),
        happened,
        to_come: definition.to_come(application.state),
        can_withdraw: application::next(definition, application.state, Command::Withdraw).is_ok(),
    })
}
