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
    /// It contains 786.
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
    use proptest::prelude::*;

    use super::*;
    use crate::model::{UpnGenerator, random::seeded};

    fn parse(typed: &str) -> Result<Upn, UpnError> {
        Upn::parse(typed, UpnLength::TEN)
    }

    #[test]
    fn known_good_numbers_are_read() {
        for good in ["2013023805", "8920857029"] {
            assert_eq!(parse(good).unwrap().to_string(), good);
        }
    }

    #[test]
    fn known_bad_numbers_are_refused_for_their_reason() {
        use UpnPattern::{EvenDigits, LeadingZeroOrOne, RepeatedDigit, Run};
        let bad = [
            ("2013023806", UpnError::CheckDigit),
            ("2013023800", UpnError::Pattern(RepeatedDigit)),
            ("1013023805", UpnError::Pattern(LeadingZeroOrOne)),
            ("4345643456", UpnError::Pattern(RepeatedDigit)),
            ("4567890123", UpnError::Pattern(Run)),
            ("3434343434", UpnError::Pattern(RepeatedDigit)),
            ("2013564809", UpnError::Pattern(EvenDigits)),
        ];
        for (number, why) in bad {
            assert_eq!(parse(number), Err(why), "{number}");
            assert_eq!(why.key(), "error-upn-mistyped");
        }
    }

    #[test]
    fn spaces_hyphens_and_dashes_are_accepted_anywhere() {
        let upn = parse("2013023805").unwrap();
        for typed in [
            "2013 0238 05",
            " 2013-0238-05 ",
            "2013\u{a0}0238\u{2013}05\t",
        ] {
            assert_eq!(parse(typed), Ok(upn), "{typed:?}");
        }
    }

    #[test]
    fn what_is_not_a_number_of_this_length_says_what_is_missing() {
        assert_eq!(parse(""), Err(UpnError::Empty));
        assert_eq!(parse(" - "), Err(UpnError::Empty));
        assert_eq!(parse("2013O23805"), Err(UpnError::NotDigits));
        assert_eq!(parse("٢013023805"), Err(UpnError::NotDigits));
        assert_eq!(parse("2013\u{0}023805"), Err(UpnError::NotDigits));
        assert_eq!(
            parse("201302380"),
            Err(UpnError::WrongLength(UpnLength::TEN))
        );
        assert_eq!(
            parse(&"2".repeat(10_000)),
            Err(UpnError::WrongLength(UpnLength::TEN))
        );
    }

    #[test]
    fn a_number_is_read_aloud_in_groups_of_four() {
        assert_eq!(parse("2013023805").unwrap().grouped(), "2013 0238 05");
        let twelve = UpnGenerator::new(UpnLength::TWELVE).draw(&mut seeded(1));
        assert_eq!(
            twelve
                .grouped()
                .split(' ')
                .map(str::len)
                .collect::<Vec<_>>(),
            [4, 4, 4]
        );
    }

    #[test]
    fn only_the_last_three_digits_show_when_masked_or_logged() {
        let upn = parse("2013023805").unwrap();
        assert_eq!(upn.masked(), "•••••••805");
        assert_eq!(format!("{upn:?}"), "Upn(•••••••805)");
    }

    #[test]
    fn lengths_go_from_8_to_12() {
        assert_eq!((0..=255).filter_map(UpnLength::new).count(), 5);
        assert!(serde_json::from_str::<UpnLength>("7").is_err());
        assert_eq!(
            serde_json::from_str::<UpnLength>("12").unwrap(),
            UpnLength::TWELVE
        );
    }

    #[test]
    fn json_holds_a_number_as_text_and_refuses_a_wrong_one() {
        let upn = parse("2013023805").unwrap();
        assert_eq!(serde_json::to_string(&upn).unwrap(), "\"2013023805\"");
        assert!(serde_json::from_str::<Upn>("\"2013023800\"").is_err());
    }

    proptest! {
        #[test]
        fn a_drawn_number_is_read_back(seed: u64, digits in 8_u8..=12) {
            let length = UpnLength::new(digits).unwrap();
            let upn = UpnGenerator::new(length).draw(&mut seeded(seed));
            prop_assert_eq!(Upn::parse(&upn.grouped(), length), Ok(upn));
            prop_assert_eq!(upn.to_string().parse(), Ok(upn));
        }

        #[test]
        fn one_wrong_digit_is_noticed(seed: u64, at in 0_usize..10, by in 1_u8..10) {
            let upn = UpnGenerator::new(UpnLength::TEN).draw(&mut seeded(seed));
            let mut typed = upn.to_string().into_bytes();
            typed[at] = b'0' + (typed[at] - b'0' + by) % 10;
            prop_assert!(parse(str::from_utf8(&typed).unwrap()).is_err());
        }

        #[test]
        fn swapped_neighbours_are_noticed(seed: u64, at in 0_usize..9) {
            let upn = UpnGenerator::new(UpnLength::TEN).draw(&mut seeded(seed));
            let mut typed = upn.to_string().into_bytes();
            typed.swap(at, at + 1);
            prop_assert!(parse(str::from_utf8(&typed).unwrap()).is_err());
        }

        #[test]
        fn any_text_at_all_is_answered(typed: String) {
            let _answered = parse(&typed);
        }
    }
}
