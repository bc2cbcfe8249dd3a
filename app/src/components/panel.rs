//! The end of a journey: it worked, and this is the reference.

use leptos::prelude::*;

use super::icon::{Icon, Picture};

/// It worked. The title is the page's `h1`.
#[component]
pub fn Panel(
    /// What worked: "Appointment booked".
    #[prop(into)]
    title: String,
    /// What the reference is: "Your reference".
    #[prop(default = None, into)]
    label: Option<String>,
    /// The reference.
    #[prop(default = None, into)]
    reference: Option<String>,
) -> impl IntoView {
    view! {
        <div class="panel">
            <Icon picture=Picture::Check />
            <h1 class="panel-title">{title}</h1>
            {reference.map(|reference| view! {
                <p class="panel-reference">
                    {label.map(|label| view! { <span>{label}</span>" " })}
                    <strong>{reference}</strong>
                </p>
            })}
        </div>
    }
}
