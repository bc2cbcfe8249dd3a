//! Signing in and staying signed in.
pub mod session;
