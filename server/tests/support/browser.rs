//! A browser without scripts, and the calls that our islands would make.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use mlango::demo::DemoPerson;
use tower::ServiceExt as _;

use super::authenticator::Authenticator;

/// Cookies, and a device that makes passkeys.
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    pub authenticator: Authenticator,
}

/// What came back.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub location: Option<String>,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

impl Browser {
    pub fn new(router: Router, origin: String) -> Self {
        Self {
            router,
            cookies: BTreeMap::new(),
            authenticator: Authenticator::new(origin),
        }
    }

    pub async fn get(&mut self, path: &str) -> Page {
        let request = Request::get(path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    /// Posts a form of one of our pages; when it has mistakes, goes where they are shown.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.post_only(path, fields).await;
        match page.location.clone() {
            Some(shown) if shown.contains("?form=") => self.get(&shown).await,
            _ => page,
        }
    }

    /// Posts a form and stays there.
    pub async fn post_only(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(serde_urlencoded::to_string(fields).unwrap()))
            .unwrap();
        self.send(request).await
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Page {
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(k, v)| format!("{k}={v}"))
            .collect();
        if !cookies.is_empty() {
            let value = cookies.join("; ").parse().unwrap();
            request.headers_mut().insert(header::COOKIE, value);
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Page {
            status: parts.status,
            location: parts
                .headers
                .get(header::LOCATION)
                .map(|to| to.to_str().unwrap().to_owned()),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Types a person's details into `/activate`.
    pub async fn activate(&mut self, person: &DemoPerson, code: &str) -> Page {
        let [year, month, day]: [&str; 3] = person
            .date_of_birth
            .split('-')
            .collect::<Vec<_>>()
            .try_into()
            .unwrap();
        self.post(
            "/en/activate",
            &[
                ("upn", &person.upn),
                ("activation_code", code),
                ("date_of_birth_day", day),
                ("date_of_birth_month", month),
                ("date_of_birth_year", year),
            ],
        )
        .await
    }

    /// A whole ceremony, as the passkey button does it.
    pub async fn ceremony(&mut self, ceremony: &str) -> Page {
        let begun = self.begin(ceremony).await;
        assert_ne!(
            begun.status,
            StatusCode::BAD_REQUEST,
            "no ceremony: {ceremony}"
        );
        if begun.status != StatusCode::OK {
            return begun;
        }
        let credential = self.answer(&begun);
        self.finish(ceremony, &credential).await
    }

    pub async fn begin(&mut self, ceremony: &str) -> Page {
        self.post("/api/passkeys/begin", &[("ceremony", ceremony)])
            .await
    }

    /// What the device says to the options of a started ceremony.
    pub fn answer(&mut self, begun: &Page) -> String {
        self.authenticator.answer(&begun.body)
    }

    pub async fn finish(&mut self, ceremony: &str, credential: &str) -> Page {
        let fields = [
            ("ceremony", ceremony),
            ("credential", credential),
            ("shared_device", "false"),
        ];
        self.post("/api/passkeys/finish", &fields).await
    }

    /// From the code in a letter to a signed-in person.
    pub async fn arrive(&mut self, person: &DemoPerson) {
        let page = self.activate(person, &person.activation_code).await;
        assert_eq!(
            page.location.as_deref(),
            Some("/en/activate/passkey"),
            "{}",
            page.body
        );
        let page = self.ceremony("with-code").await;
        assert_eq!(page.status, StatusCode::NO_CONTENT, "{}", page.body);
    }
}
