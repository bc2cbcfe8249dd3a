//! Telephone numbers, read as people in the country write them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{form::Explain, upn::is_hyphen};

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

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(in crate::model) fn lesotho() -> PhoneFormat {
        PhoneFormat {
            country_code: "266".to_owned(),
            national_prefix: String::new(),
            lengths: vec![8],
            mobile_prefixes: vec!["5".to_owned(), "6".to_owned()],
        }
    }

    fn kenya() -> PhoneFormat {
        PhoneFormat {
            country_code: "254".to_owned(),
            national_prefix: "0".to_owned(),
            lengths: vec![9],
            mobile_prefixes: vec!["7".to_owned(), "1".to_owned()],
        }
    }

    fn read(typed: &str, format: &PhoneFormat) -> Result<String, PhoneError> {
        Phone::parse(typed, format).map(|phone| phone.to_string())
    }

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for typed in [
            "5812 3456",
            "58-12-34-56",
            "+266 5812 3456",
            "00266 5812 3456",
            "(+266) 5812.3456",
            "26658123456",
        ] {
            assert_eq!(
                read(typed, &lesotho()).as_deref(),
                Ok("+26658123456"),
                "{typed}"
            );
        }
        for typed in [
            "0712 345 678",
            "712345678",
            "+254 712 345678",
            "+254 (0)712 345 678",
        ] {
            assert_eq!(
                read(typed, &kenya()).as_deref(),
                Ok("+254712345678"),
                "{typed}"
            );
        }
    }

    #[test]
    fn numbers_of_other_countries_need_the_plus() {
        assert_eq!(
            read("+27 82 123 4567", &lesotho()).as_deref(),
            Ok("+27821234567")
        );
        assert_eq!(
            read("0027 82 123 4567", &lesotho()).as_deref(),
            Ok("+27821234567")
        );
        assert_eq!(read("082 123 4567", &lesotho()), Err(PhoneError::TooLong));
    }

    #[test]
    fn a_local_number_that_begins_like_the_country_code_stays_local() {
        assert_eq!(read("2665 8123", &lesotho()).as_deref(), Ok("+26626658123"));
    }

    #[test]
    fn what_is_no_number_says_why() {
        let cases = [
            ("", PhoneError::Empty),
            (" - ", PhoneError::Empty),
            ("5812 345", PhoneError::TooShort),
            ("5812 34567", PhoneError::TooLong),
            ("+266 5812 345", PhoneError::TooShort),
            ("+1", PhoneError::TooShort),
            ("+", PhoneError::TooShort),
            ("+4412345678901234", PhoneError::TooLong),
            ("5812 345x", PhoneError::Characters),
            ("58+123456", PhoneError::Characters),
            ("5812\u{0}3456", PhoneError::Characters),
            ("٥٨١٢٣٤٥٦", PhoneError::Characters),
        ];
        for (typed, error) in cases {
            assert_eq!(read(typed, &lesotho()), Err(error), "{typed:?}");
        }
    }

    #[test]
    fn people_read_their_number_as_they_write_it() {
        let phone = Phone::parse("+26658123456", &lesotho()).unwrap();
        assert_eq!(phone.national(&lesotho()), "5812 3456");
        assert_eq!(phone.national(&kenya()), "+26658123456");
        let phone = Phone::parse("+254712345678", &kenya()).unwrap();
        assert_eq!(phone.national(&kenya()), "0712 345 678");
    }

    #[test]
    fn only_mobile_numbers_of_the_country_are_known_to_receive_texts() {
        let is_mobile = |typed| {
            Phone::parse(typed, &lesotho())
                .unwrap()
                .is_mobile(&lesotho())
        };
        assert!(is_mobile("5812 3456"));
        assert!(!is_mobile("2231 3456"));
        assert!(!is_mobile("+27 82 123 4567"));
    }

    #[test]
    fn a_logged_number_shows_its_end_only() {
        let phone = Phone::parse("5812 3456", &lesotho()).unwrap();
        assert_eq!(format!("{phone:?}"), "Phone(•••••••••456)");
    }

    proptest! {
        #[test]
        fn what_people_read_can_be_typed(number in 10_000_000_u32..100_000_000) {
            let phone = Phone::parse(&number.to_string(), &lesotho()).unwrap();
            prop_assert_eq!(Phone::parse(&phone.national(&lesotho()), &lesotho()), Ok(phone.clone()));
            prop_assert_eq!(phone.as_str().parse(), Ok(phone));
        }

        #[test]
        fn any_text_at_all_is_answered(typed: String) {
            if let Ok(phone) = Phone::parse(&typed, &lesotho()) {
                prop_assert!(phone.as_str().len() <= 16);
            }
        }
    }
}
