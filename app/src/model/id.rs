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
            let value = (self.0 >> (place * 5)).to_le_bytes()[0] & 31;
            write!(f, "{}", crockford::symbol(value).to_ascii_lowercase())?;
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
