//! Renewing the card: from the start page to a confirmation, and everything that can come
//! between.

use axum::http::StatusCode;

use crate::support::{Browser, Page, TestApp};

const EXPIRING: &str = "ID card expires in 3 weeks";
const START: &str = "/en/services/renew-id-card";

const ADDRESS: &[(&str, &str)] = &[
    ("line1", "House 7, Ha Thetsane"),
    ("line2", ""),
    ("town", "Maseru"),
    ("district", "Maseru"),
    ("postal", "100"),
];

/// Where a post that worked leads.
fn leads_to(page: &Page) -> String {
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    page.location.clone().unwrap()
}

/// Somebody of a story, signed in.
async fn arrived(app: &TestApp, story: &str) -> Browser {
    let mut browser = app.browser();
    browser.arrive(app.with_story(story)).await;
    browser
}

/// Begins a draft and answers its path.
async fn begun(browser: &mut Browser) -> String {
    leads_to(&browser.post(START, &[]).await)
}

/// Answers every question and answers the path of the page to check.
async fn answered(browser: &mut Browser) -> String {
    let draft = begun(browser).await;
    let contact = [("phone", "5812 3456"), ("email", "")];
    let steps: [(&str, &[(&str, &str)]); 4] = [
        ("contact", &contact),
        ("address", ADDRESS),
        ("reason", &[("reason", "expiring")]),
        ("office", &[("office", "maseru")]),
    ];
    let mut next = String::new();
    for (step, fields) in steps {
        next = leads_to(&browser.post(&format!("{draft}/{step}"), fields).await);
    }
    assert_eq!(next, format!("{draft}/check"));
    next
}

/// Reads the answers once more and sends them as they are shown.
async fn checked(browser: &mut Browser, check: &str) -> Page {
    let shown = browser.get(check).await;
    browser.post(check, &[("seal", &seal(&shown))]).await
}

/// The seal of the answers that a page shows.
fn seal(page: &Page) -> String {
    let (_, seal) = page.body.split_once("name=\"seal\" value=\"").unwrap();
    seal.split('"').next().unwrap().to_owned()
}

/// Sends an application and answers its path.
async fn sent(browser: &mut Browser) -> String {
    let check = answered(browser).await;
    let confirmation = leads_to(&checked(browser, &check).await);
    confirmation
        .strip_suffix("/confirmation")
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn anybody_reads_what_a_renewal_takes() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = browser.get("/en/services").await;
    assert!(page.body.contains(START), "{}", page.body);
    let page = browser.get(START).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("LSL 30.00"), "{}", page.body);
    assert!(
        page.body
            .contains("/en/sign-in?next=/services/renew-id-card")
    );
    let page = browser.post(START, &[]).await;
    assert_eq!(leads_to(&page), "/en/sign-in");
}

#[tokio::test]
async fn a_card_is_renewed_one_question_at_a_time() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let check = answered(&mut browser).await;
    let page = browser.get(&check).await;
    for answer in ["5812 3456", "House 7, Ha Thetsane", "LSL 30.00"] {
        assert!(page.body.contains(answer), "{answer}: {}", page.body);
    }
    let confirmation = leads_to(&checked(&mut browser, &check).await);
    let page = browser.get(&confirmation).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Application sent"), "{}", page.body);
    assert!(page.body.contains("What to bring"), "{}", page.body);
    let application = confirmation.strip_suffix("/confirmation").unwrap();
    let page = browser.get(application).await;
    assert!(page.body.contains("Appointment to be booked"));
    let reference = application.rsplit('/').next().unwrap();
    assert!(
        page.body
            .contains(&format!("/en/appointments/book/{reference}"))
    );
}

#[tokio::test]
async fn a_message_is_new_until_it_is_marked_as_read() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    sent(&mut browser).await;
    let page = browser.get("/en/account").await;
    assert!(page.body.contains("We have your application"));
    assert!(page.body.contains("Mark all as read"), "{}", page.body);
    let page = browser.post("/en/account/messages/read", &[]).await;
    assert_eq!(leads_to(&page), "/en/account");
    let page = browser.get("/en/account").await;
    assert!(page.body.contains("We have your application"));
    assert!(!page.body.contains("Mark all as read"), "{}", page.body);
}

#[tokio::test]
async fn starting_twice_goes_on_with_the_same_draft() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let first = begun(&mut browser).await;
    assert_eq!(begun(&mut browser).await, first);
}

