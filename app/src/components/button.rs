//! Buttons, links that look like one, and the way back.

use leptos::prelude::*;

use crate::t;

/// What weight a button has. One primary button a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The way on.
    #[default]
    Primary,
    /// Something else one can do here.
    Secondary,
    /// The final step of something that can't be undone.
    Warning,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button is-secondary",
            Self::Warning => "button is-warning",
        }
    }
}

/// A button that sends the form it stands in.
#[component]
pub fn Button(
    /// Primary unless said.
    #[prop(optional)]
    kind: ButtonKind,
    /// Sent along with the form when this button was pressed.
    #[prop(default = None, into)]
    name: Option<String>,
    /// The value sent under `name`.
    #[prop(default = None, into)]
    value: Option<String>,
    /// Posts the form somewhere else than the form says.
    #[prop(default = None, into)]
    formaction: Option<String>,
    /// The id of the form, where the button stands outside of it.
    #[prop(default = None, into)]
    form: Option<String>,
    /// The words on it.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            class=kind.class() type="submit" name=name value=value formaction=formaction form=form
        >
            {children()}
        </button>
    }
}

/// A link that looks like a button: it leads on and changes nothing.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Primary unless said.
    #[prop(optional)]
    kind: ButtonKind,
    /// The browser saves the target instead of showing it: a PDF, a calendar file.
    #[prop(optional)]
    download: bool,
    /// The words on it.
    children: Children,
) -> impl IntoView {
    view! {
        <a class=kind.class() href=href download=download>{children()}</a>
    }
}

/// Buttons and links side by side.
#[component]
pub fn Buttons(
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! { <div class="buttons">{children()}</div> }
}

/// The way back; [`super::Layout`] puts it before the main content.
#[component]
pub fn BackLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! { <a class="back-link" href=href>{t!("back")}</a> }
}
