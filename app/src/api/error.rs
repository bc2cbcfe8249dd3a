//! Why a call did not do what it was asked.

/// What an island is told, by the status of the answer; it has the words for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
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
    /// 503, and everything that is not an answer of ours: can't be done now.
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

    /// What a status says.
    pub const fn of_status(status: u16) -> Self {
        match status {
            401 => Self::SignedOut,
            409 => Self::Refused,
            429 => Self::TooMany,
            _ => Self::Unavailable,
        }
    }
}
