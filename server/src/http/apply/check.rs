//! The answers to check, and sending them.

use app::{
    model::{ApplicationKind, DataShown, Id, Money, Reference, RenewalAnswers, RenewalStep},
    pages::citizen::{
        apply::{Answers, Check, draft_path, step_path},
        services::RENEWAL,
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{DraftPath, Opened, open};
use crate::{
    domain::applications::{self, SendError, Sending},
    http::{
        applications::confirmation_path,
        citizen::Citizen,
        error::{Error, Result},
        form::Form,
        office_choices,
    },
    portal::Portal,
    storage::{drafts::Draft, offices},
};

/// The page.
pub(super) async fn show(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<DraftPath>,
) -> Result {
    match open(&portal, &citizen, &path.draft).await? {
        Opened::Draft(draft) => page(&portal, &citizen, *draft, false).await,
        Opened::Sent(reference) => Ok(citizen.redirect(&confirmation_path(reference))),
    }
}

/// The answers to check, and what it costs today. Where they have changed since they were shown,
/// the page says so (409, RFC 9110 15.5.10): nothing was sent.
async fn page(portal: &Portal, citizen: &Citizen, draft: Draft, has_changed: bool) -> Result {
    let id = draft.id;
    let fee = fee(portal);
    let seal = applications::seal(&draft.answers, fee)?;
    let RenewalAnswers {
        contact: Some(contact),
        address: Some(address),
        reason: Some(reason),
        office: Some(office),
    } = draft.answers
    else {
        return Ok(citizen.redirect(&draft_path(id)));
    };
    let office = portal
        .db
        .read(move |tx| Box::pin(async move { offices::find(tx, &office).await }))
        .await?;
    let Some(office) = office else {
        return Ok(citizen.redirect(&step_path(id, RenewalStep::Office)));
    };
    let answers = Answers {
        phone: contact
            .phone()
            .map(|phone| phone.national(&portal.profile.phone)),
        email: contact.email().map(ToString::to_string),
        address: address.lines().map(str::to_owned).collect(),
        reason,
        office: office_choices::name_and_town(&office),
        fee: Some(fee)
            .filter(|fee| !fee.is_zero())
            .map(|fee| fee.to_string()),
    };
    let shown = [DataShown::Contact, DataShown::Address];
    citizen.write_down(&shown).await?;
    let status = if has_changed {
        StatusCode::CONFLICT
    } else {
        StatusCode::OK
    };
    Ok(citizen.page_with(status, move || {
        view! { <Check draft=id answers seal has_changed /> }
    }))
}

/// What a renewal costs today.
fn fee(portal: &Portal) -> Money {
    portal
        .profile
        .fee(ApplicationKind::RenewIdCard, portal.today())
        .unwrap_or(Money::new(0, portal.profile.currency))
}

/// What the page to check sends.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Checked {
    /// The seal of what it showed.
    #[serde(default)]
    seal: String,
}

/// Sends the application. The draft's id is the key: sending it again leads to the same
/// confirmation.
pub(super) async fn send(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<DraftPath>,
    Form(checked): Form<Checked>,
) -> Result {
    let draft: Id = path.draft.parse().map_err(|_| Error::NotFound)?;
    let sending = Sending {
        draft,
        upn: citizen.session.upn,
        reference: Reference::random(&mut portal.randomness()),
        rules: applications::rules(&portal.profile),
        fee: fee(&portal),
        shown: checked.seal.parse().ok(),
        today: portal.today(),
        now: portal.now(),
    };
    let sent = portal
        .db
        .write(move |tx| Box::pin(applications::send(tx, sending)))
        .await;
    match sent {
        Ok(reference) => Ok(citizen.redirect(&confirmation_path(reference))),
        Err(SendError::Incomplete(step)) => Ok(citizen.redirect(&step_path(draft, step))),
        Err(SendError::Changed) => match open(&portal, &citizen, &path.draft).await? {
            Opened::Draft(draft) => page(&portal, &citizen, *draft, true).await,
            Opened::Sent(reference) => Ok(citizen.redirect(&confirmation_path(reference))),
        },
        Err(SendError::NotEligible(_)) => Ok(citizen.redirect(RENEWAL)),
        Err(SendError::NotFound) => Err(Error::NotFound),
        Err(SendError::Illegal(_)) => Err(Error::Conflict),
        Err(SendError::Storage(error)) => Err(error.into()),
    }
}
