//! The portal under test.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use app::{model::Timestamp, shell::Assets};
use axum::Router;
use chrono::TimeDelta;
use mlango::{
    auth::throttle::{self, Limit},
    clock::ManualClock,
    config::Config,
    demo::{self, DemoPerson},
    http::router,
    params,
    portal::{Phase, Portal},
    random::SystemRandom,
    startup,
    storage::StorageError,
};

use super::Browser;

/// 10 March 2027, 08:00 UTC, a Wednesday.
const BEGINNING: i64 = 1_804_665_600_000_000;

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A portal with the demo country in it.
pub struct TestApp {
    pub portal: Portal,
    pub people: Vec<DemoPerson>,
    pub clock: ManualClock,
    router: Router,
    folder: PathBuf,
}

impl TestApp {
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    /// A portal with some settings of its own.
    pub async fn with(settings: &[(&str, &str)]) -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("mlango_api_{}_{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let data = [("MLANGO_DATA_DIR", folder.to_str().unwrap())];
        let settings: BTreeMap<_, _> = data
            .iter()
            .chain(settings)
            .map(|&(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let config = Config::read(settings).unwrap();
        let clock = ManualClock::at(Timestamp::from_micros(BEGINNING));
        let assets = Assets::new("/pkg/mlango.css".to_owned(), None);
        let portal = startup::assemble(
            config,
            assets,
            Box::new(clock.clone()),
            Box::new(SystemRandom),
        )
        .await
        .unwrap();
        startup::prepare(&portal.db, &portal.profile).await.unwrap();
        portal.phase.send_replace(Phase::Serving);
        let db = portal.db.patient();
        let people = demo::seed(&db, &portal.profile, &portal.key, clock_now(&clock))
            .await
            .unwrap();
        Self {
            router: router::router(portal.clone()),
            portal,
            people,
            clock,
            folder,
        }
    }

    /// Somebody's browser.
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone(), self.portal.config.origin.clone())
    }

    /// The n-th citizen whose whole date of birth is known.
    pub fn citizen(&self, n: usize) -> &DemoPerson {
        self.people
            .iter()
            .filter(|person| person.role == "citizen" && person.date_of_birth.len() == 10)
            .nth(n)
            .unwrap()
    }

    /// The first citizen of a story whose whole date of birth is known.
    pub fn with_story(&self, story: &str) -> &DemoPerson {
        self.people
            .iter()
            .find(|person| person.story == story && person.date_of_birth.len() == 10)
            .unwrap()
    }

    /// Changes what no page can.
    pub async fn run(&self, sql: &'static str) {
        self.portal
            .db
            .write(move |tx| Box::pin(async move { tx.execute(sql, vec![]).await }))
            .await
            .unwrap();
    }

    /// Makes every attempt that a limit leaves the network of the tests.
    pub async fn exhaust(&self, limit: Limit) {
        let (portal, now) = (self.portal.clone(), self.portal.now());
        let work = self.portal.db.write(move |tx| {
            Box::pin(async move {
                let who = b"0.0.0.0";
                throttle::attempt(tx, &portal.key, limit, who, now).await?;
                // All but one of them, without counting each.
                let sql = "UPDATE throttles SET attempts = $2 WHERE action = $1";
                tx.execute(sql, params![limit.action, limit.attempts - 1])
                    .await?;
                throttle::attempt(tx, &portal.key, limit, who, now).await?;
                Ok::<_, StorageError>(())
            })
        });
        work.await.unwrap();
    }

    pub fn later(&self, delta: TimeDelta) {
        self.clock.advance(delta);
    }
}

fn clock_now(clock: &ManualClock) -> Timestamp {
    use mlango::clock::Clock as _;
    clock.now()
}

impl Drop for TestApp {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
