//! `/apply/renew-id-card/{draft}`: the questions of a renewal, one a page, and sending it.
//!
//! Where one comes from is nowhere in the address: after an answer the next open question
//! follows, and when there is none, the answers to check. So a change leads straight back.

use app::{
    i18n::messages,
    model::{
        Address, AddressInput, ApplicationKind, Contact, DataShown, FieldErrors, Id, Message,
        Money, OfficeId, Reason, Reference, RenewalAnswers, RenewalStep,
    },
    pages::citizen::{
        apply::{
            AddressStep, Answers, Check, ContactStep, OfficeStep, ReasonStep, RenewalTasks,
            check_path, draft_path, step_path,
        },
        services::RENEWAL,
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    routing::get,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    applications::confirmation_path,
    citizen::Citizen,
    error::{Error, Result},
    form::Form,
    office_choices,
};
use crate::{
    domain::applications::{self, Answer, DraftError, SendError, Sending},
    portal::Portal,
    storage::{drafts::Draft, offices, people},
};

/// The task list, the questions, and the answers to check.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/apply/renew-id-card/{draft}", get(show_tasks))
        .route(
            "/apply/renew-id-card/{draft}/check",
            get(show_check).post(send),
        )
        .route(
            "/apply/renew-id-card/{draft}/{step}",
            get(show).post(submit),
        )
}

/// The places in the paths; the language in front of them is the visitor's.
#[derive(Deserialize)]
struct DraftPath {
    draft: String,
}

/// With the question.
#[derive(Deserialize)]
struct StepPath {
    draft: String,
    step: String,
}

/// What any of the questions sends. Each field as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
struct Typed {
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    line1: String,
    #[serde(default)]
    line2: String,
    #[serde(default)]
    town: String,
    #[serde(default)]
    district: String,
    #[serde(default)]
    postal: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    office: String,
    /// Not empty when the person wants to stop here.
    #[serde(default)]
    later: String,
}

impl Typed {
    fn address(&self) -> AddressInput {
        AddressInput {
            line1: self.line1.clone(),
            line2: self.line2.clone(),
            town: self.town.clone(),
            district: self.district.clone(),
            postal: self.postal.clone(),
        }
    }

    /// Whether nothing was answered at all.
    fn is_blank(&self) -> bool {
        let Self {
            phone,
            email,
            line1,
            line2,
            town,
            district,
            postal,
            reason,
            office,
            later: _,
        } = self;
        [
            phone, email, line1, line2, town, district, postal, reason, office,
        ]
        .iter()
        .all(|typed| typed.trim().is_empty())
    }
}

