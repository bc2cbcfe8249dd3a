//! `/security`: passkeys, sessions and recovery codes of the person who is signed in.

use app::{
    i18n::dates,
    model::{SecurityEvent, Timestamp},
    pages::citizen::security::{
        AddPasskey, EditPasskey, EventRow, PasskeyRow, Security, SecurityView, SessionRow,
    },
    tr,
};
use axum::{
    Router,
    extract::Path,
    response::{IntoResponse as _, Response},
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
    auth::{notice, recovery_codes, token},
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
        .route("/security/sessions/end-others", post(end_others))
}

/// Which passkey or session.
#[derive(Deserialize)]
struct Which {
    id: String,
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
    let passkey = row(&citizen, find(&citizen, &which.id).await?);
    if let Err(way) = citizen.require_step_up(&format!("/security/passkeys/{}", which.id)) {
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
    let mut passkey = row(&citizen, find(&citizen, &which.id).await?);
    if let Err(way) = citizen.require_step_up(&format!("/security/passkeys/{}", which.id)) {
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
        .write(move |tx| async move { passkeys::rename(tx, upn, &which.id, &name).await }.boxed())
        .await?;
    Ok(citizen.redirect("/security"))
}

async fn remove(citizen: Citizen, Path(which): Path<Which>) -> Result {
    let passkey = row(&citizen, find(&citizen, &which.id).await?);
    if let Err(way) = citizen.require_step_up(&format!("/security/passkeys/{}", which.id)) {
        return Ok(way);
    }
    let (upn, now) = (citizen.session.upn, citizen.portal.now());
    let ids = [citizen.portal.new_id(), citizen.portal.new_id()];
    let (this, device) = (citizen.session.id.clone(), citizen.device_name.clone());
    let removed = citizen
        .portal
        .db
        .write(move |tx| {
            async move {
                let removed = passkeys::remove(tx, upn, &which.id).await?;
                if removed {
                    sessions::end_others(tx, upn, &this, now).await?;
                    let what = SecurityEvent::PasskeyRemoved;
                    notice::tell(tx, ids, upn, what, &device, now).await?;
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

async fn renew_codes(citizen: Citizen) -> Result {
    if let Err(way) = citizen.require_step_up("/security") {
        return Ok(way);
    }
    let portal = citizen.portal.clone();
    let (upn, now) = (citizen.session.upn, portal.now());
    let (token, seed) = (token::new(&portal), token::new(&portal));
    let ids = [portal.new_id(), portal.new_id()];
    let device = citizen.device_name.clone();
    let (db, shown_by) = (portal.db.clone(), token.clone());
    db.write(move |tx| {
        async move {
            recovery_codes::renew(tx, &portal.key, &shown_by, upn, seed, now).await?;
            let what = SecurityEvent::RecoveryCodesRenewed;
            notice::tell(tx, ids, upn, what, &device, now).await
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
    let ended = citizen
        .portal
        .db
        .write(move |tx| {
            let why = crate::auth::session::EndReason::EndedElsewhere;
            async move { sessions::end(tx, upn, &which.id, why, now).await }.boxed()
        })
        .await?;
    if ended == 0 {
        return Ok(Error::NotFound.into_response());
    }
    Ok(citizen.redirect("/security"))
}

async fn end_others(citizen: Citizen) -> Result {
    let (upn, now) = (citizen.session.upn, citizen.portal.now());
    let ids = [citizen.portal.new_id(), citizen.portal.new_id()];
    let (this, device) = (citizen.session.id.clone(), citizen.device_name.clone());
    citizen
        .portal
        .db
        .write(move |tx| {
            async move {
                sessions::end_others(tx, upn, &this, now).await?;
                let what = SecurityEvent::SessionsEnded;
                notice::tell(tx, ids, upn, what, &device, now).await
            }
            .boxed()
        })
        .await?;
    Ok(citizen.redirect("/security"))
}
