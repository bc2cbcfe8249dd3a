//! Figures for Prometheus. Labels are routes, methods and statuses: never a path, never a person.

use std::time::Duration;

use axum::{
    Router,
    extract::MatchedPath,
    http::{Method, StatusCode},
    routing::get,
};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

/// Starts collecting. Once a process.
///
/// # Errors
/// When another collector was started before.
pub fn install() -> Result<PrometheusHandle, metrics_exporter_prometheus::BuildError> {
    PrometheusBuilder::new()
        .set_buckets(&[
            0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0,
        ])?
        .install_recorder()
}

/// How often collected figures are put together.
const UPKEEP: Duration = Duration::from_secs(5);

/// Puts together what was collected since: without it, every request would be remembered until
/// somebody asks for the figures.
pub async fn keep_up(handle: PrometheusHandle) {
    loop {
        tokio::time::sleep(UPKEEP).await;
        handle.run_upkeep();
    }
}

/// `/metrics`, for a listener of its own.
pub fn router(handle: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(move || std::future::ready(handle.render())))
}

/// Counts and logs a request that was answered, also one that was refused before its handler.
pub fn answered(route: Option<&MatchedPath>, method: &Method, status: StatusCode, took: Duration) {
    let route = route.map_or("none", MatchedPath::as_str).to_owned();
    let status = status.as_u16();
    tracing::info!(
        route,
        status,
        micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
        "answered"
    );
    let labels = [
        ("route", route),
        ("method", name(method)),
        ("status", status.to_string()),
    ];
    metrics::counter!("mlango_http_requests_total", &labels).increment(1);
    metrics::histogram!("mlango_http_request_seconds", &labels).record(took.as_secs_f64());
}

/// A method's name; one label for all that HTTP doesn't know, so that nobody can make up labels.
fn name(method: &Method) -> String {
    const KNOWN: [Method; 7] = [
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::OPTIONS,
    ];
    let known = KNOWN.contains(method);
    if known { method.as_str() } else { "other" }.to_owned()
}
