//! The only code that runs as WebAssembly.
