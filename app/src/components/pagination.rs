//! To the page before and the page after.

use leptos::prelude::*;

use crate::t;

/// To the page before and the page after.
#[component]
pub fn Pagination(
    /// What is paged through, for people who hear it: "Weeks".
    #[prop(into)]
    label: String,
    /// Link to the page before and what is there.
    #[prop(default = None)]
    previous: Option<(String, String)>,
    /// Link to the page after and what is there.
    #[prop(default = None)]
    next: Option<(String, String)>,
) -> impl IntoView {
    view! {
        <nav class="pagination" aria-label=label>
            {previous.map(|(href, what)| view! {
                <a class="pagination-link is-previous" href=href rel="prev">
                    <span class="pagination-way">{t!("previous")}</span>
                    <span class="hidden-words">": "</span>
                    <span class="pagination-what">{what}</span>
                </a>
            })}
            {next.map(|(href, what)| view! {
                <a class="pagination-link is-next" href=href rel="next">
                    <span class="pagination-way">{t!("next")}</span>
                    <span class="hidden-words">": "</span>
                    <span class="pagination-what">{what}</span>
                </a>
            })}
        </nav>
    }
}
