//! `/services` and the start of each.

use app::{
    i18n::dates::long_date,
    model::{ApplicationKind, DataShown, Eligibility},
    pages::citizen::{
        apply::draft_path,
        not_eligible::NotEligible,
        services::{Door, RENEWAL, RenewalStart, Services},
    },
};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse as _, Response},
    routing::get,
};
use leptos::prelude::*;

use super::{
    citizen::Citizen,
    error::{Error, Result},
    visitor::Visitor,
};
use crate::{
    domain::applications::{self, Asked},
    portal::Portal,
};

/// `/services`, `/services/renew-id-card`
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/services", get(show))
        .route(RENEWAL, get(show_renewal).post(start_renewal))
}

async fn show(visitor: Visitor) -> Response {
    visitor.page(|| view! { <Services /> })
}

/// The start page, for visitors too. Who is signed in and may not renew reads why instead.
async fn show_renewal(
    State(portal): State<Portal>,
    visitor: Visitor,
    citizen: Result<Citizen, Response>,
) -> Result {
    let Ok(citizen) = citizen else {
        return Ok(start_page(&portal, &visitor, Door::SignIn));
    };
    let (upn, today) = (citizen.session.upn, portal.today());
    let rules = applications::rules(&portal.profile);
    let (asked, draft) = portal
        .db
        .read(move |tx| {
            Box::pin(async move {
                let asked = applications::ask(tx, upn, today, rules).await?;
                Ok::<_, Error>((asked, applications::current(tx, upn).await?))
            })
        })
        .await?;
    let Asked { eligibility, .. } = asked.ok_or(Error::NotFound)?;
    citizen.write_down(&[DataShown::Documents]).await?;
    if !matches!(eligibility, Eligibility::Eligible { .. }) {
        return Ok(visitor.page(move || view! { <NotEligible why=eligibility /> }));
    }
    let door = draft.map_or(Door::Start, |draft| Door::Resume {
        saved_on: long_date(visitor.locale, portal.profile.date_of(draft.updated_at)),
    });
    Ok(start_page(&portal, &visitor, door))
}

fn start_page(portal: &Portal, visitor: &Visitor, door: Door) -> Response {
    let fee = portal
        .profile
        .fee(ApplicationKind::RenewIdCard, portal.today())
        .filter(|fee| !fee.is_zero())
        .map(|fee| fee.to_string());
    let months = portal.profile.renewal.window_months;
    let days = portal.profile.deadlines.production_working_days;
    visitor.page(move || view! { <RenewalStart fee months days door /> })
}

/// Begins a draft or goes on with the one there is. Who may not renew is sent back to the start
/// page, which says why.
async fn start_renewal(State(portal): State<Portal>, citizen: Citizen) -> Result {
    let (upn, id) = (citizen.session.upn, portal.new_id());
    let (today, now) = (portal.today(), portal.now());
    let rules = applications::rules(&portal.profile);
    let draft = portal
        .db
        .write(move |tx| Box::pin(applications::begin(tx, upn, id, today, rules, now)))
        .await?;
    let to = draft.map_or_else(|| RENEWAL.to_owned(), |draft| draft_path(draft.id));
    Ok(citizen.redirect(&to).into_response())
}
