//! What happened, what happens now, what comes next.

use leptos::prelude::*;

use crate::t;

/// Where an entry stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimelineState {
    /// Happened.
    Done,
    /// Happens now.
    Current,
    /// Will happen.
    Next,
}

/// One step of the story.
#[derive(Clone, Debug)]
pub struct TimelineEntry {
    /// What happens.
    pub title: String,
    /// When, in words.
    pub when: Option<String>,
    /// Who does it, what to do about it.
    pub text: Option<String>,
    /// Past, present or future.
    pub state: TimelineState,
}

/// What happened, what happens now, what comes next: oldest first.
#[component]
pub fn Timeline(
    /// The steps.
    entries: Vec<TimelineEntry>,
) -> impl IntoView {
    let items: Vec<_> = entries
        .into_iter()
        .map(|entry| {
            let (class, words) = match entry.state {
                TimelineState::Done => ("timeline-entry is-done", t!("timeline-done")),
                TimelineState::Current => ("timeline-entry is-current", t!("timeline-current")),
                TimelineState::Next => ("timeline-entry", t!("timeline-next")),
            };
            let current = (entry.state == TimelineState::Current).then_some("step");
            view! {
                <li class=class aria-current=current>
                    <h3 class="timeline-title">
                        <span class="hidden-words">{words}" "</span>{entry.title}
                    </h3>
                    {entry.when.map(|when| view! { <p class="timeline-when">{when}</p> })}
                    {entry.text.map(|text| view! { <p>{text}</p> })}
                </li>
            }
        })
        .collect();
    view! { <ol class="timeline">{items}</ol> }
}
