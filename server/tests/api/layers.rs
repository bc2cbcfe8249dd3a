//! What holds for every route: who may ask, how often, how much, and what comes with the answer.

use std::{collections::BTreeSet, path::Path};

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};

use crate::support::{Browser, Page, TestApp};

/// What a route demands of who asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum For {
    /// Everybody.
    All,
    /// Somebody who is signed in; others are sent to sign in.
    Citizen,
    /// Somebody who has just shown a code or made a passkey; others are sent to where one does.
    Newcomer,
}

use For::{All, Citizen, Newcomer};

const ID: &str = "00000000000000000000000001";

/// Every route of a page, who may see it, and whether it has a page or only takes a form.
const ROUTES: &[(&str, For, Method)] = &[
    ("/", All, Method::GET),
    ("/access-log", Citizen, Method::GET),
    ("/account", Citizen, Method::GET),
    ("/account/messages/read", Citizen, Method::POST),
    ("/activate", All, Method::GET),
    ("/activate/passkey", Newcomer, Method::GET),
    ("/activate/recovery-codes", Citizen, Method::GET),
    ("/activate/recovery-codes.txt", Citizen, Method::GET),
    ("/applications/{reference}", Citizen, Method::GET),
    (
        "/applications/{reference}/confirmation",
        Citizen,
        Method::GET,
    ),
    (
        "/applications/{reference}/confirmation.pdf",
        Citizen,
        Method::GET,
    ),
    ("/applications/{reference}/withdraw", Citizen, Method::GET),
    ("/apply/renew-id-card/{draft}", Citizen, Method::GET),
    ("/apply/renew-id-card/{draft}/check", Citizen, Method::GET),
    ("/apply/renew-id-card/{draft}/{step}", Citizen, Method::GET),
    ("/appointments", Citizen, Method::GET),
    ("/appointments/book/{reference}", Citizen, Method::GET),
    (
        "/appointments/book/{reference}/{office}",
        Citizen,
        Method::GET,
    ),
    (
        "/appointments/book/{reference}/{office}/{date}",
        Citizen,
        Method::GET,
    ),
    ("/appointments/{id}", Citizen, Method::GET),
    ("/appointments/{id}/appointment.ics", Citizen, Method::GET),
    ("/appointments/{id}/cancel", Citizen, Method::GET),
    ("/help", All, Method::GET),
    ("/id", Citizen, Method::GET),
    ("/id/reveal", Citizen, Method::GET),
    ("/recover", All, Method::GET),
    ("/security", Citizen, Method::GET),
    ("/security/passkeys/new", Citizen, Method::GET),
    ("/security/passkeys/{id}", Citizen, Method::GET),
    ("/security/passkeys/{id}/remove", Citizen, Method::POST),
    ("/security/recovery-codes", Citizen, Method::POST),
    ("/security/sessions/end-others", Citizen, Method::GET),
    ("/security/sessions/{id}/end", Citizen, Method::POST),
    ("/services", All, Method::GET),
    ("/services/renew-id-card", All, Method::GET),
    ("/session-ended", All, Method::GET),
    ("/sign-in", All, Method::GET),
    ("/sign-out", All, Method::POST),
    ("/step-up", Citizen, Method::GET),
    ("/styleguide", All, Method::GET),
];

/// Routes that are no pages: probes, what islands call, and the home page with its slash.
const ELSEWHERE: &[&str] = &[
    "/healthz",
    "/metrics",
    "/readyz",
    "/{locale}/",
    "BEGIN",
    "FINISH",
    "EXTEND",
    "PATH",
];

/// A path of a route: every parameter is something, though nothing of anybody's.
fn path(route: &str) -> String {
    let path = route
        .replace("{id}", ID)
        .replace("{draft}", ID)
        .replace("{reference}", "0123456789")
        .replace("{office}", "maseru")
        .replace("{date}", "2027-03-15")
        .replace("{step}", "address");
    format!("/en{path}")
}

async fn ask(browser: &mut Browser, method: &Method, path: &str) -> Page {
    if *method == Method::POST {
        browser.post_only(path, &[]).await
    } else {
        browser.get(path).await
    }
}

/// The routes as they stand in the source: what is added there has to be added here.
fn routes_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap().path();
        if entry.is_dir() {
            routes_in(&entry, found);
            continue;
        }
        let source = std::fs::read_to_string(&entry).unwrap();
        for (at, call) in source.match_indices(".route(") {
            let argument = source[at + call.len()..].trim_start();
            let literal = argument
                .strip_prefix('"')
                .and_then(|text| text.split('"').next());
            // A route without a literal is one that a page or an island names too.
            let route = literal.unwrap_or_else(|| match argument.split(',').next() {
                Some("RENEWAL") => "/services/renew-id-card",
                name => name.unwrap_or_default(),
            });
            found.insert(route.to_owned());
        }
    }
}

#[test]
fn every_route_is_in_the_table() {
    let mut found = BTreeSet::new();
    let http = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http");
    routes_in(&http, &mut found);
    let known = ROUTES.iter().map(|(route, ..)| *route);
    let known: BTreeSet<_> = known
        .chain(ELSEWHERE.iter().copied())
        .map(str::to_owned)
        .collect();
    assert_eq!(found, known);
}

#[tokio::test]
async fn a_route_lets_in_whom_it_is_for() {
    let app = TestApp::start().await;
    for (route, who, method) in ROUTES {
        let page = ask(&mut app.browser(), method, &path(route)).await;
        let to = page.location.as_deref().unwrap_or_default();
        let sent_away = match who {
            All => "",
            Citizen => "/en/sign-in",
            Newcomer => "/en/activate",
        };
        assert!(!page.status.is_server_error(), "{route}: {}", page.status);
        if *who == All {
            assert!(!to.contains("sign-in"), "{route}: {to}");
        } else {
            assert_eq!(page.status, StatusCode::SEE_OTHER, "{route}");
            assert!(to.starts_with(sent_away), "{route}: {to}");
        }
    }
}

