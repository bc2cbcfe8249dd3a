//! Forms are kept for one device, one person, one page and a while.

use app::model::{Id, Upn};
use chrono::TimeDelta;
use futures::FutureExt as _;
use mlango::params;
use mlango::storage::{
    Database,
    kept_forms::{self, KeptForm},
};

use crate::{
    harness::on_both_engines,
    register::{NOW, upn},
};

async fn found(db: &Database, device: u8, owner: Option<Upn>, path: &str, after: i64) -> bool {
    let path = path.to_owned();
    let now = NOW.plus(TimeDelta::minutes(after));
    db.read(move |tx| {
        async move { kept_forms::find(tx, Id::from_u128(1), [device; 32], owner, path, now).await }
            .boxed()
    })
    .await
    .unwrap()
    .is_some_and(|sealed| sealed == b"sealed")
}

on_both_engines! {
    async fn a_kept_form_is_found_only_where_it_belongs(db: Database) {
        let state = KeptForm {
            id: Id::from_u128(1),
            device: [7; 32],
            owner: Some(upn()),
            path: "/en/activate".to_owned(),
            sealed: b"sealed".to_vec(),
        };
        let until = NOW.plus(TimeDelta::minutes(10));
        db.write(move |tx| {
            async move { kept_forms::keep(tx, state, until).await }.boxed()
        })
        .await
        .unwrap();
        assert!(found(&db, 7, Some(upn()), "/en/activate", 9).await);
        assert!(!found(&db, 8, Some(upn()), "/en/activate", 9).await);
        assert!(!found(&db, 7, None, "/en/activate", 9).await);
        assert!(!found(&db, 7, Some(upn()), "/en/recover", 9).await);
        assert!(!found(&db, 7, Some(upn()), "/en/activate", 11).await);
    }

    async fn the_latest_few_forms_of_a_device_are_kept(db: Database) {
        let keep = |n: u8, device: u8| {
            let form = KeptForm {
                id: Id::from_u128(n.into()),
                device: [device; 32],
                owner: None,
                path: "/en/activate".to_owned(),
                sealed: b"sealed".to_vec(),
            };
            let until = NOW.plus(TimeDelta::minutes(n.into()));
            db.write(move |tx| async move { kept_forms::keep(tx, form, until).await }.boxed())
        };
        keep(1, 9).await.unwrap();
        for n in 2..=8 {
            assert!(keep(n, 7).await.unwrap());
        }
        let left = db.read(|tx| {
            async move {
                let sql = "SELECT id FROM kept_forms WHERE device_hash = $1 ORDER BY id";
                tx.list(sql, params![[7_u8; 32]]).await
            }
            .boxed()
        });
        let left: Vec<String> =
            left.await.unwrap().iter().map(|row| row.get("id").unwrap()).collect();
        let latest: Vec<_> = (4..=8).map(|n| Id::from_u128(n).to_string()).collect();
        assert_eq!(left, latest);
        assert!(found(&db, 9, None, "/en/activate", 0).await, "another device has its own");
    }
}
