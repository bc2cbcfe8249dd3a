//! Bookings, and how many places of a slot they take.
//!
//! "Is there a place" and "take it" are one statement, so nobody can come between them. SQLite
//! has one writer and counts the bookings of the slot. PostgreSQL has many: there the slot's row
//! in `slots` counts the places taken, and its lock lets one statement after the other see the
//! true number. The unique indexes on bookings hold in any case: one key of a person is one booking,
//! and a person has one active booking for a service.
//!
//! On PostgreSQL a statement that answers `false` may have moved a counter already: the use case
//! has to fail then, so that its transaction is rolled back.

use std::collections::BTreeMap;

use app::model::{ApplicationKind, Booking, BookingState, Id, OfficeId, Reference, Timestamp, Upn};
use chrono::TimeDelta;

use super::{Result, Row, Sql, Tx};
use crate::params;

/// A booking to be made.
#[derive(Clone, Debug)]
pub struct NewBooking {
    /// Its id.
    pub id: Id,
    /// The application it is for.
    pub reference: Reference,
    /// Whose place it will be.
    pub upn: Upn,
    /// What the person comes for.
    pub service: ApplicationKind,
    /// The place.
    pub place: Place,
    /// The key of the form it was sent with: a form sent twice counts once.
    pub key: Id,
    /// The time.
    pub now: Timestamp,
}

impl NewBooking {
    /// What it becomes.
    pub fn booking(&self) -> Booking {
        Booking {
            id: self.id,
            reference: self.reference,
            upn: self.upn,
            service: self.service,
            office: self.place.office.clone(),
            starts_at: self.place.starts_at,
            minutes: self.place.minutes,
            state: BookingState::Booked,
            booked_at: self.now,
            updated_at: self.now,
        }
    }
}

/// A slot as the calendar of its office has it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The office.
    pub office: OfficeId,
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// How many people it is for.
    pub capacity: u32,
}

const INSERT: Sql = Sql::new(
    "INSERT INTO bookings (id, reference, upn, service, office_id, starts_at, minutes, \
     idempotency_key, booked_at, updated_at, state) \
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 'booked' \
     WHERE (SELECT COUNT(*) FROM bookings \
            WHERE office_id = $5 AND starts_at = $6 AND state = 'booked') < $10 \
     ON CONFLICT DO NOTHING RETURNING id",
    "WITH place AS ( \
       INSERT INTO slots AS slot (office_id, starts_at, taken) \
       SELECT $5, $6, 1 WHERE $10 > 0 \
       ON CONFLICT (office_id, starts_at) DO UPDATE SET taken = slot.taken + 1 \
       WHERE slot.taken < $10 \
       RETURNING office_id, starts_at) \
     INSERT INTO bookings (id, reference, upn, service, office_id, starts_at, minutes, \
     idempotency_key, booked_at, updated_at, state) \
     SELECT $1, $2, $3, $4, office_id, starts_at, $7, $8, $9, $9, 'booked' FROM place \
     ON CONFLICT DO NOTHING RETURNING id",
);

/// Takes a place, if one is free and no unique guard is in the way; answers whether it did.
///
/// # Errors
/// [`super::StorageError`].
pub async fn insert(tx: &mut Tx, booking: &NewBooking) -> Result<bool> {
    let NewBooking { place, .. } = booking;
    let taken = tx
        .find(
            INSERT,
            params![
                booking.id.to_string(),
                booking.reference.to_string(),
                booking.upn.to_string(),
                booking.service.code(),
                place.office.as_str(),
                place.starts_at,
                place.minutes,
                booking.key.to_string(),
                booking.now,
                place.capacity,
            ],
        )
        .await?;
    Ok(taken.is_some())
}

const CANCEL: Sql = Sql::new(
    "UPDATE bookings SET state = 'cancelled', updated_at = $2 \
     WHERE id = $1 AND state = 'booked' RETURNING id",
    "WITH freed AS ( \
       UPDATE bookings SET state = 'cancelled', updated_at = $2 \
       WHERE id = $1 AND state = 'booked' RETURNING id, office_id, starts_at), \
     counted AS ( \
       UPDATE slots SET taken = taken - 1 FROM freed \
       WHERE slots.office_id = freed.office_id AND slots.starts_at = freed.starts_at) \
     SELECT id FROM freed",
);

