//! How a person is reached: telephone numbers and email addresses.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{form::Explain, text::is_hidden, upn::is_hyphen};

/// How numbers look in a country, from the deployment's profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneFormat {
    /// The country's calling code without the plus: "266".
    pub country_code: String,
    /// What people dial before a number inside the country, "0" or nothing.
    #[serde(default)]
    pub national_prefix: String,
    /// How many digits a number has without any prefix.
    pub lengths: Vec<usize>,
    /// How the numbers begin that can receive a text message.
    pub mobile_prefixes: Vec<String>,
}

/// A telephone number in the form of ITU-T E.164: "+26658123456".
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

/// Why a text is not a telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("no telephone number was given")]
    Empty,
    /// There is something else than digits and the punctuation of numbers.
    #[error("the telephone number has other characters than digits")]
    Characters,
    /// There are too few digits.
    #[error("the telephone number is too short")]
    TooShort,
    /// There are too many digits.
    #[error("the telephone number is too long")]
    TooLong,
}

impl PhoneError {
    /// The translation key of the text for the person who typed it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-phone-empty",
            Self::Characters => "error-phone-characters",
            Self::TooShort => "error-phone-too-short",
            Self::TooLong => "error-phone-too-long",
        }
    }
}

impl Explain for PhoneError {
    fn key(&self) -> &'static str {
        (*self).key()
    }
}

impl Phone {
    /// Reads a number as people write it: "5812 3456", "0712 345 678", "+266 5812 3456",
    /// "00266…". Numbers of other countries need the plus or 00.
    ///
    /// # Errors
    /// What keeps the text from being a number.
    pub fn parse(typed: &str, format: &PhoneFormat) -> Result<Self, PhoneError> {
        let compact = compact(typed)?;
        let international = compact
            .strip_prefix('+')
            .or_else(|| compact.strip_prefix("00"))
            .or_else(|| bare_international(&compact, format));
        let Some(number) = international else {
            return Self::local(&compact, format);
        };
        match number.strip_prefix(format.country_code.as_str()) {
            Some(rest) => Self::local(rest, format),
            None => Self::e164(number),
        }
    }

    /// A number of the country itself, with or without the national prefix.
    fn local(digits: &str, format: &PhoneFormat) -> Result<Self, PhoneError> {
        let prefix = format.national_prefix.as_str();
        let number = match digits.strip_prefix(prefix) {
            Some(rest) if !prefix.is_empty() => rest,
            _ => digits,
        };
        if format.lengths.contains(&number.len()) {
            Self::e164(&format!("{}{number}", format.country_code))
        } else if format.lengths.iter().all(|&length| number.len() > length) {
            Err(PhoneError::TooLong)
        } else {
            Err(PhoneError::TooShort)
        }
    }

    /// E.164 allows at most 15 digits; no country's numbers have fewer than seven with its code.
    fn e164(digits: &str) -> Result<Self, PhoneError> {
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) || digits.starts_with('0') {
            return Err(PhoneError::Characters);
        }
        match digits.len() {
            0..7 => Err(PhoneError::TooShort),
            7..=15 => Ok(Self(format!("+{digits}"))),
            _ => Err(PhoneError::TooLong),
        }
    }

    /// The number in E.164.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it can receive a text message, as far as the country's format tells.
    pub fn is_mobile(&self, format: &PhoneFormat) -> bool {
        self.national_digits(format).is_some_and(|number| {
            format
                .mobile_prefixes
                .iter()
                .any(|prefix| number.starts_with(prefix))
        })
    }

    /// As people in the country write it: "5812 3456", "0712 345 678"; a number of another
    /// country in E.164.
    pub fn national(&self, format: &PhoneFormat) -> String {
        let Some(number) = self.national_digits(format) else {
            return self.0.clone();
        };
        let digits = format!("{}{number}", format.national_prefix);
        let (head, group) = if digits.len() % 4 == 0 {
            (4, 4)
        } else {
            (4, 3)
        };
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place >= head && (place - head) % group == 0 {
                text.push(' ');
            }
            text.push(digit);
        }
        text
    }

    /// The last three digits, the others as bullets: enough to recognise one's own number.
    pub fn masked(&self) -> String {
        let hidden = self.0.len().saturating_sub(3);
        format!("{}{}", "•".repeat(hidden), &self.0[hidden..])
    }

    fn national_digits(&self, format: &PhoneFormat) -> Option<&str> {
        self.0
            .strip_prefix('+')?
            .strip_prefix(format.country_code.as_str())
    }
}

/// The digits, with a leading plus when there is one.
fn compact(typed: &str) -> Result<String, PhoneError> {
    let mut compact = String::new();
    for c in typed.trim().chars() {
        match c {
            '0'..='9' => compact.push(c),
            '+' if compact.is_empty() => compact.push(c),
            _ if c.is_whitespace() || is_hyphen(c) || matches!(c, '(' | ')' | '.' | '/') => {}
            _ => return Err(PhoneError::Characters),
        }
    }
    if compact.is_empty() {
        Err(PhoneError::Empty)
    } else {
        Ok(compact)
    }
}

/// "26658123456": the plus was left out. Only when the rest is exactly a number of the country.
fn bare_international<'a>(compact: &'a str, format: &PhoneFormat) -> Option<&'a str> {
    let rest = compact.strip_prefix(format.country_code.as_str())?;
    let fits = |digits: &str| format.lengths.contains(&digits.len());
    (fits(rest) && !fits(compact)).then_some(compact)
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Phone({})", self.masked())
    }
}

/// Reads a number in E.164, as stored.
impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::e164(text.strip_prefix('+').ok_or(PhoneError::Characters)?)
    }
}

impl TryFrom<String> for Phone {
    type Error = PhoneError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}

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
