//! The headers of every response (OWASP ASVS 5.0 V3.4).

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::http::visitor::Visitor;

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

/// Sets them, where a handler hasn't set its own.
pub fn set(visitor: &Visitor, headers: &mut HeaderMap) {
    for &(name, value) in FIXED {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    if let Ok(policy) = HeaderValue::from_str(&policy(&visitor.nonce)) {
        headers
            .entry(header::CONTENT_SECURITY_POLICY)
            .or_insert(policy);
    }
    let origin = &visitor.portal.config.origin;
    if origin.starts_with("https:") {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    if let Ok(endpoint) = HeaderValue::from_str(&format!("csp=\"{origin}/csp-reports\"")) {
        headers.insert(HeaderName::from_static("reporting-endpoints"), endpoint);
    }
    // Signed in or not, a page may hold what was typed; only hashed assets say otherwise.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
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
