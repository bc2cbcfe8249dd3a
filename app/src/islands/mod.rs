//! The only code that runs as WebAssembly.

pub mod passkey;
