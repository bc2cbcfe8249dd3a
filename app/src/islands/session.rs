//! The warning before a session ends for want of use.

#![expect(
    missing_docs,
    reason = "the island macro writes items without a place for theirs"
)]

mod browser;

use leptos::{html::Dialog, prelude::*, task::spawn_local};

use crate::api::{ApiError, session::extend};

/// How long before the end the warning comes, in seconds.
const WARNING: i64 = 120;
/// The last stretch, told in shorter steps.
const LAST: i64 = 60;
const LAST_STEP: i64 = 20;

/// Whether the time left is told aloud now: each minute, then each twenty seconds.
const fn is_told(left: i64) -> bool {
    left % 60 == 0 || left <= LAST && left % LAST_STEP == 0
}

/// Counts from the last request of any tab; warns, extends at a tap, and leaves at the end.
#[island]
pub fn SessionWarning(
    /// Seconds of rest after which the session ends.
    idle_seconds: i64,
    /// The page to go to at the end.
    ended: String,
    /// The dialog's question.
    title: String,
    /// With `{minutes}` in the place of the minutes left.
    minutes_left: String,
    /// With `{seconds}` in the place of the seconds left.
    seconds_left: String,
    /// The button that stays.
    stay: String,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let told = RwSignal::new(String::new());
    let words = move |left: i64| {
        if left > LAST {
            minutes_left.replace("{minutes}", &((left + 59) / 60).to_string())
        } else {
            seconds_left.replace("{seconds}", &left.to_string())
        }
    };
    let end = ended.clone();
    Effect::new(move |_| {
        browser::start();
        let (ended, words) = (end.clone(), words.clone());
        browser::every_second(move |seconds_since_seen| {
            let left = idle_seconds - seconds_since_seen;
            let Some(dialog) = dialog.get_untracked() else {
                return;
            };
            if left <= 0 {
                browser::leave(&ended);
            } else if left <= WARNING {
                if !dialog.open() {
                    told.set(words(left));
                    let _ = dialog.show_modal();
                } else if is_told(left) {
                    told.set(words(left));
                }
            } else if dialog.open() {
                dialog.close();
            }
        });
    });
    let press = move |_| {
        let ended = ended.clone();
        spawn_local(async move {
            match extend().await {
                Ok(()) => {
                    browser::seen();
                    if let Some(dialog) = dialog.get_untracked() {
                        dialog.close();
                    }
                }
                Err(ApiError::SignedOut) => browser::leave(&ended),
                // The clock goes on; another tap may reach the server.
                Err(_) => {}
            }
        });
    };
    view! {
        <dialog class="dialog" node_ref=dialog aria-labelledby="session-warning-title">
            <h2 class="dialog-title" id="session-warning-title">{title}</h2>
            <p role="status">{move || told.get()}</p>
            <div class="buttons">
                <button class="button" type="button" on:click=press>{stay}</button>
            </div>
        </dialog>
    }
}

#[cfg(test)]
mod tests {
    use super::is_told;

    #[test]
    fn the_time_left_is_told_each_minute_then_each_twenty_seconds() {
        let told: Vec<i64> = (1..=120).rev().filter(|&left| is_told(left)).collect();
        assert_eq!(told, [120, 60, 40, 20]);
    }
}
