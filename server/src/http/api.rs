//! `/api/…`: what islands ask.

use app::api::{
    ApiError,
    passkeys::{BEGIN, Begin, FINISH, Finish},
    session::EXTEND,
};
use axum::{
    Router,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
    routing::post,
};

use super::{
    cookies::{self, Keep},
    form::Form,
    visitor::Visitor,
};
use crate::{
    auth::{
        passkeys::{self, Asking},
        session::SessionState,
    },
    portal::Portal,
};

/// Every call.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route(BEGIN, post(begin))
        .route(FINISH, post(finish))
        .route(EXTEND, post(extend))
}

async fn begin(visitor: Visitor, headers: HeaderMap, Form(form): Form<Begin>) -> Response {
    if let SessionState::Unknown = visitor.session {
        return refused(ApiError::Unavailable);
    }
    let asking = asking(&visitor, &headers, false);
    match passkeys::begin(&visitor.portal, form.ceremony, asking).await {
        Ok(begun) => {
            let mut response = begun.options.into_response();
            let headers = response.headers_mut();
            cookies::set(
                headers,
                cookies::CEREMONY,
                &begun.token,
                Keep::UntilBrowserCloses,
            );
            response
        }
        Err(refusal) => refused(refusal.into()),
    }
}

async fn finish(visitor: Visitor, headers: HeaderMap, Form(form): Form<Finish>) -> Response {
    let asking = asking(&visitor, &headers, form.shared_device);
    let done = passkeys::finish(&visitor.portal, form.ceremony, asking, &form.credential).await;
    let mut response = match done {
        Ok(done) => {
            let mut response = StatusCode::NO_CONTENT.into_response();
            let headers = response.headers_mut();
            cookies::set(
                headers,
                cookies::SESSION,
                &done.session,
                Keep::UntilBrowserCloses,
            );
            response
        }
        Err(refusal) => refused(refusal.into()),
    };
    cookies::set(response.headers_mut(), cookies::CEREMONY, "", Keep::Never);
    response
}

/// The request itself has marked the session as seen.
async fn extend(visitor: Visitor) -> Response {
    match visitor.session {
        SessionState::Live(_) => StatusCode::NO_CONTENT.into_response(),
        SessionState::None | SessionState::Ended(_) => refused(ApiError::SignedOut),
        SessionState::Unknown => refused(ApiError::Unavailable),
    }
}

fn asking(visitor: &Visitor, headers: &HeaderMap, shared_device: bool) -> Asking {
    Asking {
        session: visitor.session.live().cloned(),
        ceremony: cookies::find(headers, cookies::CEREMONY),
        grant: cookies::find(headers, cookies::GRANT),
        device: visitor.device_name.clone(),
        device_hash: visitor.device,
        shared_device,
    }
}

fn refused(error: ApiError) -> Response {
    StatusCode::from_u16(error.status())
        .unwrap_or(StatusCode::SERVICE_UNAVAILABLE)
        .into_response()
}
