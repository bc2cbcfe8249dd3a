//! What every form field shares: label or legend, hint, error message, and how they are tied to
//! the input.
//!
//! The ids follow from the field's name: the input is `name`, its hint `name-hint`, its error
//! `name-error`. An error summary therefore links to `#name`.

use leptos::prelude::*;

use crate::t;

/// How wide an input is: as wide as what belongs into it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As wide as the column.
    #[default]
    Full,
    /// About 2 characters: a day.
    Two,
    /// About 4 characters: a year.
    Four,
    /// About 10 characters: a code, a number.
    Ten,
    /// About 20 characters: a phone number.
    Twenty,
}

impl Width {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Full => "input",
            Self::Two => "input width-2",
            Self::Four => "input width-4",
            Self::Ten => "input width-10",
            Self::Twenty => "input width-20",
        }
    }
}

/// The ids that describe an input, for `aria-describedby`.
pub(super) fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (false, false) => None,
        (true, false) => Some(format!("{name}-hint")),
        (false, true) => Some(format!("{name}-error")),
        (true, true) => Some(format!("{name}-hint {name}-error")),
    }
}

/// `aria-invalid` is written only where something is wrong.
pub(super) fn aria_invalid(wrong: bool) -> Option<&'static str> {
    wrong.then_some("true")
}

/// A text with "(optional)" behind it where that is so.
pub(super) fn with_optional(label: String, optional: bool) -> String {
    if optional {
        t!("field-optional", label = label)
    } else {
        label
    }
}

/// One input with its label, hint and error message.
#[component]
pub(super) fn Field(
    /// Name and id of the input.
    name: String,
    /// The label.
    label: String,
    /// Help under the label.
    hint: Option<String>,
    /// What is wrong, if anything.
    error: Option<String>,
    /// The field may stay empty, and the label says so.
    optional: bool,
    /// The label is the page's `h1`.
    page_heading: bool,
    /// The input.
    children: Children,
) -> impl IntoView {
    let class = if error.is_some() {
        "field has-error"
    } else {
        "field"
    };
    let text = with_optional(label, optional);
    let label = if page_heading {
        view! {
            <h1 class="label-heading">
                <label class="label is-heading" for=name.clone()>{text}</label>
            </h1>
        }
        .into_any()
    } else {
        view! { <label class="label" for=name.clone()>{text}</label> }.into_any()
    };
    view! {
        <div class=class>
            {label}
            <FieldNotes name hint error />
            {children()}
        </div>
    }
}

/// Several inputs that answer one question, under a legend.
#[component]
pub(super) fn FieldGroup(
    /// Stem of the ids.
    name: String,
    /// The question.
    legend: String,
    /// Help under the question.
    hint: Option<String>,
    /// What is wrong, if anything.
    error: Option<String>,
    /// The question may stay unanswered, and the legend says so.
    optional: bool,
    /// The legend is the page's `h1`.
    page_heading: bool,
    /// `radiogroup` for radios, otherwise the plain group that a fieldset is.
    #[prop(optional)]
    role: Option<&'static str>,
    /// The inputs.
    children: Children,
) -> impl IntoView {
    let class = if error.is_some() {
        "field has-error"
    } else {
        "field"
    };
    let described = described_by(&name, hint.is_some(), error.is_some());
    let invalid = aria_invalid(role.is_some() && error.is_some());
    let text = with_optional(legend, optional);
    let legend = if page_heading {
        view! { <legend class="label is-heading"><h1 class="label-heading">{text}</h1></legend> }
            .into_any()
    } else {
        view! { <legend class="label">{text}</legend> }.into_any()
    };
    view! {
        <div class=class>
            <fieldset role=role aria-describedby=described aria-invalid=invalid>
                {legend}
                <FieldNotes name hint error />
                {children()}
            </fieldset>
        </div>
    }
}

/// Hint and error message.
#[component]
fn FieldNotes(name: String, hint: Option<String>, error: Option<String>) -> impl IntoView {
    let hint_id = format!("{name}-hint");
    let error_id = format!("{name}-error");
    view! {
        {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
        {error.map(|error| view! {
            <p class="error-message" id=error_id>
                <span class="hidden-words">{t!("error-prefix")}" "</span>
                {error}
            </p>
        })}
    }
}
