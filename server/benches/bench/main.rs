//! The figures the portal is held to, measured on this machine: pages and sign-ins of one core,
//! durable bookings on both engines.
//!
//! Pages go through the whole router, sessions and database included, without the network in
//! between. "A core" is a second of processor time of the whole process, its database threads
//! included, so the figures don't depend on how many cores there are. Bookings are whole use
//! cases, each answered only when its transaction is on the disk.
//!
//! PostgreSQL is measured where `MLANGO_TEST_POSTGRES` names a server; `make bench` starts one.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a program that measures and prints; it stops at what it did not expect"
)]
#![allow(
    dead_code,
    unused_imports,
    missing_docs,
    clippy::allow_attributes,
    reason = "the tests' support is shared and needs nothing more"
)]

#[path = "../../tests/support/mod.rs"]
mod support;

mod bookings;
mod machine;

use std::{
    future::Future,
    time::{Duration, Instant},
};

use axum::http::StatusCode;
use support::{Browser, TestApp};

/// One device asks for everything, as often as it can.
const UNLIMITED: &[(&str, &str)] = &[
    ("MLANGO_DEVICE_LIMIT", "1000000"),
    ("MLANGO_NETWORK_LIMIT", "1000000"),
];
/// How long each thing is measured.
const SPAN: Duration = Duration::from_secs(3);

fn main() {
    println!("{}\n", machine::description());
    println!("| what | how many | a second | a second and core |");
    println!("|---|--:|--:|--:|");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        pages().await;
        sign_ins().await;
        bookings::measure().await;
    });
}

/// What was done, in how much time of the clock and of the processor.
struct Measured {
    count: u32,
    clock: Duration,
    processor: Duration,
}

impl Measured {
    fn print(&self, what: &str) {
        let count = f64::from(self.count);
        println!(
            "| {what} | {} | {:.0} | {:.0} |",
            self.count,
            count / self.clock.as_secs_f64(),
            count / self.processor.as_secs_f64()
        );
    }
}

/// Measures `work`, which answers how often it did something.
async fn measure(work: impl Future<Output = u32>) -> Measured {
    let (clock, processor) = (Instant::now(), machine::processor_time());
    let count = work.await;
    Measured {
        count,
        clock: clock.elapsed(),
        processor: machine::processor_time().saturating_sub(processor),
    }
}

async fn pages() {
    let app = TestApp::with(UNLIMITED).await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let reference = bookings::apply(&app).await;
    let office = app.citizen(0).office.clone();
    let days = format!("/en/appointments/book/{reference}/{office}");
    let times = first_day(&browser.get(&days).await.body, &days);
    for (what, path) in [
        ("`/id`, signed in", "/en/id"),
        ("`/account`, signed in", "/en/account"),
        ("calendar of days, signed in", &days),
        ("list of slots, signed in", &times),
    ] {
        measure(show(&mut browser, path)).await.print(what);
    }
}

/// The first link from the calendar to the times of a day.
fn first_day(calendar: &str, days: &str) -> String {
    let start = format!("href=\"{days}/");
    let (_, rest) = calendar.split_once(&start).unwrap();
    let date = rest.split('"').next().unwrap();
    format!("{days}/{date}")
}

async fn show(browser: &mut Browser, path: &str) -> u32 {
    let begun = Instant::now();
    let mut count = 0;
    while begun.elapsed() < SPAN {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        count += 1;
    }
    count
}

/// Whole ceremonies; the authenticator's signature is part of the time.
async fn sign_ins() {
    let app = TestApp::with(UNLIMITED).await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let signing_in = async {
        let begun = Instant::now();
        let mut count = 0;
        while begun.elapsed() < SPAN {
            let page = browser.ceremony("sign-in").await;
            assert_eq!(page.status, StatusCode::NO_CONTENT, "{}", page.body);
            count += 1;
        }
        count
    };
    measure(signing_in).await.print("sign-ins with a passkey");
}
