//! Renewal of the national ID card: who may, and the draft that begins it.

use app::model::{
    ApplicationKind, DocumentKind, Eligibility, Id, Person, RenewalFacts, RenewalRules, Timestamp,
    Upn, renewal,
};
use chrono::NaiveDate;

use crate::{
    profile::Profile,
    storage::{
        Result, Tx, applications, documents,
        drafts::{self, Draft},
        people,
    },
};

/// The kind of application this is.
const KIND: ApplicationKind = ApplicationKind::RenewIdCard;

/// The person who asks, and what the rules say.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The person as registered.
    pub person: Person,
    /// Whether they may renew, and if not why.
    pub eligibility: Eligibility,
}

/// The deployment's rules of renewal.
pub fn rules(profile: &Profile) -> RenewalRules {
    let card = profile.document(DocumentKind::NationalId);
    RenewalRules {
        window_months: profile.renewal.window_months,
        card_age: profile.ages.first_id,
        adult_age: profile.ages.adult,
        adult_years: card.map_or(0, |rules| rules.adult_years),
        child_years: card.map_or(0, |rules| rules.child_years),
        biometrics_reuse_below_age: profile.renewal.biometrics_reuse_below_age,
    }
}

/// Asks the register whether a person may renew the card today; nothing for a person it doesn't
/// know.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn ask(
    tx: &mut Tx,
    upn: Upn,
    today: NaiveDate,
    rules: RenewalRules,
) -> Result<Option<Asked>> {
    let Some(person) = people::find(tx, upn).await? else {
        return Ok(None);
    };
    let documents = documents::of(tx, upn).await?;
    let under_way = applications::open_of(tx, upn)
        .await?
        .into_iter()
        .find(|application| application.kind == KIND);
    let facts = RenewalFacts {
        birth_date: person.born,
        is_deceased: person.is_deceased,
        documents: &documents,
        under_way: under_way.map(|application| application.reference),
        today,
    };
    let eligibility = renewal::eligibility(&facts, &rules);
    Ok(Some(Asked {
        person,
        eligibility,
    }))
}

/// The draft a person has begun, if any.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn current(tx: &mut Tx, upn: Upn) -> Result<Option<Draft>> {
    let drafts = drafts::of(tx, upn).await?;
    Ok(drafts.into_iter().find(|draft| draft.kind == KIND))
}

/// Begins a renewal, or goes on with the one begun before; nothing for a person who may not.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn begin(
    tx: &mut Tx,
    upn: Upn,
    new_id: Id,
    today: NaiveDate,
    rules: RenewalRules,
    now: Timestamp,
) -> Result<Option<Draft>> {
    match ask(tx, upn, today, rules).await? {
        Some(Asked {
            eligibility: Eligibility::Eligible { .. },
            ..
        }) => drafts::begin(tx, new_id, upn, KIND, now).await.map(Some),
        _ => Ok(None),
    }
}
