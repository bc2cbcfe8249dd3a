//! The unique personal number: given once, from birth to death, never reused, without meaning.
//!
//! The rules a number obeys are in [`super::upn_rules`]; drawing a new one is in
//! [`super::upn_generator`].

use std::{fmt, num::NonZeroU64, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{
    form::Explain,
    upn_rules::{Digits, Runs},
};

/// How many digits the numbers of a deployment have, 8 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct UpnLength(u8);

impl UpnLength {
    /// Lesotho's length.
    pub const TEN: Self = Self(10);
    /// Kenya's length.
    pub const TWELVE: Self = Self(12);

    /// A length of 8 to 12 digits, nothing for others.
    pub const fn new(digits: u8) -> Option<Self> {
        match digits {
            8..=12 => Some(Self(digits)),
            _ => None,
        }
    }

    /// The number of digits.
    pub const fn digits(self) -> usize {
        self.0 as usize
    }
}

/// A number of digits that personal numbers cannot have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a personal number has 8 to 12 digits")]
pub struct UpnLengthOutOfRange;

impl TryFrom<u8> for UpnLength {
    type Error = UpnLengthOutOfRange;

    fn try_from(digits: u8) -> Result<Self, Self::Error> {
        Self::new(digits).ok_or(UpnLengthOutOfRange)
    }
}

impl From<UpnLength> for u8 {
    fn from(length: UpnLength) -> Self {
        length.0
    }
}

/// The pattern that keeps a number from ever being given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UpnPattern {
    /// It starts with 0 or 1.
    LeadingZeroOrOne,
    /// Three digits count up or down.
    Run,
    /// A digit comes again within two places.
    RepeatedDigit,
    /// Two digits come again as a block.
    RepeatedBlock,
    /// Three neighbours are all among 2, 4, 6 and 8.
    EvenDigits,
    /// The first five digits are the last five, or those reversed.
    MirroredEnds,
    /// It contains 786, 666 or a cyclic number.
    Restricted,
}

/// Why a text is not a personal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UpnError {
    /// Nothing was typed.
    #[error("no number was given")]
    Empty,
    /// There is something else than digits, spaces and hyphens.
    #[error("the number has other characters than digits")]
    NotDigits,
    /// There are too few or too many digits.
    #[error("the number does not have {} digits", .0.digits())]
    WrongLength(UpnLength),
    /// The number is one that is never given out.
    #[error("the number has a pattern that is never given out: {0:?}")]
    Pattern(UpnPattern),
    /// The last digit does not follow from the others: something was mistyped.
    #[error("the check digit does not fit the other digits")]
    CheckDigit,
}

impl UpnError {
    /// The translation key of the text for the person who typed it. Which rule was broken is
    /// no use to them: both kinds of wrong number read the same.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-upn-empty",
            Self::NotDigits => "error-upn-not-digits",
            Self::WrongLength(_) => "error-upn-wrong-length",
            Self::Pattern(_) | Self::CheckDigit => "error-upn-mistyped",
        }
    }
}

impl Explain for UpnError {
    fn key(&self) -> &'static str {
        (*self).key()
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::WrongLength(length) => vec![("digits", length.digits().to_string())],
            _ => Vec::new(),
        }
    }
}

/// A unique personal number that obeys every rule. `Debug` shows the end of it only: numbers do
/// not belong in logs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Upn(NonZeroU64);

impl Upn {
    /// Reads a number as people type it, with spaces and hyphens anywhere.
    ///
    /// # Errors
    /// What keeps the text from being a number of this length.
    pub fn parse(typed: &str, length: UpnLength) -> Result<Self, UpnError> {
        let compact = compact(typed)?;
        if compact.len() != length.digits() {
            return Err(UpnError::WrongLength(length));
        }
        // Numbers that wrap (890) are never drawn but may come from a register filled elsewhere.
        let mut digits = Digits::new(Runs::Plain);
        for digit in compact {
            digits.push(digit).map_err(UpnError::Pattern)?;
        }
        digits.finish()
    }

