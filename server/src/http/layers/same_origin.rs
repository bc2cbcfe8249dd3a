//! Only our own pages may change something.

use axum::http::{HeaderMap, Method, header};

use super::entry::is_safe;
use crate::{
    http::{csp_reports, error::Error},
    portal::Portal,
};

/// Refuses a state-changing request that doesn't come from a page of ours: by `Sec-Fetch-Site`
/// (Fetch Metadata), by `Origin` in browsers older than that, and when there is neither.
///
/// # Errors
/// [`Error::Forbidden`] when it comes from elsewhere.
pub fn check(
    portal: &Portal,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
) -> Result<(), Error> {
    if is_safe(method) || path == csp_reports::PATH {
        return Ok(());
    }
    let value = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let ours = match value("sec-fetch-site") {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => value(header::ORIGIN.as_str()).is_some_and(|from| from == portal.config.origin),
    };
    if ours { Ok(()) } else { Err(Error::Forbidden) }
}
