//! One question of a renewal: shown, answered, shown again with what is wrong.

use app::{
    i18n::messages,
    model::{
        Address, AddressInput, Contact, DataShown, FieldErrors, Id, Message, OfficeId, Person,
        Reason, RenewalAnswers, RenewalStep,
    },
    pages::citizen::apply::{
        AddressStep, ContactStep, OfficeStep, ReasonStep, check_path, draft_path, step_path,
    },
};
use axum::extract::{Path, State};
use leptos::prelude::*;
use serde::Deserialize;

use super::{Opened, open};
use crate::{
    domain::applications::{self, Answer, DraftError},
    http::{
        applications::confirmation_path,
        citizen::Citizen,
        error::{Error, Result},
        form::Form,
        office_choices,
    },
    portal::Portal,
    storage::{drafts::Draft, offices, people},
};

/// The places in the path; the language in front of them is the visitor's.
#[derive(Deserialize)]
pub(super) struct StepPath {
    draft: String,
    step: String,
}

/// What any of the questions sends. Each field as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Typed {
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
fn filled(answers: &RenewalAnswers, person: &Person, portal: &Portal) -> Typed {
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

pub(super) async fn show(
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
pub(super) async fn submit(
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
