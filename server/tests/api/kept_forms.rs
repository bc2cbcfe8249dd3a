//! Forms that could not be taken as they were sent: kept, and shown again at an address of their
//! own.

use app::model::Id;
use axum::http::StatusCode;
use chrono::TimeDelta;

use crate::support::TestApp;

const EXPIRING: &str = "ID card expires in 3 weeks";
const WRONG: &[(&str, &str)] = &[("upn", "12 ab"), ("activation_code", "</input><b>")];

#[tokio::test]
async fn a_form_with_mistakes_can_be_reloaded() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.get("/en/activate").await;
    let sent = browser.post_only("/en/activate", WRONG).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let shown = sent.location.unwrap();
    let id = shown.strip_prefix("/en/activate?form=").unwrap();
    assert!(
        id.parse::<Id>().is_ok(),
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

#[tokio::test]
async fn a_form_sent_after_its_session_ended_waits_for_its_person() {
    let app = TestApp::start().await;
    let (mut browser, mut other) = (app.browser(), app.browser());
    browser.arrive(app.with_story(EXPIRING)).await;
    other.arrive(app.with_story("ID card good for years")).await;
    let draft = browser
        .post("/en/services/renew-id-card", &[])
        .await
        .location
        .unwrap();
    let address = format!("{draft}/address");
    browser.get(&draft).await;
    app.later(TimeDelta::minutes(31));

    let typed = [
        ("line1", "House 7"),
        ("town", "Maseru"),
        ("district", "Maseru"),
    ];
    let ended = browser.post_only(&address, &typed).await.location.unwrap();
    assert!(!ended.contains("House"), "nothing typed is in the address");
    let page = browser.get(&ended).await;
    assert!(page.body.contains("we kept it for you"), "{}", page.body);
    let sign_in = ended.replace("session-ended", "sign-in");
    assert!(page.body.contains(&sign_in), "{}", page.body);
    let shown = ended.replacen("/session-ended?next=", "", 1);

    // Nobody is shown it who is not signed in, and nobody else.
    let page = browser.get(&shown).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    other.ceremony("sign-in").await;
    let device = browser.cookies["__Host-device"].clone();
    other.cookies.insert("__Host-device".to_owned(), device);
    let page = other.get(&shown).await;
    assert!(!page.body.contains("House 7"), "{}", page.body);

    assert_eq!(browser.get(&sign_in).await.status, StatusCode::OK);
    browser.ceremony("sign-in").await;
    let page = browser.get(&shown).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(
        page.body.contains("name=\"line1\" value=\"House 7\""),
        "{}",
        page.body
    );
    assert!(
        page.body.contains(&format!("action=\"{address}\"")),
        "{}",
        page.body
    );
    let page = browser.post(&address, &typed).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
}

#[tokio::test]
async fn what_is_kept_can_not_be_read_in_the_database() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.get("/en/activate").await;
    browser.post_only("/en/activate", WRONG).await;
    let sealed: Vec<u8> = app
        .portal
        .db
        .read(|tx| {
            Box::pin(async move {
                let row = tx.one("SELECT sealed FROM kept_forms", vec![]).await?;
                row.get("sealed")
            })
        })
        .await
        .unwrap();
    assert!(sealed.len() > 1000);
    assert!(
        !sealed
            .windows(5)
            .any(|bytes| bytes == b"12 ab" || bytes == b"<html")
    );
}
