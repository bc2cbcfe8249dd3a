//! A form with mistakes gets an address of its own: kept for ten minutes, it is shown by a GET
//! after a 303. Reloading it asks nothing, and the browser's back button never ends at a form
//! that wants to be sent again. The address holds a random name, nothing that was typed.

use app::model::Id;
use axum::{
    http::{Method, StatusCode},
    response::Response,
};
use chrono::TimeDelta;

use crate::{
    http::visitor::{HasMistakes, Visitor},
    storage::form_states::{self, FormState},
};

/// How long a form with mistakes can be looked at.
const LIFE: TimeDelta = TimeDelta::minutes(10);
/// The parameter that names one.
const PARAMETER: &str = "form";
/// Stands for the nonce of the response in a kept document.
const NONCE: &str = "nonce-of-the-response";

/// Keeps the form of `response` and answers where it is. When it can't be kept, or the device
/// could not be told again, the response shows the form itself.
pub async fn keep(visitor: &Visitor, is_known_device: bool, response: Response) -> Response {
    let Some(HasMistakes(html)) = response.extensions().get::<HasMistakes>() else {
        return response;
    };
    if !is_known_device {
        return response;
    }
    let state = FormState {
        id: visitor.portal.new_id(),
        device: visitor.device,
        session: session(visitor),
        path: path(visitor),
        html: html.replace(&visitor.nonce, NONCE),
    };
    let (id, expires_at) = (state.id, visitor.portal.now().plus(LIFE));
    let kept = visitor
        .portal
        .db
        .write(move |tx| Box::pin(form_states::keep(tx, state, expires_at)))
        .await;
    match kept {
        Ok(()) => visitor.redirect(&format!("{}?{PARAMETER}={id}", visitor.path)),
        Err(_away) => response,
    }
}

/// The kept form that a request asks for, if it is still there.
pub async fn find(visitor: &Visitor, method: &Method, query: Option<&str>) -> Option<Response> {
    if method != Method::GET {
        return None;
    }
    let (_, id) = form_urlencoded::parse(query?.as_bytes()).find(|(name, _)| name == PARAMETER)?;
    let id: Id = id.parse().ok()?;
    let (device, now) = (visitor.device, visitor.portal.now());
    let (session, path) = (session(visitor), path(visitor));
    let html = visitor
        .portal
        .db
        .read(move |tx| Box::pin(form_states::find(tx, id, device, session, path, now)))
        .await
        .ok()??;
    Some(Visitor::document(
        StatusCode::OK,
        html.replace(NONCE, &visitor.nonce),
    ))
}

fn session(visitor: &Visitor) -> String {
    visitor
        .session
        .live()
        .map(|session| session.id.clone())
        .unwrap_or_default()
}

fn path(visitor: &Visitor) -> String {
    format!("/{}{}", visitor.locale, visitor.path)
}
