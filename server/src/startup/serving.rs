//! Listening, serving, and stopping so that no request is lost.

use std::{future::IntoFuture as _, net::SocketAddr, time::Duration};

use tokio::{net::TcpListener, sync::watch};

use super::{Failure, PrepareError, in_full, prepare};
use crate::{
    config::Config,
    http, jobs,
    portal::{Phase, Portal},
};

/// How long a database that is away is left alone before it is tried again.
const PAUSE: Duration = Duration::from_secs(2);

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
    let figures = http::metrics::install()?;
    tokio::spawn(http::metrics::keep_up(figures.clone()));
    let metrics = http::metrics::router(figures);
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
    let mut work = tokio::spawn(work(portal.clone()));
    // It usually takes a moment; then nobody meets a database without tables.
    let mut phase = portal.phase.subscribe();
    let prepared = phase.wait_for(|phase| *phase != Phase::Starting);
    let _ = tokio::time::timeout(PAUSE, prepared).await;
    let mut pages = tokio::spawn(
        axum::serve(listeners.pages, pages)
            .with_graceful_shutdown(stopped())
            .into_future(),
    );
    let failure = tokio::select! {
        () = stop => None,
        ended = &mut pages => return Ok(ended??),
        failed = &mut work => Some(failed?),
    };
    tracing::info!("stopping");
    portal.phase.send_replace(Phase::Stopping);
    if failure.is_none() {
        tokio::time::sleep(portal.config.drain).await;
    }
    let _ = stopping.send(true);
    if tokio::time::timeout(portal.config.shutdown, pages)
        .await
        .is_err()
    {
        tracing::warn!("some requests did not end in time");
    }
    work.abort();
    if tokio::time::timeout(portal.config.shutdown, portal.db.close())
        .await
        .is_err()
    {
        tracing::warn!("the database did not let go in time");
    }
    tracing::info!("stopped");
    match failure {
        Some(failure) => Err(failure.into()),
        None => Ok(()),
    }
}

/// Prepares the database, however long that is away, then does what nobody waits for. Ends only
/// when the database can't be served.
async fn work(portal: Portal) -> PrepareError {
    while let Err(error) = prepare(&portal.db, &portal.profile).await {
        if !error.is_transient() {
            portal.phase.send_replace(Phase::Stopping);
            return error;
        }
        tracing::warn!(error = in_full(&error), "not ready to serve yet");
        tokio::time::sleep(PAUSE).await;
    }
    portal.phase.send_if_modified(|phase| {
        let is_starting = *phase == Phase::Starting;
        if is_starting {
            *phase = Phase::Serving;
        }
        is_starting
    });
    tracing::info!("ready");
    jobs::run(portal).await
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
