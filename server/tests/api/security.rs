//! A person's passkeys and sessions.

use axum::http::StatusCode;
use chrono::TimeDelta;

use crate::support::{Browser, Page, TestApp};

/// The ids in the links that begin with `start`.
fn ids(page: &Page, start: &str) -> Vec<String> {
    page.body
        .split(start)
        .skip(1)
        .filter_map(|rest| rest.split(['"', '/']).next())
        .filter(|id| id.len() == 26)
        .map(str::to_owned)
        .collect()
}

async fn passkeys(browser: &mut Browser) -> Vec<String> {
    let page = browser.get("/en/security").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    ids(&page, "/en/security/passkeys/")
}

#[tokio::test]
async fn a_person_has_several_named_passkeys() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let first = passkeys(&mut browser).await.remove(0);
    let path = format!("/en/security/passkeys/{first}");
    let page = browser.post(&path, &[("name", "My phone")]).await;
    assert_eq!(page.location.as_deref(), Some("/en/security"));
    assert!(browser.get("/en/security").await.body.contains("My phone"));

    let mut elsewhere = app.browser();
    std::mem::swap(&mut browser.authenticator, &mut elsewhere.authenticator);
    let page = browser.ceremony("another").await;
    assert_eq!(page.status, StatusCode::NO_CONTENT, "{}", page.body);
    assert_eq!(passkeys(&mut browser).await.len(), 2);

    let page = browser.post(&format!("{path}/remove"), &[]).await;
    assert_eq!(page.location.as_deref(), Some("/en/security"));
    assert_eq!(passkeys(&mut browser).await.len(), 1);
    let page = elsewhere.ceremony("sign-in").await;
    assert_eq!(page.status, StatusCode::CONFLICT, "removed");
}

#[tokio::test]
async fn a_name_is_checked_and_kept() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let id = passkeys(&mut browser).await.remove(0);
    let path = format!("/en/security/passkeys/{id}");
    for bad in ["", " ", &"x".repeat(61), "a\tb"] {
        let page = browser.post(&path, &[("name", bad)]).await;
        assert_eq!(page.status, StatusCode::OK, "{bad:?}");
    }
    let page = browser.post(&path, &[("name", "<b>\"")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(!browser.get("/en/security").await.body.contains("<b>"));
}

#[tokio::test]
async fn the_last_passkey_goes_only_while_there_are_recovery_codes() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let id = passkeys(&mut browser).await.remove(0);
    app.run("DELETE FROM recovery_codes").await;
    let path = format!("/en/security/passkeys/{id}/remove");
    let page = browser.post(&path, &[]).await;
    assert!(page.body.contains("last passkey"), "{}", page.body);
    // "Save the name" on that page saves the name.
    let rename = format!("action=\"/en/security/passkeys/{id}\"");
    assert!(page.body.contains(&rename), "{}", page.body);
    browser.post("/en/security/recovery-codes", &[]).await;
    let page = browser.post(&path, &[]).await;
    assert_eq!(page.location.as_deref(), Some("/en/security"));
}

#[tokio::test]
async fn changing_passkeys_asks_for_a_fresh_one() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let id = passkeys(&mut browser).await.remove(0);
    app.later(TimeDelta::minutes(6));
    let path = format!("/en/security/passkeys/{id}");
    let page = browser.post(&format!("{path}/remove"), &[]).await;
    let way = format!("/en/step-up?next=/security/passkeys/{id}");
    assert_eq!(page.location, Some(way));
    assert_eq!(
        browser.begin("another").await.status,
        StatusCode::UNAUTHORIZED
    );
    browser.ceremony("step-up").await;
    assert_eq!(browser.get(&path).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_passkey_being_made_when_its_session_ends_is_not_kept() {
    let app = TestApp::start().await;
    let (mut here, mut there) = (app.browser(), app.browser());
    here.arrive(app.citizen(0)).await;
    std::mem::swap(&mut here.authenticator, &mut there.authenticator);
    there.ceremony("sign-in").await;
    for way in ["/en/sign-out", "/en/security/sessions/end-others"] {
        // A thief with the cookies of this session, and a device of his own.
        let mut thief = app.browser();
        thief.cookies.clone_from(&there.cookies);
        let begun = thief.begin("another").await;
        let credential = thief.answer(&begun);
        if way == "/en/sign-out" {
            there.post(way, &[]).await;
        } else {
            here.post(way, &[]).await;
        }
        let page = thief.finish("another", &credential).await;
        assert_ne!(page.status, StatusCode::NO_CONTENT, "{way}");
        there.ceremony("sign-in").await;
        assert_eq!(passkeys(&mut there).await.len(), 1, "{way}");
    }
}

#[tokio::test]
async fn a_passkey_is_kept_only_in_the_session_that_asked_for_it_and_in_time() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let mut other = app.browser();
    let begun = browser.begin("another").await;
    let credential = other.answer(&begun);
    let ceremony = browser.cookies["__Host-ceremony"].clone();
    browser.ceremony("sign-in").await;
    browser
        .cookies
        .insert("__Host-ceremony".to_owned(), ceremony);
    let page = browser.finish("another", &credential).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "gone with its session");

    app.later(TimeDelta::minutes(4));
    let begun = browser.begin("another").await;
    let credential = other.answer(&begun);
    app.later(TimeDelta::minutes(3));
    let page = browser.finish("another", &credential).await;
    assert_eq!(
        page.status,
        StatusCode::UNAUTHORIZED,
        "the passkey used is stale"
    );
}

