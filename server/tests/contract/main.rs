//! The contract of the storage: every case runs on SQLite and on PostgreSQL, each time in a
//! database of its own. A statement that only one of them understands fails here.
//!
//! PostgreSQL is the one at `MLANGO_TEST_POSTGRES`, whose user may create databases
//! (`.ci/postgres cargo test` starts one). Without it those tests fail, except where
//! `MLANGO_SKIP_POSTGRES` says that they may be skipped.
#![allow(
    clippy::allow_attributes,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a harness of tests: makes its own databases, and says what it skips"
)]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

mod applicants;
mod applications;
mod appointments;
mod bookings;
mod demo;
mod harness;
mod kept_forms;
mod register;
mod signing_in;
mod throttles;
mod tidy;
mod writing;
