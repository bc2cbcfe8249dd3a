//! `/security`: passkeys, sessions, recovery codes and what happened.

use leptos::prelude::*;

use crate::{
    api::passkeys::Ceremony,
    components::{
        Banner, BannerKind, Button, ButtonKind, ButtonLink, Buttons, Form, Layout, SummaryList,
        SummaryRow, TextField, Title, error_of,
    },
    i18n::translate,
    model::{Locale, SecurityEvent},
    pages::visitor::passkey::PasskeyWay,
    shell::href,
    t,
};

/// A passkey as listed. Times are written out already.
#[derive(Clone, Debug)]
pub struct PasskeyRow {
    /// Its id.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// When it was made.
    pub created: String,
    /// When it was last used.
    pub used: Option<String>,
}

/// A session as listed.
#[derive(Clone, Debug)]
pub struct SessionRow {
    /// Its id.
    pub id: String,
    /// The device in words; may be unknown.
    pub device: String,
    /// When it began.
    pub began: String,
    /// When it was last used.
    pub seen: String,
    /// It is the one that looks at the page.
    pub is_this: bool,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct EventRow {
    /// What.
    pub what: SecurityEvent,
    /// On which device.
    pub device: String,
    /// When.
    pub at: String,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct SecurityView {
    /// The passkeys, oldest first.
    pub passkeys: Vec<PasskeyRow>,
    /// The sessions, newest first.
    pub sessions: Vec<SessionRow>,
    /// Recovery codes that were not used.
    pub codes_left: u32,
    /// What happened, newest first.
    pub events: Vec<EventRow>,
}

/// Everything about how a person signs in.
#[component]
pub fn Security(
    /// What to show.
    page: SecurityView,
) -> impl IntoView {
    let SecurityView {
        passkeys,
        sessions,
        codes_left,
        events,
    } = page;
    let locale = crate::i18n::locale();
    let has_others = sessions.len() > 1;
    view! {
        <Layout title=t!("security-title") back=href("/account")>
            <Title>{t!("security-title")}</Title>
            <h2>{t!("security-passkeys-title")}</h2>
            <Passkeys passkeys />
            <ButtonLink href=href("/security/passkeys/new") kind=ButtonKind::Secondary>
                {t!("security-passkey-add")}
            </ButtonLink>
            <h2>{t!("security-codes-title")}</h2>
            <p>{t!("security-codes-left", count = codes_left)}</p>
            <Form action=href("/security/recovery-codes")>
                <Button kind=ButtonKind::Secondary>{t!("security-codes-renew")}</Button>
            </Form>
            <h2>{t!("security-sessions-title")}</h2>
            <Sessions sessions />
            {has_others.then(|| view! {
                <Form action=href("/security/sessions/end-others")>
                    <Button kind=ButtonKind::Warning>{t!("security-sessions-end-others")}</Button>
                </Form>
            })}
            <History locale events />
        </Layout>
    }
}

#[component]
fn Passkeys(passkeys: Vec<PasskeyRow>) -> impl IntoView {
    let rows = passkeys
        .into_iter()
        .map(|passkey| {
            let PasskeyRow {
                id,
                name,
                created,
                used,
            } = passkey;
            let times = if let Some(used) = used {
                t!("security-passkey-times", created = created, used = used)
            } else {
                t!("security-passkey-unused", created = created)
            };
            SummaryRow::new(shown_device(name.clone()), times).change(
                href(&format!("/security/passkeys/{id}")),
                shown_device(name),
            )
        })
        .collect();
    view! { <SummaryList rows /> }
}

#[component]
fn Sessions(sessions: Vec<SessionRow>) -> impl IntoView {
    let rows = sessions
        .into_iter()
        .map(|session| {
            let times = t!(
                "security-session-times",
                began = session.began,
                seen = session.seen
            );
            let action = href(&format!("/security/sessions/{}/end", session.id));
            let end = if session.is_this {
                view! { <p><strong>{t!("security-session-this")}</strong></p> }.into_any()
            } else {
                view! {
                    <Form action>
                        <Button kind=ButtonKind::Secondary>{t!("security-session-end")}</Button>
                    </Form>
                }
                .into_any()
            };
            SummaryRow::new(shown_device(session.device), view! { <p>{times}</p>{end} })
        })
        .collect();
    view! { <SummaryList rows /> }
}

#[component]
fn History(locale: Locale, events: Vec<EventRow>) -> impl IntoView {
    let rows = events
        .into_iter()
        .map(|event| {
            let what = translate(locale, event.what.key(), None);
            let place = view! { <p>{event.at}</p><p>{shown_device(event.device)}</p> };
            SummaryRow::new(what, place)
        })
        .collect();
    view! {
        <h2>{t!("security-history-title")}</h2>
        <p>{t!("security-history-text")}</p>
        <SummaryList rows />
    }
}

/// A device in words, also when its browser said nothing of itself.
fn shown_device(device: String) -> String {
    if device.is_empty() {
        t!("security-device-unknown")
    } else {
        device
    }
}

/// `/security/sessions/end-others`: for who was told of a sign-in that was not theirs.
#[component]
pub fn EndOthers() -> impl IntoView {
    view! {
        <Layout title=t!("security-not-me-title") back=href("/security")>
            <Title>{t!("security-not-me-title")}</Title>
            <p class="lead">{t!("security-not-me-text")}</p>
            <Form action=href("/security/sessions/end-others")>
                <Button kind=ButtonKind::Warning>{t!("security-sessions-end-others")}</Button>
            </Form>
        </Layout>
    }
}

/// `/security/passkeys/new`: one more passkey.
#[component]
pub fn AddPasskey() -> impl IntoView {
    view! {
        <Layout title=t!("security-passkey-add") back=href("/security")>
            <Title>{t!("security-passkey-add")}</Title>
            <p class="lead">{t!("security-passkey-add-text")}</p>
            <PasskeyWay
                ceremony=Ceremony::Another label=t!("make-passkey-button") next="/security"
            />
        </Layout>
    }
}

/// `/security/passkeys/{id}`: renaming and removing one.
#[component]
pub fn EditPasskey(
    /// The passkey.
    passkey: PasskeyRow,
    /// What is wrong with the new name.
    #[prop(optional)]
    errors: Vec<(String, String)>,
    /// It can't be removed: it is the last way in.
    #[prop(optional)]
    is_last: bool,
) -> impl IntoView {
    // This page also answers a removal that was refused: each form names its own path.
    let rename = href(&format!("/security/passkeys/{}", passkey.id));
    let remove = format!("{rename}/remove");
    view! {
        <Layout title=t!("security-passkey-title") errors=errors.clone() back=href("/security")>
            {is_last.then(|| view! {
                <Banner kind=BannerKind::Warning><p>{t!("security-passkey-last")}</p></Banner>
            })}
            <Title>{t!("security-passkey-title")}</Title>
            <Form action=rename>
                <TextField
                    name="name" label=t!("security-passkey-name")
                    hint=t!("security-passkey-name-hint") value=passkey.name
                    error=error_of(&errors, "name")
                />
                <Button>{t!("security-passkey-rename")}</Button>
            </Form>
            <h2>{t!("security-passkey-remove")}</h2>
            <p>{t!("security-passkey-remove-text")}</p>
            <Form action=remove>
                <Buttons>
                    <Button kind=ButtonKind::Warning>{t!("security-passkey-remove")}</Button>
                </Buttons>
            </Form>
        </Layout>
    }
}
