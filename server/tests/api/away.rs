//! The database goes away for a while and comes back.

use axum::http::{StatusCode, header};

use crate::support::{Browser, TestApp, Tunnel};

const EXPIRING: &str = "ID card expires in 3 weeks";
const TYPED: &[(&str, &str)] = &[
    ("line1", "House 7, \"Ha Thetsane\" <b>"),
    ("line2", ""),
    ("town", "Maseru"),
    ("district", "Maseru"),
    ("postal", "100"),
];

async fn ready(browser: &mut Browser) -> StatusCode {
    browser.get("/readyz").await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_typed_is_lost_while_the_database_is_away() {
    let Some(tunnel) = Tunnel::open("away").await else {
        return;
    };
    let app = TestApp::with(&[("DATABASE_URL", &tunnel.url)]).await;
    let mut browser = app.browser();
    browser.arrive(app.with_story(EXPIRING)).await;
    let begun = browser.post("/en/services/renew-id-card", &[]).await;
    let draft = begun.location.unwrap();
    let draft = draft.strip_prefix("/en").unwrap();
    assert_eq!(ready(&mut browser).await, StatusCode::OK);

    tunnel.cut();
    for (language, title) in [
        ("en", "The service can't be used right now"),
        ("sw", "Huduma haiwezi kutumika kwa sasa"),
        ("st", "Tšebeletso e ke ke ea sebelisoa hona joale"),
    ] {
        let page = browser
            .post(&format!("/{language}{draft}/address"), TYPED)
            .await;
        assert_eq!(
            page.status,
            StatusCode::SERVICE_UNAVAILABLE,
            "{}",
            page.body
        );
        assert!(page.headers.contains_key(header::RETRY_AFTER));
        assert!(page.body.contains(title), "{language}: {}", page.body);
        let kept = "name=\"line1\" value=\"House 7, &quot;Ha Thetsane&quot; &lt;b&gt;\"";
        assert!(page.body.contains(kept), "{language}: {}", page.body);
        assert!(
            page.body
                .contains(&format!("action=\"/{language}{draft}/address\""))
        );
    }
    let page = browser.get("/en/account").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(ready(&mut browser).await, StatusCode::SERVICE_UNAVAILABLE);
    // An island that asks for more time is not told that the session is over.
    let page = browser.post("/api/session/extend", &[]).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    // Nobody is told that a session has ended which has not.
    for page in [
        browser.post("/en/sign-out", &[]).await,
        browser.get("/en/session-ended").await,
    ] {
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    }

    tunnel.mend();
    assert_eq!(ready(&mut browser).await, StatusCode::OK);
    let page = browser.post(&format!("/en{draft}/address"), TYPED).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let page = browser.get(&format!("/en{draft}/address")).await;
    assert!(
        page.body.contains("House 7, &quot;Ha Thetsane&quot;"),
        "{}",
        page.body
    );
}
