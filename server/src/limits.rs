//! The counters behind the limits of one server: how often a device, and the network it is in, has
//! asked. In its memory, for they keep this one server alive; what guards a secret is counted in the
//! database ([`crate::auth::throttle`]).

use std::{net::IpAddr, num::NonZeroU32};

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::config::Config;

/// A burst of this many seconds' worth is let through.
const BURST_SECONDS: NonZeroU32 = NonZeroU32::MIN.saturating_add(3);

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

    /// Counts a request; answers whether neither its network nor its device asks too often.
    pub fn allow(&self, device: [u8; 32], network: IpAddr) -> bool {
        self.networks.check_key(&network).is_ok() && self.devices.check_key(&device).is_ok()
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
    Quota::per_second(rate).allow_burst(rate.saturating_mul(BURST_SECONDS))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn who_has_rested_is_forgotten_and_who_asks_too_often_is_not() {
        let settings = [
            ("MLANGO_DEVICE_LIMIT", "1000"),
            ("MLANGO_NETWORK_LIMIT", "1"),
        ];
        let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let limits = Limits::new(&Config::read(BTreeMap::from(settings)).unwrap());
        let network = IpAddr::from([192, 0, 2, 0]);
        let allowed = (0..6).filter(|&device| limits.allow([device; 32], network));
        assert_eq!(allowed.count(), 4);
        std::thread::sleep(std::time::Duration::from_millis(20));
        limits.tidy();
        assert_eq!((limits.devices.len(), limits.networks.len()), (0, 1));
        assert!(!limits.allow([9; 32], network));
    }
}
