//! `/sign-in`, `/step-up`, `/sign-out`, `/session-ended`.

use app::pages::{
    system::{SystemPage, SystemProblem},
    visitor::sign_in::{SignIn, StepUp},
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
    /// A path of ours, else the account: never another site.
    fn path(self) -> String {
        let ours = self.next.starts_with('/')
            && !self.next.starts_with("//")
            && self
                .next
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"/-_.".contains(&b));
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

async fn show_ended(visitor: Visitor) -> Response {
    let problem = SystemProblem::SessionEnded { saved: None };
    let mut response = visitor.page(|| view! { <SystemPage problem /> });
    if visitor.session.live().is_none() {
        cookies::set(response.headers_mut(), cookies::SESSION, "", Keep::Never);
    }
    response
}
