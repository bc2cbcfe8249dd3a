//! The built assets: hashed ones for ever, the others for a short while.

use axum::{
    Router,
    http::{HeaderValue, header},
};
use tower::ServiceBuilder;
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

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
            .layer(SetResponseHeaderLayer::if_not_present(
                header::CACHE_CONTROL,
                HeaderValue::from_static(cache),
            ))
            .layer(SetResponseHeaderLayer::overriding(
                header::X_CONTENT_TYPE_OPTIONS,
                HeaderValue::from_static("nosniff"),
            ))
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
            .layer(SetResponseHeaderLayer::overriding(
                header::CACHE_CONTROL,
                HeaderValue::from_static(SHORTLY),
            ))
            .service(tower_http::services::ServeFile::new(site.join(file)));
        router = router.route_service(&format!("/{file}"), service);
    }
    router
}