#[tokio::test]
async fn a_form_sent_twice_is_one_application() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let check = answered(&mut browser).await;
    let seal = seal(&browser.get(&check).await);
    let form = [("seal", seal.as_str())];
    let first = leads_to(&browser.post(&check, &form).await);
    assert_eq!(leads_to(&browser.post(&check, &form).await), first);
    // The back button, and a tab that still has a question open.
    assert_eq!(leads_to(&browser.get(&check).await), first);
    let question = check.replace("/check", "/reason");
    assert_eq!(leads_to(&browser.get(&question).await), first);
    let page = browser.post(&question, &[("reason", "expired")]).await;
    assert_eq!(leads_to(&page), first);
    let page = browser.get("/en/account").await;
    assert_eq!(page.body.matches("Sent on ").count(), 1, "{}", page.body);
}

#[tokio::test]
async fn what_changed_in_another_tab_is_shown_before_it_is_sent() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let check = answered(&mut browser).await;
    let seal = seal(&browser.get(&check).await);
    let question = check.replace("/check", "/contact");
    browser.post(&question, &[("phone", "5899 0000")]).await;
    for form in [&[("seal", seal.as_str())][..], &[]] {
        let page = browser.post(&check, form).await;
        assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.body);
        assert!(page.body.contains("have changed since you opened"));
        assert!(page.body.contains("5899 0000"), "{}", page.body);
    }
    leads_to(&checked(&mut browser, &check).await);
}

#[tokio::test]
async fn what_was_typed_is_kept_with_what_is_wrong() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let draft = begun(&mut browser).await;
    let long = "a".repeat(200);
    for line in [
        "</textarea><script>alert(1)</script>\u{0}",
        "two\u{0}lines",
        long.as_str(),
    ] {
        let fields = [("line1", line), ("town", "Teyateyaneng"), ("district", "")];
        let page = browser.post(&format!("{draft}/address"), &fields).await;
        assert_eq!(page.status, StatusCode::OK, "{line:?}");
        assert!(page.body.contains("There is a problem"));
        assert!(page.body.contains("Teyateyaneng"), "{}", page.body);
        assert!(!page.body.contains('\0'), "{}", page.body);
        assert!(!page.body.contains("<script>alert"), "{}", page.body);
    }
    let page = browser
        .post(
            &format!("{draft}/contact"),
            &[("phone", "12"), ("email", "x@")],
        )
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("value=\"x@\""), "{}", page.body);
    let page = browser.post(&format!("{draft}/reason"), &[]).await;
    assert!(page.body.contains("Choose why you are renewing"));
}

#[tokio::test]
async fn typed_text_of_any_script_comes_back_as_typed() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let draft = begun(&mut browser).await;
    let fields = [
        ("line1", "شارع \"الملك\" & <b>7</b>"),
        ("town", "Maseru"),
        ("district", "Maseru"),
    ];
    leads_to(&browser.post(&format!("{draft}/address"), &fields).await);
    let page = browser.get(&format!("{draft}/address")).await;
    let value = "value=\"شارع &quot;الملك&quot; &amp; &lt;b&gt;7&lt;/b&gt;\"";
    assert!(page.body.contains(value), "{}", page.body);
}

