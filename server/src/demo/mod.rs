//! The demo country's invented people and offices.
//!
//! Everything follows from a seed number and the day of the first seeding, which the database
//! remembers: the same people are made again whenever they are printed. Nobody in it exists.

mod cast;
mod country;

use app::model::{Timestamp, Upn};
use chrono::TimeDelta;
use futures::FutureExt as _;
use serde::Serialize;

use self::cast::Character;
use crate::{
    key::Key,
    profile::Profile,
    storage::{Database, Result, StorageError, Tx, codes, documents, people, settings},
};

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
    let codes: Vec<_> = cast.iter().filter_map(|one| code_of(one, key)).collect();
    let to_sign_in_as = cast.iter().filter_map(Character::to_sign_in_as).collect();
    let country = country::load()?;
    db.write(move |tx| {
        async move {
            if seeded.is_none() {
                country::open(tx, country, today).await?;
                for character in cast {
                    enter(tx, character, now).await?;
                }
                settings::set_demo_day(tx, today).await?;
            }
            for (upn, hash) in codes {
                codes::issue_activation(tx, upn, hash, now, now.plus(CODE_LIFE)).await?;
            }
            Ok::<_, StorageError>(())
        }
        .boxed()
    })
    .await?;
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

/// The hash under which a character's code is kept.
fn code_of(character: &Character, key: &Key) -> Option<(Upn, [u8; 32])> {
    let code = character.code.as_ref()?;
    let upn = character.person.upn;
    let parts = [upn.to_string(), code.secret().to_owned()];
    let hash = key.hash("activation-code", &parts.each_ref().map(String::as_bytes));
    Some((upn, hash))
}
