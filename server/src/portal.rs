//! The parts of a running portal, handed to every request.

use std::{ops::Deref, sync::Arc};

use app::{
    model::{Id, Timestamp},
    shell::Assets,
};
use tokio::sync::watch;
use webauthn_rs::Webauthn;

use crate::{
    clock::Clock, config::Config, key::Key, limits::Limits, profile::Profile, random::Random,
    storage::Database,
};

/// The running portal. Cheap to clone.
#[derive(Clone)]
pub struct Portal(Arc<Parts>);

/// What a portal is made of.
pub struct Parts {
    /// The settings.
    pub config: Config,
    /// The deployment: country, languages, rules, fees.
    pub profile: Profile,
    /// The database.
    pub db: Database,
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// The source of randomness.
    pub random: Box<dyn Random>,
    /// The server's key.
    pub key: Key,
    /// The passkey relying party.
    pub webauthn: Webauthn,
    /// The built assets.
    pub assets: Assets,
    /// The rate limits of this server.
    pub limits: Limits,
    /// What this server is doing.
    pub phase: watch::Sender<Phase>,
}

/// What a server is doing; `/readyz` says it to whoever sends it requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Its database is not prepared yet.
    Starting,
    /// It serves.
    Serving,
    /// It was told to stop: new requests belong elsewhere.
    Stopping,
}

impl Portal {
    /// A portal of these parts.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Today's date in the deployment's zone.
    pub fn today(&self) -> chrono::NaiveDate {
        self.profile.date_of(self.now())
    }

    /// The source of randomness, as the model takes it.
    pub fn randomness(&self) -> impl app::model::Randomness + '_ {
        |bytes: &mut [u8]| self.random.fill(bytes)
    }

    /// An identifier nobody can guess.
    pub fn new_id(&self) -> Id {
        Id::random(&mut self.randomness())
    }
}

impl Deref for Portal {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
