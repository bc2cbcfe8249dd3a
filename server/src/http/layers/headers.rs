//! The headers that keep a response what it is (OWASP ASVS 5.0 V3.4).

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::Response,
};

use crate::{http::visitor::Visitor, portal::Portal};

/// The content security policy of files: the offline page has a style, the service worker fetches.
const FILES: &str = "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; \
                     base-uri 'none'; frame-ancestors 'none'";

/// Headers that are the same everywhere.
const FIXED: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    // Not no-referrer: a plain post is answered by its page's address.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), \
         publickey-credentials-create=(self), publickey-credentials-get=(self)",
    ),
];

/// Sets those of every response, of files and probes too.
pub async fn everywhere(State(portal): State<Portal>, mut response: Response) -> Response {
    let headers = response.headers_mut();
    for &(name, value) in FIXED {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    if portal.config.origin.starts_with("https:") {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    // A document of ours that is no page has neither script nor frame.
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(FILES));
    // A page may hold what was typed, a probe is true for a moment; only files say otherwise.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Sets those of a page, where a handler hasn't set its own.
pub fn set(visitor: &Visitor, headers: &mut HeaderMap) {
    if let Ok(policy) = HeaderValue::from_str(&policy(&visitor.nonce)) {
        headers
            .entry(header::CONTENT_SECURITY_POLICY)
            .or_insert(policy);
    }
    let origin = &visitor.portal.config.origin;
    if let Ok(endpoint) = HeaderValue::from_str(&format!("csp=\"{origin}/csp-reports\"")) {
        headers.insert(HeaderName::from_static("reporting-endpoints"), endpoint);
    }
}

/// The content security policy (CSP Level 3) of a response with this nonce.
fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; \
         style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; \
         media-src 'self' blob:; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'; report-to csp"
    )
}
