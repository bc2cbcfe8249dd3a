//! The way back in for who has lost the passkey.

use axum::http::StatusCode;
use mlango::{auth::throttle, demo::DemoPerson};

use crate::support::{Browser, Page, TestApp};

/// The recovery codes as the page shows them.
async fn codes(browser: &mut Browser) -> Vec<String> {
    let text = browser.get("/en/activate/recovery-codes.txt").await;
    text.body.lines().skip(1).map(str::to_owned).collect()
}

async fn recover(browser: &mut Browser, person: &DemoPerson, code: &str) -> Page {
    let fields = [("upn", person.upn.as_str()), ("recovery_code", code)];
    browser.post("/en/recover", &fields).await
}

#[tokio::test]
async fn a_recovery_code_leads_to_a_new_passkey_and_new_codes() {
    let app = TestApp::start().await;
    let person = app.citizen(0);
    let mut lost = app.browser();
    lost.arrive(person).await;
    let old_codes = codes(&mut lost).await;
    assert_eq!(old_codes.len(), 10);

    let mut found = app.browser();
    let page = recover(&mut found, person, &old_codes[3]).await;
    assert_eq!(page.location.as_deref(), Some("/en/activate/passkey"));
    let page = found.ceremony("with-code").await;
    assert_eq!(page.status, StatusCode::NO_CONTENT, "{}", page.body);
    assert_eq!(found.get("/en/security").await.status, StatusCode::OK);
    assert_ne!(codes(&mut found).await, old_codes);
    // Who holds the lost phone is out.
    let page = lost.get("/en/security").await;
    assert_eq!(
        page.location.as_deref(),
        Some("/en/session-ended?next=/security")
    );
}

#[tokio::test]
async fn a_recovery_code_works_once() {
    let app = TestApp::start().await;
    let person = app.citizen(0);
    let mut browser = app.browser();
    browser.arrive(person).await;
    let code = codes(&mut browser).await.remove(0);
    let page = recover(&mut app.browser(), person, &code).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let page = recover(&mut app.browser(), person, &code).await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn a_recovery_code_of_somebody_else_opens_nothing() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let code = codes(&mut browser).await.remove(0);
    app.browser().arrive(app.citizen(1)).await;
    let page = recover(&mut app.browser(), app.citizen(1), &code).await;
    assert!(page.body.contains("t match what we have"), "{}", page.body);
}

#[tokio::test]
async fn nobody_recovers_the_account_of_somebody_who_has_died() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let code = codes(&mut browser).await.remove(0);
    app.run("UPDATE people SET status = 'deceased'").await;
    let page = recover(&mut app.browser(), app.citizen(0), &code).await;
    assert!(page.body.contains("t match what we have"), "{}", page.body);
}

#[tokio::test]
async fn a_network_may_try_only_so_many_codes() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let code = codes(&mut browser).await.remove(0);
    app.exhaust(throttle::RECOVERY_BY_NETWORK).await;
    let page = recover(&mut app.browser(), app.citizen(0), &code).await;
    assert!(page.body.contains("Wait 30 minutes"), "{}", page.body);
}

#[tokio::test]
async fn recovery_is_locked_after_five_wrong_tries_with_or_without_an_account() {
    let app = TestApp::start().await;
    let (with, without) = (app.citizen(0), app.citizen(1));
    app.browser().arrive(with).await;
    for attempt in 1..=6 {
        let first = recover(&mut app.browser(), with, "0000000000").await;
        let second = recover(&mut app.browser(), without, "0000000000").await;
        assert_eq!(
            first.body.replace(&with.upn, ""),
            second.body.replace(&without.upn, "")
        );
        assert_eq!(first.body.contains("Wait 30 minutes"), attempt >= 5);
    }
}
