//! Which device and which network ask, without saying whose they are.

use std::net::IpAddr;

/// Where a request comes from.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The device, as a hash of its cookie.
    pub device: [u8; 32],
    /// The device in words, for the person: "Chrome, Android"; may be empty.
    pub device_name: String,
    /// The network: thousands of phones may share it.
    pub network: IpAddr,
}
