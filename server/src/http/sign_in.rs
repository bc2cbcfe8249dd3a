//! `/sign-in`, `/step-up`, `/sign-out`, `/session-ended`.

use app::{
    model::Id,
    pages::{
        system::{SystemPage, SystemProblem},
        visitor::sign_in::{SignIn, StepUp},
    },
};
use axum::{
    Router,
    extract::Query,
    http::{HeaderValue, header::HeaderName},
    response::Response,
    routing::{get, post},
};
use futures::FutureExt as _;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    citizen::Citizen,
    cookies::{self, Keep},
    error::Result,
    layers::kept_forms,
    visitor::Visitor,
};
use crate::{auth::session::EndReason, portal::Portal, storage::sessions};

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// The ways in and out.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/sign-in", get(show))
        .route("/step-up", get(show_step_up))
        .route("/sign-out", post(sign_out))
        .route("/session-ended", get(show_ended))
}

/// Where to go afterwards.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Way {
    next: String,
}

impl Way {
    /// The page, and the form that is kept for it.
    fn kept_form(&self) -> (&str, Option<&str>) {
        match self.next.split_once(kept_forms::QUERY) {
            Some((path, id)) => (path, Some(id)),
            None => (&self.next, None),
        }
    }

    /// A path of ours, maybe with a form kept for it, else the account: never another site.
    fn path(self) -> String {
        let (path, form) = self.kept_form();
        let ours = path.starts_with('/')
            && !path.starts_with("//")
            && path
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"/-_.".contains(&b))
            && form.is_none_or(|id| id.parse::<Id>().is_ok());
        if ours {
            self.next
        } else {
            "/account".to_owned()
        }
    }
}

async fn show(visitor: Visitor, Query(way): Query<Way>) -> Response {
    let next = way.path();
    visitor.page(|| view! { <SignIn next /> })
}

async fn show_step_up(citizen: Citizen, Query(way): Query<Way>) -> Response {
    let next = way.path();
    citizen.page(|| view! { <StepUp next /> })
}

async fn sign_out(visitor: Visitor) -> Result {
    if let Some(session) = visitor.session.live().cloned() {
        let now = visitor.portal.now();
        let db = &visitor.portal.db;
        db.write(move |tx| {
            async move {
                sessions::end(tx, session.upn, &session.id, EndReason::SignedOut, now).await
            }
            .boxed()
        })
        .await?;
    }
    let mut response = visitor.redirect("/");
    let headers = response.headers_mut();
    cookies::set(headers, cookies::SESSION, "", Keep::Never);
    headers.insert(
        CLEAR_SITE_DATA,
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}

async fn show_ended(visitor: Visitor, Query(way): Query<Way>) -> Response {
    let problem = SystemProblem::SessionEnded {
        kept: way.kept_form().1.is_some(),
    };
    let sign_in = format!("/sign-in?next={}", way.path());
    let mut response = visitor.page(|| view! { <SystemPage problem sign_in /> });
    if visitor.session.live().is_none() {
        cookies::set(response.headers_mut(), cookies::SESSION, "", Keep::Never);
    }
    response
}
