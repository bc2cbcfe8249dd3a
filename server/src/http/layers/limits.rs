//! How often a device, and the network it is in, may ask for a page, a form or a call.
//!
//! These limits keep one server alive; they are counted in its memory. What guards a secret
//! (codes, sign-ins) is counted in the database, in [`crate::auth::throttle`].

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    num::NonZeroU32,
    time::Duration,
};

use axum::extract::{ConnectInfo, Request};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::{config::Config, http::error::Error, portal::Portal};

/// A burst of this many seconds' worth is let through.
const BURST_SECONDS: u32 = 4;

/// The counters of one server.
pub struct Limits {
    devices: DefaultKeyedRateLimiter<[u8; 32]>,
    networks: DefaultKeyedRateLimiter<IpAddr>,
}

impl Limits {
    /// Counters with the configured limits.
    pub fn new(config: &Config) -> Self {
        Self {
            devices: RateLimiter::keyed(quota(config.device_limit)),
            networks: RateLimiter::keyed(quota(config.network_limit)),
        }
    }

    /// Forgets whoever has rested: a job's work, for it goes through all of them.
    pub fn tidy(&self) {
        self.devices.retain_recent();
        self.networks.retain_recent();
        self.devices.shrink_to_fit();
        self.networks.shrink_to_fit();
    }
}

fn quota(per_second: u32) -> Quota {
    let rate = NonZeroU32::new(per_second).unwrap_or(NonZeroU32::MIN);
    Quota::per_second(rate)
        .allow_burst(rate.saturating_mul(const { NonZeroU32::new(BURST_SECONDS).unwrap() }))
}

/// Counts a request.
///
/// # Errors
/// [`Error::TooMany`] when its device or its network asks too often.
pub fn check(portal: &Portal, device: [u8; 32], network: IpAddr) -> Result<(), Error> {
    let limits = &portal.limits;
    let allowed =
        limits.networks.check_key(&network).is_ok() && limits.devices.check_key(&device).is_ok();
    if allowed {
        Ok(())
    } else {
        Err(Error::TooMany {
            retry_after: Duration::from_secs(1),
        })
    }
}

/// The network a request comes from: that of the client, where a trusted proxy names it. Carriers
/// put thousands of phones behind one address, so it is only good for a high limit.
pub fn network(portal: &Portal, request: &Request) -> IpAddr {
    let forwarded = portal.config.client_ip_header.as_ref().and_then(|name| {
        // The last entry of the last line is the one our own proxy wrote.
        let line = request.headers().get_all(name).iter().next_back()?;
        line.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
    });
    let connected = || {
        let info = request.extensions().get::<ConnectInfo<SocketAddr>>()?;
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
