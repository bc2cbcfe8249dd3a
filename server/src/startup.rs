//! What the sub-commands do: put the parts together, run, and stop in good order.

mod assets;
mod serving;

use std::io::Write as _;

use app::shell::Assets;
use tokio::sync::watch;
use webauthn_rs::WebauthnBuilder;

use crate::{
    clock::{Clock, SystemClock},
    config::{Config, SETTINGS},
    demo,
    key::Key,
    limits::Limits,
    portal::{Parts, Phase, Portal},
    profile::Profile,
    random::{Random, SystemRandom},
    storage::{Database, DatabaseUrl, StorageError, settings},
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
    let db = connect(&config).await?;
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
        phase: watch::Sender::new(Phase::Starting),
    }))
}

/// Why a database can't be served.
#[derive(Debug, thiserror::Error)]
pub enum PrepareError {
    /// It holds the register of another country.
    #[error(
        "DATABASE_URL: it is the database of the country {theirs}, and MLANGO_PROFILE is of {ours}"
    )]
    OfAnotherCountry {
        /// Whose it is.
        theirs: String,
        /// Whose the profile is.
        ours: String,
    },
    /// It fails.
    #[error("DATABASE_URL: the database can't be prepared")]
    Storage(#[from] StorageError),
}

impl PrepareError {
    /// Whether trying again later may help.
    pub const fn is_transient(&self) -> bool {
        match self {
            Self::OfAnotherCountry { .. } => false,
            Self::Storage(error) => error.is_transient(),
        }
    }
}

/// Brings a database up to date and makes sure that it is this country's.
///
/// # Errors
/// [`PrepareError`].
pub async fn prepare(db: &Database, profile: &Profile) -> Result<(), PrepareError> {
    db.migrate().await?;
    let ours = profile.country.iso2.clone();
    let wanted = ours.clone();
    let theirs = db
        .write(move |tx| Box::pin(async move { settings::country(tx, &wanted).await }))
        .await?;
    if theirs == ours {
        Ok(())
    } else {
        Err(PrepareError::OfAnotherCountry { theirs, ours })
    }
}

/// `mlango serve`.
///
/// # Errors
/// When it can't start or stop in good order.
pub async fn serve(config: Config) -> Result<(), Failure> {
    telemetry::start(&config.log)?;
    if config.key.is_none() && matches!(config.database, DatabaseUrl::Postgres(_)) {
        tracing::warn!(
            "MLANGO_KEY is not set: every server of this database needs the same one, and this one \
             uses the key in its data folder"
        );
    }
    let listeners = Listeners::bind(&config).await?;
    let portal = portal(config).await?;
    serve_on(portal, listeners, serving::stop_signal()).await
}

/// `mlango migrate`.
///
/// # Errors
/// When a migration fails, or the database is another country's.
pub async fn migrate(config: Config) -> Result<(), Failure> {
    let profile = Profile::load(&config.profile)?;
    let db = connect(&config).await?;
    prepare(&db, &profile).await?;
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
    if !config.is_development() {
        return Err(format!(
            "{} is no demo: the people of the demo could sign in there with codes that anybody can \
             work out.\n  Leave MLANGO_ORIGIN at localhost to try the demo on one machine.",
            config.origin
        )
        .into());
    }
    let profile = Profile::load(&config.profile)?;
    if !demo::is_of(&profile) {
        return Err(format!(
            "MLANGO_PROFILE {}: there is a demo of the profile lesotho only",
            config.profile
        )
        .into());
    }
    let key = load_key(&config, &SystemRandom)?;
    let db = connect(&config).await?;
    prepare(&db, &profile).await?;
    let people = demo::seed(&db.patient(), &profile, &key, SystemClock.now()).await?;
    db.close().await;
    if json {
        // Whoever reads it may have read enough (head): no reason to fail.
        let _ = writeln!(
            std::io::stdout(),
            "{}",
            serde_json::to_string_pretty(&people)?
        );
    } else if let Some(one) = people.iter().find(|one| !one.is_code_used) {
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

async fn connect(config: &Config) -> Result<Database, Failure> {
    Database::connect(&config.database)
        .await
        .map_err(|error| format!("DATABASE_URL: {}", in_full(&error)).into())
}

/// An error with what it comes from.
pub fn in_full(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.fold(String::new(), |text, cause| {
        let cause = cause.to_string();
        match text.as_str() {
            "" => cause,
            // Some say what they come from themselves.
            said if said.ends_with(&cause) => text,
            _ => format!("{text}: {cause}"),
        }
    })
}

fn load_key(config: &Config, random: &dyn Random) -> Result<Key, Failure> {
    Key::load(config.key.as_ref(), &config.data_dir, random)
        .map_err(|error| format!("{}: {error}", config.data_dir.join("key").display()).into())
}
