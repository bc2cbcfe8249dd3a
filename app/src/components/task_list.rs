//! The parts of a long form and how far each is.

use leptos::prelude::*;

use super::tag::{Tag, TagKind};
use crate::t;

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskState {
    /// Everything is answered.
    Completed,
    /// Something is left to do.
    Incomplete,
    /// Another part comes first.
    CannotStartYet,
}

/// One part of a form.
#[derive(Clone, Debug)]
pub struct Task {
    label: String,
    href: String,
    hint: Option<String>,
    state: TaskState,
}

impl Task {
    /// A part with the page where it starts.
    pub fn new(label: impl Into<String>, href: impl Into<String>, state: TaskState) -> Self {
        Self {
            label: label.into(),
            href: href.into(),
            hint: None,
            state,
        }
    }

    /// With help under its name.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The parts of a form, in order. Only a part that can be started is a link.
#[component]
pub fn TaskList(
    /// The parts.
    tasks: Vec<Task>,
    /// Stem of the ids, for a page with two lists.
    #[prop(default = "task")]
    id: &'static str,
) -> impl IntoView {
    let items: Vec<_> = tasks
        .into_iter()
        .enumerate()
        .map(|(index, task)| {
            let state_id = format!("{id}-{}-state", index + 1);
            let hint_id = format!("{id}-{}-hint", index + 1);
            let described = if task.hint.is_some() {
                format!("{hint_id} {state_id}")
            } else {
                state_id.clone()
            };
            let name = if task.state == TaskState::CannotStartYet {
                view! { <span class="task-name">{task.label}</span> }.into_any()
            } else {
                view! {
                    <a class="task-name" href=task.href aria-describedby=described>{task.label}</a>
                }
                .into_any()
            };
            let class = match task.state {
                TaskState::CannotStartYet => "task is-later",
                TaskState::Completed | TaskState::Incomplete => "task",
            };
            view! {
                <li class=class>
                    <div class="task-text">
                        {name}
                        {task.hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
                    </div>
                    <div class="task-state" id=state_id><StateWords state=task.state /></div>
                </li>
            }
        })
        .collect();
    view! { <ul class="task-list">{items}</ul> }
}

#[component]
fn StateWords(state: TaskState) -> impl IntoView {
    match state {
        TaskState::Completed => t!("task-completed").into_any(),
        TaskState::Incomplete => {
            view! { <Tag kind=TagKind::Active>{t!("task-incomplete")}</Tag> }.into_any()
        }
        TaskState::CannotStartYet => t!("task-cannot-start-yet").into_any(),
    }
}
