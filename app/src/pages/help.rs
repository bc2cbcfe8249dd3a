//! `/help`: answers to what people ask most, and the way to somebody who helps.

use leptos::prelude::*;

use crate::{
    components::{Details, InsetText, Layout, Title},
    shell::href,
    t,
};

/// Answers first, then people.
#[component]
pub fn Help(
    /// How many months before the end of the card it can be renewed.
    months: u32,
) -> impl IntoView {
    let answers = [
        (t!("help-code-question"), t!("help-code-answer")),
        (t!("help-passkey-question"), t!("help-passkey-answer")),
        (t!("help-shared-question"), t!("help-shared-answer")),
        (
            t!("help-renew-question"),
            t!("help-renew-answer", months = months),
        ),
        (t!("help-bring-question"), t!("help-bring-answer")),
        (t!("help-change-question"), t!("help-change-answer")),
    ];
    let answers: Vec<_> = answers
        .into_iter()
        .map(|(question, answer)| view! { <Details summary=question><p>{answer}</p></Details> })
        .collect();
    view! {
        <Layout title=t!("help-title")>
            <Title>{t!("help-title")}</Title>
            <p class="lead">{t!("help-intro")}</p>
            {answers}
            <h2>{t!("help-lost-title")}</h2>
            <p>{t!("help-lost-text")}</p>
            <p><a href=href("/recover")>{t!("help-lost-link")}</a></p>
            <h2>{t!("help-office-title")}</h2>
            <p>{t!("help-office-text")}</p>
            <InsetText>{t!("help-safe")}</InsetText>
        </Layout>
    }
}
