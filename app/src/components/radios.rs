//! One answer out of a few.

use leptos::prelude::*;

use super::{
    choice::{Choice, ChoiceItem, ChoiceKind, choice_id},
    field::FieldGroup,
};

/// How the answers lie where there is room; on a narrow screen they are always one below the
/// other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arranged {
    /// One below the other.
    #[default]
    Below,
    /// Side by side; for two short answers.
    Inline,
    /// In columns; for many short answers.
    Columns,
}

/// One answer out of a few. The first radio's id is `name`, the others are `name-2`, `name-3` ...
#[component]
pub fn Radios(
    /// Name in the form.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// The answers, in the order shown.
    choices: Vec<Choice>,
    /// The value of the chosen answer; none is chosen beforehand unless the person did.
    #[prop(default = None, into)]
    value: Option<String>,
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
    /// One below the other unless said.
    #[prop(optional)]
    arranged: Arranged,
) -> impl IntoView {
    let class = match arranged {
        Arranged::Below => "choices",
        Arranged::Inline => "choices is-inline",
        Arranged::Columns => "choices is-columns",
    };
    let items: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let checked = value.as_deref() == Some(choice.value.as_str());
            let (name, id) = (name.clone(), choice_id(&name, index));
            view! {
                <ChoiceItem
                    kind=ChoiceKind::Radio name id choice checked wrong=false described=None
                />
            }
        })
        .collect();
    view! {
        <FieldGroup name legend hint error optional page_heading role="radiogroup">
            <div class=class>{items}</div>
        </FieldGroup>
    }
}
