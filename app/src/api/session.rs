//! Staying signed in.

use leptos::prelude::*;

use super::ApiError;

/// Says that the person is still there.
#[server(prefix = "/api", endpoint = "session/extend")]
pub async fn extend() -> Result<(), ApiError> {
    let passkeys = expect_context::<crate::ports::PasskeysPort>();
    passkeys.extend().await
}
