//! One of the answers that radios, checkboxes and selects offer.

use leptos::prelude::*;

/// One answer to choose.
pub struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) heading: Option<String>,
    pub(super) hint: Option<String>,
    pub(super) reveals: Option<AnyView>,
}

impl Choice {
    /// An answer with the value it has in the form and the words a person sees.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            heading: None,
            hint: None,
            reveals: None,
        }
    }

    /// The first of several answers under a heading of their own. Selects can't show it.
    #[must_use]
    pub fn under(mut self, heading: impl Into<String>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// With help under the label. Selects can't show it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// With something shown only while this answer is chosen, without script: a further field or
    /// a text. Browsers that don't know `:has()` show it always. Selects can't show it.
    #[must_use]
    pub fn reveals(mut self, view: impl IntoView + 'static) -> Self {
        self.reveals = Some(view.into_any());
        self
    }
}

/// Whether the group asks for one answer or for any number of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ChoiceKind {
    Radio,
    Checkbox,
}

/// One input with its label, hint and what it reveals.
#[component]
pub(super) fn ChoiceItem(
    /// Radio or checkbox.
    kind: ChoiceKind,
    /// Name in the form.
    name: String,
    /// The input's id.
    id: String,
    /// The answer.
    choice: Choice,
    /// The answer is chosen.
    checked: bool,
    /// The group has an error; only checkboxes carry it themselves.
    wrong: bool,
    /// Ids that describe the input besides its own hint.
    described: Option<String>,
) -> impl IntoView {
    let Choice {
        value,
        label,
        heading,
        hint,
        reveals,
    } = choice;
    let hint_id = format!("{id}-item-hint");
    let described: Vec<String> = described
        .into_iter()
        .chain(hint.is_some().then(|| hint_id.clone()))
        .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let input_type = if kind == ChoiceKind::Radio {
        "radio"
    } else {
        "checkbox"
    };
    let invalid = (wrong && kind == ChoiceKind::Checkbox).then_some("true");
    view! {
        {heading.map(|heading| view! { <h2 class="choices-heading">{heading}</h2> })}
        <div class="choice">
            <input
                class="choice-input"
                type=input_type
                id=id.clone()
                name=name
                value=value
                checked=checked
                aria-describedby=described
                aria-invalid=invalid
            />
            <label class="choice-label" for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint choice-hint" id=hint_id>{hint}</p> })}
            {reveals.map(|reveals| view! { <div class="choice-reveals">{reveals}</div> })}
        </div>
    }
}

/// The id of the n-th input: the first one has the name itself, so an error summary's link works.
pub(super) fn choice_id(name: &str, index: usize) -> String {
    if index == 0 {
        name.to_owned()
    } else {
        format!("{name}-{}", index + 1)
    }
}
