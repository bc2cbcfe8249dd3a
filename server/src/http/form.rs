//! The body of a posted form.

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
    http::{Method, StatusCode},
};
use futures::StreamExt as _;
use serde::de::DeserializeOwned;

use super::error::Error;

/// The largest form there is, in bytes: the longest answers of the longest page, several times.
const LARGEST: usize = 128 * 1024;
/// How long a body may take to arrive: the largest form, on the slowest phone network there is.
const LONGEST: Duration = Duration::from_secs(15);
/// What is read of a larger one before the connection is given up, in bytes.
const LARGEST_DRAINED: usize = 64 * 1024 * 1024;

/// The fields of a posted form. Every field of `T` has a default, so a form that lacks some is
/// an incomplete form and not an error; 400 is left for a body no page of ours sends.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let body = Bytes::from_request(request, state)
            .await
            .unwrap_or_default();
        serde_urlencoded::from_bytes(&body)
            .map(Self)
            .map_err(|_| Error::BadRequest)
    }
}

/// The fields of a form's body, in order.
pub fn fields(body: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(body).into_owned().collect()
}

/// The body with U+FFFD in place of every NUL: no text holds one, PostgreSQL stores none, and HTML
/// reads one as just that. What takes it is refused like any other sign nobody can read.
fn without_nul(body: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&body);
    if text.contains("%00") || text.contains('\0') {
        text.replace('\0', "%00").replace("%00", "%EF%BF%BD").into()
    } else {
        body
    }
}

/// Reads a posted body, so that an error page can offer to send the form again, and puts it back.
///
/// # Errors
/// 408 when it does not arrive in time, 413 when it is larger than any form of ours. It is read to its end all the same (within
/// reason): a browser shows the answer only when it could send everything.
pub async fn buffer(request: &mut Request) -> Result<Option<Bytes>, StatusCode> {
    if request.method() != Method::POST {
        return Ok(None);
    }
    let body = read_within(LONGEST, std::mem::take(request.body_mut())).await?;
    *request.body_mut() = Body::from(body.clone());
    Ok(Some(body))
}

async fn read_within(longest: Duration, body: Body) -> Result<Bytes, StatusCode> {
    tokio::time::timeout(longest, read(body))
        .await
        .unwrap_or(Err(StatusCode::REQUEST_TIMEOUT))
}

async fn read(body: Body) -> Result<Bytes, StatusCode> {
    let mut stream = body.into_data_stream();
    let mut body = Vec::new();
    let mut length = 0;
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(|_broken| StatusCode::BAD_REQUEST)?;
        length += chunk.len();
        if length <= LARGEST {
            body.extend_from_slice(&chunk);
        } else if length > LARGEST_DRAINED {
            break;
        }
    }
    if length > LARGEST {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    Ok(without_nul(body).into())
}

#[cfg(test)]
mod tests {
    use futures::stream;

    use super::*;

    #[tokio::test]
    async fn a_body_that_does_not_arrive_is_given_up() {
        let body = Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>());
        let given_up = read_within(Duration::from_millis(1), body).await;
        assert_eq!(given_up, Err(StatusCode::REQUEST_TIMEOUT));
    }
}
