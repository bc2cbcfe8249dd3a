//! The passkey button with its texts, and `/activate/passkey`.

use leptos::prelude::*;

use crate::{
    api::passkeys::Ceremony,
    components::{Button, ButtonKind, Form, InsetText, Layout, Title},
    islands::passkey::{PasskeyButton, PasskeyWords},
    shell::href,
    t,
};

/// The island with the words of the page's language, and what to do without scripts.
#[component]
pub fn PasskeyWay(
    /// What for.
    ceremony: Ceremony,
    /// The words on the button.
    #[prop(into)]
    label: String,
    /// The path of the portal to go to afterwards.
    #[prop(into)]
    next: String,
    /// Whether to ask if others use the device.
    #[prop(optional)]
    asks_shared: bool,
) -> impl IntoView {
    let only_if = |wanted: bool, words: String| if wanted { words } else { String::new() };
    let words = PasskeyWords {
        label,
        shared: only_if(asks_shared, t!("passkey-shared")),
        field: only_if(ceremony == Ceremony::SignIn, t!("passkey-field")),
        working: t!("passkey-working"),
        unsupported: t!("passkey-unsupported"),
        cancelled: t!("passkey-cancelled"),
        has_one: t!("passkey-has-one"),
        too_many: t!("passkey-too-many"),
        expired: t!("passkey-expired"),
        failed: t!("passkey-failed"),
    };
    view! {
        <PasskeyButton ceremony next=href(&next) words />
        <noscript><p>{t!("passkey-no-script")}</p></noscript>
    }
}

/// `/activate/passkey`: making a passkey after a code was shown.
#[component]
pub fn MakePasskey(
    /// The code still works on another device, if this one makes no passkey.
    can_skip: bool,
) -> impl IntoView {
    view! {
        <Layout title=t!("make-passkey-title")>
            <Title>{t!("make-passkey-title")}</Title>
            <p class="lead">{t!("make-passkey-intro")}</p>
            <InsetText>{t!("make-passkey-shared")}</InsetText>
            <PasskeyWay
                ceremony=Ceremony::WithCode label=t!("make-passkey-button")
                next="/activate/recovery-codes" asks_shared=true
            />
            {can_skip.then(|| view! {
                <p>{t!("make-passkey-skip-text")}</p>
                <Form action=href("/activate/passkey")>
                    <Button kind=ButtonKind::Secondary>{t!("make-passkey-skip")}</Button>
                </Form>
            })}
        </Layout>
    }
}