/// Gives a place back; answers whether it was still taken.
///
/// # Errors
/// [`super::StorageError`].
pub async fn cancel(tx: &mut Tx, id: Id, now: Timestamp) -> Result<bool> {
    let freed = tx.find(CANCEL, params![id.to_string(), now]).await?;
    Ok(freed.is_some())
}

// Two people who change places lock the same two rows: both in the same order, so that neither
// waits for the other for ever.
const LOCK_SLOTS: Sql = Sql::new(
    "SELECT id FROM bookings WHERE id = $1 AND office_id = $2 AND starts_at = $3",
    "SELECT slots.office_id FROM slots JOIN bookings ON bookings.id = $1 \
     WHERE (slots.office_id, slots.starts_at) \
       IN ((bookings.office_id, bookings.starts_at), ($2, $3)) \
     ORDER BY slots.office_id, slots.starts_at FOR UPDATE OF slots",
);

const MOVE: Sql = Sql::new(
    "UPDATE bookings SET office_id = $2, starts_at = $3, minutes = $4, updated_at = $5 \
     WHERE id = $1 AND state = 'booked' \
       AND (SELECT COUNT(*) FROM bookings \
            WHERE office_id = $2 AND starts_at = $3 AND state = 'booked' AND id <> $1) < $6 \
     RETURNING id",
    "WITH place AS ( \
       INSERT INTO slots AS slot (office_id, starts_at, taken) \
       SELECT $2, $3, 1 WHERE $6 > 0 \
       ON CONFLICT (office_id, starts_at) DO UPDATE SET taken = slot.taken + 1 \
       WHERE slot.taken < $6 \
       RETURNING office_id, starts_at), \
     counted AS ( \
       UPDATE slots SET taken = taken - 1 FROM bookings, place \
       WHERE bookings.id = $1 AND bookings.state = 'booked' \
         AND slots.office_id = bookings.office_id AND slots.starts_at = bookings.starts_at) \
     UPDATE bookings SET office_id = place.office_id, starts_at = place.starts_at, \
       minutes = $4, updated_at = $5 \
     FROM place WHERE bookings.id = $1 AND bookings.state = 'booked' RETURNING bookings.id",
);

/// Moves a booking to another slot, if one of its places is free; answers whether it did. The
/// old place is kept until the new one is taken.
///
/// # Errors
/// [`super::StorageError`].
pub async fn move_to(tx: &mut Tx, id: Id, place: &Place, now: Timestamp) -> Result<bool> {
    let slot = params![id.to_string(), place.office.as_str(), place.starts_at];
    tx.list(LOCK_SLOTS, slot).await?;
    let moved = tx
        .find(
            MOVE,
            params![
                id.to_string(),
                place.office.as_str(),
                place.starts_at,
                place.minutes,
                now,
                place.capacity,
            ],
        )
        .await?;
    Ok(moved.is_some())
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, reference, upn, service, office_id, starts_at, minutes, state, \
             booked_at, updated_at FROM bookings ",
            $rest
        )
    };
}

/// A person's own booking.
///
/// # Errors
/// [`super::StorageError`].
pub async fn find(tx: &mut Tx, id: Id, upn: Upn) -> Result<Option<Booking>> {
    let row = tx
        .find(
            select!("WHERE id = $1 AND upn = $2"),
            params![id.to_string(), upn.to_string()],
        )
        .await?;
    row.as_ref().map(booking).transpose()
}

/// What a person's form with this key has booked, if it was sent before.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of_key(tx: &mut Tx, key: Id, upn: Upn) -> Result<Option<Booking>> {
    let row = tx
        .find(
            select!("WHERE idempotency_key = $1 AND upn = $2"),
            params![key.to_string(), upn.to_string()],
        )
        .await?;
    row.as_ref().map(booking).transpose()
}

/// The active booking for an application.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of_application(tx: &mut Tx, reference: &Reference) -> Result<Option<Booking>> {
    let row = tx
        .find(
            select!("WHERE reference = $1 AND state = 'booked'"),
            params![reference.to_string()],
        )
        .await?;
    row.as_ref().map(booking).transpose()
}

