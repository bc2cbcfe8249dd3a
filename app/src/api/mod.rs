//! What islands ask of the server, one file a capability. Pages never do.
//!
//! A call is a posted form like any other, made by `fetch`. Leptos' server functions would bring
//! a URL parser with its tables of Unicode into the browser: half the weight of a whole island.

mod error;
mod fetch;
pub mod passkeys;
pub mod session;

pub use error::ApiError;
