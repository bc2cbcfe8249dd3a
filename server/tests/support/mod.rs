//! A whole portal inside the test: router, temporary database, a clock that stands still, a
//! browser with cookies and a device that makes passkeys.

pub mod app;
pub mod authenticator;
pub mod browser;
pub mod tunnel;

pub use app::TestApp;
pub use browser::{Browser, Page};
pub use tunnel::Tunnel;
