//! What was wrong with a form: texts by field, in the order of the page. The words themselves
//! are in the catalogues; this module carries their keys.

/// An error that can be told to a person.
pub trait Explain {
    /// The translation key that says what happened and how to mend it.
    fn key(&self) -> &'static str;

    /// What the text has places for.
    fn args(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// A text of the catalogue with what goes into its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    key: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Message {
    /// The text of `key`, with nothing put in yet.
    pub const fn new(key: &'static str) -> Self {
        Self {
            key,
            args: Vec::new(),
        }
    }

    /// Puts `value` where the text says `{ $name }`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The translation key.
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The values by the name of their place.
    pub fn args(&self) -> &[(&'static str, String)] {
        &self.args
    }
}

impl<E: Explain> From<E> for Message {
    fn from(error: E) -> Self {
        Self {
            key: error.key(),
            args: error.args(),
        }
    }
}

/// The errors of a form, at most one a field, in the order they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldErrors(Vec<(String, Message)>);

impl FieldErrors {
    /// No errors yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Just this one.
    pub fn one(field: impl Into<String>, message: impl Into<Message>) -> Self {
        let mut errors = Self::new();
        errors.add(field, message);
        errors
    }

    /// Records what is wrong with `field`. The first word on a field stands: one thing to mend
    /// at a time.
    pub fn add(&mut self, field: impl Into<String>, message: impl Into<Message>) {
        let field = field.into();
        if self.get(&field).is_none() {
            self.0.push((field, message.into()));
        }
    }

    /// The value when there is one; otherwise records the error and gives nothing.
    pub fn keep<T, E: Into<Message>>(
        &mut self,
        field: impl Into<String>,
        parsed: Result<T, E>,
    ) -> Option<T> {
        parsed.map_err(|error| self.add(field, error)).ok()
    }

    /// What is wrong with `field`.
    pub fn get(&self, field: &str) -> Option<&Message> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, message)| message)
    }

    /// All of them, in the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.0
            .iter()
            .map(|(field, message)| (field.as_str(), message))
    }

    /// Whether nothing is wrong.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `value` when nothing is wrong, the errors otherwise.
    ///
    /// # Errors
    /// The errors recorded so far.
    pub fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DateError, NameError};

    #[test]
    fn the_first_error_of_a_field_stands_and_the_order_is_kept() {
        let mut errors = FieldErrors::new();
        errors.add("name", NameError::TooLong);
        errors.add("born", DateError::Empty);
        errors.add("name", NameError::Emoji);
        let fields: Vec<_> = errors
            .iter()
            .map(|(field, message)| (field, message.key()))
            .collect();
        assert_eq!(
            fields,
            [
                ("name", "error-name-too-long"),
                ("born", "error-born-empty")
            ]
        );
        assert_eq!(
            errors.get("name").unwrap().args(),
            [("max", "100".to_owned())]
        );
        assert_eq!(errors.get("phone"), None);
    }

    #[test]
    fn a_good_value_is_kept_and_a_wrong_one_recorded() {
        let mut errors = FieldErrors::new();
        assert_eq!(errors.keep("a", Ok::<_, DateError>(1)), Some(1));
        assert!(errors.is_empty());
        assert_eq!(errors.keep::<u8, _>("b", Err(DateError::NotReal)), None);
        assert_eq!(errors.clone().into_result(()), Err(errors));
    }
}
