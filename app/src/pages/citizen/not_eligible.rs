//! What a person reads who can't renew the card now: why, and what to do instead.

use leptos::prelude::*;

use crate::{
    components::{ButtonLink, Layout, Title},
    i18n::{dates::long_date, locale},
    model::{DocumentState, Eligibility},
    shell::href,
    t,
};

/// In place of the start page.
#[component]
pub fn NotEligible(
    /// What the rules say.
    why: Eligibility,
) -> impl IntoView {
    let Words { title, text, mend } = words(why);
    let way = match why {
        Eligibility::AlreadyUnderWay { reference } => (
            href(&format!("/applications/{reference}")),
            t!("renewal-not-see-application"),
        ),
        _ => (href("/account"), t!("renewal-not-account")),
    };
    view! {
        <Layout title=title.clone() service=t!("renewal-service") back=href("/services")>
            <Title caption=t!("renewal-service")>{title}</Title>
            <p class="lead">{text}</p>
            <h2>{t!("renewal-not-instead")}</h2>
            <p>{mend}</p>
            <ButtonLink href=way.0>{way.1}</ButtonLink>
        </Layout>
    }
}

/// The three texts of a reason.
struct Words {
    title: String,
    text: String,
    mend: String,
}

fn words(why: Eligibility) -> Words {
    let (title, text, mend) = match why {
        Eligibility::TooEarly { from } => {
            let date = long_date(locale(), from);
            (
                t!("renewal-not-early-title"),
                t!("renewal-not-early-text", date = date),
                t!("renewal-not-early-mend"),
            )
        }
        Eligibility::AlreadyUnderWay { reference } => (
            t!("renewal-not-under-way-title"),
            t!(
                "renewal-not-under-way-text",
                reference = reference.grouped()
            ),
            t!("renewal-not-under-way-mend"),
        ),
        Eligibility::LostOrStolen { state } => (
            if state == DocumentState::Stolen {
                t!("renewal-not-stolen-title")
            } else {
                t!("renewal-not-lost-title")
            },
            t!("renewal-not-lost-text"),
            t!("renewal-not-lost-mend"),
        ),
        Eligibility::Damaged => (
            t!("renewal-not-damaged-title"),
            t!("renewal-not-damaged-text"),
            t!("renewal-not-damaged-mend"),
        ),
        Eligibility::TooYoung { from } => {
            let date = long_date(locale(), from);
            (
                t!("renewal-not-young-title"),
                t!("renewal-not-young-text", date = date),
                t!("renewal-not-young-mend"),
            )
        }
        Eligibility::Deceased => (
            t!("renewal-not-deceased-title"),
            t!("renewal-not-deceased-text"),
            t!("renewal-not-deceased-mend"),
        ),
        // An eligible person is not sent here; without a card is what is left.
        Eligibility::NoCard | Eligibility::Eligible { .. } => (
            t!("renewal-not-card-title"),
            t!("renewal-not-card-text"),
            t!("renewal-not-card-mend"),
        ),
    };
    Words { title, text, mend }
}
