//! A person's own record: what the register holds of them, each look at it written down.

use app::model::{
    Basis, DataShown, Document, Eligibility, Id, Person, Purpose, RenewalRules, Role, Timestamp,
    Upn,
};
use chrono::NaiveDate;

use super::applications::{self, Asked};
use crate::storage::{
    Result, Tx,
    access::{self, AccessEntry},
    documents,
};

/// Who looks at their own record, and when.
#[derive(Clone, Debug)]
pub struct Look {
    /// The id of the row, if this look is the first of its kind today.
    pub id: Id,
    /// Who.
    pub upn: Upn,
    /// In which session.
    pub session: String,
    /// Today's date in the deployment's zone.
    pub today: NaiveDate,
    /// The time.
    pub now: Timestamp,
}

/// What the register holds of a person.
#[derive(Clone, Debug)]
pub struct Record {
    /// The person.
    pub person: Person,
    /// Their documents, the newest first.
    pub documents: Vec<Document>,
    /// Whether the card can be renewed today.
    pub can_renew: bool,
    /// Whether its renewal is under way.
    pub is_renewed: bool,
}

/// Opens a person's own record and writes down that they looked; nothing for a person the
/// register doesn't know.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn open(
    tx: &mut Tx,
    look: Look,
    rules: RenewalRules,
    data: &[DataShown],
) -> Result<Option<Record>> {
    let Some(Asked {
        person,
        eligibility,
    }) = applications::ask(tx, look.upn, look.today, rules).await?
    else {
        return Ok(None);
    };
    let documents = documents::of(tx, look.upn).await?;
    write_down(tx, look, data).await?;
    Ok(Some(Record {
        person,
        documents,
        is_renewed: matches!(eligibility, Eligibility::AlreadyUnderWay { .. }),
        can_renew: matches!(eligibility, Eligibility::Eligible { .. }),
    }))
}

/// Writes down that a person looked at these data of theirs: one row for each session, day and
/// set of data.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn write_down(tx: &mut Tx, look: Look, data: &[DataShown]) -> Result<()> {
    let purpose = Purpose::OwnView;
    let shown: Vec<&str> = data.iter().map(|data| data.code()).collect();
    let once_key = format!(
        "{}/{purpose}/{}/{}",
        look.session,
        look.today,
        shown.join("+")
    );
    let entry = AccessEntry {
        id: look.id,
        subject: look.upn,
        reader: look.upn,
        reader_role: Role::Citizen,
        organisation: String::new(),
        purpose,
        basis: Basis::OwnRequest,
        data: data.to_vec(),
        at: look.now,
        once_key,
    };
    access::record(tx, entry).await
}
