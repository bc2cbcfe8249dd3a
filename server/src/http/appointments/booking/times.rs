//! The times of a day, and taking one.

use app::{
    i18n::{dates::time_of_day, messages},
    model::{Booking, FieldErrors, Id, Message, Office, Reference, SlotTime},
    pages::citizen::appointments::{
        AlreadyBooked, ChooseTime, FreeTime, Journey, path as booking_path,
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    super::{not_changed, slot_time, view_of, with_office},
    Begun, JourneyPath, begin, find_office,
};
use crate::{
    domain::appointments::{self, BookError, ChangeError, Moving, NotBookable, Wish},
    http::{
        citizen::Citizen,
        error::{Error, Result},
        form::Form,
    },
    portal::Portal,
};

/// What the form with the times sends.
#[derive(Debug, Default, Deserialize)]
pub(super) struct ChosenTime {
    #[serde(default)]
    time: String,
    #[serde(default)]
    idempotency_key: String,
    /// The appointment to be moved.
    #[serde(default)]
    moves: String,
}

/// The page.
pub(super) async fn show(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<JourneyPath>,
) -> Result {
    let date = path.date()?;
    let journey = match begin(&portal, &citizen, path.reference()?).await? {
        Begun::Start(start) => start.journey,
        Begun::Elsewhere(instead) => return Ok(instead),
    };
    let office = find_office(&portal, path.office()?)
        .await?
        .ok_or(Error::NotFound)?;
    times_page(&portal, &citizen, journey, office, date, None).await
}

/// What is wrong with a chosen time.
enum Wrong {
    /// It is none.
    Mistyped(Message),
    /// It can't be had.
    Gone(Message),
}

/// The times of a day, as they are now; a time that can't be had is a conflict (409, RFC 9110
/// 15.5.10).
async fn times_page(
    portal: &Portal,
    citizen: &Citizen,
    journey: Journey,
    office: Office,
    date: NaiveDate,
    wrong: Option<Wrong>,
) -> Result {
    let (rules, now, of) = (portal.clone(), portal.now(), office.clone());
    let day = portal.db.read(move |tx| {
        Box::pin(async move { appointments::slots_on(tx, &rules.profile, &of, date, now).await })
    });
    let day = day.await?;
    let times = day
        .slots
        .iter()
        .filter(|slot| slot.left > 0)
        .map(|slot| FreeTime {
            time: slot.time,
            left: slot.left,
        })
        .collect();
    let key = portal.new_id();
    let page = move |wrong: Option<Message>| {
        let errors = wrong.map_or_else(FieldErrors::new, |why| FieldErrors::one("time", why));
        let errors = messages(citizen.locale, &errors);
        move || {
            view! {
                <ChooseTime
                    journey office=office.id office_name=office.name date times key errors
                />
            }
        }
    };
    Ok(match wrong {
        None => citizen.page(page(None)),
        Some(Wrong::Mistyped(why)) => citizen.page_with_errors(page(Some(why))),
        Some(Wrong::Gone(why)) => citizen.page_with(StatusCode::CONFLICT, page(Some(why))),
    })
}

/// A chosen time, and what is needed to show the times again.
struct Chosen {
    reference: Reference,
    office: Office,
    at: SlotTime,
}

/// Books the chosen time, or moves the appointment the form names.
pub(super) async fn book(
    State(portal): State<Portal>,
    citizen: Citizen,
    Path(path): Path<JourneyPath>,
    Form(typed): Form<ChosenTime>,
) -> Result {
    let (reference, date) = (path.reference()?, path.date()?);
    let office = find_office(&portal, path.office()?)
        .await?
        .ok_or(Error::NotFound)?;
    let Ok(time) = NaiveTime::parse_from_str(&typed.time, "%H:%M") else {
        let wrong = Wrong::Mistyped(Message::new("booking-time-missing"));
        return again(&portal, &citizen, reference, office, date, wrong).await;
    };
    let chosen = Chosen {
        reference,
        office,
        at: SlotTime { date, time },
    };
    if typed.moves.is_empty() {
        let key = typed
            .idempotency_key
            .parse()
            .map_err(|_| Error::BadRequest)?;
        take(&portal, &citizen, chosen, key).await
    } else {
        let id = typed.moves.parse().map_err(|_| Error::NotFound)?;
        change(&portal, &citizen, chosen, id).await
    }
}

async fn take(portal: &Portal, citizen: &Citizen, chosen: Chosen, key: Id) -> Result {
    let wish = Wish {
        reference: chosen.reference,
        upn: citizen.session.upn,
        office: chosen.office.id.clone(),
        at: chosen.at,
        key,
        id: portal.new_id(),
        message: portal.new_id(),
        now: portal.now(),
    };
    let rules = portal.clone();
    let booked = portal
        .db
        .write(move |tx| {
            Box::pin(async move { appointments::book(tx, &rules.profile, wish).await })
        })
        .await;
    match booked {
        Ok(booking) => Ok(citizen.redirect(&booking_path(booking.id))),
        Err(BookError::SlotFull) => gone(portal, citizen, chosen, "booking-error-full").await,
        Err(BookError::NotBookable(why)) => gone(portal, citizen, chosen, reason(why)).await,
        Err(BookError::AlreadyBooked(kept)) => already(portal, citizen, chosen, *kept).await,
        Err(BookError::NotFound) => Err(Error::NotFound),
        Err(BookError::Illegal(_)) => Err(Error::Conflict),
        Err(BookError::Storage(error)) => Err(error.into()),
    }
}

async fn change(portal: &Portal, citizen: &Citizen, chosen: Chosen, id: Id) -> Result {
    let moving = Moving {
        booking: id,
        upn: citizen.session.upn,
        office: chosen.office.id.clone(),
        at: chosen.at,
        message: portal.new_id(),
        now: portal.now(),
    };
    let rules = portal.clone();
    let moved = portal
        .db
        .write(move |tx| {
            Box::pin(async move { appointments::move_to(tx, &rules.profile, moving).await })
        })
        .await;
    match moved {
        Ok(booking) => Ok(citizen.redirect(&booking_path(booking.id))),
        Err(ChangeError::SlotFull) => gone(portal, citizen, chosen, "booking-error-full").await,
        Err(ChangeError::NotBookable(why)) => gone(portal, citizen, chosen, reason(why)).await,
        Err(error) => not_changed(portal, citizen, id, error).await,
    }
}

const fn reason(why: NotBookable) -> &'static str {
    match why {
        NotBookable::NoSlot => "booking-error-closed",
        NotBookable::TooSoon => "booking-error-soon",
        NotBookable::TooFar => "booking-error-far",
    }
}

