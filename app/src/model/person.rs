//! An entry of the population register.

use super::{Address, BirthDate, Email, Locale, Name, OfficeId, Phone, Sex, Upn};

/// One entry of the population register: a citizen or a foreign resident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The number for life.
    pub upn: Upn,
    /// The name.
    pub name: Name,
    /// The sex, as in the register.
    pub sex: Sex,
    /// When born, as exactly as is known.
    pub born: BirthDate,
    /// The telephone for notices.
    pub phone: Option<Phone>,
    /// The e-mail address for notices.
    pub email: Option<Email>,
    /// Where the person lives.
    pub address: Address,
    /// The office that keeps the person's file.
    pub office: OfficeId,
    /// The language of notices.
    pub language: Locale,
    /// Whether the person has died.
    pub is_deceased: bool,
}
