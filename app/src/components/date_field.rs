//! A date that a person knows by heart, in three boxes.

use leptos::prelude::*;

use super::field::{FieldGroup, Width, aria_invalid, described_by};
use crate::{
    model::{DateInput, DatePart},
    t,
};

/// The end of a box's name.
const fn suffix(part: DatePart) -> &'static str {
    match part {
        DatePart::Day => "day",
        DatePart::Month => "month",
        DatePart::Year => "year",
    }
}

fn label(part: DatePart) -> String {
    match part {
        DatePart::Day => t!("date-day"),
        DatePart::Month => t!("date-month"),
        DatePart::Year => t!("date-year"),
    }
}

/// A date in three boxes, sent as `name_day`, `name_month` and `name_year`. The ids are the same,
/// except that the first box that is wrong (the day, if all are fine) has the id `name`, so an
/// error summary's link leads to the box to mend.
#[component]
pub fn DateField(
    /// Stem of the three names.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// What the person typed.
    #[prop(optional)]
    value: DateInput,
    /// Help under the question: "For example, 27 3 1987".
    #[prop(default = None, into)]
    hint: Option<String>,
    /// What is wrong and how to mend it.
    #[prop(default = None, into)]
    error: Option<String>,
    /// The boxes that are wrong; with an error and none named, all of them.
    #[prop(optional)]
    wrong: Vec<DatePart>,
    /// The question may stay unanswered, and the legend says so.
    #[prop(optional)]
    optional: bool,
    /// The legend is the page's `h1`.
    #[prop(optional)]
    page_heading: bool,
    /// It is the person's own date of birth: the browser may fill it in.
    #[prop(optional)]
    birthday: bool,
) -> impl IntoView {
    let described = described_by(&name, false, error.is_some());
    let is_wrong = |part| error.is_some() && (wrong.is_empty() || wrong.contains(&part));
    let target = DatePart::ALL
        .into_iter()
        .find(|part| is_wrong(*part))
        .unwrap_or(DatePart::Day);
    let values = [value.day, value.month, value.year];
    let boxes: Vec<_> = DatePart::ALL
        .into_iter()
        .zip(values)
        .map(|(part, value)| {
            let form_name = format!("{name}_{}", suffix(part));
            let id = if part == target {
                name.clone()
            } else {
                form_name.clone()
            };
            let width = if part == DatePart::Year {
                Width::Four
            } else {
                Width::Two
            };
            let autocomplete = birthday.then(|| format!("bday-{}", suffix(part)));
            // Month names are accepted, so the month's keyboard has letters.
            let inputmode = (part != DatePart::Month).then_some("numeric");
            let class = if part == DatePart::Month {
                "input width-month"
            } else {
                width.class()
            };
            view! {
                <div class="date-part">
                    <label class="label" for=id.clone()>{label(part)}</label>
                    <input
                        class=class type="text" id=id name=form_name value=value
                        inputmode=inputmode autocomplete=autocomplete
                        aria-describedby=described.clone() aria-invalid=aria_invalid(is_wrong(part))
                    />
                </div>
            }
        })
        .collect();
    view! {
        <FieldGroup name=name.clone() legend hint error optional page_heading>
            <div class="date-parts">{boxes}</div>
        </FieldGroup>
    }
}
