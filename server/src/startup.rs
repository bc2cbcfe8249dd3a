//! What the sub-commands do: put the parts together, run, and stop in good order.

mod assets;
mod serving;

use std::io::Write as _;

use app::shell::Assets;
use webauthn_rs::WebauthnBuilder;

use crate::{
    clock::{Clock, SystemClock},
    config::{Config, SETTINGS},
    demo,
    http::layers::limits::Limits,
    key::Key,
    portal::{Parts, Portal},
    profile::Profile,
    random::{Random, SystemRandom},
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
    let assets = assets::find(&config.site_dir)?;
    assemble(
        config,
        assets,
        Box::new(SystemClock),
        Box::new(SystemRandom),
    )
    .await
}

/// Puts a portal together of parts that a test may bring its own of.
///
/// # Errors
/// When a part can't be made, and why.
pub async fn assemble(
    config: Config,
    assets: Assets,
    clock: Box<dyn Clock>,
    random: Box<dyn Random>,
) -> Result<Portal, Failure> {
    let profile = Profile::load(&config.profile)?;
    app::i18n::install(&profile.words);
    let key = load_key(&config, random.as_ref())?;
    let db = Database::connect(&config.database).await?;
    let origin = webauthn_rs::prelude::Url::parse(&config.origin)?;
    let webauthn = WebauthnBuilder::new(&config.rp_id, &origin)?
        .rp_name("Mlango")
        .timeout(std::time::Duration::from_mins(5))
        .build()?;
    Ok(Portal::new(Parts {
        assets,
        limits: Limits::new(&config),
        clock,
        random,
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

/// `mlango seed --demo`: an invented country, and whom to sign in as.
///
/// # Errors
/// When the database can't be filled.
#[expect(clippy::print_stdout, reason = "what was asked for")]
pub async fn seed_demo(config: Config, json: bool) -> Result<(), Failure> {
    let profile = Profile::load(&config.profile)?;
    let key = load_key(&config, &SystemRandom)?;
    let db = Database::connect(&config.database).await?;
    db.migrate().await?;
    let people = demo::seed(&db, &profile, &key, SystemClock.now()).await?;
    db.close().await;
    if json {
        // Whoever reads it may have read enough (head): no reason to fail.
        let _ = writeln!(
            std::io::stdout(),
            "{}",
            serde_json::to_string_pretty(&people)?
        );
    } else if let Some(one) = people.first() {
        println!("The portal: {}/en/activate", config.origin);
        println!("Sign in as a citizen who does not exist, by setting up her or his account:\n");
        println!("  {}: {}", one.name, one.story);
        println!("  ID number        {}", one.upn);
        println!("  activation code  {}", one.activation_code);
        println!("  date of birth    {}\n", one.date_of_birth);
        println!(
            "A code works once. make -s demo-people prints all {} people.",
            people.len()
        );
    }
    Ok(())
}

fn load_key(config: &Config, random: &dyn Random) -> Result<Key, Failure> {
    Key::load(config.key.as_ref(), &config.data_dir, random)
        .map_err(|error| format!("{}: {error}", config.data_dir.join("key").display()).into())
}
