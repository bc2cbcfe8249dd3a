//! Names of any shape: one part or two, any script, any marks.
//!
//! A name is kept as it was typed but for white space. What is refused is what no register of
//! names holds: pictures, markup, hidden characters.

use serde::{Deserialize, Serialize};

use super::{
    form::{Explain, FieldErrors},
    text::{is_emoji, is_hidden, one_line},
};

/// The most characters a part of a name may have.
pub const NAME_MAX: usize = 100;

/// A person's name. One of the parts may be empty, not both.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "NameParts", into = "NameParts")]
pub struct Name(NameParts);

/// The two parts of a name as they were typed or stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NameParts {
    /// Given names.
    #[serde(default)]
    pub given: String,
    /// The family's name, or whatever else follows.
    #[serde(default)]
    pub family: String,
}

/// Why a text is not part of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Both parts are empty.
    #[error("no name was given")]
    Empty,
    /// A part is longer than [`NAME_MAX`].
    #[error("a name has more than {NAME_MAX} characters")]
    TooLong,
    /// There is a picture in it.
    #[error("a name has an emoji")]
    Emoji,
    /// There is a sign in it that names don't have.
    #[error("a name has the sign {0:?}")]
    Sign(char),
    /// There is a character in it that can't be seen.
    #[error("a name has a hidden character")]
    Hidden,
    /// There is no letter in it.
    #[error("a name has no letter")]
    NoLetter,
}

impl NameError {
    /// The translation key of the text for the person who typed it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-name-empty",
            Self::TooLong => "error-name-too-long",
            Self::Emoji => "error-emoji",
            Self::Sign(_) => "error-name-sign",
            Self::Hidden => "error-hidden-character",
            Self::NoLetter => "error-name-no-letter",
        }
    }
}

impl Explain for NameError {
    fn key(&self) -> &'static str {
        (*self).key()
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLong => vec![("max", NAME_MAX.to_string())],
            Self::Sign(sign) => vec![("sign", sign.to_string())],
            _ => Vec::new(),
        }
    }
}

/// What is wrong with each part of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("given names: {given:?}, family name: {family:?}")]
pub struct NameErrors {
    /// With the given names, also when nothing was typed at all.
    pub given: Option<NameError>,
    /// With the family name.
    pub family: Option<NameError>,
}

impl NameErrors {
    /// Records the errors for the two fields of a form.
    pub fn add_to(self, errors: &mut FieldErrors, given_field: &str, family_field: &str) {
        for (field, error) in [(given_field, self.given), (family_field, self.family)] {
            if let Some(error) = error {
                errors.add(field, error);
            }
        }
    }
}

impl Name {
    /// Reads the two parts of a name as typed.
    ///
    /// # Errors
    /// What is wrong with each part.
    pub fn parse(given: &str, family: &str) -> Result<Self, NameErrors> {
        match (part(given), part(family)) {
            (Ok(given), Ok(family)) if given.is_empty() && family.is_empty() => Err(NameErrors {
                given: Some(NameError::Empty),
                family: None,
            }),
            (Ok(given), Ok(family)) => Ok(Self(NameParts { given, family })),
            (given, family) => Err(NameErrors {
                given: given.err(),
                family: family.err(),
            }),
        }
    }

    /// Given names; empty for a person known by the other part alone.
    pub fn given(&self) -> &str {
        &self.0.given
    }

    /// The family name; empty for a person known by the other part alone.
    pub fn family(&self) -> &str {
        &self.0.family
    }

    /// As people say it: given names, then the family name.
    pub fn full(&self) -> String {
        one_line(&format!("{} {}", self.given(), self.family()))
    }

    /// As lists sort it: "Mokoena, Palesa", or the single name.
    pub fn family_first(&self) -> String {
        match (self.family(), self.given()) {
            ("", only) | (only, "") => only.to_owned(),
            (family, given) => format!("{family}, {given}"),
        }
    }
}

impl TryFrom<NameParts> for Name {
    type Error = NameErrors;

    fn try_from(parts: NameParts) -> Result<Self, Self::Error> {
        Self::parse(&parts.given, &parts.family)
    }
}

impl From<Name> for NameParts {
    fn from(name: Name) -> Self {
        name.0
    }
}

/// One part of a name, empty when nothing was typed.
fn part(typed: &str) -> Result<String, NameError> {
    let part = one_line(typed);
    if part.is_empty() {
        return Ok(part);
    }
    for c in part.chars() {
        if is_hidden(c) {
            return Err(NameError::Hidden);
        }
        if is_emoji(c) {
            return Err(NameError::Emoji);
        }
        if is_foreign_sign(c) {
            return Err(NameError::Sign(c));
        }
    }
    if !part.chars().any(char::is_alphabetic) {
        return Err(NameError::NoLetter);
    }
    if part.chars().count() > NAME_MAX {
        return Err(NameError::TooLong);
    }
    Ok(part)
}

