//! The two halves of a passkey ceremony (Web Authentication Level 3, sections 7.1 and 7.2).

use serde::{Deserialize, Serialize};

use super::{ApiError, fetch::post};

/// Where a ceremony is started; answers the options for the browser as JSON.
pub const BEGIN: &str = "/api/passkeys/begin";
/// Where a ceremony is ended with what the browser gave.
pub const FINISH: &str = "/api/passkeys/finish";

/// What a passkey is made or used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    /// The name in forms and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::StepUp => "step-up",
            Self::WithCode => "with-code",
            Self::Another => "another",
        }
    }

    /// Whether a passkey is made; otherwise one is used.
    pub const fn makes_one(self) -> bool {
        matches!(self, Self::WithCode | Self::Another)
    }
}

/// The form at [`BEGIN`].
#[derive(Clone, Debug, Deserialize)]
pub struct Begin {
    /// What for.
    pub ceremony: Ceremony,
}

/// The form at [`FINISH`].
#[derive(Clone, Debug, Deserialize)]
pub struct Finish {
    /// What for.
    pub ceremony: Ceremony,
    /// The credential's `toJSON()`.
    pub credential: String,
    /// Others use the device too.
    #[serde(default)]
    pub shared_device: bool,
}

/// Starts a ceremony; answers the options for the browser as JSON.
///
/// # Errors
/// [`ApiError`].
pub async fn begin(ceremony: Ceremony) -> Result<String, ApiError> {
    post(BEGIN, &[("ceremony", ceremony.code())]).await
}

/// Ends a ceremony with the credential's `toJSON()`.
///
/// # Errors
/// [`ApiError`].
pub async fn finish(
    ceremony: Ceremony,
    credential: &str,
    shared_device: bool,
) -> Result<(), ApiError> {
    let fields = [
        ("ceremony", ceremony.code()),
        ("credential", credential),
        (
            "shared_device",
            if shared_device { "true" } else { "false" },
        ),
    ];
    post(FINISH, &fields).await.map(drop)
}
