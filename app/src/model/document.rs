//! What a person has been issued: a card, a passport, a certificate, and how it stands.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{calendar::subtract_months, coded::coded, id::Id};

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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn card(expires_on: Option<&str>, state: DocumentState) -> Document {
        Document {
            id: Id::from_u128(1),
            kind: DocumentKind::NationalId,
            number: "LS0012345".parse().unwrap(),
            issued_on: day("2016-12-15"),
            expires_on: expires_on.map(day),
            state,
        }
    }

    fn standing(expires_on: &str, today: &str) -> Standing {
        card(Some(expires_on), DocumentState::Active).standing(day(today), 6)
    }

    #[test]
    fn renewal_opens_six_months_before_the_last_day() {
        assert_eq!(standing("2027-05-25", "2026-11-24"), Standing::Fine);
        assert_eq!(
            standing("2027-05-24", "2026-11-24"),
            Standing::ExpiresSoon { days: 181 }
        );
        assert_eq!(
            standing("2026-12-15", "2026-11-24"),
            Standing::ExpiresSoon { days: 21 }
        );
    }

    #[test]
    fn a_card_can_be_used_on_its_last_day() {
        assert_eq!(
            standing("2026-11-24", "2026-11-24"),
            Standing::ExpiresSoon { days: 0 }
        );
        assert_eq!(
            standing("2026-11-23", "2026-11-24"),
            Standing::Expired { days: 1 }
        );
    }

    #[test]
    fn the_window_is_right_at_the_ends_of_months() {
        assert_eq!(renewable_from(day("2027-08-31"), 6), day("2027-02-28"));
        assert_eq!(renewable_from(day("2028-08-31"), 6), day("2028-02-29"));
    }

    #[test]
    fn a_certificate_does_not_expire() {
        let certificate = card(None, DocumentState::Active);
        assert_eq!(certificate.standing(day("2126-01-01"), 6), Standing::Fine);
    }

    #[test]
    fn a_blocked_document_is_not_usable_whatever_its_dates() {
        for state in DocumentState::ALL
            .iter()
            .copied()
            .filter(|s| *s != DocumentState::Active)
        {
            let document = card(Some("2030-01-01"), state);
            assert_eq!(
                document.standing(day("2026-11-24"), 6),
                Standing::NotUsable(state)
            );
        }
    }

    #[test]
    fn numbers_are_stored_in_capitals_without_spaces() {
        let number: DocumentNumber = " ls 001 2345 ".parse().unwrap();
        assert_eq!(number.as_str(), "LS0012345");
        assert_eq!(number.masked(), "••••••345");
        assert_eq!(format!("{number:?}"), "DocumentNumber(••••••345)");
        for text in ["", " ", "--", "LS_1", "LSé", &"1".repeat(21)] {
            assert_eq!(
                text.parse::<DocumentNumber>(),
                Err(DocumentNumberError),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn a_document_goes_from_fine_to_soon_to_expired_and_never_back(
            days in 730_000_i32..750_000, ahead in -1_000_i64..1_000, window in 0_u32..24,
        ) {
            let today = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let mut document = card(None, DocumentState::Active);
            document.expires_on = Some(today + chrono::TimeDelta::days(ahead));
            let rank = |standing| match standing {
                Standing::Fine => 0,
                Standing::ExpiresSoon { .. } => 1,
                Standing::Expired { .. } => 2,
                Standing::NotUsable(_) => 3,
            };
            let tomorrow = today.succ_opt().unwrap();
            let (now, then) =
                (document.standing(today, window), document.standing(tomorrow, window));
            prop_assert!(rank(now) <= rank(then));
            prop_assert_eq!(rank(now) == 2, ahead < 0);
        }
    }
}
