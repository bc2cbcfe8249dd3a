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
        caller::Caller,
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

async fn begin(
    visitor: Visitor,
    caller: Caller,
    headers: HeaderMap,
    Form(form): Form<Begin>,
) -> Response {
    let asking = match asking(&visitor, caller, &headers, false) {
        Ok(asking) => asking,
        Err(error) => return refused(error),
    };
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

async fn finish(
    visitor: Visitor,
    caller: Caller,
    headers: HeaderMap,
    Form(form): Form<Finish>,
) -> Response {
    let asking = match asking(&visitor, caller, &headers, form.shared_device) {
        Ok(asking) => asking,
        Err(error) => return refused(error),
    };
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

fn asking(
    visitor: &Visitor,
    caller: Caller,
    headers: &HeaderMap,
    shared_device: bool,
) -> Result<Asking, ApiError> {
    if let SessionState::Unknown = visitor.session {
        return Err(ApiError::Unavailable);
    }
    Ok(Asking {
        session: visitor.session.live().cloned(),
        ceremony: cookies::find(headers, cookies::CEREMONY),
        grant: cookies::find(headers, cookies::GRANT),
        caller,
        shared_device,
    })
}

fn refused(error: ApiError) -> Response {
    StatusCode::from_u16(error.status())
        .unwrap_or(StatusCode::SERVICE_UNAVAILABLE)
        .into_response()
}
