//! The form around the fields.

use leptos::prelude::*;

use crate::shell::{href, page};

/// A form that is posted to the server. The server checks everything, so the browser's own
/// checks are off: their words are neither ours nor always in the page's language.
#[component]
pub fn Form(
    /// Where it is posted to; the page's own path unless given. Always written out: a form without
    /// it would take the address's fragment along, and the next page would jump there.
    #[prop(default = None, into)]
    action: Option<String>,
    /// Sent along as `idempotency_key`: a form sent twice counts once.
    #[prop(default = None, into)]
    idempotency_key: Option<String>,
    /// The form holds a file.
    #[prop(optional)]
    upload: bool,
    /// Fields and buttons.
    children: Children,
) -> impl IntoView {
    let action = action.unwrap_or_else(|| href(&page().path));
    view! {
        <form
            class="form" method="post" action=action novalidate
            enctype=upload.then_some("multipart/form-data")
        >
            {idempotency_key.map(|key| view! {
                <input type="hidden" name="idempotency_key" value=key />
            })}
            {children()}
        </form>
    }
}
