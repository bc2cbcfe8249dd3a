//! A question over the page.

use leptos::prelude::*;

/// A native `<dialog>`. Islands compile for the browser, where this module doesn't exist: they
/// write the same markup (`dialog.dialog > h2.dialog-title`, then text and `.buttons`).
#[component]
pub fn Dialog(
    /// The element's id.
    #[prop(into)]
    id: String,
    /// The question; its id is `id-title`.
    #[prop(into)]
    title: String,
    /// Shown from the start, not modal.
    #[prop(optional)]
    open: bool,
    /// Text and buttons.
    children: Children,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    view! {
        <dialog class="dialog" id=id aria-labelledby=title_id open=open>
            <h2 class="dialog-title" id=title_id.clone()>{title}</h2>
            {children()}
        </dialog>
    }
}
