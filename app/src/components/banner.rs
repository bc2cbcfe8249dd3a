//! News at the top of a page.

use leptos::prelude::*;

use super::icon::{Icon, Picture};
use crate::t;

/// What a banner brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BannerKind {
    /// Something to know.
    #[default]
    Info,
    /// What the person just did worked. Read out at once.
    Success,
    /// Something to do soon.
    Warning,
}

/// News at the top of a page.
#[component]
pub fn Banner(
    /// What it brings.
    #[prop(optional)]
    kind: BannerKind,
    /// Its heading; "Good to know", "Done" or "Act soon" unless given.
    #[prop(default = None, into)]
    title: Option<String>,
    /// The news.
    children: Children,
) -> impl IntoView {
    let (class, picture, default_title) = match kind {
        BannerKind::Info => ("banner", Picture::Message, t!("banner-info")),
        BannerKind::Success => ("banner is-good", Picture::Check, t!("banner-success")),
        BannerKind::Warning => ("banner is-soon", Picture::Alert, t!("banner-warning")),
    };
    let title = title.unwrap_or(default_title);
    let role = (kind == BannerKind::Success).then_some("alert");
    view! {
        <section class=class role=role aria-label=title>
            <Icon picture />
            <div class="banner-text">
                <h2 class="banner-title">{title.clone()}</h2>
                {children()}
            </div>
        </section>
    }
}
