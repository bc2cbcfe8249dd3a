//! `/apply/renew-id-card/{draft}`: the questions of a renewal, one a page, and sending it.
//!
//! Where one comes from is nowhere in the address: after an answer the next open question
//! follows, and when there is none, the answers to check. So a change leads straight back.

mod check;
mod question;

use app::{
    model::{Id, Reference},
    pages::citizen::apply::RenewalTasks,
};
use axum::{
    Router,
    extract::{Path, State},
    routing::get,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    applications::confirmation_path,
    citizen::Citizen,
    error::{Error, Result},
};
use crate::{
    domain::applications::{self, DraftError},
    portal::Portal,
    storage::drafts::Draft,
};

/// The task list, the questions, and the answers to check.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/apply/renew-id-card/{draft}", get(show_tasks))
        .route(
            "/apply/renew-id-card/{draft}/check",
            get(check::show).post(check::send),
        )
        .route(
            "/apply/renew-id-card/{draft}/{step}",
            get(question::show).post(question::submit),
        )
}

/// The places in the paths; the language in front of them is the visitor's.
#[derive(Deserialize)]
struct DraftPath {
    draft: String,
}

async fn show_tasks(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<DraftPath>,
) -> Result {
    let draft = match open(&portal, &citizen, &path.draft).await? {
        Opened::Draft(draft) => draft,
        Opened::Sent(reference) => return Ok(citizen.redirect(&confirmation_path(reference))),
    };
    let (id, missing) = (draft.id, draft.answers.missing_steps());
    Ok(citizen.page(move || view! { <RenewalTasks draft=id missing /> }))
}

/// A draft that can be worked on, or what it became.
enum Opened {
    Draft(Box<Draft>),
    Sent(Reference),
}

/// A person's own draft. Back and reload after sending lead to what it became; another person's
/// draft is no draft.
async fn open(portal: &Portal, citizen: &Citizen, id: &str) -> Result<Opened> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let upn = citizen.session.upn;
    let opened = portal
        .db
        .read(move |tx| Box::pin(applications::open(tx, id, upn)))
        .await;
    match opened {
        Ok(draft) => Ok(Opened::Draft(Box::new(draft))),
        Err(DraftError::Sent(reference)) => Ok(Opened::Sent(reference)),
        Err(DraftError::NotFound) => Err(Error::NotFound),
        Err(DraftError::Storage(error)) => Err(error.into()),
    }
}
