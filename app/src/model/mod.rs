//! The domain's words as types, shared by server and browser.
//!
//! Everything here is pure: no clock, no storage, no page. A value that exists is a good one;
//! what a person typed becomes a value through `parse`, which says what is wrong as an error
//! type whose name is a translation key.

pub mod locale;
pub mod time;

pub use locale::Locale;
pub use time::Timestamp;
