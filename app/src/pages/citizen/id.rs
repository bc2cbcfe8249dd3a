//! `/id`: the documents a person has, how each stands, and what to do about it.

use leptos::prelude::*;

use super::{
    services::RENEWAL,
    standing::{StandingTag, advice},
};
use crate::{
    components::{Button, ButtonKind, Form, IdCard, InsetText, Layout, Table, Title},
    i18n::{locale, translate},
    model::{DocumentKind, Standing},
    shell::href,
    t,
};

/// What a person has; dates are written out.
#[derive(Clone, Debug)]
pub struct IdView {
    /// The person's name.
    pub name: String,
    /// The country that issues the card.
    pub country: String,
    /// The person's number, when it was asked for.
    pub number: Option<String>,
    /// The card, if there is one.
    pub card: Option<DocumentView>,
    /// Every document, the newest first.
    pub documents: Vec<DocumentView>,
    /// Whether the card can be renewed now.
    pub can_renew: bool,
    /// Whether a new card is on its way.
    pub is_renewed: bool,
}

/// A document.
#[derive(Clone, Debug)]
pub struct DocumentView {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number, but for the last signs hidden.
    pub number: String,
    /// Its last day; nothing for one that does not expire.
    pub expires: Option<String>,
    /// How it stands.
    pub standing: Standing,
}

/// `/id`
#[component]
pub fn IdPage(
    /// What the person has.
    id: IdView,
) -> impl IntoView {
    let IdView {
        name,
        country,
        number,
        card,
        documents,
        can_renew,
        is_renewed,
    } = id;
    let is_shown = number.is_some();
    view! {
        <Layout title=t!("id-title")>
            <Title>{t!("id-title")}</Title>
            {match card {
                Some(card) => view! { <Card name country number card /> }.into_any(),
                None => view! { <InsetText>{t!("id-no-card")}</InsetText> }.into_any(),
            }}
            {if is_shown {
                view! {
                    <p><a href=href("/id")>{t!("id-hide")}</a></p>
                }
                .into_any()
            } else {
                view! {
                    <Form action=href("/id/reveal")>
                        <Button kind=ButtonKind::Secondary>{t!("id-show")}</Button>
                    </Form>
                    <p class="hint">{t!("id-show-hint")}</p>
                }
                .into_any()
            }}
            <h2>{t!("id-documents")}</h2>
            <Documents documents can_renew is_renewed />
            <p>{t!("id-log-text")}" "<a href=href("/access-log")>{t!("access-log-title")}</a></p>
        </Layout>
    }
}

#[component]
fn Card(
    name: String,
    country: String,
    number: Option<String>,
    card: DocumentView,
) -> impl IntoView {
    let ended = matches!(
        card.standing,
        Standing::Expired { .. } | Standing::NotUsable(_)
    );
    let expires = card.expires.unwrap_or_else(|| t!("id-never"));
    view! {
        <IdCard
            title=t!("id-card-title") country name number_label=t!("id-number") number expires
            ended
        />
    }
}

#[component]
fn Documents(documents: Vec<DocumentView>, can_renew: bool, is_renewed: bool) -> impl IntoView {
    if documents.is_empty() {
        return view! { <p>{t!("id-no-documents")}</p> }.into_any();
    }
    let head = vec![
        t!("id-head-document"),
        t!("id-head-number"),
        t!("id-head-expires"),
        t!("id-head-standing"),
    ];
    let rows = documents
        .into_iter()
        .map(|document| {
            let renew = can_renew
                && document.kind == DocumentKind::NationalId
                && matches!(
                    document.standing,
                    Standing::ExpiresSoon { .. } | Standing::Expired { .. }
                );
            let is_renewed = is_renewed && document.kind == DocumentKind::NationalId;
            let what = advice(document.standing, document.expires.as_deref(), is_renewed);
            vec![
                translate(locale(), document.kind.key(), None).into_any(),
                view! { <bdi>{document.number}</bdi> }.into_any(),
                document
                    .expires
                    .unwrap_or_else(|| t!("id-never"))
                    .into_any(),
                view! {
                    <StandingTag standing=document.standing />
                    <p>{what}</p>
                    {renew.then(|| view! { <a href=href(RENEWAL)>{t!("account-renew")}</a> })}
                }
                .into_any(),
            ]
        })
        .collect();
    view! { <Table caption=t!("id-documents-caption") head rows /> }.into_any()
}
