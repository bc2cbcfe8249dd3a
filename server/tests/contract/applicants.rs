//! People with an office and an application each, to try things on.

use app::model::{
    ApplicationKind, Id, OfficeId, Reference, Timestamp, Upn, UpnGenerator, UpnLength,
};
use mlango::{params, storage::Database};

/// When everything happens: 24 November 2026 at 10:00 UTC.
pub const NOW: Timestamp = Timestamp::from_micros(1_795_514_400_000_000);

/// The offices are open on Wednesdays.
const HOURS: &str = r#"{"wednesday":{"open":"08:00-16:00"}}"#;

/// A person and their application.
#[derive(Clone, Copy, Debug)]
pub struct Applicant {
    /// Who.
    pub upn: Upn,
    /// The application.
    pub reference: Reference,
}

/// The office everybody goes to.
pub fn maseru() -> OfficeId {
    "maseru".parse().unwrap()
}

/// Another office.
pub fn leribe() -> OfficeId {
    "leribe".parse().unwrap()
}

/// Enters this many people, each with an application that waits for an appointment.
pub async fn applicants(db: &Database, count: u64) -> Vec<Applicant> {
    db.write(move |tx| {
        Box::pin(async move {
            for office in [maseru(), leribe()] {
                tx.execute(
                    "INSERT INTO offices (id, name, town, district, address, phone, latitude, \
                     longitude, desks, hours) \
                     VALUES ($1, $1, $1, $1, '', '', '0', '0', 3, $2)",
                    params![office.as_str(), HOURS],
                )
                .await?;
            }
            let mut random = seeded(7);
            let mut people = Vec::new();
            for number in 0..count {
                let applicant = Applicant {
                    upn: UpnGenerator::new(UpnLength::new(10).unwrap()).draw(&mut random),
                    reference: Reference::random(&mut random),
                };
                enter(tx, applicant, number).await?;
                people.push(applicant);
            }
            Ok::<_, mlango::storage::StorageError>(people)
        })
    })
    .await
    .unwrap()
}

async fn enter(
    tx: &mut mlango::storage::Tx,
    applicant: Applicant,
    number: u64,
) -> mlango::storage::Result<()> {
    let upn = applicant.upn.to_string();
    tx.execute(
        "INSERT INTO people (upn, given_names, family_name, sex, born, address, office_id, \
         language, status, created_at, updated_at) \
         VALUES ($1, 'Palesa', 'Mokoena', 'female', '1990-05-01', '{}', $2, 'en', 'alive', $3, $3)",
        params![&upn, maseru().as_str(), NOW],
    )
    .await?;
    tx.execute(
        "INSERT INTO applications (reference, upn, kind, state, answers, office_id, fee_minor, \
         fee_currency, draft_id, submitted_at, updated_at) \
         VALUES ($1, $2, $3, 'awaiting-appointment', '{}', $4, 3000, 'LSL', $5, $6, $6)",
        params![
            applicant.reference.to_string(),
            &upn,
            ApplicationKind::RenewIdCard.code(),
            maseru().as_str(),
            Id::from_u128(number.into()).to_string(),
            NOW,
        ],
    )
    .await?;
    Ok(())
}

/// The same bytes for the same seed (splitmix64).
pub fn seeded(seed: u64) -> impl FnMut(&mut [u8]) {
    let mut state = seed;
    move |bytes| {
        for byte in bytes {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (mixed ^ (mixed >> 31)).to_le_bytes()[0];
        }
    }
}
