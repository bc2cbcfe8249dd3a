//! Every route of the portal, in one place.

use axum::{
    Router,
    extract::Request,
    http::StatusCode,
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
    routing::get,
};
use tower::ServiceBuilder;
use tower_http::{CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer};

use super::{
    account, activate, api, applications, apply, appointments, assets, csp_reports,
    error::Error,
    health, help, home, id,
    layers::{
        entry::{self, is_safe},
        headers,
    },
    recover, security, services, sign_in,
    visitor::Visitor,
};
use crate::portal::Portal;

/// The whole portal.
pub fn router(portal: Portal) -> Router {
    let pages = pages(&portal)
        .fallback(elsewhere)
        .layer(CatchPanicLayer::custom(panicked))
        .layer(
            ServiceBuilder::new()
                .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
                .layer(middleware::from_fn_with_state(portal.clone(), entry::enter)),
        )
        .with_state(portal.clone());
    Router::new()
        .merge(health::router(portal.clone()))
        .merge(assets::router(&portal))
        .merge(pages)
        .layer(middleware::map_response_with_state(
            portal,
            headers::everywhere,
        ))
}

/// The pages, after their language: `/{locale}` and the path of the page map.
fn pages(portal: &Portal) -> Router<Portal> {
    let mut pages = Router::new()
        .merge(account::routes())
        .merge(activate::routes())
        .merge(applications::routes())
        .merge(apply::routes())
        .merge(appointments::routes())
        .merge(help::routes())
        .merge(home::routes())
        .merge(id::routes())
        .merge(services::routes())
        .merge(recover::routes())
        .merge(security::routes())
        .merge(sign_in::routes());
    if portal.config.is_development() {
        pages = pages.merge(home::development_routes());
    }
    Router::new()
        .route("/", get(front_door))
        .route("/{locale}/", get(home::show))
        .nest("/{locale}", pages)
        .route_layer(middleware::from_fn(in_a_language))
        .merge(api::routes())
        .merge(csp_reports::routes())
}

/// The front door without a language.
async fn front_door(visitor: Visitor) -> Response {
    visitor.redirect("/")
}

/// Lets a request through whose path begins with a language there is; `/xx/id` is no page.
async fn in_a_language(visitor: Visitor, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path == "/" || has_language(&visitor, path) {
        next.run(request).await
    } else {
        elsewhere(visitor, request).await
    }
}

fn has_language(visitor: &Visitor, path: &str) -> bool {
    path[1..].split('/').next() == Some(visitor.locale.code())
}

/// A path that is no page. One that only lacks its language, or has a slash too many, is sent to
/// the page it means.
async fn elsewhere(visitor: Visitor, request: Request) -> Response {
    let path = request.uri().path();
    let may_move = is_safe(request.method()) && !path.contains("//");
    let meant = match path.strip_suffix('/') {
        _ if !has_language(&visitor, path) => Some(path),
        Some(_) => visitor.path.strip_suffix('/'),
        None => None,
    };
    match meant {
        Some(meant) if may_move => match request.uri().query() {
            Some(query) => visitor.redirect(&format!("{meant}?{query}")),
            None => visitor.redirect(meant),
        },
        _ => Error::NotFound.into_response(),
    }
}

/// A handler panicked: a defect, told as one. What it said is in the log
/// ([`crate::telemetry::start`]).
fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