    pub(super) fn from_digits(digits: &[u8]) -> Option<Self> {
        let number = digits
            .iter()
            .fold(0, |number, &digit| number * 10 + u64::from(digit));
        NonZeroU64::new(number).map(Self)
    }

    /// In groups of four digits, for reading: "2013 0238 05".
    pub fn grouped(self) -> String {
        let mut text = String::new();
        for (place, digit) in self.to_string().chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                text.push(' ');
            }
            text.push(digit);
        }
        text
    }

    /// The last three digits, the others as bullets: "•••••••805".
    pub fn masked(self) -> String {
        let text = self.to_string();
        let hidden = text.len().saturating_sub(3);
        format!("{}{}", "•".repeat(hidden), &text[hidden..])
    }
}

/// The digits of a typed number.
fn compact(typed: &str) -> Result<Vec<u8>, UpnError> {
    let mut digits = Vec::with_capacity(12);
    for c in typed.chars() {
        match c.to_digit(10) {
            Some(digit) => digits.extend(u8::try_from(digit)),
            None if c.is_whitespace() || is_hyphen(c) => {}
            None => return Err(UpnError::NotDigits),
        }
    }
    if digits.is_empty() {
        Err(UpnError::Empty)
    } else {
        Ok(digits)
    }
}

/// A hyphen or one of the dashes a telephone's keyboard makes of it.
pub(super) const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

impl fmt::Display for Upn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Upn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upn({})", self.masked())
    }
}

/// Reads a number of any length the portal knows, as stored.
impl FromStr for Upn {
    type Err = UpnError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = u8::try_from(compact(text)?.len()).unwrap_or(u8::MAX);
        let length = UpnLength::new(digits).ok_or(UpnError::WrongLength(UpnLength::TEN))?;
        Self::parse(text, length)
    }
}

impl TryFrom<String> for Upn {
    type Error = UpnError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Upn> for String {
    fn from(upn: Upn) -> Self {
        upn.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(typed: &str) -> Result<Upn, UpnError> {
        Upn::parse(typed, UpnLength::new(10).unwrap())
    }

    #[test]
    fn good_numbers_are_read_however_they_are_typed() {
        for typed in ["2013023805", "8920857029", "2013 0238 05", " 2013-0238–05 "] {
            assert!(parse(typed).is_ok(), "{typed}");
        }
    }

    #[test]
    fn bad_numbers_are_refused() {
        for typed in [
            "2013023800",
            "1013023805",
            "4345643456",
            "4567890123",
            "3434343434",
            "2013564809",
        ] {
            assert!(parse(typed).is_err(), "{typed}");
        }
        assert_eq!(parse("2013023806"), Err(UpnError::CheckDigit));
        assert_eq!(parse(""), Err(UpnError::Empty));
        assert_eq!(parse("20130238O5"), Err(UpnError::NotDigits));
    }

    #[test]
    fn a_number_is_not_shown_where_it_may_be_logged() {
        let upn = parse("2013023805").unwrap();
        assert_eq!(upn.masked(), "•••••••805");
        assert!(!format!("{upn:?}").contains("2013"));
    }

    proptest::proptest! {
        #[test]
        fn one_wrong_digit_or_a_swap_of_neighbours_is_noticed(place in 0_usize..10, digit in 0_u8..10) {
            let good = "8920857029";
            let mut wrong = good.as_bytes().to_vec();
            wrong[place] = b'0' + digit;
            let wrong = String::from_utf8(wrong).unwrap();
            proptest::prop_assert_eq!(parse(&wrong).is_ok(), wrong == good);
            if place < 9 {
                let mut swapped = good.as_bytes().to_vec();
                swapped.swap(place, place + 1);
                let swapped = String::from_utf8(swapped).unwrap();
                proptest::prop_assert_eq!(parse(&swapped).is_ok(), swapped == good);
            }
        }

        #[test]
        fn whatever_is_typed_is_answered(typed in ".*") {
            let _ = parse(&typed);
        }
    }
}
