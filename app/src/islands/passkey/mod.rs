//! The button that makes or uses a passkey.

#![expect(
    missing_docs,
    reason = "the island macro writes items without a place for theirs"
)]

mod browser;

use leptos::{prelude::*, task::spawn_local};

use crate::api::passkeys::Ceremony;

/// Why there is no passkey now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser knows no passkeys.
    Unsupported,
    /// The person closed the browser's question, or it timed out.
    Cancelled,
    /// The server took too many tries.
    TooMany,
    /// The way in has expired: start again.
    Expired,
    /// Anything else.
    Failed,
}

/// A button, what became of pressing it, and the question whether others use the device.
#[island(lazy)]
pub fn PasskeyButton(
    /// What for.
    ceremony: Ceremony,
    /// Where to go when it is done.
    next: String,
    /// The words on the button.
    label: String,
    /// "I share this phone"; without it the question is not asked.
    shared_label: String,
    /// Shown while the browser asks.
    working: String,
    /// For [`Failure::Unsupported`].
    unsupported: String,
    /// For [`Failure::Cancelled`].
    cancelled: String,
    /// For [`Failure::TooMany`].
    too_many: String,
    /// For [`Failure::Expired`].
    expired: String,
    /// For [`Failure::Failed`].
    failed: String,
) -> impl IntoView {
    let message = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let shared = RwSignal::new(false);
    let press = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        message.set(working.clone());
        let (next, texts) = (
            next.clone(),
            [&unsupported, &cancelled, &too_many, &expired, &failed].map(Clone::clone),
        );
        let shared = shared.get_untracked();
        spawn_local(async move {
            match browser::run(ceremony, shared).await {
                Ok(()) => browser::go(&next),
                Err(failure) => {
                    let [unsupported, cancelled, too_many, expired, failed] = texts;
                    message.set(match failure {
                        Failure::Unsupported => unsupported,
                        Failure::Cancelled => cancelled,
                        Failure::TooMany => too_many,
                        Failure::Expired => expired,
                        Failure::Failed => failed,
                    });
                    busy.set(false);
                }
            }
        });
    };
    let asks = !shared_label.is_empty();
    view! {
        <div class="passkey">
            <div class="field" hidden=!asks>
                <div class="choices">
                    <div class="choice">
                        <input
                            class="choice-input" type="checkbox" id="shared_device"
                            on:change=move |event| shared.set(event_target_checked(&event))
                        />
                        <label class="choice-label" for="shared_device">{shared_label}</label>
                    </div>
                </div>
            </div>
            <button class="button" type="button" on:click=press>{label}</button>
            <p role="status">{move || message.get()}</p>
        </div>
    }
}
