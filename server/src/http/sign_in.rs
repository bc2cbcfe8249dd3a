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
    http::{HeaderValue, StatusCode, header::HeaderName},
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
use crate::{
    auth::session::{EndReason, Session, SessionState},
    portal::Portal,
    storage::{StorageError, sessions},
};

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
    match &visitor.session {
        SessionState::Live(session) => end(&visitor, session, EndReason::SignedOut).await?,
        SessionState::None | SessionState::Ended(_) => {}
        // Nobody is told that they are signed out while they may not be.
        SessionState::Unknown => return Err(StorageError::Busy.into()),
    }
    let mut response = visitor.redirect("/");
    let headers = response.headers_mut();
    for cookie in [cookies::SESSION, cookies::CEREMONY, cookies::GRANT] {
        cookies::set(headers, cookie, "", Keep::Never);
    }
    headers.insert(
        CLEAR_SITE_DATA,
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}

async fn end(visitor: &Visitor, session: &Session, why: EndReason) -> Result<()> {
    let (upn, id, now) = (session.upn, session.id.clone(), visitor.portal.now());
    let db = &visitor.portal.db;
    db.write(move |tx| async move { sessions::end(tx, upn, &id, why, now).await }.boxed())
        .await?;
    Ok(())
}

/// Says that the session has ended, when it has. A browser whose clock says so may be a moment
/// early, and then it ends now; in another window its person may have gone on meanwhile.
async fn show_ended(visitor: Visitor, Query(way): Query<Way>) -> Result {
    match &visitor.session {
        SessionState::Live(session) if session.has_rested(visitor.portal.now()) => {
            end(&visitor, session, EndReason::Idle).await?;
        }
        SessionState::Live(_) => return Ok(visitor.redirect(&way.path())),
        SessionState::None | SessionState::Ended(_) => {}
        SessionState::Unknown => return Err(StorageError::Busy.into()),
    }
    let problem = SystemProblem::SessionEnded {
        kept: way.kept_form().1.is_some(),
    };
    let sign_in = format!("/sign-in?next={}", way.path());
    let html = visitor.render(None, || view! { <SystemPage problem sign_in /> });
    let mut response = Visitor::document(StatusCode::OK, html);
    cookies::set(response.headers_mut(), cookies::SESSION, "", Keep::Never);
    Ok(response)
}
