//! Who is asking, and how to answer them.

use std::sync::Arc;

use app::{
    model::Locale,
    shell::{self, PageContext},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Response},
};
use leptos::prelude::IntoView;

use super::error::{Error, Result};
use crate::{
    auth::session::{Session, SessionState},
    portal::Portal,
};

/// A request's language, place and person; made by [`super::layers::entry`], taken by handlers.
#[derive(Clone)]
pub struct Visitor(Arc<Request>);

/// What [`Visitor`] knows.
pub struct Request {
    /// The portal.
    pub portal: Portal,
    /// The language of the path, else the visitor's preferred one.
    pub locale: Locale,
    /// The path after the language, with a leading slash.
    pub path: String,
    /// The nonce of this response's content security policy.
    pub nonce: String,
    /// The id of the request in the log.
    pub request_id: String,
    /// A hash of the device cookie: which device asks, without saying whose.
    pub device: [u8; 32],
    /// Whether the device sent that cookie; else it is given one with the next page.
    pub is_known_device: bool,
    /// The device in words for lists of sign-ins: "Chrome, Android".
    pub device_name: String,
    /// Whether the visitor is signed in.
    pub session: SessionState,
}

impl std::ops::Deref for Visitor {
    type Target = Request;

    fn deref(&self) -> &Request {
        &self.0
    }
}

/// Marks a response whose body is already a page for people, whatever its status.
#[derive(Clone, Copy, Debug)]
pub struct IsPage;

/// Marks the response to a form with mistakes; holds its document.
#[derive(Clone, Debug)]
pub struct HasMistakes(pub Arc<str>);

impl Visitor {
    /// The visitor of this request.
    pub fn new(request: Request) -> Self {
        Self(Arc::new(request))
    }

    /// A page with status 200.
    pub fn page<V: IntoView + 'static>(&self, view: impl FnOnce() -> V) -> Response {
        self.page_with(StatusCode::OK, view)
    }

    /// The page once more, with what was typed and what is wrong with it. It is shown at an
    /// address of its own: see [`super::layers::kept_forms`].
    pub fn page_with_errors<V: IntoView + 'static>(&self, view: impl FnOnce() -> V) -> Response {
        let html = self.render(self.session.live(), view);
        let mistakes = HasMistakes(html.as_str().into());
        let mut response = Self::document(StatusCode::OK, html);
        response.extensions_mut().insert(mistakes);
        response
    }

    /// A page with a status of its own.
    pub fn page_with<V: IntoView + 'static>(
        &self,
        status: StatusCode,
        view: impl FnOnce() -> V,
    ) -> Response {
        Self::document(status, self.render(self.session.live(), view))
    }

    /// A whole document as a response.
    pub fn document(status: StatusCode, html: String) -> Response {
        let mut response = (status, Html(html)).into_response();
        response.extensions_mut().insert(IsPage);
        response
    }

    /// 303 to a path of the portal in the visitor's language (RFC 9110 15.4.4): what follows
    /// every post that worked.
    pub fn redirect(&self, path: &str) -> Response {
        let location = format!("/{}{path}", self.locale);
        let mut response = StatusCode::SEE_OTHER.into_response();
        match HeaderValue::from_str(&location) {
            Ok(location) => {
                response.headers_mut().insert(header::LOCATION, location);
                response
            }
            Err(_) => Error::Internal("a redirect to no path").into_response(),
        }
    }

    /// The document of a page, as somebody signed in with `session` is shown it.
    pub fn render<V: IntoView + 'static>(
        &self,
        session: Option<&Session>,
        view: impl FnOnce() -> V,
    ) -> String {
        let context = PageContext {
            locale: self.locale,
            languages: self.portal.profile.languages.clone(),
            path: self.path.clone(),
            nonce: self.nonce.clone(),
            request_id: self.request_id.clone(),
            signed_in: session.is_some(),
            idle_seconds: session
                .and_then(|session| session.idle_limit().num_seconds().try_into().ok()),
        };
        shell::render(context, &self.portal.assets, view)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or(Error::Internal("no visitor"))
    }
}
