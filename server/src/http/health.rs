//! `/healthz`: the process lives. `/readyz`: it can serve; its database is prepared and answers, and
//! it was not told to stop.

use axum::{Router, extract::State, http::StatusCode, routing::get};

use crate::portal::{Phase, Portal};

/// The two probes.
pub fn router(portal: Portal) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .with_state(portal)
}

async fn ready(State(portal): State<Portal>) -> (StatusCode, &'static str) {
    let phase = *portal.phase.borrow();
    match phase {
        Phase::Starting => not_ready("the database is not prepared yet\n"),
        Phase::Stopping => not_ready("stopping\n"),
        Phase::Serving => match portal.db.ping().await {
            Ok(()) => (StatusCode::OK, "ready\n"),
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "not ready");
                not_ready("the database does not answer\n")
            }
        },
    }
}

const fn not_ready(why: &'static str) -> (StatusCode, &'static str) {
    (StatusCode::SERVICE_UNAVAILABLE, why)
}
