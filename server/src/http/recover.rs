//! `/recover`: from a recovery code to a new passkey.

use app::{
    i18n::messages,
    model::{FieldErrors, RecoveryCode, Upn},
    pages::visitor::recover::{Recover, RecoverTyped},
    tr,
};
use axum::{Router, response::Response, routing::get};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    cookies::{self, Keep},
    error::Result,
    form::Form,
    visitor::Visitor,
};
use crate::{
    auth::{
        caller::Caller,
        recovery::{self, Outcome},
    },
    portal::Portal,
};

/// `/recover`
pub fn routes() -> Router<Portal> {
    Router::new().route("/recover", get(show).post(submit))
}

/// The form as posted.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Posted {
    upn: String,
    recovery_code: String,
}

async fn show(visitor: Visitor) -> Response {
    visitor.page(|| view! { <Recover /> })
}

async fn submit(visitor: Visitor, caller: Caller, Form(posted): Form<Posted>) -> Result {
    let mut errors = FieldErrors::new();
    let upn = Upn::parse(&posted.upn, visitor.portal.profile.upn_digits);
    let upn = errors.keep("upn", upn);
    let code = errors.keep("recovery_code", RecoveryCode::parse(&posted.recovery_code));
    let errors = match (upn, code) {
        (Some(upn), Some(code)) => match check(&visitor, caller, upn, code).await? {
            Ok(response) => return Ok(response),
            Err(message) => vec![("upn".to_owned(), message)],
        },
        _ => messages(visitor.locale, &errors),
    };
    let typed = RecoverTyped {
        upn: posted.upn,
        code: posted.recovery_code,
    };
    Ok(visitor.page_with_errors(|| view! { <Recover typed errors /> }))
}

/// The way to a new passkey, else what is wrong.
async fn check(
    visitor: &Visitor,
    caller: Caller,
    upn: Upn,
    code: RecoveryCode,
) -> Result<std::result::Result<Response, String>> {
    let outcome = recovery::check(&visitor.portal, upn, code, caller).await?;
    let locale = visitor.locale;
    Ok(match outcome {
        Outcome::Granted(token) => {
            let mut response = visitor.redirect("/activate/passkey");
            let headers = response.headers_mut();
            cookies::set(headers, cookies::GRANT, &token, Keep::UntilBrowserCloses);
            Ok(response)
        }
        Outcome::NoMatch => Err(tr!(locale, "recover-no-match")),
        Outcome::Locked { minutes } => Err(tr!(locale, "activate-locked", minutes = minutes)),
    })
}
