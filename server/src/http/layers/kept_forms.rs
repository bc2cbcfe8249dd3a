//! Forms that could not be taken as they were sent get an address of their own, where a GET shows
//! them after a 303. Reloading it asks nothing, and the browser's back button never ends at a
//! form that wants to be sent again. The address holds a random name, nothing that was typed.
//!
//! A form with mistakes is kept as its page shows it. One that was sent when its session had
//! ended is kept for when its person is back, and only for that person.

use aes_gcm::{
    Aes256Gcm,
    aead::{Aead as _, KeyInit as _},
};
use app::{
    model::{Id, Upn},
    pages::system::{Retry, SystemPage, SystemProblem},
};
use axum::{
    http::{Method, StatusCode},
    response::{IntoResponse as _, Response},
};
use chrono::TimeDelta;
use leptos::prelude::*;

use crate::{
    auth::session::{Session, SessionState},
    http::{
        citizen::{ENDED, SessionEnded},
        error::Error,
        form,
        visitor::{HasMistakes, Visitor},
    },
    storage::{
        self,
        kept_forms::{self, KeptForm},
    },
};

/// How long a form with mistakes can be looked at.
const WITH_MISTAKES: TimeDelta = TimeDelta::minutes(10);
/// How long somebody may take to sign in again.
const UNSENT: TimeDelta = TimeDelta::minutes(30);
/// The parameter that names a form.
const PARAMETER: &str = "form";
/// What stands between a page's path and the name of the form kept for it.
pub const QUERY: &str = "?form=";
/// The largest document that is kept, in bytes: a page whose every field is full, several times.
const LARGEST: usize = 64 * 1024;
/// Each key encrypts one document, so its nonce need not differ from any other.
const ONLY_NONCE: [u8; 12] = [0; 12];
/// Stands for the nonce of the response in a kept document.
const NONCE: &str = "nonce-of-the-response";

/// Keeps the form of `response` and answers where it is. When it can't be kept, the response shows
/// the form itself.
pub async fn keep(visitor: &Visitor, response: Response) -> Response {
    let Some(HasMistakes(html)) = response.extensions().get::<HasMistakes>() else {
        return response;
    };
    match put(visitor, owner(visitor), html, WITH_MISTAKES).await {
        Ok(Some(address)) => visitor.redirect(&address),
        Ok(None) | Err(_) => response,
    }
}

/// Keeps what was posted in a session that had ended; answers the page that says so and leads
/// back to it. Every other response as it is.
pub async fn keep_unsent(visitor: &Visitor, posted: Option<&[u8]>, response: Response) -> Response {
    let (SessionState::Ended(session), Some(posted)) = (&visitor.session, posted) else {
        return response;
    };
    if response.extensions().get::<SessionEnded>().is_none() {
        return response;
    }
    let html = unsent(visitor, session, posted);
    match put(visitor, Some(session.upn), &html, UNSENT).await {
        Ok(Some(address)) => visitor.redirect(&format!("{ENDED}?next={address}")),
        Ok(None) => response,
        Err(away) => Error::from(away).into_response(),
    }
}

fn unsent(visitor: &Visitor, session: &Session, posted: &[u8]) -> String {
    let problem = SystemProblem::Unsent;
    let retry = Retry {
        action: path(visitor),
        fields: form::fields(posted),
    };
    visitor.render(Some(session), || view! { <SystemPage problem retry /> })
}

/// Stores a document and answers its address, without the language; none when there is no room,
/// or the device could not be told again.
async fn put(
    visitor: &Visitor,
    owner: Option<Upn>,
    html: &str,
    life: TimeDelta,
) -> storage::Result<Option<String>> {
    if !visitor.is_known_device {
        return Ok(None);
    }
    let id = visitor.portal.new_id();
    let html = html.replace(&visitor.nonce, NONCE);
    let Some(sealed) = seal(visitor, id, &html) else {
        return Ok(None);
    };
    let form = KeptForm {
        id,
        device: visitor.device,
        owner,
        path: path(visitor),
        sealed,
    };
    let expires_at = visitor.portal.now().plus(life);
    let db = &visitor.portal.db;
    let kept = db
        .write(move |tx| Box::pin(kept_forms::keep(tx, form, expires_at)))
        .await?;
    Ok(kept.then(|| format!("{}{QUERY}{id}", visitor.path)))
}

/// The kept form that a request asks for, if it is still there.
pub async fn find(visitor: &Visitor, method: &Method, query: Option<&str>) -> Option<Response> {
    if method != Method::GET {
        return None;
    }
    let (_, id) = form_urlencoded::parse(query?.as_bytes()).find(|(name, _)| name == PARAMETER)?;
    let id: Id = id.parse().ok()?;
    let (device, now) = (visitor.device, visitor.portal.now());
    let (owner, path) = (owner(visitor), path(visitor));
    let sealed = visitor
        .portal
        .db
        .read(move |tx| Box::pin(kept_forms::find(tx, id, device, owner, path, now)))
        .await
        .ok()??;
    let html = open(visitor, id, &sealed)?;
    Some(Visitor::document(
        StatusCode::OK,
        html.replace(NONCE, &visitor.nonce),
    ))
}

/// Encrypts a document (AES-256-GCM, NIST SP 800-38D); none when it is too large to keep.
fn seal(visitor: &Visitor, id: Id, html: &str) -> Option<Vec<u8>> {
    if html.len() > LARGEST {
        return None;
    }
    cipher(visitor, id)
        .encrypt(&ONLY_NONCE.into(), html.as_bytes())
        .ok()
}

fn open(visitor: &Visitor, id: Id, sealed: &[u8]) -> Option<String> {
    let html = cipher(visitor, id)
        .decrypt(&ONLY_NONCE.into(), sealed)
        .ok()?;
    String::from_utf8(html).ok()
}

/// A key for one document of one device; who has the database alone has no such key.
fn cipher(visitor: &Visitor, id: Id) -> Aes256Gcm {
    let id = id.to_string();
    let key = visitor
        .portal
        .key
        .hash("kept-form", &[&visitor.device, id.as_bytes()]);
    Aes256Gcm::new(&key.into())
}

fn owner(visitor: &Visitor) -> Option<Upn> {
    visitor.session.live().map(|session| session.upn)
}

fn path(visitor: &Visitor) -> String {
    format!("/{}{}", visitor.locale, visitor.path)
}
