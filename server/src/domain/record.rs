//! A person's own record: what the register holds of them, each look at it written down.

use app::model::{
    Basis, DataShown, Document, Eligibility, Id, Person, Purpose, RenewalRules, Role, Timestamp,
    Upn,
};
use chrono::NaiveDate;

use super::applications::{self, Asked};
use crate::storage::{
    Database, Result, Tx,
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

/// A person's own record; nothing for a person the register doesn't know. Whoever shows it says
/// so: [`write_down`].
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn open(
    tx: &mut Tx,
    upn: Upn,
    today: NaiveDate,
    rules: RenewalRules,
) -> Result<Option<Record>> {
    let Some(Asked {
        person,
        eligibility,
    }) = applications::ask(tx, upn, today, rules).await?
    else {
        return Ok(None);
    };
    Ok(Some(Record {
        person,
        documents: documents::of(tx, upn).await?,
        is_renewed: matches!(eligibility, Eligibility::AlreadyUnderWay { .. }),
        can_renew: matches!(eligibility, Eligibility::Eligible { .. }),
    }))
}

/// Writes down that a person looked at these data of theirs: one row for each session, day and
/// set of data. Most pages are looked at again and again, so it is written only when it is new.
///
/// # Errors
/// [`crate::storage::StorageError`].
pub async fn write_down(db: &Database, look: Look, data: &[DataShown]) -> Result<()> {
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
        once_key: once_key.clone(),
    };
    let is_known =
        db.read(move |tx| Box::pin(async move { access::is_recorded(tx, &once_key).await }));
    if is_known.await? {
        return Ok(());
    }
    db.write(move |tx| Box::pin(access::record(tx, entry)))
        .await
}
