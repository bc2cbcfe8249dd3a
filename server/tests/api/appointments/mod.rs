//! Appointments, as a browser without scripts takes, keeps and changes them.

mod booking;
mod changing;

use app::model::{
    ApplicationKind, ApplicationState, Booking, Money, Reference, RenewalAnswers, Upn,
};
use axum::http::StatusCode;
use mlango::{
    demo::DemoPerson,
    domain::appointments::{self, BookError, Wish},
    storage::{
        applications::{self, Application},
        bookings,
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