#[tokio::test]
async fn a_shared_device_stays_one_when_a_passkey_is_added() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    app.run("UPDATE sessions SET shared_device = TRUE").await;
    let mut other = app.browser();
    std::mem::swap(&mut browser.authenticator, &mut other.authenticator);
    let page = browser.ceremony("another").await;
    assert_eq!(page.status, StatusCode::NO_CONTENT, "{}", page.body);
    app.later(TimeDelta::minutes(6));
    let page = browser.get("/en/security").await;
    assert_eq!(
        page.location.as_deref(),
        Some("/en/session-ended?next=/security")
    );
}

#[tokio::test]
async fn what_is_no_id_is_not_there() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    for id in ["%00", "%FF", "x", "0", "UPPER%00"] {
        let pages = [
            browser
                .post(&format!("/en/security/sessions/{id}/end"), &[])
                .await,
            browser
                .post(&format!("/en/security/passkeys/{id}/remove"), &[])
                .await,
            browser.get(&format!("/en/security/passkeys/{id}")).await,
        ];
        for page in pages {
            let status = page.status;
            assert!(matches!(status.as_u16(), 400 | 404), "{id}: {status}");
            assert_eq!(status == StatusCode::BAD_REQUEST, id == "%FF", "no UTF-8");
        }
    }
}

#[tokio::test]
async fn somebody_elses_passkey_and_session_are_not_there() {
    let app = TestApp::start().await;
    let (mut mine, mut theirs) = (app.browser(), app.browser());
    mine.arrive(app.citizen(0)).await;
    theirs.arrive(app.citizen(1)).await;
    theirs.ceremony("sign-in").await;
    let passkey = passkeys(&mut theirs).await.remove(0);
    let path = format!("/en/security/passkeys/{passkey}");
    assert_eq!(mine.get(&path).await.status, StatusCode::NOT_FOUND);
    let page = mine.post(&format!("{path}/remove"), &[]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(passkeys(&mut theirs).await.len(), 1);
    let mut there = app.browser();
    std::mem::swap(&mut theirs.authenticator, &mut there.authenticator);
    there.ceremony("sign-in").await;
    let page = theirs.get("/en/security").await;
    let session = ids(&page, "/en/security/sessions/").remove(0);
    let path = format!("/en/security/sessions/{session}/end");
    assert_eq!(mine.post(&path, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_session_on_another_device_can_be_ended() {
    let app = TestApp::start().await;
    let (mut here, mut there) = (app.browser(), app.browser());
    here.arrive(app.citizen(0)).await;
    std::mem::swap(&mut here.authenticator, &mut there.authenticator);
    there.ceremony("sign-in").await;
    let page = here.get("/en/security").await;
    let other = ids(&page, "/en/security/sessions/").remove(0);
    let page = here
        .post(&format!("/en/security/sessions/{other}/end"), &[])
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let again = here
        .post(&format!("/en/security/sessions/{other}/end"), &[])
        .await;
    assert_eq!(again.location, page.location, "ended already");
    let page = there.get("/en/security").await;
    assert_eq!(
        page.location.as_deref(),
        Some("/en/session-ended?next=/security")
    );
    assert_eq!(here.get("/en/security").await.status, StatusCode::OK);
}

#[tokio::test]
async fn signing_out_everywhere_else_leaves_this_device() {
    let app = TestApp::start().await;
    let (mut here, mut there) = (app.browser(), app.browser());
    here.arrive(app.citizen(0)).await;
    std::mem::swap(&mut here.authenticator, &mut there.authenticator);
    there.ceremony("sign-in").await;
    here.post("/en/security/sessions/end-others", &[]).await;
    let page = there.get("/en/security").await;
    assert_eq!(
        page.location.as_deref(),
        Some("/en/session-ended?next=/security")
    );
    assert_eq!(here.get("/en/security").await.status, StatusCode::OK);
}
