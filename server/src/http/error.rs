//! What a page answers when it can't show itself.
//!
//! A handler returns [`Error`]; it becomes a bare status here and a page of the person's
//! language in [`super::layers::entry`], which knows the language and the request id.
//!
//! | error | status | for |
//! |---|---|---|
//! | `BadRequest` | 400 | a body no page of ours sends |
//! | `NotFound` | 404 | nothing there, or nothing of yours: the two look the same |
//! | `Forbidden` | 403 | signed in, but not for you |
//! | `Conflict` | 409 | somebody or something was faster; nothing changed |
//! | `TooMany` | 429 | come back later |
//! | `Storage` | 503 or 500 | the database is away, or a defect |
//! | `Internal` | 500 | a defect |

use std::time::Duration;

use axum::{
    http::{HeaderValue, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};

use crate::storage::StorageError;

/// Why a page can't be shown.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A body no page of ours sends.
    #[error("bad request")]
    BadRequest,
    /// Nothing there, or not this person's.
    #[error("not found")]
    NotFound,
    /// Not for this person.
    #[error("forbidden")]
    Forbidden,
    /// The state has moved on; nothing was changed.
    #[error("conflict")]
    Conflict,
    /// Too many requests or attempts.
    #[error("too many requests")]
    TooMany {
        /// How long to wait.
        retry_after: Duration,
    },
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A defect of ours.
    #[error("{0}")]
    Internal(&'static str),
}

/// The result of a handler.
pub type Result<T = Response, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The status that says it.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Conflict => StatusCode::CONFLICT,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Storage(error) if error.is_transient() => StatusCode::SERVICE_UNAVAILABLE,
            Self::Storage(_) | Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::TooMany { retry_after } => Some(*retry_after),
            Self::Storage(error) if error.is_transient() => Some(Duration::from_secs(5)),
            _ => None,
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        match &self {
            Self::Storage(error) => {
                tracing::error!(error = error as &dyn std::error::Error, "storage failed");
            }
            Self::Internal(what) => tracing::error!(what, "internal error"),
            _ => {}
        }
        let mut response = self.status().into_response();
        if let Some(wait) = self.retry_after() {
            response
                .headers_mut()
                .insert(RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        }
        response
    }
}
