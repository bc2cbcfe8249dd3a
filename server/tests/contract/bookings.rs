//! A place is taken once, kept until it is given back, and never without one in between.

use app::model::{ApplicationKind, Booking, Id, OfficeId, Timestamp};
use mlango::storage::{
    Database, StorageError,
    bookings::{self, NewBooking, Place},
};

use crate::{
    applicants::{Applicant, NOW, applicants, leribe, maseru},
    harness::on_both_engines,
};

const NINE: Timestamp = Timestamp::from_micros(NOW.as_micros() + 86_400_000_000);
const TEN: Timestamp = Timestamp::from_micros(NINE.as_micros() + 3_600_000_000);

/// Why a use case fails here: its place was not to be had, so its transaction is rolled back.
#[derive(Debug)]
enum Refused {
    NoPlace,
    Storage(StorageError),
}

impl From<StorageError> for Refused {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

fn place(office: OfficeId, starts_at: Timestamp, capacity: u32) -> Place {
    Place {
        office,
        starts_at,
        minutes: 20,
        capacity,
    }
}

/// Tries to book as a use case does; answers whether it got the place.
async fn book(db: &Database, who: Applicant, place: Place, key: u128) -> bool {
    book_as(db, who, place, key, key).await
}

async fn book_as(db: &Database, who: Applicant, place: Place, key: u128, id: u128) -> bool {
    let booking = NewBooking {
        id: Id::from_u128(id),
        reference: who.reference,
        upn: who.upn,
        service: ApplicationKind::RenewIdCard,
        place,
        key: Id::from_u128(key),
        now: NOW,
    };
    let done = db
        .write(move |tx| {
            Box::pin(async move {
                if bookings::insert(tx, &booking).await? {
                    Ok(())
                } else {
                    Err(Refused::NoPlace)
                }
            })
        })
        .await;
    answer(done)
}

async fn move_to(db: &Database, id: u128, place: Place) -> bool {
    let done = db
        .write(move |tx| {
            Box::pin(async move {
                if bookings::move_to(tx, Id::from_u128(id), &place, NOW).await? {
                    Ok(())
                } else {
                    Err(Refused::NoPlace)
                }
            })
        })
        .await;
    answer(done)
}

fn answer(done: Result<(), Refused>) -> bool {
    match done {
        Ok(()) => true,
        Err(Refused::NoPlace) => false,
        Err(Refused::Storage(error)) => panic!("{error:?}"),
    }
}

async fn cancel(db: &Database, id: u128) -> bool {
    db.write(move |tx| Box::pin(bookings::cancel(tx, Id::from_u128(id), NOW)))
        .await
        .unwrap()
}

async fn active(db: &Database, who: Applicant) -> Vec<Booking> {
    db.read(move |tx| Box::pin(bookings::active_of(tx, who.upn)))
        .await
        .unwrap()
}

async fn taken(db: &Database, office: OfficeId, starts_at: Timestamp) -> u32 {
    let counts = db
        .read(|tx| {
            Box::pin(bookings::taken(
                tx,
                None,
                NOW,
                TEN.plus(chrono::TimeDelta::days(1)),
            ))
        })
        .await
        .unwrap();
    counts.get(&(office, starts_at, 20)).copied().unwrap_or(0)
}

on_both_engines! {
    async fn a_hundred_people_get_ten_places_between_them(db: Database) {
        let people = applicants(&db, 100).await;
        let tries = people.iter().zip(1..).map(|(person, key)| {
            let (db, person) = (db.clone(), *person);
            tokio::spawn(async move { book(&db, person, place(maseru(), NINE, 10), key).await })
        });
        let tries: Vec<_> = tries.collect();
        let mut got_one = 0;
        for attempt in tries {
            got_one += u32::from(attempt.await.unwrap());
        }
        assert_eq!(got_one, 10, "{}", db.engine());
        assert_eq!(taken(&db, maseru(), NINE).await, 10);
    }

    async fn one_key_of_a_person_is_one_booking_and_nobody_elses_business(db: Database) {
        let people = applicants(&db, 2).await;
        let (db, nine) = (&db, || place(maseru(), NINE, 2));
        assert!(book_as(db, people[0], nine(), 1, 11).await);
        assert!(cancel(db, 11).await);
        assert!(!book_as(db, people[0], nine(), 1, 12).await);
        let of_key = |who: Applicant| {
            db.read(move |tx| Box::pin(bookings::of_key(tx, Id::from_u128(1), who.upn)))
        };
        let found = of_key(people[0]).await.unwrap().unwrap();
        assert_eq!(found.id, Id::from_u128(11));
        assert_eq!(of_key(people[1]).await.unwrap(), None);
        assert!(book_as(db, people[1], nine(), 1, 13).await);
    }

    async fn bookings_of_other_times_that_reach_into_a_place_are_counted(db: Database) {
        let people = applicants(&db, 4).await;
        let db = &db;
        let after = |minutes| NINE.plus(chrono::TimeDelta::minutes(minutes));
        for (person, key, minutes) in [(0, 1, -20), (1, 2, -10), (2, 3, 10), (3, 4, 20)] {
            let at = place(maseru(), after(minutes), 9);
            assert!(book(db, people[person], at, key).await);
        }
        let reaching = |office, except: Option<u128>| {
            let wanted = place(office, NINE, 9);
            db.read(move |tx| {
                Box::pin(async move {
                    bookings::reaching_into(tx, &wanted, except.map(Id::from_u128)).await
                })
            })
        };
        assert_eq!(reaching(maseru(), None).await.unwrap(), 2);
        assert_eq!(reaching(maseru(), Some(2)).await.unwrap(), 1);
        assert_eq!(reaching(leribe(), None).await.unwrap(), 0);
        assert!(cancel(db, 3).await);
        assert_eq!(reaching(maseru(), None).await.unwrap(), 1);
    }

    async fn a_person_has_one_active_booking_for_a_service(db: Database) {
        let people = applicants(&db, 2).await;
        let db = &db;
        assert!(book(db, people[0], place(maseru(), NINE, 1), 1).await);
        assert!(!book(db, people[0], place(maseru(), TEN, 1), 2).await);
        assert_eq!(active(db, people[0]).await.len(), 1);
        // The place at ten is still free for somebody else.
        assert!(book(db, people[1], place(maseru(), TEN, 1), 3).await);
    }

    async fn a_place_given_back_is_free_again_and_only_once(db: Database) {
        let people = applicants(&db, 3).await;
        let (db, nine) = (&db, || place(maseru(), NINE, 1));
        assert!(book(db, people[0], nine(), 1).await);
        assert!(!book(db, people[1], nine(), 2).await);
        assert!(cancel(db, 1).await);
        assert!(!cancel(db, 1).await);
        assert_eq!(active(db, people[0]).await, []);
        assert!(book(db, people[1], nine(), 3).await);
        assert!(!book(db, people[2], nine(), 4).await);
    }

    async fn moving_takes_the_new_place_and_frees_the_old_one(db: Database) {
        let people = applicants(&db, 2).await;
        let db = &db;
        assert!(book(db, people[0], place(maseru(), NINE, 1), 1).await);
        assert!(move_to(db, 1, place(leribe(), TEN, 1)).await);
        let moved = active(db, people[0]).await;
        assert_eq!((&moved[0].office, moved[0].starts_at), (&leribe(), TEN));
        assert_eq!(taken(db, maseru(), NINE).await, 0);
        assert!(book(db, people[1], place(maseru(), NINE, 1), 2).await);
        assert!(!move_to(db, 2, place(leribe(), TEN, 1)).await);
    }

    async fn a_move_to_a_full_slot_keeps_the_place_one_has(db: Database) {
        let people = applicants(&db, 3).await;
        let db = &db;
        assert!(book(db, people[0], place(maseru(), NINE, 1), 1).await);
        assert!(book(db, people[1], place(maseru(), TEN, 1), 2).await);
        assert!(!move_to(db, 1, place(maseru(), TEN, 1)).await);
        assert_eq!(active(db, people[0]).await[0].starts_at, NINE);
        assert!(!book(db, people[2], place(maseru(), NINE, 1), 3).await);
    }

    async fn people_who_change_places_with_each_other_do_not_wait_for_ever(db: Database) {
        let people = applicants(&db, 40).await;
        for (person, key) in people.iter().zip(1..) {
            let at = if key % 2 == 0 { NINE } else { TEN };
            assert!(book(&db, *person, place(maseru(), at, 40), key).await);
        }
        let moves = (1..=40).map(|key| {
            let db = db.clone();
            let to = if key % 2 == 0 { TEN } else { NINE };
            tokio::spawn(async move { move_to(&db, key, place(maseru(), to, 40)).await })
        });
        let moves: Vec<_> = moves.collect();
        for moved in moves {
            assert!(moved.await.unwrap());
        }
        assert_eq!(taken(&db, maseru(), NINE).await, 20);
        assert_eq!(taken(&db, maseru(), TEN).await, 20);
    }

    async fn a_slot_without_places_takes_nobody(db: Database) {
        let people = applicants(&db, 1).await;
        assert!(!book(&db, people[0], place(maseru(), NINE, 0), 1).await);
    }
}
