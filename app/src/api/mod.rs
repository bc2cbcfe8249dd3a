//! Server functions, one file a capability.
