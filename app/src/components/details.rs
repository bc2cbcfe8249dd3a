//! More for those who want it.

use leptos::prelude::*;

/// More for those who want it, folded away.
#[component]
pub fn Details(
    /// What is inside: "I don't have a code".
    #[prop(into)]
    summary: String,
    /// Unfolded from the start.
    #[prop(optional)]
    open: bool,
    /// What is inside.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="details" open=open>
            <summary class="details-summary"><span>{summary}</span></summary>
            <div class="details-text">{children()}</div>
        </details>
    }
}
