//! Signing in and staying signed in.

pub mod activation;
pub mod grant;
pub mod passkeys;
pub mod recovery_codes;
pub mod session;
pub mod throttle;
pub mod token;
