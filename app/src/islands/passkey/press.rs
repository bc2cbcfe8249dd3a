//! What pressing the button does.

use leptos::prelude::*;

use super::PasskeyWords;
use crate::api::passkeys::Ceremony;

/// The island's memory. On the server it is never changed.
#[derive(Clone)]
pub struct State {
    /// What for.
    #[cfg_attr(
        not(feature = "hydrate"),
        expect(dead_code, reason = "only browsers press")
    )]
    ceremony: Ceremony,
    /// Where to go when it is done.
    #[cfg_attr(
        not(feature = "hydrate"),
        expect(dead_code, reason = "only browsers press")
    )]
    next: String,
    #[cfg_attr(
        not(feature = "hydrate"),
        expect(dead_code, reason = "only browsers press")
    )]
    words: PasskeyWords,
    /// What became of it, in words.
    pub said: RwSignal<String>,
    /// Others use the device too.
    pub shared: RwSignal<bool>,
    /// The browser offers passkeys in fields.
    pub offers: RwSignal<bool>,
    #[cfg(feature = "hydrate")]
    question: StoredValue<Option<super::browser::Question>, LocalStorage>,
}

impl State {
    /// Nothing was pressed yet.
    pub fn new(ceremony: Ceremony, next: String, words: PasskeyWords) -> Self {
        Self {
            ceremony,
            next,
            words,
            said: RwSignal::new(String::new()),
            shared: RwSignal::new(false),
            offers: RwSignal::new(false),
            #[cfg(feature = "hydrate")]
            question: StoredValue::new_local(None),
        }
    }
}

#[cfg(not(feature = "hydrate"))]
#[expect(clippy::unused_self, reason = "in a browser each has something to do")]
impl State {
    /// Only browsers know.
    pub fn find_out_whether_fields_offer(&self) {}
    /// Only browsers press.
    pub fn press(&self) {}
    /// Only browsers offer.
    pub fn offer(&self) {}
}

#[cfg(feature = "hydrate")]
impl State {
    /// Shows the field where the browser fills it.
    pub fn find_out_whether_fields_offer(&self) {
        let offers = self.offers;
        leptos::task::spawn_local(async move {
            offers.set(super::browser::offers_in_fields().await);
        });
    }

    /// Runs the ceremony, in place of one that waits in the field or was pressed before.
    pub fn press(&self) {
        self.said.set(self.words.working.clone());
        self.run(false);
    }

    /// Lets the browser offer passkeys in the field: once, until the button is pressed.
    pub fn offer(&self) {
        if self.question.with_value(Option::is_none) {
            self.run(true);
        }
    }

    fn run(&self, in_field: bool) {
        let question = super::browser::Question::new();
        let before = self
            .question
            .try_update_value(|asked| asked.replace(question.clone()));
        if let Some(Some(before)) = before {
            before.withdraw();
        }
        let state = self.clone();
        leptos::task::spawn_local(async move {
            let run = super::browser::run(state.ceremony, state.shared, &question, in_field);
            let done = run.await;
            match done {
                Ok(()) => crate::islands::browser::go(&state.next),
                // The person did not ask for it, or pressed the button meanwhile.
                Err(_) if in_field => state.question.set_value(None),
                Err(failure) => {
                    state.question.set_value(None);
                    state.said.set(state.words.of(failure).to_owned());
                }
            }
        });
    }
}
