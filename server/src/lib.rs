//! The program behind the portal.
//!
//! Dependencies point one way: [`http`] (pages) calls [`domain`] (use cases), which calls
//! [`storage`] (both databases). The pages themselves and the domain's words are in the `app`
//! crate.

// A page is one type, as deep as its markup.
#![recursion_limit = "256"]

pub mod auth;
pub mod clock;
pub mod config;
pub mod demo;
pub mod domain;
pub mod http;
pub mod jobs;
pub mod key;
pub mod limits;
pub mod pdf;
pub mod portal;
pub mod profile;
pub mod random;
pub mod startup;
pub mod storage;
pub mod telemetry;