/// The chosen time can't be had: the times as they are now, and why.
async fn gone(portal: &Portal, citizen: &Citizen, chosen: Chosen, why: &'static str) -> Result {
    let Chosen {
        reference,
        office,
        at,
    } = chosen;
    let time = time_of_day(citizen.locale, at.time);
    let wrong = Wrong::Gone(Message::new(why).with("time", time));
    again(portal, citizen, reference, office, at.date, wrong).await
}

/// The times once more, with what is wrong.
async fn again(
    portal: &Portal,
    citizen: &Citizen,
    reference: Reference,
    office: Office,
    date: NaiveDate,
    wrong: Wrong,
) -> Result {
    match begin(portal, citizen, reference).await? {
        Begun::Start(start) => {
            times_page(portal, citizen, start.journey, office, date, Some(wrong)).await
        }
        Begun::Elsewhere(instead) => Ok(instead),
    }
}

/// The person has an appointment by now. If it is the very one, all is done; else they choose.
async fn already(portal: &Portal, citizen: &Citizen, chosen: Chosen, kept: Booking) -> Result {
    let Chosen { office, at, .. } = chosen;
    if kept.office == office.id && slot_time(portal, &kept) == at {
        return Ok(citizen.redirect(&booking_path(kept.id)));
    }
    let with_office = portal
        .db
        .read(move |tx| Box::pin(async move { with_office(tx, kept).await }));
    let (kept, kept_office) = with_office.await?;
    let kept = view_of(portal, &kept, &kept_office);
    let key = portal.new_id();
    let SlotTime { date, time } = at;
    Ok(citizen.page_with(StatusCode::CONFLICT, move || {
        view! {
            <AlreadyBooked kept office=office.id office_name=office.name date time key />
        }
    }))
}
