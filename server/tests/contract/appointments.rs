//! Many people, and one person in many tabs, at the same time: nobody gets a place twice, and no
//! place is lost.

use std::sync::Arc;

use app::model::{ApplicationState, Booking, Id, SlotTime};
use mlango::{
    domain::appointments::{
        BookError, Cancelling, ChangeError, Moving, Wish, book, cancel, move_to,
    },
    profile::Profile,
    storage::{Database, applications, bookings, journal, messages},
};
use tokio::task::JoinSet;

use crate::{
    applicants::{Applicant, NOW, applicants, maseru},
    harness::on_both_engines,
};

/// A Wednesday.
const NINE: &str = "2026-11-25T09:00";
const TEN: &str = "2026-11-25T10:00";

fn at(text: &str) -> SlotTime {
    text.parse().unwrap()
}

fn lesotho() -> Arc<Profile> {
    Arc::new(Profile::load("lesotho").unwrap())
}

async fn wish(
    db: Database,
    who: Applicant,
    time: &str,
    key: u128,
    id: u128,
) -> Result<Booking, BookError> {
    wish_with(lesotho(), db, who, time, key, id).await
}

async fn wish_with(
    profile: Arc<Profile>,
    db: Database,
    who: Applicant,
    time: &str,
    key: u128,
    id: u128,
) -> Result<Booking, BookError> {
    let wish = Wish {
        reference: who.reference,
        upn: who.upn,
        office: maseru(),
        at: at(time),
        key: Id::from_u128(key),
        id: Id::from_u128(id),
        message: Id::from_u128(1000 + id),
        now: NOW,
    };
    db.write(move |tx| Box::pin(async move { book(tx, &profile, wish).await }))
        .await
}

async fn moving(
    db: Database,
    who: Applicant,
    id: Id,
    time: &str,
    message: u128,
) -> Result<Booking, ChangeError> {
    let profile = lesotho();
    let moving = Moving {
        booking: id,
        upn: who.upn,
        office: maseru(),
        at: at(time),
        message: Id::from_u128(message),
        now: NOW,
    };
    db.write(move |tx| Box::pin(async move { move_to(tx, &profile, moving).await }))
        .await
}

/// What is left of a person's clicks: bookings, state of the application, rows of its journal,
/// messages.
async fn outcome(db: &Database, who: Applicant) -> (usize, ApplicationState, usize, usize) {
    db.read(move |tx| {
        Box::pin(async move {
            let booked = bookings::active_of(tx, who.upn).await?.len();
            let sent = applications::find(tx, who.reference, who.upn).await?;
            let journal = journal::of(tx, who.reference).await?.len();
            let told = messages::of(tx, who.upn).await?.len();
            Ok::<_, mlango::storage::StorageError>((booked, sent.unwrap().state, journal, told))
        })
    })
    .await
    .unwrap()
}

