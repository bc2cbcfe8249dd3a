//! What the sub-commands do: put the parts together, run, and stop in good order.

mod assets;
mod serving;

use webauthn_rs::WebauthnBuilder;

use crate::{
    clock::SystemClock,
    config::{Config, SETTINGS},
    http::layers::limits::Limits,
    key::Key,
    portal::{Parts, Portal},
    profile::Profile,
    random::SystemRandom,
    storage::Database,
    telemetry,
};

pub use serving::{Listeners, serve_on};

/// Why the program stops: for its operator, so a text that says what to change.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Runs a sub-command to its end.
///
/// # Errors
/// What the sub-command answers.
pub fn run(command: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(command)
}

/// Puts a portal together on a database that is up to date.
///
/// # Errors
/// When a part can't be made, and why.
pub async fn portal(config: Config) -> Result<Portal, Failure> {
    let profile = Profile::load(&config.profile)?;
    app::i18n::install(&profile.words);
    let random = SystemRandom;
    let key = Key::load(config.key.as_ref(), &config.data_dir, &random)
        .map_err(|error| format!("{}: {error}", config.data_dir.join("key").display()))?;
    let db = Database::connect(&config.database).await?;
    let origin = webauthn_rs::prelude::Url::parse(&config.origin)?;
    let webauthn = WebauthnBuilder::new(&config.rp_id, &origin)?
        .rp_name("Mlango")
        .timeout(std::time::Duration::from_mins(5))
        .build()?;
    Ok(Portal::new(Parts {
        assets: assets::find(&config.site_dir)?,
        limits: Limits::new(&config),
        clock: Box::new(SystemClock),
        random: Box::new(random),
        config,
        profile,
        db,
        key,
        webauthn,
    }))
}

/// `mlango serve`.
///
/// # Errors
/// When it can't start or stop in good order.
pub async fn serve(config: Config) -> Result<(), Failure> {
    telemetry::start(&config.log)?;
    let listeners = Listeners::bind(&config).await?;
    let portal = portal(config).await?;
    // A database that is away now may be back soon; the server starts and says it is not ready.
    if let Err(error) = portal.db.migrate().await {
        tracing::error!(
            error = &error as &dyn std::error::Error,
            "could not migrate"
        );
    }
    serve_on(portal, listeners, serving::stop_signal()).await
}

/// `mlango migrate`.
///
/// # Errors
/// When a migration fails.
pub async fn migrate(config: Config) -> Result<(), Failure> {
    let db = Database::connect(&config.database).await?;
    db.migrate().await?;
    db.close().await;
    Ok(())
}

/// `mlango check-config`.
///
/// # Errors
/// When the profile can't be used.
#[expect(clippy::print_stdout, reason = "what was asked for")]
pub fn check_config(config: &Config) -> Result<(), Failure> {
    Profile::load(&config.profile)?;
    println!("The settings can be used. There are these:\n");
    for setting in SETTINGS {
        println!(
            "{}\n  {}\n  default: {}\n",
            setting.name, setting.meaning, setting.default
        );
    }
    Ok(())
}

/// `mlango seed --demo`.
///
/// # Errors
/// When the database can't be filled.
pub async fn seed_demo(config: Config, json: bool) -> Result<(), Failure> {
    let _ = (config, json);
    Err("no demo yet".into())
}
