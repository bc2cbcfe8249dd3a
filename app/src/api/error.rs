//! Why a call did not do what it was asked.

use serde::{Deserialize, Serialize};
use server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};

/// What an island is told; it has the words for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum ApiError {
    /// 401: not signed in any more, or the way in has expired.
    #[error("signed out")]
    SignedOut,
    /// 409: the passkey or its ceremony is not one that can be used.
    #[error("refused")]
    Refused,
    /// 429: too many tries.
    #[error("too many tries")]
    TooMany,
    /// 503: can't be done now.
    #[error("unavailable")]
    Unavailable,
}

impl ApiError {
    /// The HTTP status that says it.
    pub const fn status(self) -> u16 {
        match self {
            Self::SignedOut => 401,
            Self::Refused => 409,
            Self::TooMany => 429,
            Self::Unavailable => 503,
        }
    }
}

impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        Self::Unavailable
    }
}
