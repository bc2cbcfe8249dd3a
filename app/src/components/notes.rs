//! Texts that stand out of the page.

use leptos::prelude::*;

use super::icon::{Icon, Picture};
use crate::t;

/// Something with a consequence: "Your card is blocked as soon as you send this".
#[component]
pub fn WarningText(
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="warning-text">
            <Icon picture=Picture::Alert />
            <p><strong>
                <span class="hidden-words">{t!("warning-prefix")}" "</span>
                {children()}
            </strong></p>
        </div>
    }
}

/// Something to notice that has no consequence.
#[component]
pub fn InsetText(
    /// The words.
    children: Children,
) -> impl IntoView {
    view! { <div class="inset-text">{children()}</div> }
}
