//! Moving, giving back and missing a place, and withdrawing its application.

use app::model::{BookingState, SlotTime, Upn};
use axum::http::StatusCode;
use chrono::{Days, TimeDelta};
use mlango::storage::messages;

use super::{DAY, applicant, book, bookings_of, field, somebody_books, times};
use crate::support::TestApp;

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
