//! `/account`: what I have, what is under way, what comes next, and my messages.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{
    applications::{StateTag, path as application_path},
    apply::draft_path,
    services::RENEWAL,
    standing::{StandingTag, advice},
};
use crate::{
    components::{Button, ButtonKind, ButtonLink, Form, Layout, Tag, TagKind, Title},
    i18n::{FluentArgs, dates::date_and_time, locale, translate},
    model::{ApplicationState, Id, Reference, SlotTime, Standing},
    shell::href,
    t,
};

/// What a person's account shows; dates are written out.
#[derive(Clone, Debug)]
pub struct AccountView {
    /// The person's name.
    pub name: String,
    /// How the ID card stands, and its last day; nothing without a card.
    pub card: Option<(Standing, Option<String>)>,
    /// Whether it can be renewed now.
    pub can_renew: bool,
    /// Whether a new card is on its way.
    pub is_renewed: bool,
    /// A draft, and when it was last saved.
    pub draft: Option<(Id, String)>,
    /// The applications, the newest first, with the day each was sent.
    pub applications: Vec<(Reference, ApplicationState, String)>,
    /// When and where the next appointment is.
    pub appointment: Option<String>,
    /// The messages, the newest first.
    pub messages: Vec<MessageView>,
}

/// A message to the person.
#[derive(Clone, Debug)]
pub struct MessageView {
    /// Which texts it has.
    pub kind: String,
    /// What goes into their places.
    pub args: BTreeMap<String, String>,
    /// The page it leads to; empty for none.
    pub link: String,
    /// When it was sent, written out.
    pub sent_on: String,
    /// Whether it was read.
    pub is_read: bool,
}

impl MessageView {
    fn text(&self, part: &str) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &self.args {
            // A time is kept as the office's clock shows it, and written out for its reader.
            match value.parse::<SlotTime>() {
                Ok(at) => args.set(name.as_str(), date_and_time(locale(), at.date, at.time)),
                Err(_) => args.set(name.as_str(), value.as_str()),
            }
        }
        translate(
            locale(),
            &format!("message-{}-{part}", self.kind),
            Some(&args),
        )
    }
}

/// `/account`
#[component]
pub fn Account(
    /// What it shows.
    account: AccountView,
) -> impl IntoView {
    let AccountView {
        name,
        card,
        can_renew,
        is_renewed,
        draft,
        applications,
        appointment,
        messages,
    } = account;
    let (under_way, earlier): (Vec<_>, Vec<_>) = applications
        .into_iter()
        .partition(|(_, state, _)| state.is_under_way());
    let has_earlier = !earlier.is_empty();
    view! {
        <Layout title=t!("account-title")>
            <Title caption=name>{t!("account-title")}</Title>
            <section class="flow">
                <h2>{t!("account-card")}</h2>
                <CardStanding card can_renew=can_renew && draft.is_none() is_renewed />
            </section>
            <section class="flow">
                <h2>{t!("account-under-way")}</h2>
                <UnderWay draft applications=under_way />
            </section>
            <section class="flow">
                <h2>{t!("account-appointment")}</h2>
                {match appointment {
                    Some(appointment) => view! {
                        <p><strong>{appointment}</strong></p>
                        <p><a href=href("/appointments")>{t!("account-appointment-see")}</a></p>
                    }
                    .into_any(),
                    None => view! { <p>{t!("account-appointment-none")}</p> }.into_any(),
                }}
            </section>
            <section class="flow">
                <h2 id="messages">{t!("account-messages")}</h2>
                <Messages messages />
            </section>
            {has_earlier.then(|| view! {
                <section class="flow">
                    <h2>{t!("account-earlier")}</h2>
                    <ul class="plain-list">{sent(earlier)}</ul>
                </section>
            })}
            <section class="flow">
                <h2>{t!("account-more")}</h2>
                <ul class="list">
                    <li><a href=href("/security")>{t!("account-security")}</a></li>
                    <li><a href=href("/access-log")>{t!("access-log-title")}</a></li>
                </ul>
            </section>
        </Layout>
    }
}

/// How the card stands and what to do.
#[component]
fn CardStanding(
    card: Option<(Standing, Option<String>)>,
    can_renew: bool,
    is_renewed: bool,
) -> impl IntoView {
    let Some((standing, expires)) = card else {
        return view! { <p>{t!("account-card-none")}</p> }.into_any();
    };
    view! {
        <p><StandingTag standing /></p>
        <p>{advice(standing, expires.as_deref(), is_renewed)}</p>
        {can_renew.then(|| view! {
            <ButtonLink href=href(RENEWAL)>{t!("account-renew")}</ButtonLink>
        })}
        <p><a href=href("/id")>{t!("account-id")}</a></p>
    }
    .into_any()
}

/// What was begun and what was sent.
#[component]
fn UnderWay(
    draft: Option<(Id, String)>,
    applications: Vec<(Reference, ApplicationState, String)>,
) -> impl IntoView {
    if draft.is_none() && applications.is_empty() {
        return view! { <p>{t!("account-under-way-none")}</p> }.into_any();
    }
    let draft = draft.map(|(id, saved_on)| {
        view! {
            <li>
                <a href=href(&draft_path(id))>{t!("account-draft")}</a>
                " "<Tag>{translate(locale(), ApplicationState::Draft.key(), None)}</Tag>
                <p class="hint">{t!("account-draft-saved", date = saved_on)}</p>
            </li>
        }
    });
    view! { <ul class="plain-list">{draft}{sent(applications)}</ul> }.into_any()
}

/// Applications that were sent, a line each.
fn sent(applications: Vec<(Reference, ApplicationState, String)>) -> impl IntoView {
    applications
        .into_iter()
        .map(|(reference, state, sent_on)| {
            view! {
                <li>
                    <a href=href(&application_path(reference))>
                        {t!("account-application", reference = reference.grouped())}
                    </a>
                    " "<StateTag state />
                    <p class="hint">{t!("account-application-sent", date = sent_on)}</p>
                </li>
            }
        })
        .collect::<Vec<_>>()
}

/// The messages, and one button that marks them all as read.
#[component]
fn Messages(messages: Vec<MessageView>) -> impl IntoView {
    if messages.is_empty() {
        return view! { <p>{t!("account-messages-none")}</p> }.into_any();
    }
    let has_new = messages.iter().any(|message| !message.is_read);
    let items: Vec<_> = messages
        .into_iter()
        .map(|message| {
            let (title, text) = (message.text("title"), message.text("text"));
            let title = if message.link.is_empty() {
                title.into_any()
            } else {
                view! { <a href=href(&message.link)>{title}</a> }.into_any()
            };
            view! {
                <li>
                    <h3>
                        {title}
                        {(!message.is_read).then(|| view! {
                            " "<Tag kind=TagKind::Active>{t!("account-message-new")}</Tag>
                        })}
                    </h3>
                    <p>{text}</p>
                    <p class="hint">{message.sent_on}</p>
                </li>
            }
        })
        .collect();
    view! {
        <ul class="plain-list">{items}</ul>
        {has_new.then(|| view! {
            <Form action=href("/account/messages/read")>
                <Button kind=ButtonKind::Secondary>{t!("account-messages-read")}</Button>
            </Form>
        })}
    }
    .into_any()
}
