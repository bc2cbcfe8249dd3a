//! `/security`: passkeys, sessions and recovery codes of the person who is signed in.

use app::{
    i18n::dates,
    model::{Id, SecurityEvent, Timestamp},
    pages::citizen::security::{
        AddPasskey, EditPasskey, EndOthers, EventRow, PasskeyRow, Security, SecurityView,
        SessionRow,
    },
    tr,
};
use axum::{
    Router,
    extract::Path,
    response::Response,
    routing::{get, post},
};
use futures::FutureExt as _;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    citizen::Citizen,
    cookies::{self, Keep},
    error::{Error, Result},
    form::Form,
};
use crate::{
    auth::{caller::Caller, notice, recovery_codes, session::EndReason, token},
    portal::Portal,
    storage::{
        StorageError, codes,
        passkeys::{self, StoredPasskey},
        security_events, sessions,
    },
};

/// How many events are shown.
const EVENTS: u32 = 50;
/// The longest name of a passkey, in characters.
const LONGEST_NAME: usize = 60;

/// `/security` and what is under it.
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/security", get(show))
        .route("/security/passkeys/new", get(show_new))
        .route("/security/passkeys/{id}", get(show_passkey).post(rename))
        .route("/security/passkeys/{id}/remove", post(remove))
        .route("/security/recovery-codes", post(renew_codes))
        .route("/security/sessions/{id}/end", post(end_session))
        .route(
            "/security/sessions/end-others",
            get(show_end_others).post(end_others),
        )
}

/// Which passkey or session.
#[derive(Deserialize)]
struct Which {
    id: String,
}

impl Which {
    /// Its id; what is none names nothing.
    fn id(&self) -> Result<String> {
        let id: Id = self.id.parse().map_err(|_| Error::NotFound)?;
        Ok(id.to_string())
    }
}

fn written(citizen: &Citizen, at: Timestamp) -> String {
    let local = citizen.portal.profile.local(at);
    dates::date_and_time(citizen.locale, local.date(), local.time())
}

fn row(citizen: &Citizen, passkey: StoredPasskey) -> PasskeyRow {
    PasskeyRow {
        id: passkey.id,
        name: passkey.name,
        created: written(citizen, passkey.created_at),
        used: passkey.last_used_at.map(|at| written(citizen, at)),
    }
}

async fn show(citizen: Citizen) -> Result {
    let upn = citizen.session.upn;
    let seen_since = citizen.portal.now().plus(-citizen.session.idle_limit());
    let (passkeys, sessions, codes_left, events) = citizen
        .portal
        .db
        .read(move |tx| {
            async move {
                Ok::<_, StorageError>((
                    passkeys::of(tx, upn).await?,
                    sessions::of(tx, upn, seen_since).await?,
                    codes::recovery_left(tx, upn).await?,
                    security_events::newest(tx, upn, EVENTS).await?,
                ))
            }
            .boxed()
        })
        .await?;
    let page = SecurityView {
        passkeys: passkeys
            .into_iter()
            .map(|passkey| row(&citizen, passkey))
            .collect(),
        sessions: sessions
            .into_iter()
            .map(|session| SessionRow {
                is_this: session.id == citizen.session.id,
                began: written(&citizen, session.created_at),
                seen: written(&citizen, session.last_seen_at),
                id: session.id,
                device: session.device,
            })
            .collect(),
        codes_left,
        events: events
            .into_iter()
            .map(|event| EventRow {
                what: event.what,
                device: event.device,
                at: written(&citizen, event.at),
            })
            .collect(),
    };
    Ok(citizen.page(|| view! { <Security page /> }))
}

async fn show_new(citizen: Citizen) -> Response {
    if let Err(way) = citizen.require_step_up("/security/passkeys/new") {
        return way;
    }
    citizen.page(|| view! { <AddPasskey /> })
}

/// The person's passkey of this id.
async fn find(citizen: &Citizen, id: &str) -> Result<StoredPasskey> {
    let upn = citizen.session.upn;
    let passkeys = citizen
        .portal
        .db
        .read(move |tx| async move { passkeys::of(tx, upn).await }.boxed())
        .await?;
    let found = passkeys.into_iter().find(|passkey| passkey.id == id);
    found.ok_or(Error::NotFound)
}

async fn show_passkey(citizen: Citizen, Path(which): Path<Which>) -> Result {
    let id = which.id()?;
    let passkey = row(&citizen, find(&citizen, &id).await?);
    if let Err(way) = citizen.require_step_up(&format!("/security/passkeys/{id}")) {
        return Ok(way);
    }
    Ok(citizen.page(|| view! { <EditPasskey passkey /> }))
}

