//! The only code that runs as WebAssembly.

pub mod passkey;
pub mod session;
