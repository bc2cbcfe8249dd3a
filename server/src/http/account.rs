//! `/account`: what I have, what is under way, what comes next, and my messages.

use app::{
    i18n::dates::long_date,
    model::{Booking, DataShown, Office, renewal},
    pages::citizen::account::{Account, AccountView, MessageView},
};
use axum::{
    Router,
    extract::State,
    routing::{get, post},
};
use leptos::prelude::*;

use super::{
    citizen::Citizen,
    error::{Error, Result},
    office_choices::when_and_where,
};
use crate::{
    domain::{
        applications,
        record::{self, Record},
    },
    portal::Portal,
    storage::{
        applications::{self as stored, Application},
        bookings,
        drafts::Draft,
        messages::{self, Message},
        offices,
    },
};

/// `/account`
pub fn routes() -> Router<Portal> {
    Router::new()
        .route("/account", get(show))
        .route("/account/messages/read", post(mark_messages_read))
}

/// What the account shows of a person.
struct Known {
    record: Record,
    draft: Option<Draft>,
    applications: Vec<Application>,
    messages: Vec<Message>,
    appointment: Option<(Booking, Office)>,
}

async fn show(State(portal): State<Portal>, citizen: Citizen) -> Result {
    let known = know(&portal, &citizen).await?;
    let account = view_of(&portal, &citizen, known);
    Ok(citizen.page(move || view! { <Account account /> }))
}

async fn know(portal: &Portal, citizen: &Citizen) -> Result<Known> {
    let (upn, now) = (citizen.session.upn, portal.now());
    let today = portal.today();
    let rules = applications::rules(&portal.profile);
    let known = portal.db.read(move |tx| {
        Box::pin(async move {
            let Some(record) = record::open(tx, upn, today, rules).await? else {
                return Ok::<_, Error>(None);
            };
            let next = bookings::active_of(tx, upn)
                .await?
                .into_iter()
                .find(|booking| booking.is_upcoming(now));
            let appointment = match next {
                Some(booking) => offices::find(tx, &booking.office)
                    .await?
                    .map(|office| (booking, office)),
                None => None,
            };
            Ok(Some(Known {
                appointment,
                record,
                draft: applications::current(tx, upn).await?,
                applications: stored::of(tx, upn).await?,
                messages: messages::of(tx, upn).await?,
            }))
        })
    });
    let known = known.await?.ok_or(Error::NotFound)?;
    let shown = [
        DataShown::Name,
        DataShown::Documents,
        DataShown::Applications,
        DataShown::Appointments,
    ];
    citizen.write_down(&shown).await?;
    Ok(known)
}

fn view_of(portal: &Portal, citizen: &Citizen, known: Known) -> AccountView {
    let written = |date| long_date(citizen.locale, date);
    let day_of = |at| written(portal.profile.date_of(at));
    let Record {
        person,
        documents,
        can_renew,
        is_renewed,
    } = known.record;
    let window = portal.profile.renewal.window_months;
    AccountView {
        name: person.name.full(),
        card: renewal::current_card(&documents).map(|card| {
            (
                card.standing(portal.today(), window),
                card.expires_on.map(written),
            )
        }),
        can_renew,
        is_renewed,
        draft: known
            .draft
            .map(|draft| (draft.id, day_of(draft.updated_at))),
        applications: known
            .applications
            .into_iter()
            .map(|sent| (sent.reference, sent.state, day_of(sent.submitted_at)))
            .collect(),
        appointment: known
            .appointment
            .map(|(booking, office)| when_and_where(portal, citizen.locale, &booking, &office)),
        messages: known
            .messages
            .into_iter()
            .map(|message| MessageView {
                kind: message.kind,
                args: message.args,
                link: message.link,
                sent_on: day_of(message.at),
                is_read: message.read_at.is_some(),
            })
            .collect(),
    }
}

async fn mark_messages_read(State(portal): State<Portal>, citizen: Citizen) -> Result {
    let (upn, now) = (citizen.session.upn, portal.now());
    portal
        .db
        .write(move |tx| Box::pin(messages::mark_read(tx, upn, now)))
        .await?;
    Ok(citizen.redirect("/account"))
}
