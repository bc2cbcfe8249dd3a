//! The built assets: hashed ones for ever, the others for a short while.

use axum::{
    Router,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use tower::ServiceBuilder;
use tower_http::services::{ServeDir, ServeFile};

use crate::portal::Portal;

/// A hashed file never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const SHORTLY: &str = "public, max-age=3600";
/// The folders and files of `public/` that have no hash in their name.
const UNHASHED: &[&str] = &[
    "favicon.ico",
    "manifest.webmanifest",
    "offline.css",
    "offline.html",
    "robots.txt",
    "sw.js",
];

/// Serves the site folder, precompressed files first.
pub fn router(portal: &Portal) -> Router {
    let site = &portal.config.site_dir;
    let folder = |name: &str, cache: &'static str| {
        ServiceBuilder::new()
            .map_response(move |response: Response<_>| cached(response, cache))
            .service(
                ServeDir::new(site.join(name))
                    .precompressed_br()
                    .precompressed_gzip(),
            )
    };
    let mut router = Router::new()
        .nest_service("/pkg", folder("pkg", FOR_EVER))
        .nest_service("/icons", folder("icons", SHORTLY));
    for file in UNHASHED {
        let service = ServiceBuilder::new()
            .map_response(|response: Response<_>| cached(response, SHORTLY))
            .service(ServeFile::new(site.join(file)));
        router = router.route_service(&format!("/{file}"), service);
    }
    router
}

/// Says how long a file may be kept. That there is none is kept by nobody: the server next door
/// may have it already.
fn cached<B>(mut response: Response<B>, cache: &'static str) -> Response<B> {
    let is_there = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let cache = if is_there { cache } else { "no-store" };
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}
