//! Drafts, applications and their journal: a person's own, sent once, one open of a kind.

use app::model::{
    ApplicationKind, ApplicationState, Event, Id, Money, Reason, Reference, RenewalAnswers, Role,
    Timestamp, Upn, UpnLength,
};
use chrono::TimeDelta;
use futures::{FutureExt as _, future::join_all};
use mlango::storage::{
    StorageError,
    applications::{self, Application},
    drafts,
    journal::{self, JournalEntry},
};

use crate::{
    harness::on_both_engines,
    register::{NOW, settle, upn},
};

const KIND: ApplicationKind = ApplicationKind::RenewIdCard;

fn later() -> Timestamp {
    NOW.plus(TimeDelta::minutes(1))
}

fn stranger() -> Upn {
    Upn::parse("8920857029", UpnLength::TEN).unwrap()
}

fn answers() -> RenewalAnswers {
    RenewalAnswers {
        reason: Some(Reason::Expiring),
        office: Some("maseru".parse().unwrap()),
        ..RenewalAnswers::default()
    }
}

fn reference(seed: u8) -> Reference {
    Reference::random(&mut |bytes: &mut [u8]| bytes.fill(seed))
}

fn application(seed: u8) -> Application {
    Application {
        reference: reference(seed),
        upn: upn(),
        kind: KIND,
        state: ApplicationState::AwaitingAppointment,
        answers: answers(),
        document: None,
        office: "maseru".parse().unwrap(),
        fee: Money::new(3000, "LSL".parse().unwrap()),
        draft: Id::from_u128(seed.into()),
        submitted_at: NOW,
        updated_at: NOW,
    }
}

on_both_engines! {
    async fn a_draft_is_begun_once_and_is_its_persons_own(db: Database) {
        db.write(|tx| settle(tx).boxed()).await.unwrap();
        let (first, second) = (Id::from_u128(1), Id::from_u128(2));
        let begin = |id| db.write(move |tx| drafts::begin(tx, id, upn(), KIND, NOW).boxed());
        let draft = begin(first).await.unwrap();
        assert_eq!((draft.id, &draft.answers), (first, &RenewalAnswers::default()));
        assert_eq!(begin(second).await.unwrap(), draft);

        let save = |whose| {
            db.write(move |tx| {
                async move { drafts::save(tx, first, whose, &answers(), later()).await }.boxed()
            })
        };
        assert!(save(upn()).await.unwrap());
        assert!(!save(stranger()).await.unwrap());
        let saved = db.read(move |tx| drafts::find(tx, first, upn()).boxed()).await.unwrap();
        let saved = saved.unwrap();
        assert_eq!((&saved.answers, saved.updated_at), (&answers(), later()));
        let locked = db.write(move |tx| drafts::lock(tx, first, upn()).boxed()).await.unwrap();
        assert_eq!(locked.as_ref(), Some(&saved));
        let foreign = db.read(move |tx| drafts::find(tx, first, stranger()).boxed()).await;
        assert_eq!(foreign.unwrap(), None);

        let left = |whose| {
            db.write(move |tx| {
                async move {
                    drafts::remove(tx, first, whose).await?;
                    drafts::of(tx, upn()).await
                }
                .boxed()
            })
        };
        assert_eq!(left(stranger()).await.unwrap(), [saved]);
        assert_eq!(left(upn()).await.unwrap(), []);
    }

    async fn of_many_sendings_at_once_one_is_written(db: Database) {
        db.write(|tx| settle(tx).boxed()).await.unwrap();
        let send = |seed| {
            db.write(move |tx| {
                async move { applications::insert(tx, &application(seed)).await }.boxed()
            })
        };
        let answers = join_all((1..=10).map(send)).await;
        assert_eq!(answers.into_iter().filter(|sent| *sent.as_ref().unwrap()).count(), 1);
        let open = db.read(|tx| applications::open_of(tx, upn()).boxed()).await.unwrap();
        assert_eq!(open.len(), 1);
    }

    async fn an_application_is_found_by_its_person_only(db: Database) {
        let written = db
            .write(|tx| {
                async move {
                    settle(tx).await?;
                    applications::insert(tx, &application(1)).await
                }
                .boxed()
            })
            .await;
        assert!(written.unwrap());
        let found = |whose| {
            db.read(move |tx| {
                async move {
                    let by_reference = applications::find(tx, reference(1), whose).await?;
                    let by_draft = applications::of_draft(tx, Id::from_u128(1), whose).await?;
                    Ok::<_, StorageError>([by_reference, by_draft])
                }
                .boxed()
            })
        };
        assert_eq!(found(upn()).await.unwrap(), [Some(application(1)), Some(application(1))]);
        assert_eq!(found(stranger()).await.unwrap(), [None, None]);
    }

    async fn a_step_is_taken_from_the_state_that_was_read_and_a_closed_one_makes_room(db: Database) {
        use ApplicationState::{AwaitingAppointment, AwaitingEnrolment, Withdrawn};
        let step = |from, to| {
            db.write(move |tx| applications::move_on(tx, reference(1), from, to, later()).boxed())
        };
        db.write(|tx| {
            async move {
                settle(tx).await?;
                applications::insert(tx, &application(1)).await
            }
            .boxed()
        })
        .await
        .unwrap();
        assert!(step(AwaitingAppointment, AwaitingEnrolment).await.unwrap());
        assert!(!step(AwaitingAppointment, Withdrawn).await.unwrap(), "it moved meanwhile");
        assert!(step(AwaitingEnrolment, Withdrawn).await.unwrap());
        let (open, again, all) = db
            .write(|tx| {
                async move {
                    let open = applications::open_of(tx, upn()).await?;
                    let again = applications::insert(tx, &application(2)).await?;
                    Ok::<_, StorageError>((open, again, applications::of(tx, upn()).await?))
                }
                .boxed()
            })
            .await
            .unwrap();
        assert!(open.is_empty());
        assert!(again);
        let states: Vec<_> = all.iter().map(|one| (one.reference, one.state)).collect();
        assert_eq!(states.len(), 2);
        assert!(states.contains(&(reference(1), Withdrawn)));
    }

    async fn the_journal_is_read_in_the_order_it_was_written(db: Database) {
        let entry = |event, reason: &str| JournalEntry {
            reference: reference(1),
            actor: (event != Event::Expired).then_some((upn(), Role::Citizen)),
            event,
            state: ApplicationState::AwaitingAppointment,
            reason: reason.to_owned(),
            at: NOW,
        };
        let entries = vec![
            entry(Event::Submitted, ""),
            entry(Event::AppointmentBooked, "’m’e"),
            entry(Event::AppointmentCancelled, ""),
            entry(Event::Expired, ""),
        ];
        let expected = entries.clone();
        let read = db
            .write(move |tx| {
                async move {
                    settle(tx).await?;
                    applications::insert(tx, &application(1)).await?;
                    for entry in &entries {
                        journal::add(tx, entry).await?;
                    }
                    journal::of(tx, reference(1)).await
                }
                .boxed()
            })
            .await;
        assert_eq!(read.unwrap(), expected);
    }
}
