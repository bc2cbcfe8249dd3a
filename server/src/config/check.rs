//! What a good value of each kind of setting is.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use axum::http::HeaderName;
use secrecy::SecretString;
use webauthn_rs::prelude::Url;

use crate::{key, storage::DatabaseUrl, telemetry};

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

pub(super) fn number_or_none(value: &str) -> Checked<u32> {
    value
        .parse()
        .map_err(|_| format!("{value:?} is not a whole number"))
}

pub(super) fn log_filter(value: &str) -> Checked<String> {
    telemetry::filter(value).map_err(|error| format!("{value:?} can't be read: {error}"))?;
    text(value)
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

/// The origin as browsers write it (RFC 6454 6.2), so that theirs can be compared with it.
pub(super) fn origin(value: &str) -> Checked<String> {
    let url = Url::parse(value).map_err(|error| format!("{value:?} is not an address: {error}"))?;
    let Some(host) = url.host_str() else {
        return Err(format!("{value:?} has no host"));
    };
    if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
        return Err(format!(
            "{value:?} has a path; only scheme, host and port belong here"
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it has a user; only scheme, host and port belong here".to_owned());
    }
    if host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok() {
        return Err("passkeys don't work on a bare IP address".to_owned());
    }
    match (url.scheme(), host) {
        ("https", _) | ("http", "localhost") => Ok(url.origin().ascii_serialization()),
        _ => Err("passkeys and cookies need https, except on localhost".to_owned()),
    }
}

pub(super) fn rp_id(value: &str, host: &str) -> Checked<String> {
    let value = value.to_ascii_lowercase();
    if value == host
        || host
            .strip_suffix(&value)
            .is_some_and(|rest| rest.ends_with('.'))
    {
        Ok(value)
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
        1..key::LEAST => Err(format!("it has fewer than {} characters", key::LEAST)),
        _ => Ok(Some(value.into())),
    }
}