on_both_engines! {
    async fn thirty_people_get_three_places_and_nothing_is_left_of_the_others(db: Database) {
        let people = applicants(&db, 30).await;
        let mut tries = JoinSet::new();
        for (person, key) in people.iter().copied().zip(1..) {
            let db = db.clone();
            tries.spawn(async move { (person, wish(db, person, NINE, key, key).await) });
        }
        let mut got_one = 0;
        while let Some(tried) = tries.join_next().await {
            let (person, booked) = tried.unwrap();
            match booked {
                Ok(_) => {
                    got_one += 1;
                    let expected = (1, ApplicationState::AwaitingEnrolment, 1, 1);
                    assert_eq!(outcome(&db, person).await, expected);
                }
                Err(BookError::SlotFull) => {
                    let expected = (0, ApplicationState::AwaitingAppointment, 0, 0);
                    assert_eq!(outcome(&db, person).await, expected);
                }
                Err(error) => panic!("{error:?}"),
            }
        }
        assert_eq!(got_one, 3);
    }

    async fn a_form_sent_ten_times_at_once_books_once(db: Database) {
        let who = applicants(&db, 1).await[0];
        let mut tries = JoinSet::new();
        for id in 1..=10 {
            let db = db.clone();
            tries.spawn(async move { wish(db, who, NINE, 7, id).await.map(|booking| booking.id) });
        }
        let answers = tries.join_all().await;
        let first = *answers[0].as_ref().unwrap();
        assert!(answers.iter().all(|id| matches!(id, Ok(id) if *id == first)), "{answers:?}");
        let expected = (1, ApplicationState::AwaitingEnrolment, 1, 1);
        assert_eq!(outcome(&db, who).await, expected);
    }

    async fn of_ten_tabs_at_once_one_books(db: Database) {
        let who = applicants(&db, 1).await[0];
        let mut tries = JoinSet::new();
        for key in 1..=10 {
            let db = db.clone();
            let time = if key % 2 == 0 { NINE } else { TEN };
            tries.spawn(async move { wish(db, who, time, key, key).await });
        }
        let mut booked = 0;
        for answer in tries.join_all().await {
            match answer {
                Ok(_) => booked += 1,
                Err(BookError::AlreadyBooked(kept)) => assert_eq!(kept.upn, who.upn),
                Err(error) => panic!("{error:?}"),
            }
        }
        assert_eq!(booked, 1);
        let expected = (1, ApplicationState::AwaitingEnrolment, 1, 1);
        assert_eq!(outcome(&db, who).await, expected);
    }

    async fn a_move_sent_ten_times_at_once_takes_one_place(db: Database) {
        let people = applicants(&db, 4).await;
        let booking = wish(db.clone(), people[0], NINE, 1, 1).await.unwrap();
        let mut tries = JoinSet::new();
        for message in 1..=10 {
            let (db, who) = (db.clone(), people[0]);
            tries.spawn(async move { moving(db, who, booking.id, TEN, message).await });
        }
        for answer in tries.join_all().await {
            answer.unwrap();
        }
        let expected = (1, ApplicationState::AwaitingEnrolment, 2, 2);
        assert_eq!(outcome(&db, people[0]).await, expected);
        // Two of the three places at ten are free, no more and no less.
        wish(db.clone(), people[1], TEN, 2, 2).await.unwrap();
        wish(db.clone(), people[2], TEN, 3, 3).await.unwrap();
        let full = wish(db.clone(), people[3], TEN, 4, 4).await;
        assert!(matches!(full, Err(BookError::SlotFull)), "{full:?}");
    }

    async fn a_move_to_a_full_time_keeps_the_place(db: Database) {
        let people = applicants(&db, 4).await;
        let booking = wish(db.clone(), people[0], NINE, 1, 1).await.unwrap();
        for (person, key) in people[1..].iter().zip(2..) {
            wish(db.clone(), *person, TEN, key, key).await.unwrap();
        }
        let full = moving(db.clone(), people[0], booking.id, TEN, 9).await;
        assert!(matches!(full, Err(ChangeError::SlotFull)), "{full:?}");
        let expected = (1, ApplicationState::AwaitingEnrolment, 1, 1);
        assert_eq!(outcome(&db, people[0]).await, expected);
    }

    async fn a_cancelled_booking_leaves_the_application_waiting_and_is_cancelled_once(
        db: Database
    ) {
        let who = applicants(&db, 1).await[0];
        let booking = wish(db.clone(), who, NINE, 1, 1).await.unwrap();
        for message in 10..13 {
            let profile = lesotho();
            let cancelling = Cancelling {
                booking: booking.id,
                upn: who.upn,
                message: Id::from_u128(message),
                now: NOW,
            };
            let cancelled = db
                .write(move |tx| {
                    Box::pin(async move { cancel(tx, &profile, cancelling).await })
                })
                .await;
            cancelled.unwrap();
        }
        let expected = (0, ApplicationState::AwaitingAppointment, 2, 2);
        assert_eq!(outcome(&db, who).await, expected);
        wish(db.clone(), who, NINE, 2, 2).await.unwrap();
    }

    async fn nobody_books_for_another(db: Database) {
        let people = applicants(&db, 2).await;
        let thief = Applicant { upn: people[1].upn, reference: people[0].reference };
        let refused = wish(db.clone(), thief, NINE, 1, 1).await;
        assert!(matches!(refused, Err(BookError::NotFound)), "{refused:?}");
        let booking = wish(db.clone(), people[0], NINE, 1, 1).await.unwrap();
        let refused = moving(db.clone(), thief, booking.id, TEN, 5).await;
        assert!(matches!(refused, Err(ChangeError::NotFound)), "{refused:?}");
        // The same key in another's form is another form.
        let own = wish(db.clone(), people[1], TEN, 1, 2).await.unwrap();
        assert_ne!(own.id, booking.id);
    }

    async fn shorter_visits_do_not_bring_more_people_than_there_are_desks(db: Database) {
        let people = applicants(&db, 4).await;
        for (person, key) in people[..3].iter().zip(1..) {
            wish(db.clone(), *person, NINE, key, key).await.unwrap();
        }
        let mut shorter = Profile::load("lesotho").unwrap();
        shorter.appointments.minutes = 10;
        let shorter = Arc::new(shorter);
        for (time, key, is_free) in [("2026-11-25T09:10", 4, false), ("2026-11-25T09:20", 5, true)] {
            let booked = wish_with(shorter.clone(), db.clone(), people[3], time, key, key).await;
            match booked {
                Ok(_) => assert!(is_free, "{time}"),
                Err(error) => {
                    assert!(!is_free && matches!(error, BookError::SlotFull), "{error:?}");
                }
            }
        }
    }
}