/// A passkey's new name.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Renamed {
    name: String,
}

async fn rename(citizen: Citizen, Path(which): Path<Which>, Form(posted): Form<Renamed>) -> Result {
    let id = which.id()?;
    let mut passkey = row(&citizen, find(&citizen, &id).await?);
    if let Err(way) = citizen.require_step_up(&format!("/security/passkeys/{id}")) {
        return Ok(way);
    }
    let name = posted.name.trim().to_owned();
    let is_good =
        (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if !is_good {
        let message = tr!(
            citizen.locale,
            "security-passkey-name-error",
            longest = LONGEST_NAME
        );
        let errors = vec![("name".to_owned(), message)];
        passkey.name = posted.name;
        return Ok(citizen.page_with_errors(|| view! { <EditPasskey passkey errors /> }));
    }
    let upn = citizen.session.upn;
    citizen
        .portal
        .db
        .write(move |tx| async move { passkeys::rename(tx, upn, &id, &name).await }.boxed())
        .await?;
    Ok(citizen.redirect("/security"))
}

async fn remove(citizen: Citizen, caller: Caller, Path(which): Path<Which>) -> Result {
    let id = which.id()?;
    let passkey = row(&citizen, find(&citizen, &id).await?);
    if let Err(way) = citizen.require_step_up(&format!("/security/passkeys/{id}")) {
        return Ok(way);
    }
    let (upn, now) = (citizen.session.upn, citizen.portal.now());
    let ids = [citizen.portal.new_id(), citizen.portal.new_id()];
    let this = citizen.session.id.clone();
    let removed = citizen
        .portal
        .db
        .write(move |tx| {
            async move {
                let removed = passkeys::remove(tx, upn, &id).await?;
                if removed {
                    sessions::end_others(tx, upn, &this, now).await?;
                    let what = SecurityEvent::PasskeyRemoved;
                    notice::tell(tx, ids, upn, what, &caller, now).await?;
                }
                Ok::<_, StorageError>(removed)
            }
            .boxed()
        })
        .await?;
    if removed {
        return Ok(citizen.redirect("/security"));
    }
    Ok(citizen.page_with_errors(|| view! { <EditPasskey passkey is_last=true /> }))
}

async fn renew_codes(citizen: Citizen, caller: Caller) -> Result {
    if let Err(way) = citizen.require_step_up("/security") {
        return Ok(way);
    }
    let portal = citizen.portal.clone();
    let (upn, now) = (citizen.session.upn, portal.now());
    let (token, seed) = (token::new(&portal), token::new(&portal));
    let ids = [portal.new_id(), portal.new_id()];
    let holder = (token.clone(), citizen.session.id.clone());
    let db = portal.db.clone();
    db.write(move |tx| {
        async move {
            let (token, session) = holder;
            recovery_codes::renew(tx, &portal.key, (&token, session), upn, seed, now).await?;
            let what = SecurityEvent::RecoveryCodesRenewed;
            notice::tell(tx, ids, upn, what, &caller, now).await
        }
        .boxed()
    })
    .await?;
    let mut response = citizen.redirect("/activate/recovery-codes");
    let headers = response.headers_mut();
    cookies::set(headers, cookies::GRANT, &token, Keep::UntilBrowserCloses);
    Ok(response)
}

async fn end_session(citizen: Citizen, Path(which): Path<Which>) -> Result {
    let (upn, now) = (citizen.session.upn, citizen.portal.now());
    let id = which.id()?;
    let is_theirs = citizen
        .portal
        .db
        .write(move |tx| {
            async move {
                sessions::end(tx, upn, &id, EndReason::EndedElsewhere, now).await?;
                sessions::is_of(tx, upn, &id).await
            }
            .boxed()
        })
        .await?;
    if is_theirs {
        Ok(citizen.redirect("/security"))
    } else {
        Err(Error::NotFound)
    }
}

async fn show_end_others(citizen: Citizen) -> Response {
    citizen.page(|| view! { <EndOthers /> })
}

async fn end_others(citizen: Citizen, caller: Caller) -> Result {
    let (upn, now) = (citizen.session.upn, citizen.portal.now());
    let ids = [citizen.portal.new_id(), citizen.portal.new_id()];
    let this = citizen.session.id.clone();
    citizen
        .portal
        .db
        .write(move |tx| {
            async move {
                sessions::end_others(tx, upn, &this, now).await?;
                let what = SecurityEvent::SessionsEnded;
                notice::tell(tx, ids, upn, what, &caller, now).await
            }
            .boxed()
        })
        .await?;
    Ok(citizen.redirect("/security"))
}
