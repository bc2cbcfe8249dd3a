//! Any number of answers, or a single agreement.

use leptos::prelude::*;

use super::{
    choice::{Choice, ChoiceItem, ChoiceKind, choice_id},
    field::{FieldGroup, described_by},
};
use crate::t;

/// Any number of answers. All boxes share one name, so the form repeats it for each chosen value.
#[component]
pub fn Checkboxes(
    /// Name in the form.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The answers, in the order shown.
    choices: Vec<Choice>,
    /// The values of the chosen answers.
    #[prop(optional)]
    values: Vec<String>,
    /// Help under the question.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// What is wrong and how to mend it.
    #[prop(default = None, into)]
    error: Option<String>,
    /// The question may stay unanswered, and the legend says so.
    #[prop(optional)]
    optional: bool,
    /// The legend is the page's `h1`.
    #[prop(optional)]
    page_heading: bool,
) -> impl IntoView {
    let wrong = error.is_some();
    let items: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let checked = values.contains(&choice.value);
            let (name, id) = (name.clone(), choice_id(&name, index));
            view! {
                <ChoiceItem kind=ChoiceKind::Checkbox name id choice checked wrong described=None />
            }
        })
        .collect();
    view! {
        <FieldGroup name legend hint error optional page_heading>
            <div class="choices">{items}</div>
        </FieldGroup>
    }
}

/// One box that stands alone: "This is a phone I share with others".
#[component]
pub fn Checkbox(
    /// Name in the form, and the input's id.
    #[prop(into)]
    name: String,
    /// What the person says by ticking it.
    #[prop(into)]
    label: String,
    /// The value sent when ticked.
    #[prop(default = "yes")]
    value: &'static str,
    /// The box is ticked.
    #[prop(optional)]
    checked: bool,
    /// Help under the label.
    #[prop(default = None, into)]
    hint: Option<String>,
    /// What is wrong and how to mend it.
    #[prop(default = None, into)]
    error: Option<String>,
) -> impl IntoView {
    let class = if error.is_some() {
        "field has-error"
    } else {
        "field"
    };
    let described = described_by(&name, false, error.is_some());
    let wrong = error.is_some();
    let error_id = format!("{name}-error");
    let choice = Choice {
        value: value.to_owned(),
        label,
        heading: None,
        hint,
        reveals: None,
    };
    view! {
        <div class=class>
            {error.map(|error| view! {
                <p class="error-message" id=error_id>
                    <span class="hidden-words">{t!("error-prefix")}" "</span>
                    {error}
                </p>
            })}
            <div class="choices">
                <ChoiceItem
                    kind=ChoiceKind::Checkbox name=name.clone() id=name choice checked wrong
                    described
                />
            </div>
        </div>
    }
}
