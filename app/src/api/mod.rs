//! Server functions, one file a capability. Islands call them; pages never do.

mod error;
pub mod passkeys;
pub mod session;

pub use error::ApiError;
