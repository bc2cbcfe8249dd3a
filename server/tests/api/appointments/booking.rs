//! Choosing an office, a day and a time, and what is not booked.

use axum::http::StatusCode;

use super::{DAY, OFFICE, applicant, book, bookings_of, field, somebody_books, times};
use crate::support::TestApp;

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
async fn a_key_that_is_none_books_nothing() {
    let app = TestApp::start().await;
    let (mut browser, reference) = applicant(&app).await;
    let form = [("idempotency_key", "1"), ("time", "09:10")];
    let page = browser.post(&times(reference, DAY), &form).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
}
