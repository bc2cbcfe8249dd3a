//! Durable bookings, spread over the slots of a week and all in one slot.

use std::{
    collections::BTreeSet,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use app::model::{
    ApplicationKind, ApplicationState, Id, Money, OfficeId, Reference, RenewalAnswers, SlotTime,
    Timestamp, Upn, UpnGenerator, UpnLength,
};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use mlango::{
    domain::appointments::{self, Wish},
    params,
    profile::Profile,
    storage::{
        Database, DatabaseUrl, Result, StorageError, Tx,
        applications::{self, Application},
    },
};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, postgres::PgConnectOptions};
use tokio::task::JoinSet;

use crate::{Measured, support::TestApp};

/// People who book, in each run.
const PEOPLE: u32 = 4_000;
/// How many of them wait for an answer at any time.
const AT_ONCE: usize = 128;
const MONDAY_TO_FRIDAY: &str = r#"{"monday":{"open":"08:00-16:00"},
    "tuesday":{"open":"08:00-16:00"},"wednesday":{"open":"08:00-16:00"},
    "thursday":{"open":"08:00-16:00"},"friday":{"open":"08:00-16:00"}}"#;
/// 24 November 2026 at 10:00 UTC, a Tuesday.
const NOW: Timestamp = Timestamp::from_micros(1_795_514_400_000_000);

/// An application of the first citizen that waits for an appointment.
pub async fn apply(app: &TestApp) -> Reference {
    let person = app.citizen(0);
    let reference = Reference::random(&mut app.portal.randomness());
    let application = application(
        reference,
        person.upn.parse().unwrap(),
        person.office.parse().unwrap(),
        app.portal.new_id(),
    );
    let written = app
        .portal
        .db
        .write(move |tx| Box::pin(async move { applications::insert(tx, &application).await }));
    assert!(written.await.unwrap());
    reference
}

fn application(reference: Reference, upn: Upn, office: OfficeId, draft: Id) -> Application {
    Application {
        reference,
        upn,
        kind: ApplicationKind::RenewIdCard,
        state: ApplicationState::AwaitingAppointment,
        answers: RenewalAnswers::default(),
        document: None,
        office,
        fee: Money::new(3000, "LSL".parse().unwrap()),
        draft,
        submitted_at: NOW,
        updated_at: NOW,
    }
}

/// Measures both ways on each engine there is.
pub async fn measure() {
    let number = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_nanos();
    for is_hot in [false, true] {
        let how = if is_hot { "one slot" } else { "480 slots" };
        let folder = std::env::temp_dir().join(format!("mlango_bench_{number}_{is_hot}"));
        std::fs::create_dir_all(&folder).unwrap();
        let url = DatabaseUrl::Sqlite(folder.join("bench.sqlite"));
        let measured = run(&url, is_hot).await;
        measured.print(&format!("durable bookings, SQLite, {how}"));
        std::fs::remove_dir_all(&folder).unwrap();

        let Ok(server) = std::env::var("MLANGO_TEST_POSTGRES") else {
            continue;
        };
        let server: PgConnectOptions = server.parse().unwrap();
        let name = format!("mlango_bench_{number}_{is_hot}");
        statement(&server, format!("CREATE DATABASE {name}")).await;
        let url = DatabaseUrl::Postgres(Box::new(server.clone().database(&name)));
        let measured = run(&url, is_hot).await;
        measured.print(&format!("durable bookings, PostgreSQL, {how}"));
        statement(&server, format!("DROP DATABASE {name} WITH (FORCE)")).await;
    }
}

