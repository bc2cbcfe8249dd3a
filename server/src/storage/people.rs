//! The population register: people, who acts for whom, and who works where.

use app::model::{Name, OfficeId, Person, Role, Timestamp, Upn};

use super::{Result, Row, StorageError, Tx};
use crate::params;

/// The entry of a number.
///
/// # Errors
/// [`StorageError`].
pub async fn find(tx: &mut Tx, upn: Upn) -> Result<Option<Person>> {
    tx.find(
        "SELECT * FROM people WHERE upn = $1",
        params![upn.to_string()],
    )
    .await?
    .as_ref()
    .map(person)
    .transpose()
}

/// How many entries there are.
///
/// # Errors
/// [`StorageError`].
pub async fn count(tx: &mut Tx) -> Result<u64> {
    let row = tx.one("SELECT COUNT(*) AS n FROM people", vec![]).await?;
    Ok(row.get::<i64>("n")?.unsigned_abs())
}

/// Whether the register holds a number as that of a living person.
///
/// # Errors
/// [`StorageError`].
pub async fn is_alive(tx: &mut Tx, upn: Upn) -> Result<bool> {
    let row = tx
        .find(
            "SELECT 1 AS alive FROM people WHERE upn = $1 AND status = 'alive'",
            params![upn.to_string()],
        )
        .await?;
    Ok(row.is_some())
}

/// Enters a person.
///
/// # Errors
/// [`StorageError`], also when the number is taken.
pub async fn add(tx: &mut Tx, person: Person, now: Timestamp) -> Result<()> {
    let address = serde_json::to_string(&person.address)
        .map_err(|error| StorageError::corrupt("address", error))?;
    tx.execute(
        "INSERT INTO people (upn, given_names, family_name, sex, born, phone, email, address, \
         office_id, language, status, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)",
        params![
            person.upn.to_string(),
            person.name.given(),
            person.name.family(),
            person.sex.code(),
            person.born.to_string(),
            person.phone.map(String::from),
            person.email.map(String::from),
            address,
            person.office.to_string(),
            person.language.code(),
            if person.is_deceased {
                "deceased"
            } else {
                "alive"
            },
            now,
        ],
    )
    .await?;
    Ok(())
}

/// Records that `guardian` acts for `child`.
///
/// # Errors
/// [`StorageError`].
pub async fn add_guardian(tx: &mut Tx, child: Upn, guardian: Upn, kind: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO relations (child_upn, guardian_upn, kind) VALUES ($1, $2, $3)",
        params![child.to_string(), guardian.to_string(), kind],
    )
    .await?;
    Ok(())
}

/// Gives a person a role of the service's staff, at an office.
///
/// # Errors
/// [`StorageError`], also when the person has the role already.
pub async fn appoint(tx: &mut Tx, upn: Upn, role: Role, office: &OfficeId) -> Result<()> {
    tx.execute(
        "INSERT INTO staff (upn, role, office_id) VALUES ($1, $2, $3)",
        params![upn.to_string(), role.code(), office.as_str()],
    )
    .await?;
    Ok(())
}

/// The name in a row of people.
pub(super) fn name(row: &Row) -> Result<Name> {
    Name::parse(
        &row.get::<String>("given_names")?,
        &row.get::<String>("family_name")?,
    )
    .map_err(|_| StorageError::corrupt("given_names", "not a name"))
}

fn person(row: &Row) -> Result<Person> {
    Ok(Person {
        upn: row.parse("upn")?,
        name: name(row)?,
        sex: row.parse("sex")?,
        born: row.parse("born")?,
        phone: row.parse_optional("phone")?,
        email: row.parse_optional("email")?,
        address: row.json("address")?,
        office: row.parse("office_id")?,
        language: row.parse("language")?,
        is_deceased: row.get::<String>("status")? == "deceased",
    })
}
