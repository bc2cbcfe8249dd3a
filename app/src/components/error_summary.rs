//! Everything that is wrong with a form, at its top.

use leptos::prelude::*;

use crate::t;

/// The message for one field out of the list that the page was given.
pub fn error_of(errors: &[(String, String)], field: &str) -> Option<String> {
    errors
        .iter()
        .find(|(id, _)| id == field)
        .map(|(_, message)| message.clone())
}

/// Everything that is wrong, each linked to its field. Takes the focus when the page opens,
/// without script; [`super::Layout`] shows it when it is given errors.
#[component]
pub fn ErrorSummary(
    /// Field id and message; an empty id makes a message without a link.
    errors: Vec<(String, String)>,
) -> impl IntoView {
    let items: Vec<_> = errors
        .into_iter()
        .map(|(field, message)| {
            let message = if field.is_empty() {
                message.into_any()
            } else {
                view! { <a href=format!("#{field}")>{message}</a> }.into_any()
            };
            view! { <li>{message}</li> }
        })
        .collect();
    view! {
        <div class="error-summary" tabindex="-1" autofocus=true>
            <div role="alert">
                <h2 class="error-summary-title">{t!("error-summary-title")}</h2>
                <ul class="error-summary-list">{items}</ul>
            </div>
        </div>
    }
}
