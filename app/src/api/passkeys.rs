//! The two halves of a passkey ceremony (Web Authentication Level 3, sections 7.1 and 7.2).

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::ApiError;

/// What a passkey is made or used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ceremony {
    /// Using one to sign in.
    SignIn,
    /// Using one again before something delicate.
    StepUp,
    /// Making one after a code was shown.
    WithCode,
    /// Making one more while signed in.
    Another,
}

impl Ceremony {
    /// Whether a passkey is made; otherwise one is used.
    pub const fn makes_one(self) -> bool {
        matches!(self, Self::WithCode | Self::Another)
    }
}

/// Starts a ceremony; answers the options for the browser as JSON.
#[server(prefix = "/api", endpoint = "passkeys/begin")]
pub async fn begin(
    /// What for.
    ceremony: Ceremony,
) -> Result<String, ApiError> {
    let passkeys = expect_context::<crate::ports::PasskeysPort>();
    passkeys.begin(ceremony).await
}

/// Ends a ceremony with what the browser gave, as JSON.
#[server(prefix = "/api", endpoint = "passkeys/finish")]
pub async fn finish(
    /// What for.
    ceremony: Ceremony,
    /// The credential's `toJSON()`.
    credential: String,
    /// Others use the device too.
    shared_device: bool,
) -> Result<(), ApiError> {
    let passkeys = expect_context::<crate::ports::PasskeysPort>();
    passkeys.finish(ceremony, credential, shared_device).await
}
