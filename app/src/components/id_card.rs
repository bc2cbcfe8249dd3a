//! The picture of an ID card.

use leptos::prelude::*;

use super::{heading::PersonName, icon::Mark};
use crate::t;

/// The picture of an ID card. The number is dots until the page hands it over.
#[component]
pub fn IdCard(
    /// What the card is called: "National ID card".
    #[prop(into)]
    title: String,
    /// The country's name.
    #[prop(into)]
    country: String,
    /// The person's name.
    #[prop(into)]
    name: String,
    /// What the number is called: "ID number".
    #[prop(into)]
    number_label: String,
    /// The number with spaces, only if it may be seen now.
    #[prop(default = None, into)]
    number: Option<String>,
    /// The day on which it expires, in words.
    #[prop(into)]
    expires: String,
    /// The card is no longer good: shown pale.
    #[prop(optional)]
    ended: bool,
) -> impl IntoView {
    let class = if ended { "id-card is-ended" } else { "id-card" };
    let number = match number {
        Some(number) => number.into_any(),
        None => view! {
            <span aria-hidden="true">"•••• •••• ••••"</span>
            <span class="hidden-words">{t!("id-card-number-hidden")}</span>
        }
        .into_any(),
    };
    view! {
        <div class=class role="group" aria-label=title>
            <div class="id-card-head">
                <Mark />
                <p class="id-card-country">{country}</p>
                <p class="id-card-title">{title.clone()}</p>
            </div>
            <svg class="id-card-person" viewBox="0 0 60 72" aria-hidden="true" focusable="false">
                <rect class="id-card-photo" width="60" height="72" rx="4" />
                <circle cx="30" cy="27" r="13" />
                <path d="M6 72c0-17 10-27 24-27s24 10 24 27z" />
            </svg>
            <dl class="id-card-facts">
                <div><dt>{t!("id-card-name")}</dt><dd><PersonName name /></dd></div>
                <div><dt>{number_label}</dt><dd class="id-card-number">{number}</dd></div>
                <div><dt>{t!("id-card-expires")}</dt><dd>{expires}</dd></div>
            </dl>
        </div>
    }
}
