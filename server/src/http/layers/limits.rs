//! How often a device, and the network it is in, may ask for a page, a form or a call.
//!
//! The counting is in [`crate::limits`].

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

use axum::{
    extract::ConnectInfo,
    http::{Extensions, HeaderMap},
};

use crate::{http::error::Error, portal::Portal};

/// Counts a request.
///
/// # Errors
/// [`Error::TooMany`] when its device or its network asks too often.
pub fn check(portal: &Portal, device: [u8; 32], network: IpAddr) -> Result<(), Error> {
    if portal.limits.allow(device, network) {
        Ok(())
    } else {
        Err(Error::TooMany {
            retry_after: Duration::from_secs(1),
        })
    }
}

/// The network a request comes from: that of the client, where a trusted proxy names it. Carriers
/// put thousands of phones behind one address, so it is only good for a high limit.
pub fn network(portal: &Portal, headers: &HeaderMap, extensions: &Extensions) -> IpAddr {
    let forwarded = portal.config.client_ip_header.as_ref().and_then(|name| {
        // The last entry of the last line is the one our own proxy wrote.
        let line = headers.get_all(name).iter().next_back()?;
        line.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
    });
    let connected = || {
        let info = extensions.get::<ConnectInfo<SocketAddr>>()?;
        Some(info.0.ip())
    };
    network_of(
        forwarded
            .or_else(connected)
            .unwrap_or(Ipv4Addr::UNSPECIFIED.into()),
    )
}

/// The network of an address: its /24 (IPv4) or /48 (IPv6).
fn network_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => IpAddr::from((v4.to_bits() & 0xffff_ff00).to_be_bytes()),
        IpAddr::V6(v6) => IpAddr::from((v6.to_bits() >> 80 << 80).to_be_bytes()),
    }
}
