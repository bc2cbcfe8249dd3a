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

#[cfg(test)]
mod tests {
    use leptos::prelude::*;

    use crate::{
        components::{Checkboxes, Choice, DateField, Form, Radios, TextField},
        model::DatePart,
    };

    fn html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
        Owner::new().with(|| view().to_html())
    }

    #[test]
    fn an_input_is_described_by_its_hint_and_its_error() {
        let html = html(|| {
            view! {
                <TextField name="code" label="Code" hint="10 letters".to_owned() error="Enter it".to_owned() />
            }
        });
        assert!(
            html.contains(r#"aria-describedby="code-hint code-error""#),
            "{html}"
        );
        assert!(html.contains(r#"aria-invalid="true""#), "{html}");
        assert!(
            html.contains(r#"id="code-hint" class="hint">10 letters"#),
            "{html}"
        );
        assert!(html.contains(r#"id="code-error""#), "{html}");
    }

    #[test]
    fn an_input_without_notes_refers_to_nothing() {
        let html = html(|| view! { <TextField name="code" label="Code" /> });
        assert!(!html.contains("aria-"), "{html}");
    }

    #[test]
    fn what_was_typed_comes_back_as_text() {
        let typed = "\"><script>alert(1)</script>".to_owned();
        let html = html(|| view! { <TextField name="n" label="N" value=typed /> });
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("&quot;&gt;&lt;script&gt;"), "{html}");
    }

    #[test]
    fn the_error_of_a_date_leads_to_the_box_that_is_wrong() {
        let html = html(|| {
            view! {
                <DateField
                    name="born" legend="Born" error="Must include a month".to_owned()
                    wrong=vec![DatePart::Month]
                />
            }
        });
        assert!(html.contains(r#"id="born" name="born_month""#), "{html}");
        assert!(html.contains(r#"id="born_day" name="born_day""#), "{html}");
        assert_eq!(html.matches("aria-invalid").count(), 1, "{html}");
    }

    #[test]
    fn the_error_of_a_choice_leads_to_the_first_answer() {
        let answers = || vec![Choice::new("a", "A"), Choice::new("b", "B")];
        let radios = html(|| {
            view! {
                <Radios name="why" legend="Why?" choices=answers() value="b".to_owned() />
            }
        });
        assert!(
            radios.contains(r#"id="why" name="why" value="a""#),
            "{radios}"
        );
        assert!(
            radios.contains(r#"id="why-2" name="why" value="b" checked"#),
            "{radios}"
        );
        let boxes = html(|| {
            view! {
                <Checkboxes name="how" legend="How?" choices=answers() values=vec!["a".to_owned()] />
            }
        });
        assert!(
            boxes.contains(r#"id="how" name="how" value="a" checked"#),
            "{boxes}"
        );
    }

    #[test]
    fn a_form_carries_the_key_that_makes_sending_it_twice_harmless() {
        let html = html(|| {
            view! {
                <Form action="/en/sample".to_owned() idempotency_key="k1".to_owned()>"fields"</Form>
            }
        });
        assert!(
            html.contains(r#"name="idempotency_key" value="k1""#),
            "{html}"
        );
        assert!(html.contains("novalidate"), "{html}");
    }
}
