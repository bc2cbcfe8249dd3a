//! Email addresses.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{
    form::Explain,
    text::{is_emoji, is_hidden},
};

/// The most characters of an email address (RFC 5321, 4.5.3.1.3, less the angle brackets).
pub const EMAIL_MAX: usize = 254;

/// An email address. Only its shape is checked: whether it works, a message to it tells.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

/// Why a text is not an email address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("no email address was given")]
    Empty,
    /// It is longer than [`EMAIL_MAX`].
    #[error("the email address has more than {EMAIL_MAX} characters")]
    TooLong,
    /// It is not like name@example.com.
    #[error("the email address is not of the form name@example.com")]
    Form,
}

impl EmailError {
    /// The translation key of the text for the person who typed it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-email-empty",
            Self::TooLong => "error-email-too-long",
            Self::Form => "error-email-form",
        }
    }
}

impl Explain for EmailError {
    fn key(&self) -> &'static str {
        (*self).key()
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLong => vec![("max", EMAIL_MAX.to_string())],
            Self::Empty | Self::Form => Vec::new(),
        }
    }
}

impl Email {
    /// Reads an address as typed.
    ///
    /// # Errors
    /// What keeps the text from being an address.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let address = typed.trim();
        if address.is_empty() {
            return Err(EmailError::Empty);
        }
        if address.len() > EMAIL_MAX {
            return Err(EmailError::TooLong);
        }
        let (local, domain) = address.split_once('@').ok_or(EmailError::Form)?;
        let is_odd = |c: char| {
            c.is_whitespace()
                || is_hidden(c)
                || is_emoji(c)
                || matches!(
                    c,
                    '@' | '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"' | '\\'
                )
        };
        let has_good_dots = |part: &str| part.split('.').all(|label| !label.is_empty());
        let is_good_label = |label: &str| !label.starts_with('-') && !label.ends_with('-');
        let is_good = !local.contains(is_odd)
            && !domain.contains(is_odd)
            && has_good_dots(local)
            && has_good_dots(domain)
            && domain.contains('.')
            && domain.split('.').all(is_good_label);
        if is_good {
            Ok(Self(address.to_owned()))
        } else {
            Err(EmailError::Form)
        }
    }

    /// The address as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first letter and the domain: "p•••@example.com".
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.split_once('@').unwrap_or_default();
        let first: String = local.chars().take(1).collect();
        format!("{first}•••@{domain}")
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Email({})", self.masked())
    }
}

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Email {
    type Error = EmailError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_and_uncommon_addresses_are_kept_as_typed() {
        for address in [
            "palesa@example.com",
            "Palesa.Mokoena+id@mail.example.co.ls",
            "o'brien@example.com",
            "1@a.b",
            "palesa@xn--exmple-cua.com",
            "палеса@пример.com",
        ] {
            assert_eq!(
                Email::parse(&format!(" {address}\n")).unwrap().as_str(),
                address
            );
        }
    }

    #[test]
    fn what_is_no_address_says_why() {
        assert_eq!(Email::parse("  "), Err(EmailError::Empty));
        for typed in [
            "palesa",
            "palesa@",
            "@example.com",
            "palesa@example",
            "palesa@@example.com",
            "a@b@example.com",
            "pa lesa@example.com",
            "palesa@example..com",
            ".palesa@example.com",
            "palesa@-example.com",
            "palesa@example.com.",
            "palesa@example.com,b@example.com",
            "Palesa <palesa@example.com>",
            "palesa😀@example.com",
            "palesa@example.com👍🏽",
            "palesa\u{0}@example.com",
            "palesa\r\nBcc:b@example.com",
        ] {
            assert_eq!(Email::parse(typed), Err(EmailError::Form), "{typed:?}");
        }
    }

    #[test]
    fn an_address_has_at_most_254_characters() {
        let of_length = |length: usize| format!("{}@example.com", "a".repeat(length - 12));
        assert!(Email::parse(&of_length(254)).is_ok());
        assert_eq!(Email::parse(&of_length(255)), Err(EmailError::TooLong));
    }

    #[test]
    fn a_logged_address_hides_whose_it_is() {
        let email = Email::parse("élise@example.com").unwrap();
        assert_eq!(format!("{email:?}"), "Email(é•••@example.com)");
    }
}
