//! `/api/…`: the server functions that islands call.

use std::sync::{Arc, Mutex};

use app::{
    api::{ApiError, passkeys::Ceremony},
    ports::{Passkeys, PasskeysPort, Reply},
};
use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
    routing::post,
};
use leptos::prelude::provide_context;

use super::{
    cookies::{self, Keep},
    visitor::Visitor,
};
use crate::{
    auth::passkeys::{self, Asking},
    portal::Portal,
};

/// Every server function.
pub fn routes() -> Router<Portal> {
    Router::new().route("/api/{*function}", post(call))
}

async fn call(visitor: Visitor, request: Request) -> Response {
    let answer = Arc::new(Mutex::new(Answer::default()));
    let port: PasskeysPort = Arc::new(Caller {
        asking: Asking {
            session: visitor.session.live().cloned(),
            ceremony: cookies::find(request.headers(), cookies::CEREMONY),
            grant: cookies::find(request.headers(), cookies::GRANT),
            device: visitor.device_name.clone(),
            shared_device: false,
        },
        visitor,
        answer: Arc::clone(&answer),
    });
    let context = move || provide_context(Arc::clone(&port));
    let mut response = leptos_axum::handle_server_fns_with_context(context, request)
        .await
        .into_response();
    if let Ok(answer) = answer.lock() {
        if let Some(error) = answer.error {
            *response.status_mut() =
                StatusCode::from_u16(error.status()).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
        }
        response.headers_mut().extend(answer.headers.clone());
    }
    response
}

/// What a call answers besides its value.
#[derive(Default)]
struct Answer {
    headers: HeaderMap,
    error: Option<ApiError>,
}

/// The one who calls.
struct Caller {
    visitor: Visitor,
    asking: Asking,
    answer: Arc<Mutex<Answer>>,
}

impl Caller {
    fn set_cookie(&self, name: &'static str, value: &str, keep: Keep) {
        if let Ok(mut answer) = self.answer.lock() {
            cookies::set(&mut answer.headers, name, value, keep);
        }
    }

    fn told<T>(&self, result: Result<T, ApiError>) -> Result<T, ApiError> {
        if let (Err(error), Ok(mut answer)) = (&result, self.answer.lock()) {
            answer.error = Some(*error);
        }
        result
    }
}

impl Passkeys for Caller {
    fn begin(&self, ceremony: Ceremony) -> Reply<'_, String> {
        Box::pin(async move {
            let begun = passkeys::begin(&self.visitor.portal, ceremony, self.asking.clone()).await;
            self.told(begun.map_err(ApiError::from)).map(|begun| {
                self.set_cookie(cookies::CEREMONY, &begun.token, Keep::UntilBrowserCloses);
                begun.options
            })
        })
    }

    fn finish(&self, ceremony: Ceremony, credential: String, shared_device: bool) -> Reply<'_, ()> {
        Box::pin(async move {
            let asking = Asking {
                shared_device,
                ..self.asking.clone()
            };
            let done = passkeys::finish(&self.visitor.portal, ceremony, asking, &credential).await;
            self.set_cookie(cookies::CEREMONY, "", Keep::Never);
            self.told(done.map_err(ApiError::from)).map(|done| {
                self.set_cookie(cookies::SESSION, &done.session, Keep::UntilBrowserCloses);
            })
        })
    }

    fn extend(&self) -> Reply<'_, ()> {
        let live = self.visitor.session.live().is_some();
        let answer = if live {
            Ok(())
        } else {
            Err(ApiError::SignedOut)
        };
        Box::pin(std::future::ready(self.told(answer)))
    }
}
