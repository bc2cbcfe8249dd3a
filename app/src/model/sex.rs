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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_print_f_m_or_x() {
        let letters: String = Sex::ALL.iter().map(|sex| sex.letter()).collect();
        assert_eq!(letters, "FMX");
    }
}
