//! From the code in a letter to the first passkey.

use app::model::{ActivationCode, Upn, UpnLength};
use axum::http::StatusCode;
use chrono::TimeDelta;
use mlango::{
    auth::{activation::code_hash, throttle},
    demo::DemoPerson,
    storage::codes,
};

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
async fn a_code_lost_on_the_way_is_replaced_and_its_grant_with_it() {
    let app = TestApp::start().await;
    let person = app.citizen(0);
    let mut first = app.browser();
    first.activate(person, &person.activation_code).await;
    let begun = first.begin("with-code").await;
    let credential = first.answer(&begun);

    issue(&app, person, "7K2MDQ9XH4").await;
    let page = first.finish("with-code", &credential).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "of the code before");

    let mut second = app.browser();
    second.activate(person, "7K2MDQ9XH4").await;
    let page = second.ceremony("with-code").await;
    assert_eq!(page.status, StatusCode::NO_CONTENT, "{}", page.body);

    // Used, and the phone is lost: an office gives a new one.
    issue(&app, person, "MM9D4K2QXH").await;
    let mut third = app.browser();
    third.activate(person, "MM9D4K2QXH").await;
    let page = third.ceremony("with-code").await;
    assert_eq!(page.status, StatusCode::NO_CONTENT, "{}", page.body);
}

/// What an office does when somebody needs a new code.
async fn issue(app: &TestApp, person: &DemoPerson, code: &str) {
    let upn = Upn::parse(&person.upn, UpnLength::TEN).unwrap();
    let code = ActivationCode::parse(code).unwrap();
    let hash = code_hash(&app.portal.key, upn, &code);
    let now = app.portal.now();
    app.portal
        .db
        .write(move |tx| {
            let expires_at = now.plus(TimeDelta::days(30));
            Box::pin(codes::issue_activation(tx, upn, hash, now, expires_at))
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn who_holds_a_shared_phone_can_stop_and_keep_the_code() {
    let app = TestApp::start().await;
    let person = app.citizen(0);
    let mut shared = app.browser();
    shared.activate(person, &person.activation_code).await;
    let page = shared.get("/en/activate/passkey").await;
    assert!(page.body.contains("Your code still works"), "{}", page.body);
    let grant = shared.cookies["__Host-grant"].clone();
    let page = shared.post("/en/activate/passkey", &[]).await;
    assert_eq!(page.location.as_deref(), Some("/en/"));
    // Nobody after them goes on with it.
    shared.cookies.insert("__Host-grant".to_owned(), grant);
    let page = shared.get("/en/activate/passkey").await;
    assert_eq!(page.location.as_deref(), Some("/en/activate"));
    app.browser().arrive(person).await;
}

#[tokio::test]
async fn whoever_was_signed_in_before_is_signed_out_by_a_new_account() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let before = browser.cookies["__Host-session"].clone();
    let mut other = app.browser();
    std::mem::swap(&mut browser.authenticator, &mut other.authenticator);
    browser.arrive(app.citizen(1)).await;
    browser.cookies.insert("__Host-session".to_owned(), before);
    let page = browser.get("/en/account").await;
    assert_eq!(
        page.location.as_deref(),
        Some("/en/session-ended?next=/account")
    );
}

#[tokio::test]
async fn a_network_may_try_only_so_many_codes() {
    let app = TestApp::start().await;
    let person = app.citizen(0);
    app.exhaust(throttle::CODE_BY_NETWORK).await;
    let page = app
        .browser()
        .activate(person, &person.activation_code)
        .await;
    assert!(page.body.contains("Wait 30 minutes"), "{}", page.body);
    app.later(TimeDelta::minutes(30));
    app.browser().arrive(person).await;
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
    let unknown = DemoPerson {
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
