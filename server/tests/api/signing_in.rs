//! Signing in, staying signed in, signing out.

use axum::http::StatusCode;
use chrono::TimeDelta;
use mlango::auth::throttle;

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

/// Who has stolen the cookie of a session has nobody's passkey but his own.
#[tokio::test]
async fn a_step_up_started_elsewhere_steps_up_no_stolen_session() {
    let app = TestApp::start().await;
    let (mut theirs, mut thief) = (app.browser(), app.browser());
    theirs.arrive(app.citizen(0)).await;
    thief.arrive(app.citizen(1)).await;
    app.later(TimeDelta::minutes(6));
    for stolen in [Some(theirs.cookies[SESSION].clone()), None] {
        thief.cookies.remove(SESSION);
        thief.ceremony("sign-in").await;
        let begun = thief.begin("step-up").await;
        let credential = thief.answer(&begun);
        match &stolen {
            Some(cookie) => thief.cookies.insert(SESSION.to_owned(), cookie.clone()),
            None => thief.cookies.remove(SESSION),
        };
        let page = thief.finish("step-up", &credential).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED);
        assert_eq!(thief.cookies.get(SESSION), stolen.as_ref(), "no new token");
    }
    let page = theirs.get("/en/security/passkeys/new").await;
    let way = "/en/step-up?next=/security/passkeys/new";
    assert_eq!(page.location.as_deref(), Some(way), "not stepped up");
}

#[tokio::test]
async fn nobody_signs_in_as_somebody_who_has_died() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    app.run("UPDATE people SET status = 'deceased'").await;
    let page = browser.ceremony("sign-in").await;
    assert_eq!(page.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn staying_signed_in_works_to_the_last_second() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    // The page is shown, which the database isn't told of so soon.
    app.later(TimeDelta::seconds(29));
    assert_eq!(browser.get("/en/step-up").await.status, StatusCode::OK);
    app.later(TimeDelta::minutes(30));
    let page = browser.post("/api/session/extend", &[]).await;
    assert_eq!(page.status, StatusCode::NO_CONTENT);
    app.later(TimeDelta::minutes(29));
    assert_eq!(browser.get("/en/step-up").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_page_that_was_left_open_ends_its_session() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let cookie = browser.cookies[SESSION].clone();
    app.later(TimeDelta::minutes(30));
    let page = browser.get("/en/session-ended?next=/id").await;
    assert!(page.body.contains("You were signed out"), "{}", page.body);
    assert!(!page.body.contains("/en/sign-out"), "{}", page.body);
    browser.cookies.insert(SESSION.to_owned(), cookie);
    let page = browser.get("/en/step-up").await;
    assert_eq!(
        page.location.as_deref(),
        Some("/en/session-ended?next=/step-up")
    );
}

#[tokio::test]
async fn who_is_still_signed_in_is_not_told_otherwise() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    for (asked, shown) in [
        ("/en/session-ended", "/en/account"),
        ("/en/session-ended?next=/id", "/en/id"),
    ] {
        let page = browser.get(asked).await;
        assert_eq!(page.location.as_deref(), Some(shown));
    }
    assert_eq!(browser.get("/en/step-up").await.status, StatusCode::OK);
}

#[tokio::test]
async fn signing_out_is_not_pretended_while_the_database_is_away() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    app.portal.db.close().await;
    let page = browser.post("/en/sign-out", &[]).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        page.body.contains("action=\"/en/sign-out\""),
        "{}",
        page.body
    );
    assert!(browser.cookies.contains_key(SESSION));
    let page = browser.get("/en/session-ended").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn signing_out_forgets_what_was_started() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    browser.get("/en/step-up").await;
    browser.begin("step-up").await;
    for cookie in ["__Host-grant", "__Host-ceremony"] {
        assert!(browser.cookies.contains_key(cookie), "{cookie}");
    }
    browser.post("/en/sign-out", &[]).await;
    let left: Vec<_> = browser.cookies.keys().collect();
    assert_eq!(left, ["__Host-device", "__Host-language"]);
}

#[tokio::test]
async fn a_network_may_try_only_so_often_under_whatever_device() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    app.exhaust(throttle::CEREMONY_BY_NETWORK).await;
    for _ in 0..2 {
        let page = browser.begin("sign-in").await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        browser.cookies.clear();
    }
    app.later(TimeDelta::minutes(30));
    let page = browser.ceremony("sign-in").await;
    assert_eq!(page.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn a_sign_in_on_a_device_not_seen_before_is_told_of() {
    let app = TestApp::start().await;
    let (mut here, mut there) = (app.browser(), app.browser());
    here.get("/en/activate").await;
    here.arrive(app.citizen(0)).await;
    here.ceremony("sign-in").await;
    let told = "You signed in on a new device";
    assert!(!here.get("/en/account").await.body.contains(told));
    // The same browser on the same system, but another phone.
    std::mem::swap(&mut here.authenticator, &mut there.authenticator);
    there.get("/en/sign-in").await;
    there.ceremony("sign-in").await;
    let page = here.get("/en/account").await;
    assert!(page.body.contains(told), "{}", page.body);
    let not_me = "/en/security/sessions/end-others";
    assert!(
        page.body.contains(&format!("href=\"{not_me}\"")),
        "{}",
        page.body
    );
    let page = here.get(not_me).await;
    assert!(
        page.body.contains(&format!("action=\"{not_me}\"")),
        "{}",
        page.body
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
