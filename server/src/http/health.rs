//! `/healthz`: the process lives. `/readyz`: it can serve, its database answers.

use axum::{Router, extract::State, http::StatusCode, routing::get};

use crate::{portal::Portal, storage::StorageError};

/// The two probes.
pub fn router(portal: Portal) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .with_state(portal)
}

async fn ready(State(portal): State<Portal>) -> (StatusCode, &'static str) {
    let answer = portal
        .db
        .read(|tx| Box::pin(async move { tx.one("SELECT 1 AS one", vec![]).await }))
        .await
        .map(drop);
    match answer {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            let error: &StorageError = &error;
            tracing::warn!(error = error as &dyn std::error::Error, "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
        }
    }
}
