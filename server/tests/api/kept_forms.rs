//! Forms with mistakes: shown again at an address of their own.

use axum::http::StatusCode;

use crate::support::TestApp;

const WRONG: &[(&str, &str)] = &[("upn", "12 ab"), ("activation_code", "</input><b>")];

#[tokio::test]
async fn a_form_with_mistakes_can_be_reloaded() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.get("/en/activate").await;
    let sent = browser.post_only("/en/activate", WRONG).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let shown = sent.location.unwrap();
    assert!(
        !shown.contains("12"),
        "nothing typed is in the address: {shown}"
    );
    for _ in 0..2 {
        let page = browser.get(&shown).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("value=\"12 ab\""), "{}", page.body);
        assert!(page.body.contains("error-summary"), "{}", page.body);
        assert!(!page.body.contains("<b>"), "{}", page.body);
    }
}

#[tokio::test]
async fn a_form_with_mistakes_is_for_its_own_device() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.get("/en/activate").await;
    let shown = browser
        .post_only("/en/activate", WRONG)
        .await
        .location
        .unwrap();
    let mut other = app.browser();
    other.get("/en").await;
    let page = other.get(&shown).await;
    assert!(!page.body.contains("12 ab"), "{}", page.body);
    let elsewhere = shown.replace("/activate", "/recover");
    assert!(!browser.get(&elsewhere).await.body.contains("12 ab"));
}

#[tokio::test]
async fn a_browser_without_cookies_is_shown_its_mistakes_too() {
    let app = TestApp::start().await;
    let page = app.browser().post_only("/en/activate", WRONG).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("value=\"12 ab\""), "{}", page.body);
}
