//! The demo country's invented people and offices.
//!
//! Everything follows from a seed number and the day of the first seeding, which the database
//! remembers: the same people are made again whenever they are printed. Nobody in it exists.

mod cast;
mod country;

use std::collections::BTreeSet;

use app::model::Timestamp;
use chrono::TimeDelta;
use futures::FutureExt as _;
use serde::Serialize;

use self::cast::Character;
use crate::{
    auth::activation::code_hash,
    key::Key,
    profile::Profile,
    storage::{Database, Result, StorageError, Tx, codes, documents, people, settings},
};

/// The country whose towns and names the demo has (ISO 3166-1 alpha-2).
const COUNTRY: &str = "LS";
/// How long an activation code works.
const CODE_LIFE: TimeDelta = TimeDelta::days(30);

/// Somebody to sign in as.
#[derive(Debug, Serialize)]
pub struct DemoPerson {
    /// The personal number.
    pub upn: String,
    /// The name.
    pub name: String,
    /// ISO 8601; the year alone where the register knows no more.
    pub date_of_birth: String,
    /// Makes the first passkey, once.
    pub activation_code: String,
    /// What the person may do here.
    pub role: &'static str,
    /// The office of the person's file, or of the staff member's desk.
    pub office: String,
    /// What to try with this person.
    pub story: String,
    /// Whether the code has made its passkey.
    #[serde(skip)]
    pub is_code_used: bool,
}

/// Whether a profile is of the country whose demo this is.
pub fn is_of(profile: &Profile) -> bool {
    profile.country.iso2 == COUNTRY
}

/// Fills the database unless it is filled; answers the people to sign in as. Codes nobody used
/// get their thirty days anew.
///
/// # Errors
/// [`StorageError`].
pub async fn seed(
    db: &Database,
    profile: &Profile,
    key: &Key,
    now: Timestamp,
) -> Result<Vec<DemoPerson>> {
    let today = profile.date_of(now);
    let seeded = db.read(|tx| settings::demo_day(tx).boxed()).await?;
    let cast = cast::make(profile, seeded.unwrap_or(today))?;
    let codes: Vec<_> = cast
        .iter()
        .filter_map(|one| {
            let upn = one.person.upn;
            Some((upn, code_hash(key, upn, one.code.as_ref()?)))
        })
        .collect();
    let mut to_sign_in_as: Vec<DemoPerson> =
        cast.iter().filter_map(Character::to_sign_in_as).collect();
    let country = country::load()?;
    let used = db.write(move |tx| {
        async move {
            if seeded.is_none() {
                country::open(tx, country, today).await?;
                for character in cast {
                    enter(tx, character, now).await?;
                }
                settings::set_demo_day(tx, today).await?;
            }
            let mut used = BTreeSet::new();
            for (upn, hash) in codes {
                let before = codes::activation(tx, upn).await?;
                if before.is_none_or(|code| code.used_at.is_none()) {
                    codes::issue_activation(tx, upn, hash, now, now.plus(CODE_LIFE)).await?;
                } else {
                    used.insert(upn.to_string());
                }
            }
            Ok::<_, StorageError>(used)
        }
        .boxed()
    });
    let used = used.await?;
    for one in &mut to_sign_in_as {
        one.is_code_used = used.contains(&one.upn);
    }
    Ok(to_sign_in_as)
}

async fn enter(tx: &mut Tx, character: Character, now: Timestamp) -> Result<()> {
    let upn = character.person.upn;
    let office = character.person.office.clone();
    people::add(tx, character.person, now).await?;
    for document in character.documents {
        documents::add(tx, upn, document, now).await?;
    }
    for (guardian, kind) in character.guardians {
        people::add_guardian(tx, upn, guardian, kind).await?;
    }
    if let Some(role) = character.role {
        people::appoint(tx, upn, role, &office).await?;
    }
    Ok(())
}
