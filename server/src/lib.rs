//! The program behind the portal.
pub mod clock;
pub mod storage;