/// What is in the fields before anything was typed: the saved answer, else what the register
/// knows.
fn filled(answers: &RenewalAnswers, person: &app::model::Person, portal: &Portal) -> Typed {
    let (phone, email) = match &answers.contact {
        Some(contact) => (contact.phone().cloned(), contact.email().cloned()),
        None => (person.phone.clone(), person.email.clone()),
    };
    let AddressInput {
        line1,
        line2,
        town,
        district,
        postal,
    } = answers
        .address
        .as_ref()
        .unwrap_or(&person.address)
        .as_input()
        .clone();
    Typed {
        phone: phone.map_or_else(String::new, |phone| phone.national(&portal.profile.phone)),
        email: email.map_or_else(String::new, String::from),
        line1,
        line2,
        town,
        district,
        postal,
        reason: answers
            .reason
            .map_or_else(String::new, |reason| reason.to_string()),
        office: answers
            .office
            .clone()
            .map_or_else(String::new, String::from),
        later: String::new(),
    }
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

async fn show(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<StepPath>,
) -> Result {
    let step: RenewalStep = path.step.parse().map_err(|_| Error::NotFound)?;
    let draft = match open(&portal, &citizen, &path.draft).await? {
        Opened::Draft(draft) => draft,
        Opened::Sent(reference) => return Ok(citizen.redirect(&confirmation_path(reference))),
    };
    question(&portal, &citizen, &draft, step, None).await
}

/// Saves an answer. One that can't be read is shown again as it was typed, with what is wrong.
async fn submit(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<StepPath>,
    Form(typed): Form<Typed>,
) -> Result {
    let step: RenewalStep = path.step.parse().map_err(|_| Error::NotFound)?;
    let draft = match open(&portal, &citizen, &path.draft).await? {
        Opened::Draft(draft) => draft,
        Opened::Sent(reference) => return Ok(citizen.redirect(&confirmation_path(reference))),
    };
    let is_later = !typed.later.is_empty();
    if is_later && typed.is_blank() {
        return Ok(citizen.redirect("/account"));
    }
    let answer = match read(&portal, step, &typed).await? {
        Ok(answer) => answer,
        Err(errors) => {
            return question(&portal, &citizen, &draft, step, Some((typed, errors))).await;
        }
    };
    let (id, upn, now) = (draft.id, citizen.session.upn, portal.now());
    let saved = portal
        .db
        .write(move |tx| Box::pin(applications::answer(tx, id, upn, answer, now)))
        .await;
    match saved {
        Ok(_) if is_later => Ok(citizen.redirect("/account")),
        Ok(answers) => Ok(citizen.redirect(&next_path(id, step, &answers))),
        Err(DraftError::Sent(reference)) => Ok(citizen.redirect(&confirmation_path(reference))),
        Err(DraftError::NotFound) => Err(Error::NotFound),
        Err(DraftError::Storage(error)) => Err(error.into()),
    }
}

/// The next question without an answer: first of those after this one, then from the top.
fn next_path(draft: Id, step: RenewalStep, answers: &RenewalAnswers) -> String {
    let missing = answers.missing_steps();
    let later = missing.iter().find(|open| **open > step);
    match later.or_else(|| missing.first()) {
        Some(open) => step_path(draft, *open),
        None => check_path(draft),
    }
}

/// Where a question's way back leads: to the answers when they were all given, else to the
/// question before.
fn back_path(draft: &Draft, step: RenewalStep) -> String {
    if draft.answers.is_complete() {
        return check_path(draft.id);
    }
    step.previous().map_or_else(
        || draft_path(draft.id),
        |previous| step_path(draft.id, previous),
    )
}

/// Reads what was typed; the field errors when it is no answer.
async fn read(
    portal: &Portal,
    step: RenewalStep,
    typed: &Typed,
) -> Result<Result<Answer, FieldErrors>> {
    Ok(match step {
        RenewalStep::Contact => {
            Contact::parse(&typed.phone, &typed.email, &portal.profile.phone).map(Answer::Contact)
        }
        RenewalStep::Address => Address::parse(&typed.address()).map(Answer::Address),
        RenewalStep::Reason => typed.reason.parse::<Reason>().map_or_else(
            |_| {
                Err(FieldErrors::one(
                    "reason",
                    Message::new("renewal-reason-missing"),
                ))
            },
            |reason| Ok(Answer::Reason(reason)),
        ),
        RenewalStep::Office => read_office(portal, &typed.office)
            .await?
            .map(Answer::Office),
    })
}

async fn read_office(portal: &Portal, typed: &str) -> Result<Result<OfficeId, FieldErrors>> {
    let wrong = |key| Err(FieldErrors::one("office", Message::new(key)));
    let Ok(id) = typed.parse::<OfficeId>() else {
        return Ok(wrong("renewal-office-missing"));
    };
    let wanted = id.clone();
    let found = portal
        .db
        .read(move |tx| Box::pin(async move { offices::find(tx, &wanted).await }))
        .await?;
    Ok(match found {
        Some(_) => Ok(id),
        None => wrong("renewal-office-gone"),
    })
}

/// The page of a question, with what was typed and what is wrong with it, if anything.
async fn question(
    portal: &Portal,
    citizen: &Citizen,
    draft: &Draft,
    step: RenewalStep,
    wrong: Option<(Typed, FieldErrors)>,
) -> Result {
    let upn = citizen.session.upn;
    let person = portal
        .db
        .read(move |tx| Box::pin(people::find(tx, upn)))
        .await?
        .ok_or(Error::NotFound)?;
    let shown = match step {
        RenewalStep::Contact => Some(DataShown::Contact),
        RenewalStep::Address => Some(DataShown::Address),
        RenewalStep::Reason | RenewalStep::Office => None,
    };
    if let Some(shown) = shown {
        citizen.write_down(&[shown]).await?;
    }
    let is_wrong = wrong.is_some();
    let (typed, errors) =
        wrong.unwrap_or_else(|| (filled(&draft.answers, &person, portal), FieldErrors::new()));
    let back = format!("/{}{}", citizen.locale, back_path(draft, step));
    let offices = match step {
        RenewalStep::Office => office_choices::nearest_first(portal, &person.office).await?,
        _ => Vec::new(),
    };
    let errors = messages(citizen.locale, &errors);
    let page = move || match step {
        RenewalStep::Contact => {
            let (phone, email) = (typed.phone, typed.email);
            view! { <ContactStep phone email errors back /> }.into_any()
        }
        RenewalStep::Address => {
            view! { <AddressStep typed=typed.address() errors back /> }.into_any()
        }
        RenewalStep::Reason => {
            view! { <ReasonStep chosen=Some(typed.reason) errors back /> }.into_any()
        }
        RenewalStep::Office => {
            view! { <OfficeStep offices chosen=Some(typed.office) errors back /> }.into_any()
        }
    };
    Ok(if is_wrong {
        citizen.page_with_errors(page)
    } else {
        citizen.page(page)
    })
}

async fn show_check(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<DraftPath>,
) -> Result {
    match open(&portal, &citizen, &path.draft).await? {
        Opened::Draft(draft) => check_page(&portal, &citizen, *draft, false).await,
        Opened::Sent(reference) => Ok(citizen.redirect(&confirmation_path(reference))),
    }
}

/// The answers to check, and what it costs today. Where they have changed since they were shown,
/// the page says so (409, RFC 9110 15.5.10): nothing was sent.
async fn check_page(portal: &Portal, citizen: &Citizen, draft: Draft, has_changed: bool) -> Result {
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
struct Checked {
    /// The seal of what it showed.
    #[serde(default)]
    seal: String,
}

/// Sends the application. The draft's id is the key: sending it again leads to the same
/// confirmation.
async fn send(
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
            Opened::Draft(draft) => check_page(&portal, &citizen, *draft, true).await,
            Opened::Sent(reference) => Ok(citizen.redirect(&confirmation_path(reference))),
        },
        Err(SendError::NotEligible(_)) => Ok(citizen.redirect(RENEWAL)),
        Err(SendError::NotFound) => Err(Error::NotFound),
        Err(SendError::Illegal(_)) => Err(Error::Conflict),
        Err(SendError::Storage(error)) => Err(error.into()),
    }
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
