//! The body of a posted form.

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
    http::{Method, StatusCode, header},
};
use serde::de::DeserializeOwned;

use super::error::Error;

/// The largest form there is, in bytes: the longest answers of the longest page, several times.
const LARGEST: usize = 128 * 1024;
const FORM: &str = "application/x-www-form-urlencoded";

/// The fields of a posted form. Every field of `T` has a default, so a form that lacks some is
/// an incomplete form and not an error; 400 is left for a body no page of ours sends.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let body = Bytes::from_request(request, state).await.unwrap_or_default();
        serde_urlencoded::from_bytes(&body).map(Self).map_err(|_| Error::BadRequest)
    }
}

/// The fields of a form's body, in order.
pub fn fields(body: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(body).into_owned().collect()
}

/// Reads a form's body, so that an error page can offer to send it again, and puts it back.
///
/// # Errors
/// 413 when it is larger than any form of ours.
pub async fn buffer(request: &mut Request) -> Result<Option<Bytes>, StatusCode> {
    let is_form = request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(FORM.as_bytes()));
    if request.method() != Method::POST || !is_form {
        return Ok(None);
    }
    let body = std::mem::take(request.body_mut());
    let body = axum::body::to_bytes(body, LARGEST)
        .await
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    *request.body_mut() = Body::from(body.clone());
    Ok(Some(body))
}
