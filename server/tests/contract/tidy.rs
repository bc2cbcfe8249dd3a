//! What has served its time goes, everything else stays; and what waits too long is closed.

use app::model::{ApplicationState, Event, Id, Timestamp};
use chrono::TimeDelta;
use futures::FutureExt as _;
use mlango::{
    domain::applications::expire,
    params,
    profile::Profile,
    startup::{PrepareError, prepare},
    storage::{
        Result, StorageError, Tx, accounts, applications, bookings, journal, messages,
        settings::{self, SeenClock},
        tidy::{self, Old},
    },
};

use crate::{
    applicants::{self, applicants},
    harness::on_both_engines,
    register::{NOW, settle, upn},
};

fn day(number: i64) -> Timestamp {
    NOW.plus(TimeDelta::days(number))
}

/// Something of each kind, as of a day.
async fn leave(tx: &mut Tx, number: u8, at: Timestamp) -> Result<()> {
    let (id, hash) = (Id::from_u128(number.into()).to_string(), [number; 32]);
    tx.execute(
        "INSERT INTO ceremonies (id_hash, kind, state, expires_at) VALUES ($1, 'x', '', $2)",
        params![hash, at],
    )
    .await?;
    tx.execute(
        "INSERT INTO throttles (action, key_hash, attempts, window_started_at) \
         VALUES ('x', $1, 1, $2)",
        params![hash, at],
    )
    .await?;
    tx.execute(
        "INSERT INTO sessions (token_hash, id, upn, device, shared_device, created_at, \
         last_seen_at, stepped_up_at) VALUES ($1, $2, $3, '', $4, $5, $5, $5)",
        params![hash, &id, upn().to_string(), false, at],
    )
    .await?;
    tx.execute(
        "INSERT INTO drafts (id, upn, kind, answers, created_at, updated_at) \
         VALUES ($1, $2, $3, '{}', $4, $4)",
        params![&id, upn().to_string(), format!("kind-{number}"), at],
    )
    .await?;
    Ok(())
}

async fn left(tx: &mut Tx) -> Result<Vec<i64>> {
    let mut left = Vec::new();
    for sql in [
        "SELECT COUNT(*) AS n FROM ceremonies",
        "SELECT COUNT(*) AS n FROM throttles",
        "SELECT COUNT(*) AS n FROM sessions",
        "SELECT COUNT(*) AS n FROM drafts",
    ] {
        left.push(tx.one(sql, vec![]).await?.get("n")?);
    }
    Ok(left)
}

on_both_engines! {
    async fn the_old_goes_and_the_rest_stays(db: Database) {
        let old = Old { expired: day(1), throttles: day(2), sessions: day(3), drafts: day(4) };
        let left = db.write(move |tx| {
            async move {
                settle(tx).await?;
                accounts::open(tx, upn(), [1; 16], NOW).await?;
                for number in 0..6 {
                    leave(tx, number, day(number.into())).await?;
                }
                // A lock lasts longer than the window in which it was reached.
                tx.execute(
                    "UPDATE throttles SET locked_until = $2 WHERE key_hash = $1",
                    params![[0; 32], day(9)],
                )
                .await?;
                tidy::remove(tx, old).await?;
                left(tx).await
            }
            .boxed()
        });
        assert_eq!(left.await.unwrap(), [5, 5, 3, 2]);
    }

    async fn what_the_clock_showed_is_remembered(db: Database) {
        let remembered = db.write(|tx| {
            async move {
                let none = settings::seen_clock(tx).await?;
                let mut seen = SeenClock { at: NOW, steady_since: None };
                settings::set_seen_clock(tx, seen).await?;
                let first = settings::seen_clock(tx).await?;
                seen.steady_since = Some(day(1));
                settings::set_seen_clock(tx, seen).await?;
                Ok::<_, StorageError>((none, first, settings::seen_clock(tx).await?))
            }
            .boxed()
        });
        let (none, first, second) = remembered.await.unwrap();
        assert_eq!((none, first.map(|seen| seen.steady_since)), (None, Some(None)));
        let expected = SeenClock { at: NOW, steady_since: Some(day(1)) };
        assert_eq!(second, Some(expected));
    }

    async fn the_database_of_another_country_is_refused(db: Database) {
        let profile = |name| Profile::load(name).unwrap();
        prepare(&db, &profile("lesotho")).await.unwrap();
        prepare(&db, &profile("lesotho")).await.unwrap();
        let refused = prepare(&db, &profile("kenya")).await.unwrap_err();
        assert!(matches!(&refused, PrepareError::OfAnotherCountry { theirs, .. } if theirs == "LS"));
        assert!(!refused.is_transient());
    }

    async fn an_application_expires_when_it_has_rested_long_enough(db: Database) {
        let people = applicants(&db, 3).await;
        let now = applicants::NOW.plus(TimeDelta::days(1));
        let waiting = ApplicationState::AwaitingAppointment;
        let resting = |before| {
            db.read(move |tx| applications::resting(tx, waiting, before, 2).boxed())
        };
        assert!(resting(applicants::NOW).await.unwrap().is_empty());
        assert_eq!(resting(now).await.unwrap().len(), 2, "as many as asked for");

        let who = people[0];
        let close = |before| {
            db.write(move |tx| expire(tx, who.reference, who.upn, before, now).boxed())
        };
        let state = || {
            db.read(move |tx| {
                async move {
                    let sent = applications::find(tx, who.reference, who.upn).await?;
                    let steps = journal::of(tx, who.reference).await?;
                    let told = messages::of(tx, who.upn).await?;
                    let all = bookings::of(tx, who.upn).await?;
                    Ok::<_, StorageError>((sent.unwrap().state, steps, told, all))
                }
                .boxed()
            })
        };
        close(applicants::NOW).await.unwrap();
        assert_eq!(state().await.unwrap().0, waiting, "it moved on meanwhile");
        close(now).await.unwrap();
        let (expired, steps, told, booked) = state().await.unwrap();
        assert_eq!((expired, booked.len()), (ApplicationState::Expired, 0));
        let step = steps.last().unwrap();
        assert_eq!((step.actor, step.event), (None, Event::Expired));
        assert_eq!(told[0].kind, "application-expired");
    }
}
