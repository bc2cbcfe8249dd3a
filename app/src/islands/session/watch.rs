//! Watching the time. All tabs share when the server was last asked for something, in
//! `localStorage`: a request in one of them is one in all.

use js_sys::Date;
use leptos::{html::Dialog, prelude::*, task::spawn_local};
use wasm_bindgen::JsValue;

use super::{WARNING, is_told};
use crate::{
    api::{ApiError, session::extend},
    islands::browser::{call, get, global, leave, wait},
};

/// Where the tabs keep the second at which the server was last asked for something.
const SEEN: &str = "seen";

/// What the warning needs.
#[derive(Clone)]
pub struct Watch {
    pub idle_seconds: i32,
    pub ended: String,
    pub minutes_left: String,
    pub seconds_left: String,
    pub dialog: NodeRef<Dialog>,
    pub told: RwSignal<String>,
}

impl Watch {
    /// Counts from now: this page was just asked for. Offline there is a page for it, from the
    /// service worker.
    pub fn start(self) {
        seen();
        spawn_local(async {
            let container = get(&global("navigator"), "serviceWorker");
            // Without it the browser shows its own page when offline.
            let _ = wait(&container, "register", &[&"/sw.js".into()]).await;
        });
        spawn_local(async move {
            let opened = now();
            loop {
                gloo_timers::future::TimeoutFuture::new(1_000).await;
                let rested = now().wrapping_sub(last_seen().unwrap_or(opened));
                self.tell(self.idle_seconds.saturating_sub(rested));
            }
        });
    }

    /// One tap: the session lives on.
    pub fn extend(&self) {
        let (dialog, ended) = (self.dialog, self.ended.clone());
        spawn_local(async move {
            match extend().await {
                Ok(()) => {
                    seen();
                    close(dialog);
                }
                Err(ApiError::SignedOut) => leave(&ended),
                // The clock goes on; another tap may reach the server.
                Err(_) => {}
            }
        });
    }

    fn tell(&self, left: i32) {
        if left <= 0 {
            leave(&self.ended);
        } else if left > WARNING {
            close(self.dialog);
        } else if let Some(dialog) = self.dialog.get_untracked() {
            let opens = !get(&dialog, "open").is_truthy();
            if opens {
                let _ = call(&dialog, "showModal", &[]);
            }
            if opens || is_told(left) {
                self.told.set(self.words(left));
            }
        }
    }

    fn words(&self, left: i32) -> String {
        let (words, number) = if left > 60 {
            (&self.minutes_left, (left + 59) / 60)
        } else {
            (&self.seconds_left, left)
        };
        let (before, after) = words.split_once("{}").unwrap_or((words, ""));
        [before, &number.to_string(), after].concat()
    }
}

fn close(dialog: NodeRef<Dialog>) {
    if let Some(dialog) = dialog.get_untracked() {
        let _ = call(&dialog, "close", &[]);
    }
}

/// Seconds since 1970.
#[expect(
    clippy::cast_possible_truncation,
    reason = "fits until 2038 and then wraps alike"
)]
fn now() -> i32 {
    (Date::now() / 1_000.0) as i64 as i32
}

fn seen() {
    let now = now().to_string();
    let _ = call(
        &global("localStorage"),
        "setItem",
        &[&SEEN.into(), &now.into()],
    );
}

fn last_seen() -> Option<i32> {
    let seen: JsValue = call(&global("localStorage"), "getItem", &[&SEEN.into()]).ok()?;
    seen.as_string()?.parse().ok()
}
