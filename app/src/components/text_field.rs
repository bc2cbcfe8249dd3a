//! One line of text.

use leptos::prelude::*;

use super::field::{Field, Width, aria_invalid, described_by};

/// One line of text.
#[component]
pub fn TextField(
    /// Name in the form, and the input's id.
    #[prop(into)]
    name: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// What the person typed or the register knows.
    #[prop(default = None, into)]
    value: Option<String>,
    /// Help under the label: what, and in which form.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// What is wrong and how to mend it.
    #[prop(default = None, into)]
    error: Option<String>,
    /// The field may stay empty, and the label says so.
    #[prop(optional)]
    optional: bool,
    /// The label is the page's `h1`.
    #[prop(optional)]
    page_heading: bool,
    /// How wide the input is.
    #[prop(optional)]
    width: Width,
    /// The input's `type`: `text`, `email`, `tel`.
    #[prop(default = "text")]
    kind: &'static str,
    /// The purpose of the input for the browser's autofill (WCAG 1.3.5): `email`, `bday-day`.
    #[prop(default = None, into)]
    autocomplete: Option<String>,
    /// Which keyboard a phone shows: `numeric`, `tel`.
    #[prop(default = None, into)]
    inputmode: Option<String>,
    /// Shown in front of the input, such as a currency or "+266".
    #[prop(default = None, into)]
    prefix: Option<String>,
    /// A code or number: letters wide apart, no spelling check, capitals offered first.
    #[prop(optional)]
    code: bool,
) -> impl IntoView {
    let described = described_by(&name, hint.is_some(), error.is_some());
    let invalid = aria_invalid(error.is_some());
    let class = if code {
        format!("{} is-code", width.class())
    } else {
        width.class().to_owned()
    };
    let input = view! {
        <input
            class=class
            id=name.clone()
            name=name.clone()
            type=kind
            dir="auto"
            value=value.unwrap_or_default()
            autocomplete=autocomplete
            inputmode=inputmode
            spellcheck=code.then_some("false")
            autocapitalize=code.then_some("characters")
            aria-describedby=described
            aria-invalid=invalid
        />
    };
    let input = match prefix {
        None => input.into_any(),
        Some(prefix) => view! {
            <div class="with-prefix"><span class="prefix" aria-hidden="true">{prefix}</span>{input}</div>
        }
        .into_any(),
    };
    view! { <Field name label hint error optional page_heading>{input}</Field> }
}

/// A number: a text input with the keyboard of digits, because `type=number` drops what it
/// doesn't understand and changes when scrolled over.
#[component]
pub fn NumberField(
    /// Name in the form, and the input's id.
    #[prop(into)]
    name: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// What the person typed.
    #[prop(default = None, into)]
    value: Option<String>,
    /// Help under the label.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// What is wrong and how to mend it.
    #[prop(default = None, into)]
    error: Option<String>,
    /// The field may stay empty, and the label says so.
    #[prop(optional)]
    optional: bool,
    /// The label is the page's `h1`.
    #[prop(optional)]
    page_heading: bool,
    /// How wide the input is.
    #[prop(default = Width::Ten)]
    width: Width,
    /// The purpose of the input for the browser's autofill.
    #[prop(default = None, into)]
    autocomplete: Option<String>,
) -> impl IntoView {
    view! {
        <TextField
            name label value hint error optional page_heading width autocomplete
            inputmode="numeric".to_owned()
        />
    }
}
