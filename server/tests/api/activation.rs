//! From the code in a letter to the first passkey.

use axum::http::StatusCode;
use chrono::TimeDelta;

use crate::support::{Browser, Page, TestApp};

#[tokio::test]
async fn a_code_leads_to_a_passkey_recovery_codes_and_the_account() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let page = browser.get("/en/activate/recovery-codes").await;
    assert_eq!(page.body.matches("<code>").count(), 10, "{}", page.body);
    let text = browser.get("/en/activate/recovery-codes.txt").await;
    assert_eq!(text.body.lines().count(), 11);
    let page = browser.post("/en/activate/recovery-codes", &[]).await;
    assert_eq!(page.location.as_deref(), Some("/en/account"));
    let page = browser.get("/en/activate/recovery-codes").await;
    assert_eq!(page.location.as_deref(), Some("/en/account"), "shown once");
}

#[tokio::test]
async fn a_date_of_birth_without_its_month_says_so_and_marks_that_box_alone() {
    let app = TestApp::start().await;
    let fields = [
        ("upn", app.citizen(0).upn.as_str()),
        ("activation_code", "0000000000"),
        ("date_of_birth_day", "27"),
        ("date_of_birth_year", "1988"),
    ];
    let page = app.browser().post("/en/activate", &fields).await;
    let words = "Date of birth must include a month";
    assert!(page.body.contains(words), "{}", page.body);
    assert_eq!(page.body.matches("aria-invalid").count(), 1);
    let (_, input) = page.body.split_once("id=\"date_of_birth\"").unwrap();
    assert!(
        input.starts_with(" name=\"date_of_birth_month\""),
        "{input}"
    );
}

#[tokio::test]
async fn a_code_works_once() {
    let app = TestApp::start().await;
    app.browser().arrive(app.citizen(0)).await;
    let page = app
        .browser()
        .activate(app.citizen(0), &app.citizen(0).activation_code)
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("used before"), "{}", page.body);
}

#[tokio::test]
async fn a_grant_makes_one_passkey() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let page = browser.begin("with-code").await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_code_is_locked_after_five_wrong_tries() {
    let app = TestApp::start().await;
    let person = app.citizen(0);
    for _ in 0..4 {
        let page = app.browser().activate(person, "0000000000").await;
        assert!(page.body.contains("t match what we have"), "{}", page.body);
    }
    let page = app.browser().activate(person, "0000000000").await;
    assert!(page.body.contains("Wait 30 minutes"), "{}", page.body);
    app.later(TimeDelta::minutes(12));
    let page = app
        .browser()
        .activate(person, &person.activation_code)
        .await;
    assert!(page.body.contains("Wait 18 minutes"), "{}", page.body);
    app.later(TimeDelta::minutes(18));
    app.browser().arrive(person).await;
}

#[tokio::test]
async fn an_expired_code_is_told_only_to_who_has_it() {
    let app = TestApp::start().await;
    let person = app.citizen(0);
    app.later(TimeDelta::days(31));
    let page = app.browser().activate(person, "0000000000").await;
    assert!(!page.body.contains("too old"));
    let page = app
        .browser()
        .activate(person, &person.activation_code)
        .await;
    assert!(page.body.contains("too old"), "{}", page.body);
}

#[tokio::test]
async fn a_number_nobody_has_is_answered_like_a_known_one() {
    let app = TestApp::start().await;
    let known = app.citizen(0);
    let unknown = mlango::demo::DemoPerson {
        upn: "2013023805".to_owned(),
        name: String::new(),
        date_of_birth: known.date_of_birth.clone(),
        activation_code: String::new(),
        role: "citizen",
        office: String::new(),
        story: String::new(),
        is_code_used: false,
    };
    assert!(app.people.iter().all(|person| person.upn != unknown.upn));
    let (mut of_known, mut of_unknown) = (app.browser(), app.browser());
    for _ in 0..7 {
        let first = of_known.activate(known, "0000000000").await;
        let second = of_unknown.activate(&unknown, "0000000000").await;
        assert_eq!(first.status, second.status);
        assert_eq!(bare(&first, &known.upn), bare(&second, &unknown.upn));
    }
}

/// The page without the number that was typed.
fn bare(page: &Page, upn: &str) -> String {
    page.body.replace(upn, "")
}

#[tokio::test]
async fn what_was_typed_is_kept_and_told_what_to_mend() {
    let app = TestApp::start().await;
    let mut browser: Browser = app.browser();
    let page = browser
        .post(
            "/en/activate",
            &[
                ("upn", "\"><script>"),
                ("activation_code", "7K2M"),
                ("date_of_birth_day", "31"),
                ("date_of_birth_month", "2"),
                ("date_of_birth_year", "1990"),
            ],
        )
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("value=\"7K2M\""), "{}", page.body);
    assert!(!page.body.contains("<script>"), "{}", page.body);
    for field in ["#upn", "#activation_code", "#date_of_birth"] {
        assert!(page.body.contains(&format!("href=\"{field}\"")), "{field}");
    }
}
