//! What a good value of each kind of setting is.

use std::{net::SocketAddr, path::PathBuf};

use axum::http::{HeaderName, Uri};
use secrecy::SecretString;

use crate::storage::DatabaseUrl;

/// A checked value, or what is wrong with it.
pub(super) type Checked<T> = Result<T, String>;

pub(super) fn text(value: &str) -> Checked<String> {
    if value.is_empty() {
        Err("it is empty".to_owned())
    } else {
        Ok(value.to_owned())
    }
}

pub(super) fn path(value: &str) -> Checked<PathBuf> {
    text(value).map(PathBuf::from)
}

pub(super) fn database(value: &str) -> Checked<DatabaseUrl> {
    value
        .parse()
        .map_err(|error: crate::storage::DatabaseUrlError| error.to_string())
}

pub(super) fn address(value: &str) -> Checked<SocketAddr> {
    value
        .parse()
        .map_err(|_| format!("{value:?} is not an address and port"))
}

pub(super) fn number(value: &str) -> Checked<u32> {
    match value.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(format!("{value:?} is not a whole number above 0")),
    }
}

pub(super) fn header(value: &str) -> Checked<Option<String>> {
    if value.is_empty() {
        return Ok(None);
    }
    let name: HeaderName = value
        .parse()
        .map_err(|_| format!("{value:?} is not a header name"))?;
    Ok(Some(name.to_string()))
}

pub(super) fn origin(value: &str) -> Checked<String> {
    let uri: Uri = value
        .parse()
        .map_err(|_| format!("{value:?} is not an address"))?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(format!("{value:?} has no scheme or no host"));
    };
    if !matches!(uri.path(), "" | "/") || uri.query().is_some() {
        return Err(format!(
            "{value:?} has a path; only scheme, host and port belong here"
        ));
    }
    if authority.host().parse::<std::net::IpAddr>().is_ok() {
        return Err("passkeys don't work on a bare IP address".to_owned());
    }
    match (scheme, authority.host()) {
        ("https", _) | ("http", "localhost") => Ok(format!("{scheme}://{authority}")),
        _ => Err("passkeys and cookies need https, except on localhost".to_owned()),
    }
}

pub(super) fn rp_id(value: &str, host: &str) -> Checked<String> {
    if value == host
        || host
            .strip_suffix(value)
            .is_some_and(|rest| rest.ends_with('.'))
    {
        Ok(value.to_owned())
    } else {
        Err(format!(
            "{value:?} is neither the host of MLANGO_ORIGIN nor a domain above it"
        ))
    }
}

/// The value is in no message: it is a secret.
pub(super) fn key(value: &str) -> Checked<Option<SecretString>> {
    match value.len() {
        0 => Ok(None),
        1..32 => Err("it has fewer than 32 characters".to_owned()),
        _ => Ok(Some(value.into())),
    }
}
