//! Forms with mistakes are kept for one device, one session, one page and a while.

use app::model::Id;
use chrono::TimeDelta;
use futures::FutureExt as _;
use mlango::storage::{
    Database,
    form_states::{self, FormState},
};

use crate::{harness::on_both_engines, register::NOW};

async fn found(db: &Database, device: u8, session: &str, path: &str, after: i64) -> bool {
    let (session, path) = (session.to_owned(), path.to_owned());
    let now = NOW.plus(TimeDelta::minutes(after));
    db.read(move |tx| {
        async move {
            form_states::find(tx, Id::from_u128(1), [device; 32], session, path, now).await
        }
        .boxed()
    })
    .await
    .unwrap()
    .is_some_and(|html| html == "<p>é</p>")
}

on_both_engines! {
    async fn a_form_with_mistakes_is_found_only_where_it_belongs(db: Database) {
        let state = FormState {
            id: Id::from_u128(1),
            device: [7; 32],
            session: "s".to_owned(),
            path: "/en/activate".to_owned(),
            html: "<p>é</p>".to_owned(),
        };
        let until = NOW.plus(TimeDelta::minutes(10));
        db.write(move |tx| {
            async move { form_states::keep(tx, state, until).await }.boxed()
        })
        .await
        .unwrap();
        assert!(found(&db, 7, "s", "/en/activate", 9).await);
        assert!(!found(&db, 8, "s", "/en/activate", 9).await);
        assert!(!found(&db, 7, "", "/en/activate", 9).await);
        assert!(!found(&db, 7, "s", "/en/recover", 9).await);
        assert!(!found(&db, 7, "s", "/en/activate", 11).await);
    }
}