/// A person's active booking for a service.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of_service(
    tx: &mut Tx,
    upn: Upn,
    service: ApplicationKind,
) -> Result<Option<Booking>> {
    let row = tx
        .find(
            select!("WHERE upn = $1 AND service = $2 AND state = 'booked'"),
            params![upn.to_string(), service.code()],
        )
        .await?;
    row.as_ref().map(booking).transpose()
}

/// A person's active bookings, the soonest first.
///
/// # Errors
/// [`super::StorageError`].
pub async fn active_of(tx: &mut Tx, upn: Upn) -> Result<Vec<Booking>> {
    let rows = tx
        .list(
            select!("WHERE upn = $1 AND state = 'booked' ORDER BY starts_at"),
            params![upn.to_string()],
        )
        .await?;
    rows.iter().map(booking).collect()
}

/// All of a person's bookings, the soonest first.
///
/// # Errors
/// [`super::StorageError`].
pub async fn of(tx: &mut Tx, upn: Upn) -> Result<Vec<Booking>> {
    let rows = tx
        .list(
            select!("WHERE upn = $1 ORDER BY starts_at, booked_at"),
            params![upn.to_string()],
        )
        .await?;
    rows.iter().map(booking).collect()
}

/// How many people are expected at an office, from a time on, for so many minutes.
pub type Taken = BTreeMap<(OfficeId, Timestamp, u32), u32>;

/// Who is expected at one office, or at all of them, from a time to another (not included).
///
/// # Errors
/// [`super::StorageError`].
pub async fn taken(
    tx: &mut Tx,
    office: Option<&OfficeId>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Taken> {
    let rows = match office {
        Some(office) => {
            tx.list(
                "SELECT office_id, starts_at, minutes, COUNT(*) AS taken FROM bookings \
                 WHERE office_id = $1 AND starts_at >= $2 AND starts_at < $3 \
                   AND state = 'booked' GROUP BY office_id, starts_at, minutes",
                params![office.as_str(), from, to],
            )
            .await?
        }
        None => {
            tx.list(
                "SELECT office_id, starts_at, minutes, COUNT(*) AS taken FROM bookings \
                 WHERE starts_at >= $1 AND starts_at < $2 AND state = 'booked' \
                 GROUP BY office_id, starts_at, minutes",
                params![from, to],
            )
            .await?
        }
    };
    rows.iter()
        .map(|row| {
            let from = row.get("starts_at")?;
            let key = (row.parse("office_id")?, from, row.get("minutes")?);
            Ok((key, row.get("taken")?))
        })
        .collect()
}

// No visit takes a day: the lower bound keeps the index to a few rows.
const REACHING_INTO: &str = "SELECT COUNT(*) AS taken FROM bookings \
     WHERE office_id = $1 AND state = 'booked' AND starts_at <> $2 AND starts_at < $3 \
       AND starts_at > $4 AND starts_at + 60000000 * minutes > $2 AND id <> $5";

/// How many bookings other than `except` begin at another time than a place and reach into it:
/// made when slots were longer, shorter or began at other times.
///
/// # Errors
/// [`super::StorageError`].
pub async fn reaching_into(tx: &mut Tx, place: &Place, except: Option<Id>) -> Result<u32> {
    let ends_at = place
        .starts_at
        .plus(TimeDelta::minutes(place.minutes.into()));
    let row = tx
        .find(
            REACHING_INTO,
            params![
                place.office.as_str(),
                place.starts_at,
                ends_at,
                place.starts_at.plus(-TimeDelta::days(1)),
                except.map_or_else(String::new, |id| id.to_string()),
            ],
        )
        .await?;
    row.map_or(Ok(0), |row| row.get("taken"))
}

fn booking(row: &Row) -> Result<Booking> {
    Ok(Booking {
        id: row.parse("id")?,
        reference: row.parse("reference")?,
        upn: row.parse("upn")?,
        service: row.parse("service")?,
        office: row.parse("office_id")?,
        starts_at: row.get("starts_at")?,
        minutes: row.get("minutes")?,
        state: row.parse("state")?,
        booked_at: row.get("booked_at")?,
        updated_at: row.get("updated_at")?,
    })
}
