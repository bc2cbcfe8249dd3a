//! A file to send. The form around it needs `upload=true`.

use leptos::prelude::*;

use super::field::{Field, aria_invalid, described_by};

/// A file to send. Its hint says which types and sizes are taken before anything is chosen.
#[component]
pub fn FileField(
    /// Name in the form, and the input's id.
    #[prop(into)]
    name: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// Which types the file dialog offers first: `image/jpeg,image/png,application/pdf`.
    #[prop(default = None, into)]
    accept: Option<String>,
    /// Help under the label: type and size.
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
    view! {
        <Field name label hint error optional page_heading>
            <input
                class="file" type="file" id=id name=form_name accept=accept
                aria-describedby=described aria-invalid=invalid
            />
        </Field>
    }
}
