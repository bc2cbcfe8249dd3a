//! Codes that let a person in: 10 symbols of Crockford's base 32, 50 random bits, used once.
//! Only their hash is stored; `Debug` never shows them.

use std::fmt;

use super::{crockford, form::Explain, random::Randomness};

const LENGTH: usize = 10;

/// Why a text is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Nothing was typed.
    #[error("no code was given")]
    Empty,
    /// A character is in no code.
    #[error("the code has a character no code has")]
    Characters,
    /// There are not ten characters.
    #[error("a code has 10 characters")]
    WrongLength,
}

impl CodeError {
    /// The translation key of the text for the person who typed it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-code-empty",
            Self::Characters => "error-code-characters",
            Self::WrongLength => "error-code-wrong-length",
        }
    }
}

impl Explain for CodeError {
    fn key(&self) -> &'static str {
        (*self).key()
    }
}

/// Declares a kind of code: each is its own type, so that none is taken for another.
macro_rules! code {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// A code nobody can guess.
            pub fn random(randomness: &mut impl Randomness) -> Self {
                Self(crockford::encode(&crockford::random::<LENGTH>(randomness)))
            }

            /// Reads a code as people type it: small letters, spaces and hyphens, O for 0, I or
            /// L for 1.
            ///
            /// # Errors
            /// What keeps the text from being a code.
            pub fn parse(typed: &str) -> Result<Self, CodeError> {
                let code = crockford::normalise(typed).ok_or(CodeError::Characters)?;
                match code.len() {
                    0 => Err(CodeError::Empty),
                    LENGTH => Ok(Self(code)),
                    _ => Err(CodeError::WrongLength),
                }
            }

            /// The ten symbols without the hyphen: what is hashed.
            pub fn secret(&self) -> &str {
                &self.0
            }
        }

        /// For the person it belongs to: "7K2MD-Q9XH4".
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let (first, second) = self.0.split_at(LENGTH / 2);
                write!(f, "{first}-{second}")
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}

code! {
    /// Issued at an office or by post; with the date of birth it makes the first passkey.
    ActivationCode
}

code! {
    /// One of the ten a person keeps for the day the passkey is lost.
    RecoveryCode
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::random::seeded;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = ActivationCode::random(&mut seeded(1));
        let typed = [
            code.to_string(),
            code.secret().to_lowercase(),
            format!(" {} ", code.to_string().replace('-', " – ")),
            code.secret().replace('0', "O").replace('1', "i"),
        ];
        for typed in typed {
            assert_eq!(ActivationCode::parse(&typed), Ok(code.clone()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_says_why() {
        assert_eq!(RecoveryCode::parse(" - "), Err(CodeError::Empty));
        assert_eq!(
            RecoveryCode::parse("7K2MD-Q9XH"),
            Err(CodeError::WrongLength)
        );
        assert_eq!(
            RecoveryCode::parse("7K2MD-Q9XH4X"),
            Err(CodeError::WrongLength)
        );
        assert_eq!(
            RecoveryCode::parse("7K2MD-Q9XH\u{0}"),
            Err(CodeError::Characters)
        );
    }

    #[test]
    fn a_code_is_shown_in_two_groups_and_never_logged() {
        let code = RecoveryCode::parse("7k2mdq9xh4").unwrap();
        assert_eq!(code.to_string(), "7K2MD-Q9XH4");
        assert_eq!(format!("{code:?}"), "RecoveryCode(…)");
    }
}
