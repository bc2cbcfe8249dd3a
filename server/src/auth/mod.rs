//! Signing in and staying signed in.

pub mod activation;
pub mod caller;
pub mod grant;
pub mod notice;
pub mod passkeys;
pub mod recovery;
pub mod recovery_codes;
pub mod session;
pub mod throttle;
pub mod token;
