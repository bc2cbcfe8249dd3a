//! Facts or answers, each with a way to change it.

use leptos::prelude::*;

use crate::t;

/// One fact.
pub struct SummaryRow {
    key: String,
    value: AnyView,
    change: Option<(String, String)>,
}

impl SummaryRow {
    /// A fact under its name. A text keeps its line breaks.
    pub fn new(key: impl Into<String>, value: impl IntoView + 'static) -> Self {
        Self {
            key: key.into(),
            value: value.into_any(),
            change: None,
        }
    }

    /// With a "Change" link to `href`; `what` completes it for people who hear it: "your address".
    #[must_use]
    pub fn change(mut self, href: impl Into<String>, what: impl Into<String>) -> Self {
        self.change = Some((href.into(), what.into()));
        self
    }
}

/// Facts or answers.
#[component]
pub fn SummaryList(
    /// The facts, in the order shown.
    rows: Vec<SummaryRow>,
) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            view! {
                <div class="summary-row">
                    <dt class="summary-key">{row.key}</dt>
                    <dd class="summary-value">{row.value}</dd>
                    {row.change.map(|(href, what)| view! {
                        <dd class="summary-change">
                            <a href=href>
                                {t!("change")}<span class="hidden-words">" "{what}</span>
                            </a>
                        </dd>
                    })}
                </div>
            }
        })
        .collect();
    view! { <dl class="summary-list">{rows}</dl> }
}