/// A sign of mark-up, code or arithmetic. The exclamation mark stays: people write the clicks of
/// Khoisan names with it.
const fn is_foreign_sign(c: char) -> bool {
    matches!(
        c,
        '<' | '>'
            | '{'
            | '}'
            | '['
            | ']'
            | '\\'
            | '|'
            | '^'
            | '~'
            | '@'
            | '#'
            | '$'
            | '%'
            | '&'
            | '*'
            | '='
            | '+'
            | ';'
            | ':'
            | '?'
            | '"'
            | '_'
            | '\u{a9}'
            | '\u{ae}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn given(typed: &str) -> Result<Name, Option<NameError>> {
        Name::parse(typed, "Mokoena").map_err(|errors| errors.given)
    }

    #[test]
    fn names_of_any_shape_are_kept_as_they_are() {
        let names = [
            "Palesa",
            "Nyambura wa Kamau",
            "Ng'ang'a",
            "Ng’ang’a",
            "N\u{2bc}golo",
            "O'Brien-Smith",
            "Tšepo",
            "Te\u{301}bohong",
            "!Nqate",
            "ǃXóõ",
            "A. B.",
            "Siti binti a/l Ahmad",
            "محمد بن علي",
            "می\u{200c}خواهم",
            "שרה",
            "アイ子",
            "葛\u{e0100}",
            "ந\u{bbf}லா",
            "José María",
            "John 3rd",
            "X",
        ];
        for name in names {
            assert_eq!(given(name).unwrap().given(), name);
        }
    }

    #[test]
    fn a_single_name_is_enough_in_either_part() {
        let given = Name::parse("Moshoeshoe", "").unwrap();
        let family = Name::parse("  ", "Moshoeshoe").unwrap();
        for name in [given, family] {
            assert_eq!(name.full(), "Moshoeshoe");
            assert_eq!(name.family_first(), "Moshoeshoe");
        }
    }

    #[test]
    fn two_parts_are_said_one_way_and_sorted_the_other() {
        let name = Name::parse(" Palesa  Maria\n", "Mokoena").unwrap();
        assert_eq!(name.full(), "Palesa Maria Mokoena");
        assert_eq!(name.family_first(), "Mokoena, Palesa Maria");
    }

    #[test]
    fn what_is_not_part_of_a_name_says_why() {
        let wrong = [
            ("Palesa 🙂", NameError::Emoji),
            ("👨\u{200d}👩\u{200d}👧", NameError::Emoji),
            ("🇱🇸", NameError::Emoji),
            ("1\u{fe0f}\u{20e3}", NameError::Emoji),
            ("❤", NameError::Emoji),
            ("</textarea><script>", NameError::Sign('<')),
            ("a@b", NameError::Sign('@')),
            ("Pale\u{0}sa", NameError::Hidden),
            ("Pale\u{1b}sa", NameError::Hidden),
            ("Pale\u{202e}sa", NameError::Hidden),
            ("Pale\u{200b}sa", NameError::Hidden),
            ("123", NameError::NoLetter),
            ("---", NameError::NoLetter),
        ];
        for (typed, why) in wrong {
            assert_eq!(given(typed), Err(Some(why)), "{typed:?}");
        }
    }

    #[test]
    fn a_part_has_at_most_a_hundred_characters_not_bytes() {
        assert!(given(&"š".repeat(100)).is_ok());
        assert_eq!(given(&"a".repeat(101)), Err(Some(NameError::TooLong)));
        assert_eq!(given(&"a".repeat(200)), Err(Some(NameError::TooLong)));
    }

    #[test]
    fn both_parts_are_told_at_once() {
        let errors = Name::parse("🙂", "<").unwrap_err();
        let mut fields = FieldErrors::new();
        errors.add_to(&mut fields, "given-names", "family-name");
        assert_eq!(fields.get("given-names").unwrap().key(), "error-emoji");
        let sign = fields.get("family-name").unwrap();
        assert_eq!(
            (sign.key(), sign.args()),
            ("error-name-sign", &[("sign", "<".to_owned())][..])
        );
        assert_eq!(
            Name::parse("", " ").unwrap_err().given,
            Some(NameError::Empty)
        );
    }

    #[test]
    fn a_stored_name_is_checked_when_it_is_read() {
        let name: Name = serde_json::from_str(r#"{"given":"Palesa"}"#).unwrap();
        assert_eq!(name.full(), "Palesa");
        assert!(serde_json::from_str::<Name>(r#"{"given":"<b>"}"#).is_err());
    }

    proptest! {
        #[test]
        fn a_name_read_twice_is_the_same(given: String, family: String) {
            if let Ok(name) = Name::parse(&given, &family) {
                prop_assert_eq!(Name::parse(name.given(), name.family()), Ok(name.clone()));
                prop_assert!(!name.full().is_empty());
                prop_assert!(!name.full().chars().any(char::is_control));
            }
        }
    }
}
