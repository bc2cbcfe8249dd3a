//! What server functions call; implemented by the server.
