//! The three catalogues and how a text is taken from them.
//!
//! Texts are translated on the server only; an island gets its strings as props. A catalogue is
//! the folder `app/locales/{code}/`, one Fluent file an area. What a deployment calls things
//! ("Maisha Namba", "ID number") comes as Fluent terms from its profile: see [`Words`].

mod catalogue;
pub mod dates;
#[cfg(test)]
mod tests;

pub use catalogue::{Words, install, translate};
pub use fluent_bundle::{FluentArgs, FluentValue};

use crate::model::{FieldErrors, Locale, Message};

/// The language of the page being rendered.
pub fn locale() -> Locale {
    leptos::prelude::use_context::<Locale>().unwrap_or(Locale::En)
}

/// The text of what went wrong in a field, or of any other message the model words as a key.
pub fn message(locale: Locale, message: &Message) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in message.args() {
        args.set(*name, value.as_str());
    }
    translate(locale, message.key(), Some(&args))
}

/// A form's errors as the layout and the fields take them: the field's id and the text.
pub fn messages(locale: Locale, errors: &FieldErrors) -> Vec<(String, String)> {
    errors
        .iter()
        .map(|(field, text)| (field.to_owned(), message(locale, text)))
        .collect()
}

/// A text of the page's language: `t!("sign-in-title")`, `t!("office-desks", count = 3)`.
///
/// The key is a literal so that a test can hold the code against the catalogues.
#[macro_export]
macro_rules! t {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::tr!($crate::i18n::locale(), $key $(, $name = $value)*)
    };
}

/// A text of a given language: `tr!(locale, "message-booked-title", office = name)`.
#[macro_export]
macro_rules! tr {
    ($locale:expr, $key:literal $(,)?) => {
        $crate::i18n::translate($locale, $key, None)
    };
    ($locale:expr, $key:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut args = $crate::i18n::FluentArgs::new();
        $(args.set(stringify!($name), $value);)+
        $crate::i18n::translate($locale, $key, Some(&args))
    }};
}
