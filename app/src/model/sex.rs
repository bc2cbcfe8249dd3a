//! The sex recorded in the register and printed on documents.

use super::coded::coded;

coded! {
    /// As the register has it.
    pub enum Sex {
        /// Female.
        Female = "female" => "sex-female",
        /// Male.
        Male = "male" => "sex-male",
        /// Neither of the two, or not recorded.
        Unspecified = "unspecified" => "sex-unspecified",
    }
}

impl Sex {
    /// The letter on a document's face (ICAO Doc 9303 part 3, 7.1: F, M or X).
    pub const fn letter(self) -> char {
        match self {
            Self::Female => 'F',
            Self::Male => 'M',
            Self::Unspecified => 'X',
        }
    }
}
