//! How a person wants to be reached.

use serde::{Deserialize, Serialize};

use super::{
    email::{Email, EmailError},
    form::{Explain, FieldErrors},
    phone::{Phone, PhoneError, PhoneFormat},
};

/// At least one of telephone number and email address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ContactParts", into = "ContactParts")]
pub struct Contact(ContactParts);

/// The two ways as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactParts {
    /// By telephone or text message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    /// By email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
}

/// Neither a telephone number nor an email address was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither a telephone number nor an email address was given")]
pub struct NoContact;

impl NoContact {
    /// The translation key of the text for the person who left both empty.
    pub const fn key(self) -> &'static str {
        "error-contact-empty"
    }
}

impl Explain for NoContact {
    fn key(&self) -> &'static str {
        (*self).key()
    }
}

impl Contact {
    /// The ways there are, nothing when there are none.
    pub fn new(phone: Option<Phone>, email: Option<Email>) -> Option<Self> {
        (phone.is_some() || email.is_some()).then_some(Self(ContactParts { phone, email }))
    }

    /// Reads both fields as typed. Their names in the errors are `phone` and `email`.
    ///
    /// # Errors
    /// What is wrong with each field; both empty is an error of the first.
    pub fn parse(phone: &str, email: &str, format: &PhoneFormat) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::new();
        let phone = match Phone::parse(phone, format) {
            Err(PhoneError::Empty) => None,
            parsed => errors.keep("phone", parsed),
        };
        let email = match Email::parse(email) {
            Err(EmailError::Empty) => None,
            parsed => errors.keep("email", parsed),
        };
        match Self::new(phone, email) {
            Some(contact) => errors.into_result(contact),
            None if errors.is_empty() => Err(FieldErrors::one("phone", NoContact)),
            None => Err(errors),
        }
    }

    /// By telephone or text message.
    pub const fn phone(&self) -> Option<&Phone> {
        self.0.phone.as_ref()
    }

    /// By email.
    pub const fn email(&self) -> Option<&Email> {
        self.0.email.as_ref()
    }
}

impl TryFrom<ContactParts> for Contact {
    type Error = NoContact;

    fn try_from(parts: ContactParts) -> Result<Self, Self::Error> {
        Self::new(parts.phone, parts.email).ok_or(NoContact)
    }
}

impl From<Contact> for ContactParts {
    fn from(contact: Contact) -> Self {
        contact.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::phone::tests::lesotho;

    #[test]
    fn one_way_is_enough() {
        let by_phone = Contact::parse("5812 3456", " ", &lesotho()).unwrap();
        assert_eq!(by_phone.phone().unwrap().as_str(), "+26658123456");
        assert_eq!(by_phone.email(), None);
        let by_email = Contact::parse("", "palesa@example.com", &lesotho()).unwrap();
        assert_eq!(by_email.email().unwrap().as_str(), "palesa@example.com");
        assert_eq!(by_email.phone(), None);
    }

    #[test]
    fn no_way_at_all_is_one_error() {
        let errors = Contact::parse("", "", &lesotho()).unwrap_err();
        assert_eq!(errors.iter().count(), 1);
        assert_eq!(errors.get("phone").unwrap().key(), "error-contact-empty");
    }

    #[test]
    fn a_wrong_email_is_told_even_when_the_phone_is_right() {
        let errors = Contact::parse("5812 3456", "palesa", &lesotho()).unwrap_err();
        assert_eq!(errors.get("email").unwrap().key(), "error-email-form");
        assert!(errors.get("phone").is_none());
    }

    #[test]
    fn a_stored_contact_without_any_way_is_refused() {
        assert!(serde_json::from_str::<Contact>("{}").is_err());
        let stored = r#"{"phone":"+26658123456"}"#;
        let contact: Contact = serde_json::from_str(stored).unwrap();
        assert_eq!(serde_json::to_string(&contact).unwrap(), stored);
    }
}
