//! The button that makes or uses a passkey.

#![expect(
    missing_docs,
    reason = "the island macro writes items without a place for theirs"
)]

#[cfg(feature = "hydrate")]
mod browser;
mod press;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::api::passkeys::Ceremony;

/// Why there is no passkey now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser knows no passkeys.
    Unsupported,
    /// The person closed the browser's question, or it timed out.
    Cancelled,
    /// The device holds a passkey of the account already.
    HasOne,
    /// The server took too many tries.
    TooMany,
    /// The way in has expired: start again.
    Expired,
    /// Anything else.
    Failed,
}

/// What the island says, in the language of its page.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct PasskeyWords {
    /// On the button.
    pub label: String,
    /// "I share this device"; where it is empty the question is not asked.
    pub shared: String,
    /// Of the field that offers passkeys; where it is empty there is no such field.
    pub field: String,
    /// Shown while the browser asks.
    pub working: String,
    /// For [`Failure::Unsupported`].
    pub unsupported: String,
    /// For [`Failure::Cancelled`].
    pub cancelled: String,
    /// For [`Failure::HasOne`].
    pub has_one: String,
    /// For [`Failure::TooMany`].
    pub too_many: String,
    /// For [`Failure::Expired`].
    pub expired: String,
    /// For [`Failure::Failed`].
    pub failed: String,
}

impl PasskeyWords {
    /// What is said of a failure.
    pub fn of(&self, failure: Failure) -> &str {
        match failure {
            Failure::Unsupported => &self.unsupported,
            Failure::Cancelled => &self.cancelled,
            Failure::HasOne => &self.has_one,
            Failure::TooMany => &self.too_many,
            Failure::Expired => &self.expired,
            Failure::Failed => &self.failed,
        }
    }
}

/// The button, what became of pressing it, whether others use the device, and a field in which
/// the browser offers the passkeys it keeps.
#[island]
pub fn PasskeyButton(
    /// What for.
    ceremony: Ceremony,
    /// Where to go when it is done.
    next: String,
    /// What it says.
    words: PasskeyWords,
) -> impl IntoView {
    let state = press::State::new(ceremony, next, words.clone());
    let (pressed, focused) = (state.clone(), state.clone());
    let PasskeyWords {
        label,
        shared,
        field,
        ..
    } = words;
    let (no_question, has_field) = (shared.is_empty(), !field.is_empty());
    let offers = state.offers;
    // Until the island is awake nothing would happen; a slow network makes that seconds.
    let asleep = RwSignal::new(true);
    Effect::new(move |_| asleep.set(false));
    if has_field {
        state.find_out_whether_fields_offer();
    }
    view! {
        <div class="passkey">
            <div class="choice" hidden=no_question>
                <input
                    class="choice-input" type="checkbox" id="shared_device"
                    on:change=move |event| state.shared.set(event_target_checked(&event))
                />
                <label class="choice-label" for="shared_device">{shared}</label>
            </div>
            <button
                class="button" type="button" disabled=move || asleep.get()
                on:click=move |_| pressed.press()
            >
                {label}
            </button>
            <p role="status">{move || state.said.get()}</p>
            <div class="field" hidden=move || !offers.get()>
                <label class="label" for="passkey_field">{field}</label>
                <input
                    class="input" type="text" id="passkey_field" autocomplete="username webauthn"
                    on:focus=move |_| focused.offer()
                />
            </div>
        </div>
    }
}
