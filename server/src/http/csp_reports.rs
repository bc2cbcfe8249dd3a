//! `/csp-reports`: what a browser's content security policy blocked (Reporting API).
//!
//! A report counts and names the directive; its addresses are left out, they may be anything.

use axum::{Router, body::Bytes, http::StatusCode, routing::post};
use serde::Deserialize;

use crate::portal::Portal;

/// Where the `Reporting-Endpoints` header points.
pub const PATH: &str = "/csp-reports";

/// The endpoint. It has no language: browsers call it, not people.
pub fn routes() -> Router<Portal> {
    Router::new().route(PATH, post(receive))
}

/// What is heard of one request: a browser that reports more has something wrong with itself.
const MOST: usize = 20;

#[derive(Deserialize)]
struct Report {
    body: Blocked,
}

#[derive(Deserialize)]
struct Blocked {
    #[serde(default, rename = "effectiveDirective")]
    effective_directive: String,
}

async fn receive(body: Bytes) -> StatusCode {
    let reports: Vec<Report> = serde_json::from_slice(&body).unwrap_or_default();
    for report in reports.into_iter().take(MOST) {
        let directive: String = report
            .body
            .effective_directive
            .chars()
            .filter(|c| c.is_ascii_lowercase() || *c == '-')
            .take(32)
            .collect();
        tracing::warn!(directive, "a browser blocked something on a page of ours");
        metrics::counter!("mlango_csp_reports_total").increment(1);
    }
    StatusCode::NO_CONTENT
}
