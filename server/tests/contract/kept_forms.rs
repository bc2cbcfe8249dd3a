//! Forms are kept for one device, one person, one page and a while.

use app::model::{Id, Upn};
use chrono::TimeDelta;
use futures::FutureExt as _;
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
    .is_some_and(|html| html == "<p>é</p>")
}

on_both_engines! {
    async fn a_kept_form_is_found_only_where_it_belongs(db: Database) {
        let state = KeptForm {
            id: Id::from_u128(1),
            device: [7; 32],
            owner: Some(upn()),
            path: "/en/activate".to_owned(),
            html: "<p>é</p>".to_owned(),
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
}
