//! The cookies there are.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};

/// The session's token.
pub const SESSION: &str = "__Host-session";
/// Which device asks: a random value for rate limits, never who.
pub const DEVICE: &str = "__Host-device";
/// The chosen language.
pub const LANGUAGE: &str = "__Host-language";
/// A started passkey ceremony.
pub const CEREMONY: &str = "__Host-ceremony";
/// Somebody who showed a code and may now make a passkey.
pub const GRANT: &str = "__Host-grant";

/// The value of a cookie of the request.
pub fn find(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

/// Sets a cookie that scripts can't read and other sites can't send along (`__Host-`: this host,
/// this path, encrypted connections only; RFC 6265bis 4.1.3.2).
pub fn set(headers: &mut HeaderMap, name: &'static str, value: &str, keep: Keep) {
    let mut cookie = Cookie::build((name, value))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build();
    match keep {
        Keep::UntilBrowserCloses => {}
        Keep::Days(days) => cookie.set_max_age(cookie::time::Duration::days(days)),
        Keep::Never => cookie.set_max_age(cookie::time::Duration::ZERO),
    }
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        headers.append(header::SET_COOKIE, value);
    }
}

/// How long a browser keeps a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Until it is closed.
    UntilBrowserCloses,
    /// For some days.
    Days(i64),
    /// Not at all: the cookie is removed.
    Never,
}
