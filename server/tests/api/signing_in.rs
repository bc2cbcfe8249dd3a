//! Signing in, staying signed in, signing out.

use axum::http::StatusCode;
use chrono::TimeDelta;

use crate::support::TestApp;

const SESSION: &str = "__Host-session";

#[tokio::test]
async fn a_passkey_signs_in_again_after_signing_out() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let page = browser.post("/en/sign-out", &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(page.headers.contains_key("clear-site-data"));
    assert!(!browser.cookies.contains_key(SESSION));
    let page = browser.ceremony("sign-in").await;
    assert_eq!(page.status, StatusCode::NO_CONTENT, "{}", page.body);
    let page = browser.get("/en/step-up").await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn the_cookie_of_an_ended_session_opens_nothing() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let stolen = browser.cookies[SESSION].clone();
    browser.post("/en/sign-out", &[]).await;
    browser.cookies.insert(SESSION.to_owned(), stolen);
    let page = browser.get("/en/step-up").await;
    assert_eq!(
        page.location.as_deref(),
        Some("/en/session-ended?next=/step-up")
    );
}

#[tokio::test]
async fn a_session_ends_after_thirty_minutes_of_rest() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    app.later(TimeDelta::minutes(29));
    assert_eq!(browser.get("/en/step-up").await.status, StatusCode::OK);
    app.later(TimeDelta::minutes(31));
    let page = browser.get("/en/step-up").await;
    assert_eq!(
        page.location.as_deref(),
        Some("/en/session-ended?next=/step-up")
    );
    let page = browser.get("/en/session-ended").await;
    assert!(page.body.contains("You were signed out"), "{}", page.body);
}

#[tokio::test]
async fn a_replayed_ceremony_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let begun = browser.begin("sign-in").await;
    let cookie = browser.cookies["__Host-ceremony"].clone();
    let credential = browser.answer(&begun);
    assert_eq!(
        browser.finish("sign-in", &credential).await.status,
        StatusCode::NO_CONTENT
    );
    browser.cookies.insert("__Host-ceremony".to_owned(), cookie);
    let page = browser.finish("sign-in", &credential).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_device_on_which_ten_ceremonies_were_refused_has_to_wait() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    browser.get("/en/sign-in").await;
    browser.authenticator.counter = 100;
    assert_eq!(
        browser.ceremony("sign-in").await.status,
        StatusCode::NO_CONTENT
    );
    browser.authenticator.counter = 0;
    for _ in 0..10 {
        let page = browser.ceremony("sign-in").await;
        assert_eq!(page.status, StatusCode::CONFLICT);
    }
    browser.authenticator.counter = 200;
    let page = browser.ceremony("sign-in").await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    app.later(TimeDelta::minutes(30));
    assert_eq!(
        browser.ceremony("sign-in").await.status,
        StatusCode::NO_CONTENT
    );
}

#[tokio::test]
async fn a_ceremony_lasts_five_minutes() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let begun = browser.begin("sign-in").await;
    let credential = browser.answer(&begun);
    app.later(TimeDelta::minutes(6));
    let page = browser.finish("sign-in", &credential).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_passkey_that_counts_backwards_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    browser.authenticator.counter = 10;
    assert_eq!(
        browser.ceremony("sign-in").await.status,
        StatusCode::NO_CONTENT
    );
    browser.authenticator.counter = 3;
    assert_eq!(
        browser.ceremony("sign-in").await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn a_step_up_changes_the_token_and_the_old_one_is_dead() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let old = browser.cookies[SESSION].clone();
    assert_eq!(
        browser.ceremony("step-up").await.status,
        StatusCode::NO_CONTENT
    );
    let new = browser.cookies[SESSION].clone();
    assert_ne!(old, new);
    assert_eq!(browser.get("/en/step-up").await.status, StatusCode::OK);
    browser.cookies.insert(SESSION.to_owned(), old);
    let page = browser.get("/en/step-up").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn somebody_elses_passkey_is_no_step_up() {
    let app = TestApp::start().await;
    let (mut mine, mut theirs) = (app.browser(), app.browser());
    mine.arrive(app.citizen(0)).await;
    theirs.arrive(app.citizen(1)).await;
    let begun = mine.begin("step-up").await;
    let credential = theirs.answer(&begun);
    assert_eq!(
        mine.finish("step-up", &credential).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn the_way_back_is_never_another_site() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for next in [
        "https://example.org/",
        "//example.org",
        "/%5Cexample.org",
        "javascript:1",
    ] {
        let page = browser.get(&format!("/en/sign-in?next={next}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            !page.body.contains("example.org\""),
            "{next}: {}",
            page.body
        );
        assert!(!page.body.contains("javascript:"), "{next}");
    }
    let page = browser.get("/en/sign-in?next=/id").await;
    assert!(page.body.contains("/en/id"), "{}", page.body);
}
