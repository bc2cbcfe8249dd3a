//! The warning before a session ends for want of use.

#![expect(
    missing_docs,
    reason = "the island macro writes items without a place for theirs"
)]

#[cfg(feature = "hydrate")]
mod watch;

use leptos::{html::Dialog, prelude::*};

/// How long before the end the warning comes, in seconds.
#[cfg(any(feature = "hydrate", test))]
const WARNING: i32 = 120;

/// Whether the time left is told aloud now: when the warning comes, each minute, then each
/// twenty seconds.
#[cfg(any(feature = "hydrate", test))]
const fn is_told(left: i32) -> bool {
    left == WARNING || left % 60 == 0 || left < 60 && left % 20 == 0
}

/// Counts from the last request of any tab; warns, extends at a tap, and leaves at the end.
#[island]
pub fn SessionWarning(
    /// Seconds of rest after which the session ends.
    idle_seconds: i32,
    /// The page to go to at the end.
    ended: String,
    /// The dialog's question.
    title: String,
    /// With `{}` in the place of the minutes left.
    minutes_left: String,
    /// With `{}` in the place of the seconds left.
    seconds_left: String,
    /// The button that stays.
    stay: String,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let told = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    let press = {
        let watch = watch::Watch {
            idle_seconds,
            ended,
            minutes_left,
            seconds_left,
            dialog,
            told,
        };
        watch.clone().start();
        move |_| watch.extend()
    };
    #[cfg(not(feature = "hydrate"))]
    let press = {
        let _ = (idle_seconds, ended, minutes_left, seconds_left);
        |_| ()
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
        let told: Vec<i32> = (1..=120).rev().filter(|&left| is_told(left)).collect();
        assert_eq!(told, [120, 60, 40, 20]);
    }
}
