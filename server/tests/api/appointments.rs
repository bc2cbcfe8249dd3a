//! Booking, keeping, moving and cancelling an appointment, as a browser without scripts does it.

use app::model::{
    ApplicationKind, ApplicationState, Booking, BookingState, Money, Reference, RenewalAnswers,
    SlotTime, Upn,
};
use axum::http::StatusCode;
use chrono::{Days, TimeDelta};
use mlango::{
    demo::DemoPerson,
    domain::appointments::{self, BookError, Wish},
    storage::{
        applications::{self, Application},
        bookings, messages,
    },
};

use crate::support::{Browser, Page, TestApp};

/// A Thursday, eight days after the tests begin.
const DAY: &str = "2027-03-18";
const OFFICE: &str = "maseru";

/// Gives a person an application that waits for an appointment.
async fn apply(app: &TestApp, person: &DemoPerson) -> Reference {
    let portal = app.portal.clone();
    let now = portal.now();
    let application = Application {
        reference: Reference::random(&mut portal.randomness()),
        upn: person.upn.parse().unwrap(),
        kind: ApplicationKind::RenewIdCard,
        state: ApplicationState::AwaitingAppointment,
        answers: RenewalAnswers::default(),
        document: None,
        office: OFFICE.parse().unwrap(),
        fee: Money::new(3000, portal.profile.currency),
        draft: portal.new_id(),
        submitted_at: now,
        updated_at: now,
    };
    let reference = application.reference;
    let written = portal
        .db
        .write(move |tx| Box::pin(async move { applications::insert(tx, &application).await }))
        .await;
    assert!(written.unwrap());
    reference
}

/// A signed-in person with an application.
async fn applicant(app: &TestApp) -> (Browser, Reference) {
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let reference = apply(app, app.citizen(0)).await;
    (browser, reference)
}

fn times(reference: Reference, day: &str) -> String {
    format!("/en/appointments/book/{reference}/{OFFICE}/{day}")
}

/// The value of the first field of this name in a page.
fn field(page: &Page, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = page
        .body
        .split_once(&start)
        .unwrap_or_else(|| panic!("no {name} in {}", page.body));
    rest.split('"').next().unwrap().to_owned()
}

/// Books the time on the day; answers the path of the appointment.
async fn book(browser: &mut Browser, reference: Reference, day: &str, time: &str) -> String {
    let path = times(reference, day);
    let key = field(&browser.get(&path).await, "idempotency_key");
    let page = browser
        .post(&path, &[("idempotency_key", &key), ("time", time)])
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    page.location.unwrap()
}

/// Somebody else takes a place.
async fn somebody_books(app: &TestApp, n: usize, day: &str, time: &str) -> Result<(), BookError> {
    let person = app.citizen(n);
    let wish = Wish {
        reference: apply(app, person).await,
        upn: person.upn.parse().unwrap(),
        office: OFFICE.parse().unwrap(),
        at: format!("{day}T{time}").parse().unwrap(),
        key: app.portal.new_id(),
        id: app.portal.new_id(),
        message: app.portal.new_id(),
        now: app.portal.now(),
    };
    let portal = app.portal.clone();
    app.portal
        .db
        .write(move |tx| {
            Box::pin(async move { appointments::book(tx, &portal.profile, wish).await })
        })
        .await
        .map(|_| ())
}

async fn bookings_of(app: &TestApp, person: &DemoPerson) -> Vec<Booking> {
    let upn: Upn = person.upn.parse().unwrap();
    app.portal
        .db
        .read(move |tx| Box::pin(bookings::of(tx, upn)))
        .await
        .unwrap()
}

