//! `/id`: my documents; the number hidden until it is asked for. `/access-log`: who looked.

use app::{
    i18n::dates::{date_and_time, long_date},
    model::{DataShown, Document, renewal},
    pages::citizen::{
        access_log::{AccessLog, ReadingView},
        id::{DocumentView, IdPage, IdView},
    },
};
use axum::{Router, extract::State, response::Response, routing::get};
use leptos::prelude::*;

use super::{
    citizen::Citizen,
    error::{Error, Result},
};
use crate::{
    domain::{applications, record},
    portal::Portal,
    storage::access::{self, AccessEntry},
};

/// `/id`, `/access-log`
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/id", get(show))
        .route("/id/reveal", get(back_to_id).post(reveal))
        .route("/access-log", get(show_access_log))
}

async fn show(State(portal): State<Portal>, citizen: Citizen) -> Result {
    page(&portal, &citizen, false).await
}

/// Shows the number on this one response, to a person who used a passkey just now.
async fn reveal(State(portal): State<Portal>, citizen: Citizen) -> Result {
    if !citizen.session.is_stepped_up(portal.now()) {
        return Ok(citizen.redirect("/step-up?next=/id"));
    }
    page(&portal, &citizen, true).await
}

/// Reloading or changing the language after the number was shown hides it again.
async fn back_to_id(citizen: Citizen) -> Response {
    citizen.redirect("/id")
}

async fn page(portal: &Portal, citizen: &Citizen, show_number: bool) -> Result {
    let (upn, today) = (citizen.session.upn, portal.today());
    let rules = applications::rules(&portal.profile);
    let record = portal
        .db
        .read(move |tx| Box::pin(record::open(tx, upn, today, rules)))
        .await?
        .ok_or(Error::NotFound)?;
    let mut shown = vec![DataShown::Name, DataShown::Documents];
    if show_number {
        shown.push(DataShown::Upn);
    }
    citizen.write_down(&shown).await?;
    let view = |document: &Document| document_view(portal, citizen, document);
    let id = IdView {
        name: record.person.name.full(),
        country: portal.profile.country.name.clone(),
        number: show_number.then(|| record.person.upn.grouped()),
        card: renewal::current_card(&record.documents).map(view),
        documents: record.documents.iter().map(view).collect(),
        can_renew: record.can_renew,
        is_renewed: record.is_renewed,
    };
    Ok(citizen.page(move || view! { <IdPage id /> }))
}

fn document_view(portal: &Portal, citizen: &Citizen, document: &Document) -> DocumentView {
    let written = |date| long_date(citizen.locale, date);
    DocumentView {
        kind: document.kind,
        number: document.number.masked(),
        expires: document.expires_on.map(written),
        standing: document.standing(portal.today(), portal.profile.renewal.window_months),
    }
}

async fn show_access_log(State(portal): State<Portal>, citizen: Citizen) -> Result {
    let upn = citizen.session.upn;
    let entries = portal
        .db
        .read(move |tx| Box::pin(access::of(tx, upn)))
        .await?;
    let readings: Vec<_> = entries
        .into_iter()
        .map(|entry| reading(&portal, &citizen, entry))
        .collect();
    Ok(citizen.page(move || view! { <AccessLog readings /> }))
}

fn reading(portal: &Portal, citizen: &Citizen, entry: AccessEntry) -> ReadingView {
    let at = portal.profile.local(entry.at);
    ReadingView {
        when: date_and_time(citizen.locale, at.date(), at.time()),
        reader: (entry.reader != entry.subject).then_some(entry.reader_role),
        organisation: entry.organisation,
        purpose: entry.purpose,
        basis: entry.basis,
        data: entry.data,
    }
}
