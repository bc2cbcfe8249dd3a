//! The demo can be seeded again and again: nothing changes but the life of unused codes.

use app::model::{Timestamp, Upn, UpnLength};
use chrono::TimeDelta;
use futures::FutureExt as _;
use mlango::{
    demo::{self, DemoPerson},
    key::Key,
    profile::Profile,
    random::SystemRandom,
    storage::{Database, codes, people},
};

use crate::harness::on_both_engines;

const NOW: Timestamp = Timestamp::from_micros(1_795_500_000_000_000);

async fn seed(db: &Database, now: Timestamp) -> String {
    serde_json::to_string(&cast(db, now).await).unwrap()
}

async fn cast(db: &Database, now: Timestamp) -> Vec<DemoPerson> {
    let key = "a key of the tests that is long enough".into();
    let key = Key::load(Some(&key), std::path::Path::new(""), &SystemRandom).unwrap();
    let profile = Profile::load("lesotho").unwrap();
    demo::seed(db, &profile, &key, now).await.unwrap()
}

fn upn(people: &str, number: usize) -> Upn {
    let people: Vec<serde_json::Value> = serde_json::from_str(people).unwrap();
    let upn = people[number]["upn"].as_str().unwrap();
    Upn::parse(upn, UpnLength::TEN).unwrap()
}

on_both_engines! {
    async fn a_later_seeding_prints_the_same_people_and_renews_only_unused_codes(db: Database) {
        let first = seed(&db, NOW).await;
        let (used, unused) = (upn(&first, 0), upn(&first, 1));
        let is_used = db
            .write(move |tx| {
                async move {
                    let hash = codes::activation(tx, used).await?.unwrap().hash;
                    codes::use_activation(tx, used, hash.try_into().unwrap(), NOW).await
                }
                .boxed()
            })
            .await
            .unwrap();
        assert!(is_used);

        let later = NOW.plus(TimeDelta::days(40));
        assert_eq!(seed(&db, later).await, first);
        let again = cast(&db, later).await;
        let used_again = again.iter().filter(|one| one.is_code_used);
        assert_eq!(used_again.map(|one| &one.upn).collect::<Vec<_>>(), [&used.to_string()]);

        let life = |upn| {
            let db = db.clone();
            async move {
                let code = db.read(move |tx| codes::activation(tx, upn).boxed()).await.unwrap();
                code.unwrap().expires_at.since(NOW).num_days()
            }
        };
        assert_eq!((life(used).await, life(unused).await), (30, 70));
        let everybody = db.read(|tx| people::count(tx).boxed()).await;
        assert_eq!(everybody.unwrap(), 200);
    }

    async fn who_is_printed_is_in_the_register(db: Database) {
        let printed = seed(&db, NOW).await;
        for number in 0..40 {
            let upn = upn(&printed, number);
            let person = db.read(move |tx| people::find(tx, upn).boxed()).await.unwrap();
            assert!(person.is_some(), "{number}");
        }
    }
}
