//! `/help`

use app::pages::help::Help;
use axum::{Router, response::Response, routing::get};
use leptos::prelude::*;

use super::visitor::Visitor;
use crate::portal::Portal;

/// `/help`
pub fn routes() -> Router<Portal> {
    Router::new().route("/help", get(show))
}

async fn show(visitor: Visitor) -> Response {
    let months = visitor.portal.profile.renewal.window_months;
    visitor.page(move || view! { <Help months /> })
}
