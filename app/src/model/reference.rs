//! The reference of an application: what a person writes down, reads out and types in.
//!
//! Ten symbols of Crockford's base 32: nine drawn at random (45 bits, never sequential) and a
//! check symbol. A symbol is an element of the field of 32 elements, its five bits a polynomial
//! modulo x⁵ + x² + 1; the symbols times α⁹, α⁸, … α⁰ (α = x) add up to zero. All factors
//! differ and none is zero, so every wrong symbol and every swap of two symbols is noticed.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{crockford, form::Explain, random::Randomness};

const LENGTH: usize = 10;

/// A good reference, shown to people who typed something else.
const EXAMPLE: &str = "7K2MD-Q9XHM";

/// A reference whose check symbol fits. `Display` is the form of URLs and of the database,
/// [`Reference::grouped`] the one for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference([u8; LENGTH]);

impl Reference {
    /// A reference nobody can guess.
    pub fn random(randomness: &mut impl Randomness) -> Self {
        let mut symbols = crockford::random::<LENGTH>(randomness);
        symbols[LENGTH - 1] = 0;
        // α⁰ is one: the last symbol is what the others leave to zero.
        symbols[LENGTH - 1] = weighted_sum(&symbols);
        Self(symbols)
    }

    /// Reads a reference as people type it.
    ///
    /// # Errors
    /// What keeps the text from being a reference.
    pub fn parse(typed: &str) -> Result<Self, ReferenceError> {
        let values = crockford::values(typed).ok_or(ReferenceError::Characters)?;
        if values.is_empty() {
            return Err(ReferenceError::Empty);
        }
        let symbols = values.try_into().map_err(|_| ReferenceError::WrongLength)?;
        if weighted_sum(&symbols) == 0 {
            Ok(Self(symbols))
        } else {
            Err(ReferenceError::Check)
        }
    }

    /// In two groups of five, for reading: "7K2MD-Q9XHM".
    pub fn grouped(self) -> String {
        let text = self.to_string();
        let (first, second) = text.split_at(LENGTH / 2);
        format!("{first}-{second}")
    }
}

/// The sum of the symbols times falling powers of α, by Horner's rule.
fn weighted_sum(symbols: &[u8; LENGTH]) -> u8 {
    symbols
        .iter()
        .fold(0, |sum, symbol| times_alpha(sum) ^ symbol)
}

/// One multiplication by x modulo x⁵ + x² + 1.
const fn times_alpha(element: u8) -> u8 {
    let shifted = element << 1;
    if shifted & 0b10_0000 == 0 {
        shifted
    } else {
        shifted ^ 0b10_0101
    }
}

/// Why a text is not a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// Nothing was typed.
    #[error("no reference was given")]
    Empty,
    /// A character is none of the 32 symbols.
    #[error("the reference has a character no reference has")]
    Characters,
    /// There are not ten symbols.
    #[error("a reference has 10 characters")]
    WrongLength,
    /// The check symbol does not fit: something was mistyped.
    #[error("the check symbol does not fit the others")]
    Check,
}

impl ReferenceError {
    /// The translation key of the text for the person who typed it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-reference-empty",
            Self::Characters | Self::WrongLength => "error-reference-form",
            Self::Check => "error-reference-mistyped",
        }
    }
}

impl Explain for ReferenceError {
    fn key(&self) -> &'static str {
        (*self).key()
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Characters | Self::WrongLength => vec![("example", EXAMPLE.to_owned())],
            Self::Empty | Self::Check => Vec::new(),
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crockford::encode(&self.0))
    }
}

impl FromStr for Reference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Reference {
    type Error = ReferenceError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::random::seeded;

    fn any_reference() -> impl Strategy<Value = Reference> {
        any::<u64>().prop_map(|seed| Reference::random(&mut seeded(seed)))
    }

    #[test]
    fn the_example_is_a_reference() {
        assert_eq!(Reference::parse(EXAMPLE).unwrap().grouped(), EXAMPLE);
    }

    #[test]
    fn a_reference_is_read_as_people_write_it() {
        let reference = Reference::random(&mut seeded(1));
        let typed = [
            reference.grouped(),
            reference.to_string().to_lowercase(),
            format!(" {} ", reference.grouped().replace('-', " ")),
            reference.to_string().replace('0', "o").replace('1', "l"),
        ];
        for typed in typed {
            assert_eq!(Reference::parse(&typed), Ok(reference), "{typed}");
        }
    }

    #[test]
    fn what_is_no_reference_says_why() {
        assert_eq!(Reference::parse(" "), Err(ReferenceError::Empty));
        assert_eq!(
            Reference::parse("7K2MD-Q9XH"),
            Err(ReferenceError::WrongLength)
        );
        assert_eq!(
            Reference::parse("7K2MD-Q9XHU"),
            Err(ReferenceError::Characters)
        );
        assert_eq!(Reference::parse("7K2MD-Q9XH5"), Err(ReferenceError::Check));
    }

    #[test]
    fn references_are_not_sequential() {
        let mut randomness = seeded(3);
        let (first, second) = (
            Reference::random(&mut randomness),
            Reference::random(&mut randomness),
        );
        let same = first
            .0
            .iter()
            .zip(second.0)
            .filter(|(a, b)| **a == *b)
            .count();
        assert!(same < 5, "{first} {second}");
    }

    proptest! {
        #[test]
        fn its_text_is_safe_in_urls_and_read_back(reference in any_reference()) {
            let text = reference.to_string();
            prop_assert_eq!(text.len(), LENGTH);
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric()));
            prop_assert_eq!(text.parse(), Ok(reference));
        }

        #[test]
        fn one_wrong_symbol_is_noticed(
            reference in any_reference(), at in 0..LENGTH, by in 1_u8..32,
        ) {
            let mut symbols = reference.0;
            symbols[at] ^= by;
            prop_assert_eq!(Reference::parse(&crockford::encode(&symbols)), Err(ReferenceError::Check));
        }

        #[test]
        fn two_swapped_symbols_are_noticed(
            reference in any_reference(), one in 0..LENGTH, other in 0..LENGTH,
        ) {
            let mut symbols = reference.0;
            prop_assume!(symbols[one] != symbols[other]);
            symbols.swap(one, other);
            prop_assert_eq!(Reference::parse(&crockford::encode(&symbols)), Err(ReferenceError::Check));
        }
    }
}
