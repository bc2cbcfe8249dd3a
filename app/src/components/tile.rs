//! Ways to go, each with a picture.

use leptos::prelude::*;

use super::icon::{Icon, Picture};

/// Tiles side by side where there is room.
#[component]
pub fn Tiles(
    /// The tiles.
    children: Children,
) -> impl IntoView {
    view! { <ul class="tiles">{children()}</ul> }
}

/// A way to go. The whole tile can be tapped; the heading is the link.
#[component]
pub fn Tile(
    /// The picture.
    picture: Picture,
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// The words of the link.
    #[prop(into)]
    title: String,
    /// What is there.
    #[prop(default = None, into)]
    text: Option<String>,
) -> impl IntoView {
    view! {
        <li class="tile">
            <Icon picture />
            <div class="tile-text">
                <h3 class="tile-title"><a href=href>{title}</a></h3>
                {text.map(|text| view! { <p>{text}</p> })}
            </div>
        </li>
    }
}
