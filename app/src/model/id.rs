//! Identifiers of rows: random, so that one says nothing about another.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{crockford, random::Randomness};

/// The length of the text: 26 symbols of five bits hold 128 bits.
const SYMBOLS: usize = 26;

/// A random 128-bit identifier: of a person, a draft, a booking, a document. Its text, in URLs
/// and in the database, is 26 small letters and digits of Crockford's base 32.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(u128);

impl Id {
    /// An identifier nobody can guess.
    pub fn random(randomness: &mut impl Randomness) -> Self {
        let mut bytes = [0; 16];
        randomness.fill(&mut bytes);
        Self(u128::from_be_bytes(bytes))
    }

    /// From a number, for tests and for data that is made from a seed.
    pub const fn from_u128(number: u128) -> Self {
        Self(number)
    }

    /// As a number.
    pub const fn as_u128(self) -> u128 {
        self.0
    }
}

/// The text is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct IdError;

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..SYMBOLS).rev() {
            let [.., byte] = (self.0 >> (place * 5)).to_be_bytes();
            write!(f, "{}", crockford::symbol(byte).to_ascii_lowercase())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({self})")
    }
}

/// Reads the very text that `Display` writes: one row has one address.
impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() != SYMBOLS {
            return Err(IdError);
        }
        let mut number = 0_u128;
        for symbol in text.chars() {
            let value = crockford::value(symbol).ok_or(IdError)?;
            number = number << 5 | u128::from(value);
        }
        let id = Self(number);
        if id.to_string() == text {
            Ok(id)
        } else {
            Err(IdError)
        }
    }
}

impl TryFrom<String> for Id {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::random::seeded;

    #[test]
    fn the_text_is_26_small_letters_and_digits() {
        let text = Id::random(&mut seeded(1)).to_string();
        assert_eq!(text.len(), 26);
        assert!(
            text.bytes()
                .all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
        );
        assert_eq!(Id::from_u128(0).to_string(), "0".repeat(26));
    }

    #[test]
    fn one_row_has_one_address() {
        let text = Id::from_u128(u128::MAX).to_string();
        assert_eq!(text.parse(), Ok(Id::from_u128(u128::MAX)));
        let other_texts = [
            text.to_uppercase(),
            format!(" {text}"),
            format!("8{}", &text[1..]),
            "o".repeat(26),
            String::new(),
            "é".repeat(13),
        ];
        for other in other_texts {
            assert_eq!(other.parse::<Id>(), Err(IdError), "{other:?}");
        }
    }

    proptest! {
        #[test]
        fn every_id_is_read_back(number: u128) {
            let id = Id::from_u128(number);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
        }

        #[test]
        fn texts_sort_as_numbers_do(a: u128, b: u128) {
            let (a, b) = (Id::from_u128(a), Id::from_u128(b));
            prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
        }
    }
}
