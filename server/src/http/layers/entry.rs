//! The outermost layer: makes the [`Visitor`], and turns a bare error status into a page of the
//! visitor's language that shows the request id.

use std::{net::SocketAddr, time::Instant};

use app::{
    model::Locale,
    pages::system::{Retry, SystemPage, SystemProblem},
};
use axum::{
    body::{Body, Bytes},
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;
use sha2::{Digest as _, Sha256};
use tracing::Instrument as _;

use super::{headers, kept_forms, limits, same_origin};
use crate::{
    auth::session::{self, SessionState},
    http::{
        cookies::{self, Keep},
        device, form, metrics,
        visitor::{IsPage, Visitor},
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
        let device = cookies::find(request.headers(), cookies::DEVICE);
        let language = cookies::find(request.headers(), cookies::LANGUAGE);
        let new_device = device.is_none().then(|| portal.new_id().to_string());
        let visitor = visitor(
            &portal,
            request.uri().path(),
            request.headers(),
            request_id,
            device
                .as_ref()
                .or(new_device.as_ref())
                .map_or("", String::as_str),
        )
        .await;
        let response = answer(&portal, &visitor, &mut request, next).await;
        let mut response = kept_forms::keep(&visitor, new_device.is_none(), response).await;
        headers::set(&visitor, response.headers_mut());
        if response.extensions().get::<IsPage>().is_some() {
            let headers = response.headers_mut();
            if let Some(device) = new_device {
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
async fn answer(portal: &Portal, visitor: &Visitor, request: &mut Request, next: Next) -> Response {
    let network = network(portal, request);
    let posted = match form::buffer(request).await {
        Ok(posted) => posted,
        Err(status) => return system_page(visitor, status.into_response(), None),
    };
    request.extensions_mut().insert(visitor.clone());
    let refused = limits::check(portal, visitor, network).and_then(|()| {
        let path = request.uri().path();
        same_origin::check(portal, request.method(), path, request.headers())
    });
    let kept = kept_forms::find(visitor, request.method(), request.uri().query()).await;
    let request = std::mem::replace(request, Request::new(Body::empty()));
    let is_call = request.uri().path().starts_with("/api/");
    let response = match refused {
        Ok(()) => match kept {
            Some(page) => page,
            None => next.run(request).await,
        },
        Err(error) => error.into_response(),
    };
    if is_call {
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
    let wait = response.headers().get(header::RETRY_AFTER).cloned();
    let problem = problem(status, wait.as_ref());
    // What was typed is not lost: the page offers to send the same form again.
    let retry = match (problem, posted) {
        (SystemProblem::Unavailable, Some(body)) => Some(Retry {
            action: format!("/{}{}", visitor.locale, visitor.path),
            fields: form::fields(&body),
        }),
        _ => None,
    };
    let mut page = visitor.page_with(status, move || view! { <SystemPage problem retry /> });
    if let Some(wait) = wait {
        page.headers_mut().insert(header::RETRY_AFTER, wait);
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

async fn visitor(
    portal: &Portal,
    path: &str,
    headers: &HeaderMap,
    request_id: String,
    device: &str,
) -> Visitor {
    let (locale, path) = place(portal, path, headers);
    let session = match cookies::find(headers, cookies::SESSION) {
        None => SessionState::None,
        Some(token) => session::resume(&portal.db, &token, portal.now())
            .await
            .unwrap_or(SessionState::Unknown),
    };
    Visitor::new(crate::http::visitor::Request {
        portal: portal.clone(),
        locale,
        path,
        nonce: portal.new_id().to_string(),
        request_id,
        device: Sha256::digest(device.as_bytes()).into(),
        device_name: device::name(headers),
        session,
    })
}

/// The language and the path after it. A path without one gets the language the visitor chose,
/// else the first one the browser asks for that there is, else the deployment's first.
fn place(portal: &Portal, path: &str, headers: &HeaderMap) -> (Locale, String) {
    let offered = |code: &str| {
        code.parse::<Locale>()
            .ok()
            .filter(|locale| portal.profile.languages.contains(locale))
    };
    let (first, rest) = path[1..].split_once('/').unwrap_or((&path[1..], ""));
    if let Some(locale) = offered(first) {
        return (locale, format!("/{rest}"));
    }
    let chosen = cookies::find(headers, cookies::LANGUAGE).and_then(|code| offered(&code));
    let asked = || {
        let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        header
            .split(',')
            .find_map(|language| offered(language.trim().get(..2)?))
    };
    let locale = chosen.or_else(asked).unwrap_or(portal.profile.languages[0]);
    (locale, path.to_owned())
}

/// The network of the client: its /24 (IPv4) or /48 (IPv6). Carriers put thousands of phones
/// behind one address, so it is only good for a high limit.
fn network(portal: &Portal, request: &Request) -> std::net::IpAddr {
    let forwarded = portal.config.client_ip_header.as_ref().and_then(|name| {
        let value = request.headers().get(name)?.to_str().ok()?;
        // The last entry is the one our own proxy wrote.
        value.rsplit(',').next()?.trim().parse().ok()
    });
    let connected = || {
        request
            .extensions()
            .get::<ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip())
    };
    limits::network_of(
        forwarded
            .or_else(connected)
            .unwrap_or(std::net::Ipv4Addr::UNSPECIFIED.into()),
    )
}

/// Whether a method may change something.
pub(super) fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}
