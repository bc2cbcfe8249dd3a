//! Passkey ceremonies: making a passkey, signing in with one, using one again.
//!
//! A started ceremony is a row found by a cookie's hash for five minutes; ending it takes the
//! row first, so it can't be replayed whatever comes of it. One that was started in a session is
//! ended in that session or not at all.

mod begin;
mod enter;
mod finish;
mod keep;

use app::api::ApiError;
use chrono::TimeDelta;
use serde::de::DeserializeOwned;
use webauthn_rs::prelude::WebauthnError;

pub use begin::begin;
pub use finish::finish;

use super::{
    caller::Caller,
    session::Session,
    throttle::{self, CEREMONY_BY_DEVICE},
};
use crate::{
    portal::Portal,
    storage::{StorageError, Tx},
};

/// How long a ceremony may take.
const LIFE: TimeDelta = TimeDelta::minutes(5);

/// Why a ceremony came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Not signed in (any more), or the grant has expired.
    #[error("signed out")]
    SignedOut,
    /// Nothing that may be used.
    #[error("refused")]
    Refused,
    /// Too many tries before.
    #[error("too many tries")]
    TooMany,
    /// The storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<WebauthnError> for Refusal {
    fn from(error: WebauthnError) -> Self {
        tracing::info!(error = &error as &dyn std::error::Error, "ceremony refused");
        Self::Refused
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::SignedOut => Self::SignedOut,
            Refusal::Refused => Self::Refused,
            Refusal::TooMany => Self::TooMany,
            Refusal::Storage(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "storage failed");
                Self::Unavailable
            }
        }
    }
}

/// Who is asking.
#[derive(Clone, Debug)]
pub struct Asking {
    /// The live session.
    pub session: Option<Session>,
    /// The cookie of a started ceremony.
    pub ceremony: Option<String>,
    /// The cookie of a grant.
    pub grant: Option<String>,
    /// From where.
    pub caller: Caller,
    /// Others use the device too.
    pub shared_device: bool,
}

/// A started ceremony.
pub struct Begun {
    /// The options for the browser, as JSON.
    pub options: String,
    /// The token for the ceremony's cookie.
    pub token: String,
}

/// An ended ceremony.
pub struct Done {
    /// The token for the session's cookie.
    pub session: String,
}

/// Forgets what was refused on this device: somebody with a good passkey holds it.
async fn forgive(tx: &mut Tx, portal: &Portal, asking: &Asking) -> Result<(), StorageError> {
    throttle::clear(tx, &portal.key, CEREMONY_BY_DEVICE, &asking.caller.device).await
}

fn json(value: &impl serde::Serialize) -> Result<String, Refusal> {
    serde_json::to_string(value).map_err(|_| Refusal::Refused)
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, Refusal> {
    serde_json::from_str(json).map_err(|_| Refusal::Refused)
}
