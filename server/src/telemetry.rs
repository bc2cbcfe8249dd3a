//! The log: one JSON object a line on standard error, each with the id of its request.
//!
//! What people type, their numbers and names are never logged: spans carry ids and routes only.

use std::panic::{self, PanicHookInfo};

use tracing_subscriber::{EnvFilter, filter::ParseError, fmt::format::FmtSpan};

/// What `MLANGO_LOG` lets through.
///
/// # Errors
/// When it can't be read.
pub fn filter(text: &str) -> Result<EnvFilter, ParseError> {
    EnvFilter::try_new(format!("{text},sqlx=warn"))
}

/// Starts logging what the filter lets through, also of what panics.
///
/// # Errors
/// When the filter can't be read.
pub fn start(filter: &str) -> Result<(), ParseError> {
    let filter = self::filter(filter)?;
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .with_span_events(FmtSpan::NONE)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    panic::set_hook(Box::new(panicked));
    Ok(())
}

/// Logs a panic with the id of the request in which it happened.
fn panicked(panic: &PanicHookInfo<'_>) {
    let what = panic.payload_as_str().unwrap_or("no text");
    let place = panic
        .location()
        .map(ToString::to_string)
        .unwrap_or_default();
    tracing::error!(what, place, "panicked");
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::{Arc, Mutex},
    };

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_panic_is_a_line_of_the_log_with_the_id_of_its_request() {
        let lines = Lines::default();
        let writer = lines.clone();
        let log = tracing_subscriber::fmt()
            .json()
            .with_writer(move || writer.clone())
            .finish();
        let before = panic::take_hook();
        panic::set_hook(Box::new(panicked));
        tracing::subscriber::with_default(log, || {
            let _inside = tracing::info_span!("request", id = "abc123").entered();
            let _ = panic::catch_unwind(|| panic!("the {} broke", "door"));
        });
        panic::set_hook(before);
        let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
        for part in ["the door broke", "abc123", "telemetry.rs"] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}
