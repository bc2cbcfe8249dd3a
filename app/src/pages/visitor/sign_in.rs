//! `/sign-in` and `/step-up`.

use leptos::prelude::*;

use super::passkey::PasskeyWay;
use crate::{
    api::passkeys::Ceremony,
    components::{Layout, Title},
    shell::href,
    t,
};

/// The way in for people who have a passkey, and the ways for those who don't.
#[component]
pub fn SignIn(
    /// The path of the portal to go to afterwards.
    next: String,
) -> impl IntoView {
    view! {
        <Layout title=t!("sign-in-title")>
            <Title>{t!("sign-in-title")}</Title>
            <p class="lead">{t!("sign-in-intro")}</p>
            <PasskeyWay
                ceremony=Ceremony::SignIn label=t!("sign-in-button") next asks_shared=true
            />
            <h2>{t!("sign-in-first-title")}</h2>
            <p><a href=href("/activate")>{t!("sign-in-activate")}</a></p>
            <h2>{t!("sign-in-lost-title")}</h2>
            <p><a href=href("/recover")>{t!("sign-in-lost-link")}</a></p>
        </Layout>
    }
}

/// Using the passkey again before something delicate.
#[component]
pub fn StepUp(
    /// The path of the portal to go to afterwards.
    next: String,
) -> impl IntoView {
    view! {
        <Layout title=t!("step-up-title")>
            <Title>{t!("step-up-title")}</Title>
            <p class="lead">{t!("step-up-intro")}</p>
            <PasskeyWay ceremony=Ceremony::StepUp label=t!("step-up-button") next />
        </Layout>
    }
}
