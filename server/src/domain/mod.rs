//! Use cases: what the portal does, in the words of the domain.
//!
//! A use case takes the transaction it runs in, and time and randomness as values; pages call
//! it, storage serves it. It knows nothing of HTTP.

pub mod applications;
pub mod appointments;
pub mod record;
