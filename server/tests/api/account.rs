//! What a person sees of themselves, and who else did.

use axum::http::StatusCode;
use chrono::TimeDelta;

use crate::support::{Browser, TestApp};

#[tokio::test]
async fn the_account_says_how_the_card_stands_and_what_to_do() {
    let app = TestApp::start().await;
    for (story, words, can_renew) in [
        ("ID card expires in 3 weeks", "Expires soon", true),
        ("ID card expired 2 months ago", "It expired on", true),
        ("ID card good for years", "You need to do nothing", false),
        ("ID card reported lost", "Reported lost", false),
        ("no ID card yet", "ask for a first card", false),
    ] {
        let mut browser = app.browser();
        browser.arrive(app.with_story(story)).await;
        let page = browser.get("/en/account").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert!(page.body.contains(words), "{story}: {}", page.body);
        let offers = page.body.contains("/en/services/renew-id-card");
        assert_eq!(offers, can_renew, "{story}");
        assert_eq!(browser.get("/en/id").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_number_is_hidden_until_a_fresh_passkey_asks_for_it() {
    let app = TestApp::start().await;
    let person = app.with_story("ID card expires in 3 weeks");
    let mut browser = app.browser();
    browser.arrive(person).await;
    let number = person.upn.as_str();
    let shows = |body: &str| {
        let digits: String = body.chars().filter(|c| !c.is_whitespace()).collect();
        digits.contains(number)
    };
    assert!(!shows(&browser.get("/en/id").await.body));
    let page = browser.post("/en/id/reveal", &[]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(shows(&page.body), "{}", page.body);
    // Only that one answer shows it.
    assert!(!shows(&browser.get("/en/id").await.body));
    let page = browser.get("/en/id/reveal").await;
    assert_eq!(page.location.as_deref(), Some("/en/id"));
    app.later(TimeDelta::minutes(6));
    let page = browser.post("/en/id/reveal", &[]).await;
    assert_eq!(page.location.as_deref(), Some("/en/step-up?next=/id"));
    assert_eq!(
        browser.ceremony("step-up").await.status,
        StatusCode::NO_CONTENT
    );
    assert!(shows(&browser.post("/en/id/reveal", &[]).await.body));
}

#[tokio::test]
async fn every_look_at_the_record_is_in_the_log_once() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser
        .arrive(app.with_story("ID card expires in 3 weeks"))
        .await;
    let looks = |body: &str| body.matches("You looked at your own record").count();
    let page = browser.get("/en/access-log").await;
    let before = looks(&page.body);
    browser.get("/en/id").await;
    browser.get("/en/id").await;
    let page = browser.get("/en/access-log").await;
    assert_eq!(looks(&page.body), before + 1, "{}", page.body);
    browser.post("/en/id/reveal", &[]).await;
    let page = browser.get("/en/access-log").await;
    assert_eq!(looks(&page.body), before + 2, "{}", page.body);
}

/// What the log says was shown, the latest first.
async fn shown(browser: &mut Browser) -> Vec<String> {
    let page = browser.get("/en/access-log").await;
    let rows = page.body.split("<tr").skip(2);
    rows.map(|row| row.replace("<!>", "")).collect()
}

#[tokio::test]
async fn what_a_renewal_shows_of_the_register_is_in_the_log() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser
        .arrive(app.with_story("ID card expires in 3 weeks"))
        .await;
    let start = "/en/services/renew-id-card";
    let draft = browser.post(start, &[]).await.location.unwrap();
    for (path, words) in [
        (start.to_owned(), "Documents"),
        (format!("{draft}/contact"), "Phone number and email address"),
        (format!("{draft}/address"), "Address"),
    ] {
        let before = shown(&mut browser).await.len();
        assert_eq!(browser.get(&path).await.status, StatusCode::OK);
        let after = shown(&mut browser).await;
        assert_eq!(after.len(), before + 1, "{path}");
        assert!(after.iter().any(|row| row.contains(words)), "{after:?}");
        browser.get(&path).await;
        assert_eq!(shown(&mut browser).await.len(), before + 1, "{path}");
    }
}

#[tokio::test]
async fn visitors_are_sent_to_sign_in_and_back() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for path in ["/account", "/id", "/access-log"] {
        let page = browser.get(&format!("/sw{path}")).await;
        let to = format!("/sw/sign-in?next={path}");
        assert_eq!(page.location, Some(to));
    }
}
