//! The portal as a browser meets it: requests in, pages out.

#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "a test that can't go on says where"
)]

#[path = "../support/mod.rs"]
mod support;

mod account;
mod activation;
mod appointments;
mod away;
mod kept_forms;
mod layers;
mod recovery;
mod renewal;
mod running;
mod security;
mod signing_in;
