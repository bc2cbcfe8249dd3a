//! How far one is on a known way.

use leptos::prelude::*;

use crate::t;

/// "Step 2 of 5", with a bar for those who would rather look.
#[component]
pub fn Steps(
    /// The step one is at, from 1.
    current: u32,
    /// How many there are.
    total: u32,
) -> impl IntoView {
    view! {
        <div class="steps">
            <p class="steps-words">{t!("steps", current = current, total = total)}</p>
            <progress
                class="progress" value=current.to_string() max=total.to_string() aria-hidden="true"
            ></progress>
        </div>
    }
}
