//! The log: one JSON object a line on standard error, each with the id of its request.
//!
//! What people type, their numbers and names are never logged: spans carry ids and routes only.

use tracing_subscriber::{EnvFilter, fmt::format::FmtSpan};

/// Starts logging what `filter` lets through.
///
/// # Errors
/// When the filter can't be read.
pub fn start(filter: &str) -> Result<(), tracing_subscriber::filter::ParseError> {
    let filter = EnvFilter::try_new(format!("{filter},sqlx=warn"))?;
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .with_span_events(FmtSpan::NONE)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    Ok(())
}
