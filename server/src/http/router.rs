//! Every route of the portal, in one place.

use axum::{
    Router,
    extract::Request,
    http::{Method, StatusCode},
    middleware,
    response::{IntoResponse as _, Response},
    routing::get,
};
use tower::ServiceBuilder;
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer,
    limit::RequestBodyLimitLayer,
};

use super::{assets, error::Error, health, layers::entry, metrics, visitor::Visitor};
use crate::portal::Portal;

/// The largest body of any request, in bytes.
const LARGEST_BODY: usize = 6 * 1024 * 1024;

/// The whole portal.
pub fn router(portal: Portal) -> Router {
    let pages = pages(&portal)
        .fallback(elsewhere)
        .layer(middleware::from_fn(metrics::measure))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(
            ServiceBuilder::new()
                .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
                .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
                .layer(middleware::from_fn_with_state(portal.clone(), entry::enter)),
        )
        .with_state(portal.clone());
    Router::new()
        .merge(health::router(portal.clone()))
        .merge(assets::router(&portal))
        .merge(pages)
}

/// The pages, after their language: `/{locale}` and the path of the page map.
fn pages(_portal: &Portal) -> Router<Portal> {
    Router::new().route("/", get(home))
}

/// The front door without a language.
async fn home(visitor: Visitor) -> Response {
    visitor.redirect("/")
}

/// A path that is no page. One that only lacks its language is sent there.
async fn elsewhere(visitor: Visitor, request: Request) -> Response {
    let path = request.uri().path();
    let has_language = path.starts_with(&format!("/{}", visitor.locale));
    if request.method() == Method::GET && !has_language && !path.contains("//") {
        return visitor.redirect(path);
    }
    Error::NotFound.into_response()
}

/// A handler panicked: a defect, told as one.
fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
