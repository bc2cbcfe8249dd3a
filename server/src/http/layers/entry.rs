//! The outermost layer: makes the [`Visitor`], and turns a bare error status into a page of the
//! visitor's language that shows the request id.

use std::time::Instant;

use app::pages::system::{Retry, SystemPage, SystemProblem};
use axum::{
    body::{Body, Bytes},
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;
use sha2::{Digest as _, Sha256};
use tracing::Instrument as _;

use super::{headers, kept_forms, language, limits, same_origin};
use crate::{
    auth::session::{self, SessionState},
    http::{
        cookies::{self, Keep},
        device, form, metrics,
        visitor::{self, IsPage, Visitor},
    },
    portal::Portal,
};

/// How long a device keeps its random name and its language (the longest browsers allow,
/// RFC 6265bis 5.5).
const DAYS: i64 = 400;

/// Handles one request.
pub async fn enter(State(portal): State<Portal>, mut request: Request, next: Next) -> Response {
    let request_id = portal.new_id().to_string()[..12].to_owned();
    let span = tracing::info_span!("request", id = %request_id, method = %request.method());
    async move {
        let started = Instant::now();
        let method = request.method().clone();
        let route = request.extensions().get::<MatchedPath>().cloned();
        let sent = cookies::find(request.headers(), cookies::DEVICE);
        let language = cookies::find(request.headers(), cookies::LANGUAGE);
        let device = sent.clone().unwrap_or_else(|| portal.new_id().to_string());
        let hash: [u8; 32] = Sha256::digest(&device).into();
        // Before anything that costs: neither the database nor a body is read for who asks too often.
        let network = limits::network(&portal, request.headers(), request.extensions());
        let allowed = limits::check(&portal, hash, network);
        let place = language::of(&portal, request.uri().path(), request.headers());
        let session = match allowed {
            Ok(()) => session(&portal, request.headers()).await,
            Err(_) => SessionState::Unknown,
        };
        let visitor = Visitor::new(visitor::Request {
            portal: portal.clone(),
            locale: place.0,
            path: place.1,
            nonce: portal.new_id().to_string(),
            request_id,
            device: hash,
            is_known_device: sent.is_some(),
            device_name: device::name(request.headers()),
            session,
        });
        let response = match allowed {
            Ok(()) => answer(&visitor, &mut request, next).await,
            Err(too_many) => system_page(&visitor, too_many.into_response(), None),
        };
        let mut response = kept_forms::keep(&visitor, response).await;
        headers::set(&visitor, response.headers_mut());
        if response.extensions().get::<IsPage>().is_some() {
            let headers = response.headers_mut();
            if sent.is_none() {
                cookies::set(headers, cookies::DEVICE, &device, Keep::Days(DAYS));
            }
            // The language of the last page is the one a path without a language gets.
            let code = visitor.locale.code();
            if language.as_deref() != Some(code) {
                cookies::set(headers, cookies::LANGUAGE, code, Keep::Days(DAYS));
            }
        }
        metrics::answered(
            route.as_ref(),
            &method,
            response.status(),
            started.elapsed(),
        );
        response
    }
    .instrument(span)
    .await
}

/// Checks the request, runs its handler, and makes a page of a bare error.
async fn answer(visitor: &Visitor, request: &mut Request, next: Next) -> Response {
    let posted = match form::buffer(request).await {
        Ok(posted) => posted,
        Err(status) => return system_page(visitor, status.into_response(), None),
    };
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let ours = same_origin::check(&visitor.portal, &method, uri.path(), request.headers());
    if let Err(foreign) = ours {
        return system_page(visitor, foreign.into_response(), None);
    }
    request.extensions_mut().insert(visitor.clone());
    let request = std::mem::replace(request, Request::new(Body::empty()));
    let response = match kept_forms::find(visitor, &method, uri.query()).await {
        Some(page) => page,
        None => next.run(request).await,
    };
    if uri.path().starts_with("/api/") {
        return response;
    }
    let response = kept_forms::keep_unsent(visitor, posted.as_deref(), response).await;
    system_page(visitor, response, posted)
}

/// The page for a bare error status; every other response as it is.
fn system_page(visitor: &Visitor, response: Response, posted: Option<Bytes>) -> Response {
    let status = response.status();
    let bare = status.is_client_error() || status.is_server_error();
    if !bare || response.extensions().get::<IsPage>().is_some() {
        return response;
    }
    let problem = problem(status, response.headers().get(header::RETRY_AFTER));
    // What was typed is not lost: the page offers to send the same form again.
    let retry = match (problem, posted) {
        (SystemProblem::Unavailable, Some(body)) => Some(Retry {
            action: format!("/{}{}", visitor.locale, visitor.path),
            fields: form::fields(&body),
        }),
        _ => None,
    };
    let mut page = visitor.page_with(status, move || view! { <SystemPage problem retry /> });
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

/// What a status says to a person.
fn problem(status: StatusCode, wait: Option<&HeaderValue>) -> SystemProblem {
    match status {
        StatusCode::BAD_REQUEST => SystemProblem::BadRequest,
        StatusCode::FORBIDDEN => SystemProblem::Denied,
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => SystemProblem::NotFound,
        StatusCode::CONFLICT => SystemProblem::Conflict,
        StatusCode::PAYLOAD_TOO_LARGE => SystemProblem::TooLarge,
        StatusCode::TOO_MANY_REQUESTS => {
            let seconds = wait.and_then(|wait| wait.to_str().ok()?.parse::<u32>().ok());
            SystemProblem::TooMany {
                minutes: seconds
                    .filter(|&seconds| seconds >= 60)
                    .map(|s| s.div_ceil(60)),
            }
        }
        StatusCode::SERVICE_UNAVAILABLE => SystemProblem::Unavailable,
        _ if status.is_client_error() => SystemProblem::BadRequest,
        _ => SystemProblem::Internal,
    }
}

/// Whether the request comes from somebody who is signed in.
async fn session(portal: &Portal, headers: &HeaderMap) -> SessionState {
    let Some(token) = cookies::find(headers, cookies::SESSION) else {
        return SessionState::None;
    };
    session::resume(&portal.db, &token, portal.now())
        .await
        .unwrap_or_else(|error| {
            tracing::error!(error = &error as &dyn std::error::Error, "no session");
            SessionState::Unknown
        })
}

/// Whether a method may change something.
pub fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}
