//! Headings and names.

use leptos::prelude::*;

/// The page's heading, where it isn't a label or legend.
#[component]
pub fn Title(
    /// What the page belongs to, small above the heading.
    #[prop(default = None, into)]
    caption: Option<String>,
    /// The heading.
    children: Children,
) -> impl IntoView {
    view! {
        {caption.map(|caption| view! { <Caption><bdi>{caption}</bdi></Caption> })}
        <h1 class="title">{children()}</h1>
    }
}

/// What a page belongs to, small above a heading: "Renew your ID card".
#[component]
pub fn Caption(
    /// The words.
    children: Children,
) -> impl IntoView {
    view! { <p class="caption">{children()}</p> }
}

/// A person's name. Its direction is its own, whatever the sentence around it has.
#[component]
pub fn PersonName(
    /// The name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! { <bdi class="person-name">{name}</bdi> }
}
