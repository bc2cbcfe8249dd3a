//! People, documents, offices, messages and the access log: what is read back is what was
//! written.

use std::collections::BTreeMap;

use app::model::{
    Address, AddressInput, Basis, BirthDate, DataShown, Document, DocumentKind, DocumentState, Id,
    Locale, Name, Office, OfficeCalendar, OfficeId, Person, Purpose, Role, Sex, Timestamp, Upn,
    UpnLength,
};
use chrono::NaiveDate;
use futures::FutureExt as _;
use mlango::storage::{
    Result, StorageError, Tx,
    access::{self, AccessEntry},
    documents,
    messages::{self, NewMessage},
    offices, people,
};

use crate::harness::on_both_engines;

pub const NOW: Timestamp = Timestamp::from_micros(1_795_500_000_123_456);

pub fn upn() -> Upn {
    Upn::parse("2013023805", UpnLength::TEN).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn office(id: &str) -> Office {
    Office {
        id: id.parse().unwrap(),
        name: format!("{id} office"),
        town: "Qacha’s Nek".to_owned(),
        district: "Qacha’s Nek".to_owned(),
        address: "Main Road".to_owned(),
        phone: "+26622123456".to_owned(),
        latitude: "-30.1153".to_owned(),
        longitude: "28.6894".to_owned(),
        calendar: OfficeCalendar {
            hours: serde_json::from_str(
                r#"{"monday":{"open":"08:00-16:30","breaks":["12:45-14:00"]}}"#,
            )
            .unwrap(),
            desks: 3,
            closures: [].into(),
        },
    }
}

fn person() -> Person {
    Person {
        upn: upn(),
        name: Name::parse("’Malerato", "").unwrap(),
        sex: Sex::Female,
        born: BirthDate::in_year(1958),
        phone: None,
        email: Some("malerato@example.com".parse().unwrap()),
        address: Address::parse(&AddressInput {
            line1: "Ha Thetsane".to_owned(),
            town: "Maseru".to_owned(),
            district: "Maseru".to_owned(),
            ..AddressInput::default()
        })
        .unwrap(),
        office: "maseru".parse().unwrap(),
        language: Locale::St,
        is_deceased: false,
    }
}

/// An office and a person of it.
pub async fn settle(tx: &mut Tx) -> Result<()> {
    offices::add(tx, office("maseru")).await?;
    people::add(tx, person(), NOW).await
}

fn card(id: u128, issued_on: &str) -> Document {
    Document {
        id: Id::from_u128(id),
        kind: DocumentKind::NationalId,
        number: format!("LS{id:06}").parse().unwrap(),
        issued_on: day(issued_on),
        expires_on: None,
        state: DocumentState::Active,
    }
}

on_both_engines! {
    async fn a_person_is_found_as_entered_and_only_once(db: Database) {
        db.write(|tx| settle(tx).boxed()).await.unwrap();
        let found = db.read(|tx| people::find(tx, upn()).boxed()).await.unwrap();
        assert_eq!(found, Some(person()));
        let again = db.write(|tx| people::add(tx, person(), NOW).boxed()).await;
        assert!(again.is_err(), "a number is somebody's for ever");
    }

    async fn nobody_has_a_number_that_was_not_given_out(db: Database) {
        let found = db.read(|tx| people::find(tx, upn()).boxed()).await.unwrap();
        assert_eq!(found, None);
    }

    async fn documents_come_the_newest_first(db: Database) {
        let (old, new) = (card(1, "2006-05-31"), card(2, "2016-05-31"));
        let expected = vec![new.clone(), old.clone()];
        db.write(|tx| {
            async move {
                settle(tx).await?;
                documents::add(tx, upn(), old, NOW).await?;
                documents::add(tx, upn(), new, NOW).await
            }
            .boxed()
        })
        .await
        .unwrap();
        let found = db.read(|tx| documents::of(tx, upn()).boxed()).await.unwrap();
        assert_eq!(found, expected);
    }

    async fn a_document_of_nobody_is_refused(db: Database) {
        let refused = db
            .write(|tx| documents::add(tx, upn(), card(1, "2016-05-31"), NOW).boxed())
            .await;
        assert!(refused.is_err());
    }

    async fn an_office_is_closed_on_national_days_and_its_own(db: Database) {
        let (national, own) = (day("2026-12-25"), day("2026-11-30"));
        db.write(move |tx| {
            async move {
                offices::add(tx, office("maseru")).await?;
                offices::add(tx, office("roma")).await?;
                offices::close_on(tx, None, national, "{}").await?;
                let roma: OfficeId = "roma".parse().unwrap();
                offices::close_on(tx, Some(roma), own, "{}").await
            }
            .boxed()
        })
        .await
        .unwrap();
        let with = |id, closures: &[NaiveDate]| {
            let mut office = office(id);
            office.calendar.closures = closures.iter().copied().collect();
            office
        };
        let (maseru, roma) = (with("maseru", &[national]), with("roma", &[national, own]));
        let list = db.read(|tx| offices::list(tx).boxed()).await.unwrap();
        assert_eq!(list, [maseru, roma.clone()]);
        let found = db
            .read(|tx| async move { offices::find(tx, &"roma".parse().unwrap()).await }.boxed())
            .await
            .unwrap();
        assert_eq!(found, Some(roma));
    }

    async fn messages_come_the_newest_first_and_are_read_once(db: Database) {
        let message = |id, at| NewMessage {
            id: Id::from_u128(id),
            upn: upn(),
            kind: "booked",
            args: BTreeMap::from([("office".to_owned(), "Maseru".to_owned())]),
            link: "/appointments".to_owned(),
            at,
        };
        let later = Timestamp::from_micros(NOW.as_micros() + 1);
        let read = db
            .write(move |tx| {
                async move {
                    settle(tx).await?;
                    messages::send(tx, message(1, NOW)).await?;
                    messages::send(tx, message(2, later)).await?;
                    messages::mark_read(tx, upn(), later).await?;
                    messages::mark_read(tx, upn(), NOW).await?;
                    messages::of(tx, upn()).await
                }
                .boxed()
            })
            .await
            .unwrap();
        let seen: Vec<_> = read.iter().map(|one| (one.id.as_u128(), one.at, one.read_at)).collect();
        assert_eq!(seen, [(2, later, Some(later)), (1, NOW, Some(later))]);
        assert_eq!(read[0].args["office"], "Maseru");
        assert_eq!(read[0].link, "/appointments");
    }

    async fn the_same_reading_is_recorded_once(db: Database) {
        let entry = |id, once_key: &str| AccessEntry {
            id: Id::from_u128(id),
            subject: upn(),
            reader: upn(),
            reader_role: Role::Citizen,
            organisation: "Mlango".to_owned(),
            purpose: Purpose::OwnView,
            basis: Basis::OwnRequest,
            data: vec![DataShown::Name, DataShown::Documents],
            at: NOW,
            once_key: once_key.to_owned(),
        };
        let (first, second, other) = (entry(1, "today"), entry(2, "today"), entry(3, "tomorrow"));
        let expected = vec![first.clone(), other.clone()];
        let found = db
            .write(move |tx| {
                async move {
                    settle(tx).await?;
                    for entry in [first, second, other] {
                        access::record(tx, entry).await?;
                    }
                    access::of(tx, upn()).await
                }
                .boxed()
            })
            .await
            .unwrap_or_else(|error: StorageError| panic!("{error}"));
        assert_eq!(found, expected);
    }
}