async fn statement(server: &PgConnectOptions, sql: String) {
    let mut connection = PgConnection::connect_with(server).await.unwrap();
    // The name in it is made above, of letters, digits and underscores.
    let sql = AssertSqlSafe(sql);
    sqlx::query(sql).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

async fn run(url: &DatabaseUrl, is_hot: bool) -> Measured {
    let db = Database::connect(url).await.unwrap();
    db.migrate().await.unwrap();
    let people = settle(&db).await;
    let profile = Arc::new(Profile::load("lesotho").unwrap());
    let measured = crate::measure(book(&db, &profile, people, is_hot)).await;
    db.close().await;
    measured
}

/// Offices with places for everybody, and people who wait for one.
async fn settle(db: &Database) -> Vec<(Upn, Reference)> {
    let settled = db.write(|tx| {
        Box::pin(async move {
            for office in offices() {
                tx.execute(
                    "INSERT INTO offices (id, name, town, district, address, phone, latitude, \
                     longitude, desks, hours) \
                     VALUES ($1, $1, $1, $1, '', '', '0', '0', $2, $3)",
                    params![office.as_str(), PEOPLE, MONDAY_TO_FRIDAY],
                )
                .await?;
            }
            let mut random = |bytes: &mut [u8]| rand::fill(bytes);
            let generator = UpnGenerator::new(UpnLength::TEN);
            let mut numbers = BTreeSet::new();
            let mut people = Vec::new();
            while people.len() < PEOPLE as usize {
                let (upn, reference) =
                    (generator.draw(&mut random), Reference::random(&mut random));
                if !numbers.insert(upn) {
                    continue;
                }
                enter(tx, upn).await?;
                let draft = Id::random(&mut random);
                let application = application(reference, upn, offices()[0].clone(), draft);
                assert!(applications::insert(tx, &application).await?);
                people.push((upn, reference));
            }
            Ok::<_, StorageError>(people)
        })
    });
    settled.await.unwrap()
}

fn offices() -> [OfficeId; 4] {
    ["one", "two", "three", "four"].map(|name| name.parse().unwrap())
}

async fn enter(tx: &mut Tx, upn: Upn) -> Result<()> {
    tx.execute(
        "INSERT INTO people (upn, given_names, family_name, sex, born, address, office_id, \
         language, status, created_at, updated_at) \
         VALUES ($1, 'Palesa', 'Mokoena', 'female', '1990-05-01', '{}', 'one', 'en', 'alive', \
         $2, $2)",
        params![upn.to_string(), NOW],
    )
    .await?;
    Ok(())
}

async fn book(
    db: &Database,
    profile: &Arc<Profile>,
    people: Vec<(Upn, Reference)>,
    is_hot: bool,
) -> u32 {
    let mut running = JoinSet::new();
    let mut count = 0;
    for (number, (upn, reference)) in (0..).zip(people) {
        if running.len() == AT_ONCE {
            running.join_next().await.unwrap().unwrap();
            count += 1;
        }
        let (office, at) = if is_hot { slot(0) } else { slot(number) };
        let (db, profile) = (db.clone(), profile.clone());
        let id = |kind: u128| Id::from_u128(kind << 64 | u128::from(number));
        let wish = Wish {
            reference,
            upn,
            office,
            at,
            key: id(1),
            id: id(2),
            message: id(3),
            now: NOW,
        };
        running.spawn(async move {
            let booked = db.write(move |tx| {
                Box::pin(async move { appointments::book(tx, &profile, wish).await })
            });
            booked.await.unwrap();
        });
    }
    while let Some(done) = running.join_next().await {
        done.unwrap();
        count += 1;
    }
    count
}

/// The n-th of the 480 slots of a week in four offices.
fn slot(n: u32) -> (OfficeId, SlotTime) {
    let [one, two, three, four] = offices();
    let office = match n % 4 {
        0 => one,
        1 => two,
        2 => three,
        _ => four,
    };
    let (day, minute) = (n / 4 % 120 / 24, n / 4 % 24 * 20);
    let monday: NaiveDate = "2026-11-30".parse().unwrap();
    let date = monday + TimeDelta::days(day.into());
    let time = NaiveTime::from_hms_opt(8 + minute / 60, minute % 60, 0).unwrap();
    (office, SlotTime { date, time })
}
