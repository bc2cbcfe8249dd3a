//! Renewing the national ID card: who may, why, and what is asked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    address::Address,
    birth_date::BirthDate,
    calendar::add_years,
    coded::coded,
    contact::Contact,
    document::{Document, DocumentKind, DocumentState, renewable_from},
    id::Id,
    office::OfficeId,
    reference::Reference,
};

/// A deployment's rules for renewing a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewalRules {
    /// How many months before its last day a card may be renewed.
    pub window_months: u32,
    /// The age, in years, from which a person has a card.
    pub card_age: u32,
    /// The age, in years, from which a card is an adult's.
    pub adult_age: u32,
    /// How many years an adult's card lasts.
    pub adult_years: u32,
    /// How many years a younger person's card lasts.
    pub child_years: u32,
    /// Photo and fingerprints of an adult are used again while they are younger than this, in
    /// years; 0: never.
    pub biometrics_reuse_below_age: u32,
}

/// What the register knows when a person asks to renew the card.
#[derive(Clone, Copy, Debug)]
pub struct RenewalFacts<'a> {
    /// When the person was born.
    pub birth_date: BirthDate,
    /// Whether the register has their death.
    pub is_deceased: bool,
    /// All their documents, of every kind.
    pub documents: &'a [Document],
    /// The renewal of the card that has been sent and is not at its end.
    pub under_way: Option<Reference>,
    /// The day on which they ask.
    pub today: NaiveDate,
}

/// Whether a person may renew the card, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eligibility {
    /// They may.
    Eligible {
        /// The card to be renewed.
        document: Id,
        /// How many years the new one lasts.
        years: u32,
        /// Whether photo and fingerprints are to be taken again.
        needs_biometrics: bool,
    },
    /// Not yet.
    TooEarly {
        /// The first day they may.
        from: NaiveDate,
    },
    /// They have asked already.
    AlreadyUnderWay {
        /// For what they sent.
        reference: Reference,
    },
    /// They have never had a card, or it was cancelled: a first one is what they need.
    NoCard,
    /// The card is blocked: it is to be replaced.
    LostOrStolen {
        /// Which of the two.
        state: DocumentState,
    },
    /// The card was reported damaged and can't be used: it is to be replaced.
    Damaged,
    /// They are too young to have a card.
    TooYoung {
        /// The day they are old enough.
        from: NaiveDate,
    },
    /// The register has their death.
    Deceased,
}

/// Decides whether a person may renew the card today.
pub fn eligibility(facts: &RenewalFacts<'_>, rules: &RenewalRules) -> Eligibility {
    let RenewalFacts {
        birth_date, today, ..
    } = *facts;
    if facts.is_deceased {
        return Eligibility::Deceased;
    }
    if let Some(reference) = facts.under_way {
        return Eligibility::AlreadyUnderWay { reference };
    }
    let age = birth_date.age_on(today);
    if age < rules.card_age {
        return Eligibility::TooYoung {
            from: birth_date.reaches(rules.card_age),
        };
    }
    let Some(card) = current_card(facts.documents) else {
        return Eligibility::NoCard;
    };
    match card.state {
        state @ (DocumentState::Lost | DocumentState::Stolen) => {
            return Eligibility::LostOrStolen { state };
        }
        DocumentState::Damaged => return Eligibility::Damaged,
        DocumentState::Active | DocumentState::Replaced | DocumentState::Cancelled => {}
    }
    let opens = card
        .expires_on
        .map(|last| renewable_from(last, rules.window_months));
    if let Some(from) = opens.filter(|from| today < *from) {
        return Eligibility::TooEarly { from };
    }
    let is_adult = age >= rules.adult_age;
    Eligibility::Eligible {
        document: card.id,
        years: if is_adult {
            rules.adult_years
        } else {
            rules.child_years
        },
        // The card was made from what was taken for it; a child's face and fingers change.
        needs_biometrics: !is_adult
            || birth_date.age_on(card.issued_on) < rules.adult_age
            || today >= add_years(card.issued_on, rules.biometrics_reuse_below_age),
    }
}

/// The card a person has now: the latest that has not been replaced or cancelled.
pub fn current_card(documents: &[Document]) -> Option<&Document> {
    documents
        .iter()
        .filter(|document| document.kind == DocumentKind::NationalId)
        .filter(|card| {
            !matches!(
                card.state,
                DocumentState::Replaced | DocumentState::Cancelled
            )
        })
        .max_by_key(|card| card.issued_on)
}

coded! {
    /// Why the card is to be renewed.
    pub enum Reason {
        /// It ends soon.
        Expiring = "expiring" => "renewal-reason-expiring",
        /// It has ended.
        Expired = "expired" => "renewal-reason-expired",
        /// What is printed on it is no longer right.
        DetailsChanged = "details-changed" => "renewal-reason-details-changed",
        /// It is worn or broken.
        Damaged = "damaged" => "renewal-reason-damaged",
    }
}

coded! {
    /// The questions, in the order they are asked. The code is the last segment of the URL.
    pub enum RenewalStep {
        /// How the person is reached.
        Contact = "contact" => "renewal-step-contact",
        /// Where they live.
        Address = "address" => "renewal-step-address",
        /// Why they renew.
        Reason = "reason" => "renewal-step-reason",
        /// Which office they will go to.
        Office = "office" => "renewal-step-office",
    }
}

impl RenewalStep {
    /// The question after this one, nothing after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| *step > self)
    }

    /// The question before this one, nothing before the first.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.iter().copied().rev().find(|step| *step < self)
    }
}

/// What has been answered so far, as a draft keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RenewalAnswers {
    /// How the person is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Where they live.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Why they renew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Which office they will go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficeId>,
}

impl RenewalAnswers {
    /// Whether a question has its answer.
    pub const fn is_answered(&self, step: RenewalStep) -> bool {
        match step {
            RenewalStep::Contact => self.contact.is_some(),
            RenewalStep::Address => self.address.is_some(),
            RenewalStep::Reason => self.reason.is_some(),
            RenewalStep::Office => self.office.is_some(),
        }
    }

    /// The questions without an answer, in the order they are asked.
    pub fn missing_steps(&self) -> Vec<RenewalStep> {
        RenewalStep::ALL
            .iter()
            .copied()
            .filter(|step| !self.is_answered(*step))
            .collect()
    }

    /// Whether it can be sent.
    pub fn is_complete(&self) -> bool {
        self.missing_steps().is_empty()
    }
}

#[cfg(test)]
mod tests;