#[tokio::test]
async fn an_office_a_day_and_a_time_make_an_appointment() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let offices = format!("/en/appointments/book/{reference}");
    let page = browser.get(&offices).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("First free day"), "{}", page.body);
    assert!(
        page.body.contains(r#"value="maseru" checked"#),
        "{}",
        page.body
    );

    let page = browser.post(&offices, &[("office", OFFICE)]).await;
    let days = page.location.unwrap();
    assert_eq!(days, format!("{offices}/{OFFICE}"));
    let page = browser.get(&days).await;
    let way = format!("href=\"{}\"", times(reference, DAY));
    assert!(page.body.contains(&way), "{}", page.body);

    let page = browser.get(&times(reference, DAY)).await;
    assert!(page.body.contains("Morning"), "{}", page.body);
    assert!(page.body.contains("places left"), "{}", page.body);
    let time = field(&page, "time");
    let appointment = book(&mut browser, reference, DAY, &time).await;

    let page = browser.get(&appointment).await;
    assert!(page.body.contains("Appointment booked"), "{}", page.body);
    assert!(page.body.contains(&reference.grouped()), "{}", page.body);
    assert!(
        page.body.contains("Thursday 18 March 2027"),
        "{}",
        page.body
    );
    let page = browser.get("/en/appointments").await;
    assert!(
        page.body.contains("Thursday 18 March 2027"),
        "{}",
        page.body
    );
    let page = browser.get(&format!("/en/applications/{reference}")).await;
    assert!(page.body.contains("Appointment booked"), "{}", page.body);
    let page = browser.get("/st/account").await;
    assert!(page.body.contains("Kopano e behiloe"), "{}", page.body);
}

#[tokio::test]
async fn the_file_for_ones_calendar_is_an_icalendar() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let appointment = book(&mut browser, reference, DAY, "09:10").await;
    let page = browser.get(&format!("{appointment}/appointment.ics")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.headers["content-type"], "text/calendar; charset=utf-8");
    // Ten past nine in Maseru is ten past seven in UTC.
    assert!(
        page.body.contains("\r\nDTSTART:20270318T071000Z\r\n"),
        "{}",
        page.body
    );
    assert!(page.body.ends_with("END:VCALENDAR\r\n"), "{}", page.body);
}

#[tokio::test]
async fn a_form_sent_twice_books_once() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let path = times(reference, DAY);
    let key = field(&browser.get(&path).await, "idempotency_key");
    let form = [("idempotency_key", key.as_str()), ("time", "09:10")];
    let first = browser.post(&path, &form).await;
    let second = browser.post(&path, &form).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER);
    assert_eq!(first.location, second.location);
    assert_eq!(bookings_of(&app, app.citizen(0)).await.len(), 1);
}

#[tokio::test]
async fn a_second_tab_is_told_and_may_move() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let path = times(reference, DAY);
    let other_tab = field(&browser.get(&path).await, "idempotency_key");
    let appointment = book(&mut browser, reference, DAY, "09:10").await;

    let form = [("idempotency_key", other_tab.as_str()), ("time", "10:10")];
    let page = browser.post(&path, &form).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(
        page.body.contains("You have an appointment already"),
        "{}",
        page.body
    );
    assert_eq!(bookings_of(&app, app.citizen(0)).await.len(), 1);

    let (moves, time) = (field(&page, "moves"), field(&page, "time"));
    assert_eq!(time, "10:10");
    let page = browser
        .post(&path, &[("moves", &moves), ("time", &time)])
        .await;
    assert_eq!(page.location.as_ref(), Some(&appointment));
    let page = browser.get(&appointment).await;
    assert!(page.body.contains("at 10:10"), "{}", page.body);
    assert_eq!(bookings_of(&app, app.citizen(0)).await.len(), 1);
}

