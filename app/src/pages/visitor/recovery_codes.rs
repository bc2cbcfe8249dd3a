//! `/activate/recovery-codes`: the ten codes, shown once.

use leptos::prelude::*;

use crate::{
    components::{Button, ButtonKind, ButtonLink, Form, Layout, Title, WarningText},
    shell::href,
    t,
};

/// The codes and what they are for.
#[component]
pub fn RecoveryCodes(
    /// Each as a person writes it.
    codes: Vec<String>,
) -> impl IntoView {
    let codes: Vec<_> = codes
        .into_iter()
        .map(|code| view! { <li><code>{code}</code></li> })
        .collect();
    view! {
        <Layout title=t!("recovery-codes-title")>
            <Title>{t!("recovery-codes-title")}</Title>
            <p class="lead">{t!("recovery-codes-intro")}</p>
            <ol>{codes}</ol>
            <WarningText>{t!("recovery-codes-warning")}</WarningText>
            <ButtonLink
                href=href("/activate/recovery-codes.txt") kind=ButtonKind::Secondary download=true
            >
                {t!("recovery-codes-download")}
            </ButtonLink>
            <Form><Button>{t!("recovery-codes-done")}</Button></Form>
        </Layout>
    }
}