#[tokio::test]
async fn another_persons_draft_and_application_are_not_there() {
    let app = TestApp::start().await;
    let mut mine = arrived(&app, EXPIRING).await;
    let mut theirs = arrived(&app, "ID card expired 2 months ago").await;
    let draft = begun(&mut mine).await;
    for path in [
        draft.clone(),
        format!("{draft}/reason"),
        format!("{draft}/check"),
    ] {
        assert_eq!(theirs.get(&path).await.status, StatusCode::NOT_FOUND);
    }
    let page = theirs
        .post(&format!("{draft}/reason"), &[("reason", "expired")])
        .await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let page = theirs.post(&format!("{draft}/check"), &[]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let application = sent(&mut mine).await;
    for end in ["", "/confirmation", "/confirmation.pdf", "/withdraw"] {
        let page = theirs.get(&format!("{application}{end}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{end}");
    }
    let page = theirs.post(&format!("{application}/withdraw"), &[]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_unfinished_draft_is_not_sent() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let draft = begun(&mut browser).await;
    let page = browser.post(&format!("{draft}/check"), &[]).await;
    assert_eq!(leads_to(&page), format!("{draft}/contact"));
}

#[tokio::test]
async fn a_draft_waits_for_its_person_to_come_back() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let draft = begun(&mut browser).await;
    let fields = [("reason", "damaged"), ("later", "yes")];
    let page = browser.post(&format!("{draft}/reason"), &fields).await;
    assert_eq!(leads_to(&page), "/en/account");
    let page = browser.get("/en/account").await;
    assert!(page.body.contains(&draft), "{}", page.body);
    // Stopping without an answer is no error.
    let page = browser
        .post(&format!("{draft}/office"), &[("later", "yes")])
        .await;
    assert_eq!(leads_to(&page), "/en/account");
    let page = browser.get(&format!("{draft}/reason")).await;
    assert!(page.body.contains("checked"), "{}", page.body);
}

#[tokio::test]
async fn a_change_leads_straight_back_to_the_answers() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let check = answered(&mut browser).await;
    let question = check.replace("/check", "/contact");
    let page = browser.post(&question, &[("phone", "5899 0000")]).await;
    assert_eq!(leads_to(&page), check);
    let page = browser.get(&check).await;
    assert!(page.body.contains("5899 0000"), "{}", page.body);
}

#[tokio::test]
async fn who_may_not_renew_reads_why_and_what_instead() {
    let app = TestApp::start().await;
    for (story, words) in [
        (
            "ID card good for years",
            "You can&#x27;t renew your card yet",
        ),
        ("ID card reported lost", "Your card was reported lost"),
        ("ID card reported stolen", "Your card was reported stolen"),
        ("ID card reported damaged", "Your card was reported damaged"),
        ("no ID card yet", "There is no card to renew"),
    ] {
        let mut browser = arrived(&app, story).await;
        let page = browser.get(START).await;
        assert_eq!(page.status, StatusCode::OK, "{story}");
        let body = page.body.replace('\'', "&#x27;");
        assert!(body.contains(words), "{story}: {body}");
        assert!(body.contains("What you can do"), "{story}");
        assert_eq!(leads_to(&browser.post(START, &[]).await), START);
    }
}

#[tokio::test]
async fn one_renewal_at_a_time() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let application = sent(&mut browser).await;
    for page in ["/en/account", "/en/id"] {
        let page = browser.get(page).await;
        assert!(page.body.contains("Your new one is on its way"));
        assert!(!page.body.contains(&format!("{START}\"")), "{}", page.body);
    }
    let page = browser.get(START).await;
    assert!(page.body.contains("You have applied already"));
    assert!(page.body.contains(&application), "{}", page.body);
    assert_eq!(leads_to(&browser.post(START, &[]).await), START);
}

#[tokio::test]
async fn an_application_is_withdrawn_once_and_another_can_be_sent() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let application = sent(&mut browser).await;
    let withdraw = format!("{application}/withdraw");
    assert_eq!(browser.get(&withdraw).await.status, StatusCode::OK);
    assert_eq!(leads_to(&browser.post(&withdraw, &[]).await), application);
    let page = browser.get(&application).await;
    assert!(page.body.contains("You withdrew this application"));
    let page = browser.get(&format!("{application}/confirmation")).await;
    assert!(page.body.contains("You withdrew this application"));
    assert!(!page.body.contains("What to bring"), "{}", page.body);
    let page = browser.get("/en/account").await;
    assert!(page.body.contains("Nothing is under way"), "{}", page.body);
    assert!(page.body.contains("Earlier applications"));
    assert_eq!(leads_to(&browser.post(&withdraw, &[]).await), application);
    assert_eq!(leads_to(&browser.get(&withdraw).await), application);
    let page = browser.get(&application).await;
    assert_eq!(page.body.matches("Application withdrawn").count(), 1);
    assert_ne!(sent(&mut browser).await, application);
}

#[tokio::test]
async fn a_confirmation_is_saved_as_a_paper() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let application = sent(&mut browser).await;
    for locale in ["en", "sw", "st"] {
        let path = application.replace("/en/", &format!("/{locale}/"));
        let page = browser.get(&format!("{path}/confirmation.pdf")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.headers["content-type"], "application/pdf");
        assert_eq!(page.headers["cache-control"], "no-store");
        assert!(page.body.starts_with("%PDF-"));
    }
}

#[tokio::test]
async fn the_office_of_ones_file_comes_first() {
    let app = TestApp::start().await;
    let person = app.with_story(EXPIRING);
    let mut browser = app.browser();
    browser.arrive(person).await;
    let draft = begun(&mut browser).await;
    let page = browser.get(&format!("{draft}/office")).await;
    let (_, choices) = page.body.split_once("type=\"radio\"").unwrap();
    let (_, value) = choices.split_once("value=\"").unwrap();
    assert!(
        value.starts_with(&format!("{}\"", person.office)),
        "{value}"
    );
    assert_eq!(page.body.matches("Your own office").count(), 1);
}

#[tokio::test]
async fn a_question_there_is_none_of_is_no_page() {
    let app = TestApp::start().await;
    let mut browser = arrived(&app, EXPIRING).await;
    let draft = begun(&mut browser).await;
    for path in [
        format!("{draft}/colour"),
        "/en/apply/renew-id-card/not-an-id".to_owned(),
        "/en/applications/7K3M9P2XQ4".to_owned(),
    ] {
        assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}
