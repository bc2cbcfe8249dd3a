//! What a person has been issued: a card, a passport, a certificate, and how it stands.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    calendar::{add_years, subtract_months},
    coded::coded,
    id::Id,
};

coded! {
    /// What kind of document.
    pub enum DocumentKind {
        /// The national identity card.
        NationalId = "national-id" => "document-kind-national-id",
        /// The passport.
        Passport = "passport" => "document-kind-passport",
        /// The certificate of birth.
        BirthCertificate = "birth-certificate" => "document-kind-birth-certificate",
    }
}

coded! {
    /// What the register knows about a document beside its dates.
    pub enum DocumentState {
        /// In its holder's hands.
        Active = "active" => "document-state-active",
        /// Reported lost; blocked.
        Lost = "lost" => "document-state-lost",
        /// Reported stolen; blocked.
        Stolen = "stolen" => "document-state-stolen",
        /// Reported damaged; to be brought along when it is replaced.
        Damaged = "damaged" => "document-state-damaged",
        /// A newer one has taken its place.
        Replaced = "replaced" => "document-state-replaced",
        /// Taken back or annulled by the office.
        Cancelled = "cancelled" => "document-state-cancelled",
    }
}

/// The number printed on a document: 1 to 20 capital letters, digits, hyphens and slashes.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DocumentNumber(String);

/// The text is not the number of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a document's number has 1 to 20 letters, digits, hyphens and slashes")]
pub struct DocumentNumberError;

impl DocumentNumber {
    /// The number.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last three characters, the others as bullets.
    pub fn masked(&self) -> String {
        let hidden = self.0.len().saturating_sub(3);
        format!("{}{}", "•".repeat(hidden), &self.0[hidden..])
    }
}

/// Reads a number with spaces anywhere and letters of either size.
impl FromStr for DocumentNumber {
    type Err = DocumentNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let is_good = number
            .chars()
            .all(|c| matches!(c, 'A'..='Z' | '0'..='9' | '-' | '/'))
            && number.chars().any(|c| c.is_ascii_alphanumeric())
            && number.len() <= 20;
        if is_good {
            Ok(Self(number))
        } else {
            Err(DocumentNumberError)
        }
    }
}

impl TryFrom<String> for DocumentNumber {
    type Error = DocumentNumberError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<DocumentNumber> for String {
    fn from(number: DocumentNumber) -> Self {
        number.0
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentNumber({})", self.masked())
    }
}

/// A document as the register has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The row.
    pub id: Id,
    /// What it is.
    pub kind: DocumentKind,
    /// The number printed on it.
    pub number: DocumentNumber,
    /// The day it was issued.
    pub issued_on: NaiveDate,
    /// The last day it can be used; nothing for a document that does not expire.
    pub expires_on: Option<NaiveDate>,
    /// What else is known about it.
    pub state: DocumentState,
}

/// How a document stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can be used and need not be renewed yet.
    Fine,
    /// It can be used and may be renewed.
    ExpiresSoon {
        /// Days left; 0 on the last day.
        days: i64,
    },
    /// Its last day has gone by.
    Expired {
        /// Days since the last day, at least 1.
        days: i64,
    },
    /// It is blocked or out of use, whatever its dates.
    NotUsable(DocumentState),
}

impl Document {
    /// How it stands today, when renewal opens `window_months` before the end.
    pub fn standing(&self, today: NaiveDate, window_months: u32) -> Standing {
        if self.state != DocumentState::Active {
            return Standing::NotUsable(self.state);
        }
        let Some(expires_on) = self.expires_on else {
            return Standing::Fine;
        };
        let days = (expires_on - today).num_days();
        if days < 0 {
            Standing::Expired { days: -days }
        } else if today >= renewable_from(expires_on, window_months) {
            Standing::ExpiresSoon { days }
        } else {
            Standing::Fine
        }
    }
}

/// The first day on which a document that ends on a day may be renewed.
pub fn renewable_from(expires_on: NaiveDate, window_months: u32) -> NaiveDate {
    subtract_months(expires_on, window_months)
}

/// The last day of a document issued on a day for so many years: the same day of the year, as
/// printed on cards and passports.
pub fn last_day(issued_on: NaiveDate, years: u32) -> NaiveDate {
    add_years(issued_on, years)
}
