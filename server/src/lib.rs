//! The program behind the portal.
pub mod clock;
