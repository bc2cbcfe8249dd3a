//! What the operator meets: probes, headers, jobs, a database that can't write.

use app::model::Reference;
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use mlango::{jobs, params, portal::Phase, storage::messages};

use crate::support::TestApp;

#[tokio::test]
async fn it_is_ready_when_the_database_is_prepared_until_it_is_told_to_stop() {
    let app = TestApp::start().await;
    let mut probe = app.browser();
    for (phase, status) in [
        (Phase::Starting, StatusCode::SERVICE_UNAVAILABLE),
        (Phase::Serving, StatusCode::OK),
        (Phase::Stopping, StatusCode::SERVICE_UNAVAILABLE),
    ] {
        app.portal.phase.send_replace(phase);
        assert_eq!(probe.get("/readyz").await.status, status, "{phase:?}");
        assert_eq!(probe.get("/healthz").await.status, StatusCode::OK);
    }
    app.portal.phase.send_replace(Phase::Serving);
    app.portal.db.close().await;
    let page = probe.get("/readyz").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn what_is_no_page_has_the_fixed_headers_and_a_missing_file_is_not_kept() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for path in ["/healthz", "/readyz", "/offline.html", "/pkg/gone.js"] {
        let page = browser.get(path).await;
        for name in [
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-resource-policy",
            "content-security-policy",
        ] {
            assert!(page.headers.contains_key(name), "{path}: {name}");
        }
    }
    let page = browser.get("/pkg/gone.js").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn a_database_that_can_not_write_still_shows_the_pages_of_a_live_session() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    app.portal
        .db
        .write(|tx| {
            Box::pin(tx.execute(
                "CREATE TRIGGER full BEFORE UPDATE ON sessions \
                 BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
                vec![],
            ))
        })
        .await
        .unwrap();
    app.later(TimeDelta::minutes(2));
    let page = browser.get("/en/access-log").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
}

/// Somebody who began to renew their card.
async fn begin(app: &TestApp) {
    let mut browser = app.browser();
    browser
        .arrive(app.with_story("ID card expires in 3 weeks"))
        .await;
    browser.post("/en/services/renew-id-card", &[]).await;
}

async fn drafts(app: &TestApp) -> i64 {
    app.portal
        .db
        .read(|tx| {
            Box::pin(async move {
                let row = tx.one("SELECT COUNT(*) AS n FROM drafts", vec![]).await?;
                row.get("n")
            })
        })
        .await
        .unwrap_or_else(|error: mlango::storage::StorageError| panic!("{error}"))
}

#[tokio::test]
async fn a_leap_of_the_clock_removes_no_draft_and_a_day_later_the_old_ones_go() {
    let app = TestApp::start().await;
    begin(&app).await;
    jobs::every_minute(&app.portal).await.unwrap();
    app.later(TimeDelta::days(91));
    jobs::every_minute(&app.portal).await.unwrap();
    app.later(TimeDelta::minutes(1));
    jobs::every_minute(&app.portal).await.unwrap();
    assert_eq!(drafts(&app).await, 1);
    for _ in 0..24 {
        app.later(TimeDelta::hours(1));
        jobs::every_minute(&app.portal).await.unwrap();
    }
    assert_eq!(drafts(&app).await, 0);
}

#[tokio::test]
async fn an_application_nobody_booked_for_is_closed_and_its_person_is_told() {
    let app = TestApp::start().await;
    begin(&app).await;
    let reference = Reference::random(&mut app.portal.randomness());
    let now = app.portal.now();
    app.portal
        .db
        .write(move |tx| {
            Box::pin(async move {
                tx.execute(
                    "INSERT INTO applications (reference, upn, kind, state, answers, office_id, \
                     fee_minor, fee_currency, draft_id, submitted_at, updated_at) \
                     SELECT $1, upn, kind, 'awaiting-appointment', '{}', 'maseru', 3000, 'LSL', \
                     id, $2, $2 FROM drafts",
                    params![reference.to_string(), now],
                )
                .await
            })
        })
        .await
        .unwrap();
    let person = app.with_story("ID card expires in 3 weeks");
    let upn = person.upn.parse().unwrap();
    let told = async || {
        let messages = app
            .portal
            .db
            .read(move |tx| Box::pin(messages::of(tx, upn)));
        let messages = messages.await.unwrap();
        messages.iter().any(|one| one.kind == "application-expired")
    };
    jobs::every_minute(&app.portal).await.unwrap();
    for _ in 0..90 {
        app.later(TimeDelta::days(1));
        jobs::every_minute(&app.portal).await.unwrap();
    }
    assert!(!told().await);
    app.later(TimeDelta::minutes(1));
    jobs::every_minute(&app.portal).await.unwrap();
    jobs::every_minute(&app.portal).await.unwrap();
    assert!(told().await);
}