#[tokio::test]
async fn what_is_nobodys_is_not_found_and_nothing_fails() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    for (route, _, method) in ROUTES.iter().filter(|(route, ..)| route.contains('{')) {
        let page = ask(&mut browser, method, &path(route)).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{method} {route}");
        for nonsense in ["%00", "%ff", "..%2f", "'", "9999999999999999999999999999"] {
            let path = format!("/en{}", fill(route, nonsense));
            let page = ask(&mut browser, method, &path).await;
            assert!(
                page.status.is_client_error(),
                "{method} {path}: {}",
                page.status
            );
        }
    }
}

fn fill(route: &str, value: &str) -> String {
    let parts = route
        .split('/')
        .map(|part| if part.starts_with('{') { value } else { part });
    parts.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn looking_changes_nothing() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    for (route, _, method) in ROUTES.iter().filter(|(.., method)| *method == Method::POST) {
        let page = browser.get(&path(route)).await;
        assert_eq!(
            page.status,
            StatusCode::METHOD_NOT_ALLOWED,
            "{method} {route}"
        );
        assert_eq!(page.headers[header::ALLOW], "POST", "{route}");
        assert!(page.body.contains("Page not found"), "{}", page.body);
    }
    assert_eq!(
        browser.get("/en/account").await.status,
        StatusCode::OK,
        "still signed in"
    );
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_everywhere() {
    let app = TestApp::with(&[("MLANGO_DEVICE_LIMIT", "1000")]).await;
    let mut browser = app.browser();
    browser.arrive(app.citizen(0)).await;
    let foreign: &[&[(&str, &str)]] = &[
        &[],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[
            ("sec-fetch-site", "cross-site"),
            ("origin", "http://localhost:3000"),
        ],
    ];
    let calls = [
        "/api/passkeys/begin",
        "/api/passkeys/finish",
        "/api/session/extend",
    ];
    let pages = ROUTES.iter().map(|(route, ..)| path(route));
    for path in pages.chain(calls.iter().map(|path| (*path).to_owned())) {
        for headers in foreign {
            let mut request = Request::post(&path);
            for (name, value) in *headers {
                request = request.header(*name, *value);
            }
            let page = browser.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} {headers:?}");
        }
    }
    assert_eq!(
        browser.get("/en/account").await.status,
        StatusCode::OK,
        "still signed in"
    );
}

#[tokio::test]
async fn the_limit_of_a_device_holds_on_every_route() {
    for (route, _, method) in ROUTES {
        let app = TestApp::with(&[("MLANGO_DEVICE_LIMIT", "1")]).await;
        let mut browser = app.browser();
        browser.get("/en").await;
        let mut refused = None;
        for _ in 0..6 {
            let page = ask(&mut browser, method, &path(route)).await;
            if page.status == StatusCode::TOO_MANY_REQUESTS {
                refused = Some(page);
            }
        }
        let page = refused.unwrap_or_else(|| panic!("{route} has no limit"));
        assert!(page.headers.contains_key(header::RETRY_AFTER), "{route}");
        assert!(page.body.contains("Too many tries"), "{route}");
    }
}

#[tokio::test]
async fn a_form_of_ten_megabytes_is_told_in_each_language() {
    let app = TestApp::start().await;
    let body = format!("upn={}", "9".repeat(10_000_000));
    for (language, words) in [
        ("en", "What you sent is too big"),
        ("sw", "Ulichotuma ni kikubwa mno"),
        ("st", "Seo u se rometseng se seholo haholo"),
    ] {
        let request = Request::post(format!("/{language}/activate"))
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body.clone()))
            .unwrap();
        let page = app.browser().send(request).await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.body.contains(words), "{language}: {}", page.body);
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_of_security() {
    let app = TestApp::with(&[("MLANGO_ORIGIN", "https://id.example.org")]).await;
    let mut browser = app.browser();
    for path in ["/", "/en", "/en/id", "/en/nothing", "/readyz", "/healthz"] {
        let page = browser.get(path).await;
        let header = |name: &str| {
            let value = page.headers.get(name);
            value
                .map(|value| value.to_str().unwrap())
                .unwrap_or_default()
        };
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(
            header("cross-origin-opener-policy"),
            "same-origin",
            "{path}"
        );
        assert!(
            header("strict-transport-security").starts_with("max-age=63072000"),
            "{path}"
        );
        assert_eq!(header("cache-control"), "no-store", "{path}");
        let is_page = !path.contains('z');
        if is_page {
            assert!(
                header("content-security-policy").contains("default-src 'none'"),
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn each_page_has_a_nonce_of_its_own() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let mut policies = BTreeSet::new();
    for _ in 0..3 {
        let page = browser.get("/en/sign-in").await;
        policies.insert(
            page.headers[header::CONTENT_SECURITY_POLICY]
                .clone()
                .to_str()
                .unwrap()
                .to_owned(),
        );
    }
    assert_eq!(policies.len(), 3);
}

#[tokio::test]
async fn a_path_that_means_a_page_leads_there() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (from, to) in [
        ("/", Some("/en/")),
        ("/help", Some("/en/help")),
        ("/help?from=sms", Some("/en/help?from=sms")),
        ("/en/help/", Some("/en/help")),
        ("/sw/services/?from=sms", Some("/sw/services?from=sms")),
        ("/en/", None),
        ("//evil.example/", None),
        ("/en//evil.example/", None),
    ] {
        let page = browser.get(from).await;
        assert_eq!(page.location.as_deref(), to, "{from}: {}", page.status);
    }
}
