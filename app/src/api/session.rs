//! Staying signed in.

use super::{ApiError, fetch::post};

/// Where a session is kept alive: by any request of its person, so by this one.
pub const EXTEND: &str = "/api/session/extend";

/// Says that the person is still there.
///
/// # Errors
/// [`super::ApiError`].
pub async fn extend() -> Result<(), ApiError> {
    post(EXTEND, &[]).await.map(drop)
}
