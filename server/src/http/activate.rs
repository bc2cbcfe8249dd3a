//! `/activate`: from a code to a passkey to recovery codes.

use app::{
    i18n::messages,
    model::{ActivationCode, DateInput, FieldErrors, Upn},
    pages::visitor::{
        activate::{Activate, ActivateTyped},
        passkey::MakePasskey,
        recovery_codes::RecoveryCodes,
    },
    tr,
};
use axum::{
    Router,
    http::{HeaderMap, header},
    response::{IntoResponse as _, Response},
    routing::get,
};
use futures::FutureExt as _;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    citizen::Citizen,
    cookies::{self, Keep},
    error::Result,
    form::Form,
    visitor::Visitor,
};
use crate::{
    auth::{
        activation::{self, Details, Outcome},
        caller::Caller,
        grant::{self, Shown},
        recovery_codes,
    },
    portal::Portal,
};

/// `/activate` and what follows it.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/activate", get(show).post(submit))
        .route("/activate/passkey", get(show_passkey).post(skip_passkey))
        .route(
            "/activate/recovery-codes",
            get(show_codes).post(put_codes_away),
        )
        .route("/activate/recovery-codes.txt", get(download_codes))
}

/// The form as posted.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Posted {
    upn: String,
    activation_code: String,
    date_of_birth_day: String,
    date_of_birth_month: String,
    date_of_birth_year: String,
}

impl Posted {
    fn born(&self) -> DateInput {
        DateInput {
            day: self.date_of_birth_day.clone(),
            month: self.date_of_birth_month.clone(),
            year: self.date_of_birth_year.clone(),
        }
    }
}

async fn show(visitor: Visitor) -> Response {
    visitor.page(|| view! { <Activate /> })
}

async fn submit(visitor: Visitor, caller: Caller, Form(posted): Form<Posted>) -> Result {
    let portal = &visitor.portal;
    let details = match read(portal, &posted) {
        Ok(details) => details,
        Err(errors) => {
            let errors = messages(visitor.locale, &errors);
            return Ok(again(&visitor, posted, errors));
        }
    };
    let locale = visitor.locale;
    let (field, message) = match activation::check(portal, details, caller).await? {
        Outcome::Granted(token) => {
            let mut response = visitor.redirect("/activate/passkey");
            let headers = response.headers_mut();
            cookies::set(headers, cookies::GRANT, &token, Keep::UntilBrowserCloses);
            return Ok(response);
        }
        Outcome::NoMatch => ("upn", tr!(locale, "activate-no-match")),
        Outcome::Expired => ("activation_code", tr!(locale, "activate-expired")),
        Outcome::Used => ("activation_code", tr!(locale, "activate-used")),
        Outcome::Locked { minutes } => ("upn", tr!(locale, "activate-locked", minutes = minutes)),
    };
    Ok(again(&visitor, posted, vec![(field.to_owned(), message)]))
}

fn read(portal: &Portal, posted: &Posted) -> std::result::Result<Details, FieldErrors> {
    let mut errors = FieldErrors::new();
    let upn = Upn::parse(&posted.upn, portal.profile.upn_digits);
    let upn = errors.keep("upn", upn);
    let code = errors.keep(
        "activation_code",
        ActivationCode::parse(&posted.activation_code),
    );
    let born = errors.keep("date_of_birth", posted.born().parse(portal.today()));
    match (upn, code, born) {
        (Some(upn), Some(code), Some(born)) => Ok(Details { upn, code, born }),
        _ => Err(errors),
    }
}

fn again(visitor: &Visitor, posted: Posted, errors: Vec<(String, String)>) -> Response {
    let born = posted.born();
    let born_wrong = match born.parse(visitor.portal.today()) {
        Ok(_) => Vec::new(),
        Err(error) => error.parts().to_vec(),
    };
    let typed = ActivateTyped {
        upn: posted.upn,
        code: posted.activation_code,
        born,
        born_wrong,
    };
    visitor.page_with_errors(|| view! { <Activate typed errors /> })
}

async fn show_passkey(visitor: Visitor, headers: HeaderMap) -> Result {
    let now = visitor.portal.now();
    let Some(token) = cookies::find(&headers, cookies::GRANT) else {
        return Ok(visitor.redirect("/activate"));
    };
    let db = &visitor.portal.db;
    let granted = db
        .read(move |tx| async move { grant::find(tx, &token, now).await }.boxed())
        .await?;
    Ok(match granted {
        // A recovery code is used up already: there is nothing to come back with.
        Some((_, shown)) => {
            let can_skip = matches!(shown, Shown::Activation { .. });
            visitor.page(|| view! { <MakePasskey can_skip /> })
        }
        None => visitor.redirect("/activate"),
    })
}

/// Nobody else who holds this device may go on with the code.
async fn skip_passkey(visitor: Visitor, headers: HeaderMap) -> Result {
    let now = visitor.portal.now();
    if let Some(token) = cookies::find(&headers, cookies::GRANT) {
        let db = &visitor.portal.db;
        db.write(move |tx| async move { grant::take(tx, &token, now).await }.boxed())
            .await?;
    }
    let mut response = visitor.redirect("/");
    cookies::set(response.headers_mut(), cookies::GRANT, "", Keep::Never);
    Ok(response)
}

/// The codes that may be shown now.
async fn codes(citizen: &Citizen, headers: &HeaderMap) -> Result<Option<Vec<String>>> {
    let Some(token) = cookies::find(headers, cookies::GRANT) else {
        return Ok(None);
    };
    let portal = citizen.portal.clone();
    let (upn, now) = (citizen.session.upn, portal.now());
    let db = portal.db.clone();
    let codes = db
        .read(move |tx| {
            async move { recovery_codes::shown_to(tx, &portal.key, &token, upn, now).await }.boxed()
        })
        .await?;
    Ok(codes.map(|codes| codes.iter().map(ToString::to_string).collect()))
}

async fn show_codes(citizen: Citizen, headers: HeaderMap) -> Result {
    Ok(match codes(&citizen, &headers).await? {
        Some(codes) => citizen.page(|| view! { <RecoveryCodes codes /> }),
        None => citizen.redirect("/account"),
    })
}

async fn download_codes(citizen: Citizen, headers: HeaderMap) -> Result {
    let Some(codes) = codes(&citizen, &headers).await? else {
        return Ok(citizen.redirect("/account"));
    };
    let mut text = tr!(citizen.locale, "recovery-codes-title");
    for code in codes {
        text.push_str("\r\n");
        text.push_str(&code);
    }
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"mlango-codes.txt\"",
        ),
    ];
    Ok((headers, text).into_response())
}

async fn put_codes_away(citizen: Citizen, headers: HeaderMap) -> Result {
    let now = citizen.portal.now();
    if let Some(token) = cookies::find(&headers, cookies::GRANT) {
        let db = &citizen.portal.db;
        db.write(move |tx| async move { recovery_codes::put_away(tx, &token, now).await }.boxed())
            .await?;
    }
    let mut response = citizen.redirect("/account");
    cookies::set(response.headers_mut(), cookies::GRANT, "", Keep::Never);
    Ok(response)
}
