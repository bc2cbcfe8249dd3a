//! The state of a thing in a word or two.

use leptos::prelude::*;

/// How a state is meant. The colour only repeats what the word says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagKind {
    /// Neither good nor bad.
    #[default]
    Neutral,
    /// Under way.
    Active,
    /// Good.
    Good,
    /// Soon too late.
    Soon,
    /// Too late, stopped, lost.
    Bad,
}

/// The state of a thing.
#[component]
pub fn Tag(
    /// How it is meant.
    #[prop(optional)]
    kind: TagKind,
    /// The word.
    children: Children,
) -> impl IntoView {
    let class = match kind {
        TagKind::Neutral => "tag",
        TagKind::Active => "tag is-active",
        TagKind::Good => "tag is-good",
        TagKind::Soon => "tag is-soon",
        TagKind::Bad => "tag is-bad",
    };
    view! { <strong class=class>{children()}</strong> }
}