#[tokio::test]
async fn a_time_that_is_gone_meanwhile_shows_the_others() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let path = times(reference, DAY);
    let key = field(&browser.get(&path).await, "idempotency_key");
    let mut n = 1;
    while somebody_books(&app, n, DAY, "09:10").await.is_ok() {
        n += 1;
    }
    assert!(1 < n);
    let form = [("idempotency_key", key.as_str()), ("time", "09:10")];
    let page = browser.post(&path, &form).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.body.contains("There is a problem"), "{}", page.body);
    assert!(
        page.body.contains("has just taken the last place at 09:10"),
        "{}",
        page.body
    );
    assert!(!page.body.contains(r#"value="09:10""#), "{}", page.body);
    assert!(bookings_of(&app, app.citizen(0)).await.is_empty());
    // Nothing is lost: the same page books another time.
    let key = field(&page, "idempotency_key");
    let time = field(&page, "time");
    let form = [("idempotency_key", key.as_str()), ("time", &time)];
    let page = browser.post(&path, &form).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
}

#[tokio::test]
async fn what_the_calendar_does_not_have_is_not_booked() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let key = app.portal.new_id().to_string();
    for (day, time, status, why) in [
        (DAY, "", StatusCode::OK, "Choose a time"),
        (DAY, "25:00", StatusCode::OK, "Choose a time"),
        (
            DAY,
            "09:07",
            StatusCode::CONFLICT,
            "no appointments at 09:07",
        ),
        (
            "2027-03-21",
            "09:10",
            StatusCode::CONFLICT,
            "no appointments at 09:10",
        ),
        (
            "2027-03-09",
            "09:10",
            StatusCode::CONFLICT,
            "too late to book 09:10",
        ),
        ("2027-06-10", "09:10", StatusCode::CONFLICT, "too far ahead"),
    ] {
        let form = [("idempotency_key", key.as_str()), ("time", time)];
        let page = browser.post(&times(reference, day), &form).await;
        assert_eq!(page.status, status, "{day} {time}");
        assert!(page.body.contains(why), "{day} {time}: {}", page.body);
    }
    for path in [
        times(reference, "2027-02-31"),
        times(reference, "2027-3-18"),
        format!("/en/appointments/book/{reference}/atlantis"),
        "/en/appointments/book/AAAAA-AAAAA".to_owned(),
    ] {
        assert_eq!(
            browser.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    assert!(bookings_of(&app, app.citizen(0)).await.is_empty());
}

#[tokio::test]
async fn another_persons_appointment_is_as_good_as_none() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let appointment = book(&mut browser, reference, DAY, "09:10").await;
    let mut stranger = app.browser();
    stranger.arrive(app.citizen(1)).await;
    for path in [
        appointment.clone(),
        format!("{appointment}/appointment.ics"),
        format!("{appointment}/cancel"),
        format!("/en/appointments/book/{reference}"),
        times(reference, DAY),
    ] {
        assert_eq!(
            stranger.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    let cancel = format!("{appointment}/cancel");
    assert_eq!(
        stranger.post(&cancel, &[]).await.status,
        StatusCode::NOT_FOUND
    );
    let id = appointment.rsplit('/').next().unwrap().to_owned();
    let form = [("moves", id.as_str()), ("time", "10:10")];
    let page = stranger.post(&times(reference, DAY), &form).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let page = browser.get(&appointment).await;
    assert!(page.body.contains("at 09:10"), "{}", page.body);
}

#[tokio::test]
async fn a_cancelled_place_is_free_and_the_application_waits_again() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let appointment = book(&mut browser, reference, DAY, "09:10").await;
    let cancel = format!("{appointment}/cancel");
    let page = browser.get(&cancel).await;
    assert!(page.body.contains("Do you want to cancel"), "{}", page.body);
    for _ in 0..2 {
        let page = browser.post(&cancel, &[]).await;
        assert_eq!(page.location.as_ref(), Some(&appointment));
    }
    let page = browser.get(&appointment).await;
    assert!(page.body.contains("Appointment cancelled"), "{}", page.body);
    let page = browser.get(&format!("{appointment}/appointment.ics")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    book(&mut browser, reference, DAY, "09:10").await;

    let upn: Upn = app.citizen(0).upn.parse().unwrap();
    let told = app
        .portal
        .db
        .read(move |tx| Box::pin(messages::of(tx, upn)))
        .await
        .unwrap();
    let count = |kind: &str| told.iter().filter(|message| message.kind == kind).count();
    assert_eq!(count("appointment-booked"), 2);
    assert_eq!(count("appointment-cancelled"), 1);
}

#[tokio::test]
async fn shortly_before_its_time_an_appointment_stays_as_it_is() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let appointment = book(&mut browser, reference, DAY, "09:10").await;
    let at: SlotTime = format!("{DAY}T06:00").parse().unwrap();
    let then = app
        .portal
        .profile
        .instant(at.date.and_time(at.time))
        .unwrap();
    app.later(then.since(app.portal.now()));
    browser.ceremony("sign-in").await;

    let cancel = format!("{appointment}/cancel");
    for page in [browser.get(&cancel).await, browser.post(&cancel, &[]).await] {
        assert!(page.body.contains("It is too late"), "{}", page.body);
        assert!(page.body.contains("2230 00"), "{}", page.body);
    }
    let id = appointment.rsplit('/').next().unwrap().to_owned();
    let next = at.date.checked_add_days(Days::new(1)).unwrap().to_string();
    let form = [("moves", id.as_str()), ("time", "09:10")];
    let page = browser.post(&times(reference, &next), &form).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let page = browser.get(&appointment).await;
    assert!(
        page.body.contains("Thursday 18 March 2027 at 09:10"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn who_missed_an_appointment_chooses_another_time() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let appointment = book(&mut browser, reference, DAY, "09:10").await;
    app.later(TimeDelta::days(9));
    browser.ceremony("sign-in").await;
    let page = browser.get(&appointment).await;
    assert!(
        page.body.contains("This appointment is past"),
        "{}",
        page.body
    );
    let path = times(reference, "2027-03-25");
    let page = browser.get(&path).await;
    let form = [
        ("moves", field(&page, "moves")),
        ("time", "09:10".to_owned()),
    ];
    let form: Vec<_> = form
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let page = browser.post(&path, &form).await;
    assert_eq!(page.location.as_ref(), Some(&appointment), "{}", page.body);
}

#[tokio::test]
async fn an_application_that_was_withdrawn_has_no_appointment() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let path = times(reference, DAY);
    let key = field(&browser.get(&path).await, "idempotency_key");
    let withdraw = format!("/en/applications/{reference}/withdraw");
    browser.post(&withdraw, &[]).await;
    let form = [("idempotency_key", key.as_str()), ("time", "09:10")];
    let page = browser.post(&path, &form).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let page = browser.get(&path).await;
    let application = format!("/en/applications/{reference}");
    assert_eq!(page.location.as_deref(), Some(application.as_str()));
    assert!(bookings_of(&app, app.citizen(0)).await.is_empty());
}

#[tokio::test]
async fn withdrawing_an_application_frees_its_place() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let appointment = book(&mut browser, reference, DAY, "09:10").await;
    let application = format!("/en/applications/{reference}");
    let page = browser.get(&application).await;
    assert!(page.body.contains("Thursday 18 March 2027 at 09:10"));
    assert!(page.body.contains(&appointment), "{}", page.body);
    // The card is expected 15 days of open doors after the appointment.
    assert!(page.body.contains("About "), "{}", page.body);
    let page = browser.get(&format!("{application}/confirmation")).await;
    assert!(
        page.body
            .contains(&format!("{appointment}/appointment.ics"))
    );
    browser.post(&format!("{application}/withdraw"), &[]).await;
    assert_eq!(
        bookings_of(&app, app.citizen(0)).await[0].state,
        BookingState::Cancelled
    );
    assert!(somebody_books(&app, 1, DAY, "09:10").await.is_ok());
}

#[tokio::test]
async fn a_key_that_is_none_books_nothing() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let form = [("idempotency_key", "1"), ("time", "09:10")];
    let page = browser.post(&times(reference, DAY), &form).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn withdrawing_frees_the_place_even_when_it_is_too_late_to_cancel() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let appointment = book(&mut browser, reference, DAY, "09:10").await;
    app.later(TimeDelta::days(7) + TimeDelta::hours(22));
    browser.ceremony("sign-in").await;
    let page = browser.post(&format!("{appointment}/cancel"), &[]).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.body);
    for _ in 0..2 {
        let withdraw = format!("/en/applications/{reference}/withdraw");
        let page = browser.post(&withdraw, &[]).await;
        let application = format!("/en/applications/{reference}");
        assert_eq!(page.location, Some(application), "{}", page.body);
    }
    let booked = bookings_of(&app, app.citizen(0)).await;
    assert_eq!(booked[0].state, BookingState::Cancelled);
}
