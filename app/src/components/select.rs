//! One answer out of a long list.

use leptos::prelude::*;

use super::{
    choice::Choice,
    field::{Field, aria_invalid, described_by},
};

/// One answer out of a long list. For fewer than eight answers radios are easier.
#[component]
pub fn Select(
    /// Name in the form, and the input's id.
    #[prop(into)]
    name: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// The answers, in the order shown.
    choices: Vec<Choice>,
    /// The value of the chosen answer.
    #[prop(default = None, into)]
    value: Option<String>,
    /// The first entry, shown while nothing is chosen: "Choose a district".
    #[prop(default = None, into)]
    prompt: Option<String>,
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
) -> impl IntoView {
    let described = described_by(&name, hint.is_some(), error.is_some());
    let invalid = aria_invalid(error.is_some());
    let id = name.clone();
    let form_name = name.clone();
    let options: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            let selected = value.as_deref() == Some(choice.value.as_str());
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        })
        .collect();
    view! {
        <Field name label hint error optional page_heading>
            <select
                class="input select" id=id name=form_name
                aria-describedby=described aria-invalid=invalid
            >
                {prompt.map(|prompt| view! { <option value="">{prompt}</option> })}
                {options}
            </select>
        </Field>
    }
}
