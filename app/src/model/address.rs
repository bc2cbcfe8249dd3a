//! Where a person lives or gets post.

use serde::{Deserialize, Serialize};

use super::{
    form::{Explain, FieldErrors},
    text::{is_emoji, is_hidden, one_line},
};

/// The most characters of a line of an address.
pub const ADDRESS_LINE_MAX: usize = 100;
/// The most characters of a postal code.
pub const POSTAL_MAX: usize = 12;

/// The lines of an address as typed, kept to be shown again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct AddressInput {
    /// House, plot or village.
    pub line1: String,
    /// What else finds the place; may be empty.
    pub line2: String,
    /// Town or village centre.
    pub town: String,
    /// District or county.
    pub district: String,
    /// Postal code; may be empty.
    pub postal: String,
}

/// An address with what is needed to find the place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "AddressInput", into = "AddressInput")]
pub struct Address(AddressInput);

/// What is wrong with a line of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// The first line is empty.
    #[error("the first line is empty")]
    MissingLine,
    /// The town is empty.
    #[error("the town is missing")]
    MissingTown,
    /// The district is empty.
    #[error("the district is missing")]
    MissingDistrict,
    /// The line has more characters than this.
    #[error("a line has more than {0} characters")]
    TooLong(usize),
    /// There is a picture in it.
    #[error("a line has an emoji")]
    Emoji,
    /// There is a character in it that can't be seen.
    #[error("a line has a hidden character")]
    Hidden,
}

impl AddressError {
    /// The translation key of the text for the person who typed it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::MissingLine => "error-address-missing-line",
            Self::MissingTown => "error-address-missing-town",
            Self::MissingDistrict => "error-address-missing-district",
            Self::TooLong(_) => "error-too-long",
            Self::Emoji => "error-emoji",
            Self::Hidden => "error-hidden-character",
        }
    }
}

impl Explain for AddressError {
    fn key(&self) -> &'static str {
        (*self).key()
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLong(max) => vec![("max", max.to_string())],
            _ => Vec::new(),
        }
    }
}

impl Address {
    /// Reads the lines as typed. The names of the fields in the errors are `line1`, `line2`,
    /// `town`, `district` and `postal`.
    ///
    /// # Errors
    /// What is wrong with each line.
    pub fn parse(input: &AddressInput) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::new();
        let mut read = |field: &str, typed: &str, max, missing: Option<AddressError>| {
            errors
                .keep(field, line(typed, max, missing))
                .unwrap_or_default()
        };
        let address = AddressInput {
            line1: read(
                "line1",
                &input.line1,
                ADDRESS_LINE_MAX,
                Some(AddressError::MissingLine),
            ),
            line2: read("line2", &input.line2, ADDRESS_LINE_MAX, None),
            town: read(
                "town",
                &input.town,
                ADDRESS_LINE_MAX,
                Some(AddressError::MissingTown),
            ),
            district: read(
                "district",
                &input.district,
                ADDRESS_LINE_MAX,
                Some(AddressError::MissingDistrict),
            ),
            postal: read("postal", &input.postal, POSTAL_MAX, None),
        };
        errors.into_result(Self(address))
    }

    /// The lines, empty ones among them, to fill a form with.
    pub const fn as_input(&self) -> &AddressInput {
        &self.0
    }

    /// Town or village centre.
    pub fn town(&self) -> &str {
        &self.0.town
    }

    /// District or county.
    pub fn district(&self) -> &str {
        &self.0.district
    }

    /// The lines that are not empty, as on an envelope.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let AddressInput {
            line1,
            line2,
            town,
            district,
            postal,
        } = &self.0;
        [line1, line2, town, district, postal]
            .into_iter()
            .map(String::as_str)
            .filter(|line| !line.is_empty())
    }
}

/// One line: pasted line breaks become spaces.
fn line(typed: &str, max: usize, missing: Option<AddressError>) -> Result<String, AddressError> {
    let line = one_line(typed);
    match missing {
        Some(missing) if line.is_empty() => Err(missing),
        _ if line.chars().any(is_hidden) => Err(AddressError::Hidden),
        _ if line.chars().any(is_emoji) => Err(AddressError::Emoji),
        _ if line.chars().count() > max => Err(AddressError::TooLong(max)),
        _ => Ok(line),
    }
}

/// The text is not an address as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a complete address")]
pub struct IncompleteAddress;

impl TryFrom<AddressInput> for Address {
    type Error = IncompleteAddress;

    fn try_from(input: AddressInput) -> Result<Self, Self::Error> {
        Self::parse(&input).map_err(|_| IncompleteAddress)
    }
}

impl From<Address> for AddressInput {
    fn from(address: Address) -> Self {
        address.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> AddressInput {
        AddressInput {
            line1: "House 7, Ha Thetsane".to_owned(),
            town: "Maseru".to_owned(),
            district: "Maseru".to_owned(),
            ..AddressInput::default()
        }
    }

    #[test]
    fn empty_lines_are_left_out_of_the_envelope() {
        let address = Address::parse(&input()).unwrap();
        assert_eq!(
            address.lines().collect::<Vec<_>>(),
            ["House 7, Ha Thetsane", "Maseru", "Maseru"]
        );
        assert_eq!((address.town(), address.district()), ("Maseru", "Maseru"));
    }

    #[test]
    fn pasted_line_breaks_become_spaces() {
        let address = Address::parse(&AddressInput {
            line2: " Near the\r\n  school\t".to_owned(),
            ..input()
        });
        assert_eq!(address.unwrap().as_input().line2, "Near the school");
    }

    #[test]
    fn each_line_is_told_what_is_wrong_with_it() {
        let errors = Address::parse(&AddressInput {
            line1: "  ".to_owned(),
            line2: "🏠".to_owned(),
            town: "a".repeat(101),
            district: String::new(),
            postal: "1\u{202e}00".to_owned(),
        })
        .unwrap_err();
        let told: Vec<_> = errors
            .iter()
            .map(|(field, message)| (field, message.key()))
            .collect();
        assert_eq!(
            told,
            [
                ("line1", "error-address-missing-line"),
                ("line2", "error-emoji"),
                ("town", "error-too-long"),
                ("district", "error-address-missing-district"),
                ("postal", "error-hidden-character"),
            ],
        );
        assert_eq!(
            errors.get("town").unwrap().args(),
            [("max", "100".to_owned())]
        );
    }

    #[test]
    fn markup_is_text_like_any_other() {
        let line1 = "</textarea><script>alert(1)</script>";
        let address = Address::parse(&AddressInput {
            line1: line1.to_owned(),
            ..input()
        })
        .unwrap();
        assert_eq!(address.as_input().line1, line1);
    }

    #[test]
    fn a_stored_address_is_checked_when_it_is_read() {
        let json = serde_json::to_string(&Address::parse(&input()).unwrap()).unwrap();
        assert_eq!(
            serde_json::from_str::<Address>(&json).unwrap().as_input(),
            &input()
        );
        assert!(serde_json::from_str::<Address>(r#"{"line1":"x"}"#).is_err());
    }
}
