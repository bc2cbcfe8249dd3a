//! The demo country's invented people and offices.
//!
//! Everything follows from a seed number and the day of the first seeding, which the database
//! remembers: the same people are made again whenever they are printed. Nobody in it exists.

mod cast;
mod country;

use app::model::{ActivationCode, Timestamp};
use chrono::{NaiveDate, TimeDelta};
use futures::FutureExt as _;
use serde::Serialize;

use self::cast::Character;
use crate::{
    key::Key,
    params,
    profile::Profile,
    storage::{Database, Result, StorageError, Tx, documents, people},
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
    let seeded: Option<NaiveDate> = db.read(move |tx| seeded_on(tx).boxed()).await?;
    let cast = cast::make(profile, seeded.unwrap_or(today))?;
    if seeded.is_none() {
        let (country, cast) = (country::load()?, cast.clone());
        db.write(move |tx| {
            async move {
                country::open(tx, country, today).await?;
                for character in cast {
                    enter(tx, character, now).await?;
                }
                tx.execute(
                    "INSERT INTO settings (key, value) VALUES ('demo-day', $1)",
                    params![today],
                )
                .await?;
                Ok::<_, StorageError>(())
            }
            .boxed()
        })
        .await?;
    }
    let codes: Vec<_> = cast.iter().filter_map(|one| code_row(one, key)).collect();
    db.write(move |tx| renew_codes(tx, codes, now).boxed())
        .await?;
    Ok(cast.iter().filter_map(Character::to_sign_in_as).collect())
}

async fn seeded_on(tx: &mut Tx) -> Result<Option<NaiveDate>> {
    let row = tx
        .find("SELECT value FROM settings WHERE key = 'demo-day'", vec![])
        .await?;
    row.map(|row| row.get("value")).transpose()
}

async fn enter(tx: &mut Tx, character: Character, now: Timestamp) -> Result<()> {
    let upn = character.person.upn;
    let office = character.person.office.to_string();
    people::add(tx, character.person, now).await?;
    for document in character.documents {
        documents::add(tx, upn, document, now).await?;
    }
    for (guardian, kind) in character.guardians {
        people::add_guardian(tx, upn, guardian, kind).await?;
    }
    if let Some(role) = character.role {
        tx.execute(
            "INSERT INTO staff (upn, role, office_id) VALUES ($1, $2, $3)",
            params![upn.to_string(), role.code(), office],
        )
        .await?;
    }
    Ok(())
}

fn code_row(character: &Character, key: &Key) -> Option<(String, [u8; 32])> {
    let code: &ActivationCode = character.code.as_ref()?;
    let upn = character.person.upn.to_string();
    let hash = key.hash(
        "activation-code",
        &[upn.as_bytes(), code.secret().as_bytes()],
    );
    Some((upn, hash))
}

async fn renew_codes(tx: &mut Tx, codes: Vec<(String, [u8; 32])>, now: Timestamp) -> Result<()> {
    for (upn, hash) in codes {
        tx.execute(
            "INSERT INTO activation_codes (upn, code_hash, issued_at, expires_at) \
             VALUES ($1, $2, $3, $4) ON CONFLICT (upn) DO UPDATE \
             SET code_hash = $2, issued_at = $3, expires_at = $4 \
             WHERE activation_codes.used_at IS NULL",
            params![upn, hash, now, now.plus(CODE_LIFE)],
        )
        .await?;
    }
    Ok(())
}
