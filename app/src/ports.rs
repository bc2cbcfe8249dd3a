//! What server functions call; implemented by the server.

use std::{pin::Pin, sync::Arc};

use crate::api::{ApiError, passkeys::Ceremony};

/// The answer of a port.
pub type Reply<'a, T> = Pin<Box<dyn Future<Output = Result<T, ApiError>> + Send + 'a>>;

/// The port as it travels in a server function's context.
pub type PasskeysPort = Arc<dyn Passkeys>;

/// Passkey ceremonies of the person who is asking, and their session.
pub trait Passkeys: Send + Sync {
    /// Starts a ceremony; answers the browser's options as JSON.
    fn begin(&self, ceremony: Ceremony) -> Reply<'_, String>;

    /// Ends a ceremony with the browser's credential as JSON.
    fn finish(&self, ceremony: Ceremony, credential: String, shared_device: bool) -> Reply<'_, ()>;

    /// Keeps the session alive.
    fn extend(&self) -> Reply<'_, ()>;
}
