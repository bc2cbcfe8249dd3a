//! The only code that runs as WebAssembly.
//!
//! An island is rendered by the server too, where nothing of it ever runs: what it does in the
//! browser is compiled there only.

#[cfg(feature = "hydrate")]
mod browser;
pub mod passkey;
pub mod session;
