//! The home page, and the style guide on somebody's own machine.

use app::pages::{home::Home, styleguide::Styleguide};
use axum::{Router, response::Response, routing::get};
use leptos::prelude::*;

use super::visitor::Visitor;
use crate::portal::Portal;

/// `/`
pub fn routes() -> Router<Portal> {
    Router::new().route("/", get(show))
}

/// `/styleguide`
pub fn development_routes() -> Router<Portal> {
    Router::new().route("/styleguide", get(show_styleguide))
}

/// The home page.
pub async fn show(visitor: Visitor) -> Response {
    visitor.page(|| view! { <Home /> })
}

async fn show_styleguide(visitor: Visitor) -> Response {
    visitor.page(|| view! { <Styleguide /> })
}
