//! Listening, serving, and stopping so that no request is lost.

use std::{future::IntoFuture as _, net::SocketAddr};

use tokio::{net::TcpListener, sync::watch};

use super::Failure;
use crate::{config::Config, http, portal::Portal};

/// The two listeners: pages, and figures for the operator.
pub struct Listeners {
    /// Pages.
    pub pages: TcpListener,
    /// `/metrics`.
    pub metrics: TcpListener,
}

impl Listeners {
    /// Takes both addresses.
    ///
    /// # Errors
    /// When one is taken already; says which setting to change.
    pub async fn bind(config: &Config) -> Result<Self, Failure> {
        Ok(Self {
            pages: bind(config.addr, "MLANGO_ADDR").await?,
            metrics: bind(config.metrics_addr, "MLANGO_METRICS_ADDR").await?,
        })
    }
}

async fn bind(addr: SocketAddr, setting: &str) -> Result<TcpListener, Failure> {
    TcpListener::bind(addr).await.map_err(|error| {
        format!("{addr}: {error}\n  Stop what listens there, or set {setting} to another port.")
            .into()
    })
}

/// Serves until `stop` is done; then takes no new connection and lets running requests end.
///
/// # Errors
/// When a listener fails.
pub async fn serve_on(
    portal: Portal,
    listeners: Listeners,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Failure> {
    let (stopping, stopped) = watch::channel(false);
    let stopped = move || {
        let mut stopped = stopped.clone();
        async move {
            let _ = stopped.wait_for(|stopping| *stopping).await;
        }
    };
    let metrics = http::metrics::router(http::metrics::install()?);
    let metrics = axum::serve(listeners.metrics, metrics).with_graceful_shutdown(stopped());
    tokio::spawn(metrics.into_future());
    let pages =
        http::router::router(portal.clone()).into_make_service_with_connect_info::<SocketAddr>();
    tracing::info!(
        addr = %listeners.pages.local_addr()?,
        origin = portal.config.origin,
        engine = portal.db.engine(),
        "serving"
    );
    let jobs = tokio::spawn(crate::jobs::run(portal.clone(), stopped()));
    let mut pages = tokio::spawn(
        axum::serve(listeners.pages, pages)
            .with_graceful_shutdown(stopped())
            .into_future(),
    );
    tokio::select! {
        () = stop => {}
        ended = &mut pages => return Ok(ended??),
    }
    tracing::info!("stopping");
    let _ = stopping.send(true);
    if tokio::time::timeout(portal.config.shutdown, pages)
        .await
        .is_err()
    {
        tracing::warn!("some requests did not end in time");
    }
    let _ = jobs.await;
    portal.db.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Done at SIGTERM or Ctrl-C.
pub async fn stop_signal() {
    let interrupted = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminated) => {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
        }
        Err(_) => drop(interrupted.await),
    }
}
