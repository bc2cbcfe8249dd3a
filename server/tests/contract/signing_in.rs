//! Accounts, codes, ceremonies and sessions: what may happen once happens once.

use app::model::{Id, SecurityEvent, Timestamp, Upn, UpnLength};
use chrono::TimeDelta;
use futures::{FutureExt as _, future::join_all};
use mlango::{
    auth::session::EndReason,
    storage::{
        Result, StorageError, Tx, accounts,
        ceremonies::{self, Remembered},
        codes, passkeys,
        passkeys::StoredPasskey,
        security_events::{self, Happened},
        sessions::{self, NewSession},
    },
};

use crate::{
    harness::on_both_engines,
    register::{NOW, settle, upn},
};

const HASH: [u8; 32] = [7; 32];
const HANDLE: [u8; 16] = [9; 16];
pub(crate) const MINUTE: TimeDelta = TimeDelta::minutes(1);

pub(crate) fn later(minutes: i32) -> Timestamp {
    NOW.plus(MINUTE * minutes)
}

/// Nobody.
fn stranger() -> Upn {
    Upn::parse("8920857029", UpnLength::TEN).unwrap()
}

/// A person with an account.
async fn open(tx: &mut Tx) -> Result<()> {
    settle(tx).await?;
    accounts::open(tx, upn(), HANDLE, NOW).await
}

fn session(id: &str, token_hash: [u8; 32]) -> NewSession {
    NewSession {
        token_hash,
        id: id.to_owned(),
        upn: upn(),
        device: "Chrome on Android".to_owned(),
        shared_device: true,
        passkey_id: "passkey".to_owned(),
        at: NOW,
    }
}

fn remembered(state: &str, upn: Option<Upn>) -> Remembered {
    Remembered {
        upn,
        session: None,
        state: state.to_owned(),
    }
}

/// A credential as it is stored, with an invented key on P-256.
fn passkey(id: &str) -> StoredPasskey {
    passkey_with(id, "AQIDBAUGBwgJCgsMDQ4PEA")
}

fn passkey_with(id: &str, credential_id: &str) -> StoredPasskey {
    let credential = serde_json::json!({"cred": {
        "cred_id": credential_id,
        "cred": {"type_": "ES256", "key": {"EC_EC2": {
            "curve": "SECP256R1",
            "x": "axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY",
            "y": "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU",
        }}},
        "counter": 0,
        "transports": null,
        "user_verified": true,
        "backup_eligible": false,
        "backup_state": false,
        "registration_policy": "required",
        "extensions": {},
        "attestation": {"data": "None", "metadata": "None"},
        "attestation_format": "none",
    }});
    StoredPasskey {
        id: id.to_owned(),
        upn: upn(),
        name: "My phone".to_owned(),
        credential: serde_json::from_value(credential).unwrap(),
        created_at: NOW,
        last_used_at: None,
    }
}

on_both_engines! {
    async fn an_account_keeps_its_first_handle(db: Database) {
        let handle = db
            .write(|tx| {
                async move {
                    open(tx).await?;
                    accounts::open(tx, upn(), [1; 16], NOW).await?;
                    accounts::handle_of(tx, upn()).await
                }
                .boxed()
            })
            .await;
        assert_eq!(handle.unwrap(), Some(HANDLE));
    }

    async fn a_new_activation_code_takes_the_place_of_any_before(db: Database) {
        let issue = |hash, at| {
            db.write(move |tx| codes::issue_activation(tx, upn(), hash, at, at.plus(MINUTE)).boxed())
        };
        let find = || db.read(|tx| codes::activation(tx, upn()).boxed());
        let take = |hash| db.write(move |tx| codes::use_activation(tx, upn(), hash, NOW).boxed());

        db.write(|tx| settle(tx).boxed()).await.unwrap();
        assert!(find().await.unwrap().is_none());
        issue([1; 32], NOW).await.unwrap();
        issue([2; 32], later(5)).await.unwrap();
        let code = find().await.unwrap().unwrap();
        assert_eq!((code.hash, code.expires_at), (vec![2; 32], later(6)));

        assert!(!take([1; 32]).await.unwrap(), "it was replaced");
        assert!(take([2; 32]).await.unwrap());
        assert!(!take([2; 32]).await.unwrap());
        assert_eq!(find().await.unwrap().unwrap().used_at, Some(NOW));

        issue([3; 32], later(9)).await.unwrap();
        let code = find().await.unwrap().unwrap();
        assert_eq!((code.hash, code.used_at), (vec![3; 32], None));
        assert!(take([3; 32]).await.unwrap());
    }

    async fn of_all_who_use_a_recovery_code_at_once_one_gets_in(db: Database) {
        db.write(|tx| {
            async move {
                open(tx).await?;
                codes::replace_recovery(tx, upn(), vec![[1; 32]], NOW).await?;
                codes::replace_recovery(tx, upn(), vec![HASH, [2; 32]], NOW).await
            }
            .boxed()
        })
        .await
        .unwrap();
        let take = |hash| db.write(move |tx| codes::use_recovery(tx, upn(), hash, NOW).boxed());
        assert!(!take([1; 32]).await.unwrap(), "it was replaced");
        let taken = join_all((0..10).map(|_| take(HASH))).await;
        assert_eq!(taken.into_iter().filter(|taken| *taken.as_ref().unwrap()).count(), 1);
        assert!(take([2; 32]).await.unwrap());
    }

    async fn a_ceremony_is_taken_once_and_in_time(db: Database) {
        let put = |state: &'static str, upn| {
            db.write(move |tx| {
                ceremonies::put(tx, HASH, "sign-in", remembered(state, upn), later(5)).boxed()
            })
        };
        let take = |kind, at| {
            let taken = db.write(move |tx| ceremonies::take(tx, HASH, kind, at).boxed());
            async move { taken.await.unwrap().map(|what| (what.state, what.upn)) }
        };
        put("first", None).await.unwrap();
        put("second", Some(upn())).await.unwrap();
        let found = db.read(|tx| ceremonies::find(tx, HASH, "sign-in", NOW).boxed()).await;
        assert_eq!(found.unwrap().unwrap().state, "second");
        assert_eq!(take("activation", NOW).await, None, "another kind");
        assert_eq!(take("sign-in", later(5)).await, None, "too late");
        let taken = join_all((0..10).map(|_| take("sign-in", NOW))).await;
        let taken: Vec<_> = taken.into_iter().flatten().collect();
        assert_eq!(taken, [("second".to_owned(), Some(upn()))]);
    }

    async fn what_was_started_in_a_session_ends_with_it(db: Database) {
        let put = |number, session: Option<&'static str>| {
            db.write(move |tx| {
                let session = session.map(str::to_owned);
                let what = Remembered { session, ..remembered("state", Some(upn())) };
                ceremonies::put(tx, [number; 32], "another", what, later(5)).boxed()
            })
        };
        let left = || async {
            let mut left = Vec::new();
            for number in 1..=4 {
                let found = db
                    .read(move |tx| ceremonies::find(tx, [number; 32], "another", NOW).boxed())
                    .await;
                if found.unwrap().is_some() {
                    left.push(number);
                }
            }
            left
        };
        db.write(|tx| {
            async move {
                open(tx).await?;
                for (number, id) in (0..).zip(["here", "there", "elsewhere"]) {
                    sessions::begin(tx, session(id, [number; 32])).await?;
                }
                Ok::<_, StorageError>(())
            }
            .boxed()
        })
        .await
        .unwrap();
        put(1, Some("here")).await.unwrap();
        put(2, Some("there")).await.unwrap();
        put(3, Some("elsewhere")).await.unwrap();
        put(4, None).await.unwrap();
        db.write(|tx| sessions::end(tx, upn(), "there", EndReason::SignedOut, NOW).boxed())
            .await
            .unwrap();
        assert_eq!(left().await, [1, 3, 4]);
        db.write(|tx| sessions::end_others(tx, upn(), "here", NOW).boxed()).await.unwrap();
        assert_eq!(left().await, [1]);
    }

    async fn a_session_is_touched_stepped_up_and_ended(db: Database) {
        let found = db
            .write(|tx| {
                async move {
                    open(tx).await?;
                    sessions::begin(tx, session("here", HASH)).await?;
                    sessions::begin(tx, session("elsewhere", [8; 32])).await?;
                    sessions::touch(tx, HASH, later(2)).await?;
                    assert_eq!(sessions::touch(tx, HASH, later(1)).await?, 0, "back in time");
                    let touched = sessions::find(tx, HASH).await?;
                    let other = stranger();
                    let foreign = sessions::step_up(tx, other, "here", [6; 32], later(3)).await?;
                    assert_eq!(foreign, 0, "somebody else's");
                    sessions::step_up(tx, upn(), "here", [5; 32], later(3)).await?;
                    let old = sessions::find(tx, HASH).await?;
                    let new = sessions::find(tx, [5; 32]).await?;
                    sessions::end_others(tx, upn(), "here", later(4)).await?;
                    let elsewhere = sessions::find(tx, [8; 32]).await?;
                    sessions::end(tx, upn(), "here", EndReason::SignedOut, later(5)).await?;
                    let ended = sessions::step_up(tx, upn(), "here", HASH, later(6)).await?;
                    assert_eq!(ended, 0, "ended");
                    assert!(sessions::is_of(tx, upn(), "here").await?);
                    assert!(!sessions::is_of(tx, other, "here").await?);
                    let ended = sessions::find(tx, [5; 32]).await?;
                    Ok::<_, StorageError>([touched, old, new, elsewhere, ended])
                }
                .boxed()
            })
            .await
            .unwrap();
        let [touched, old, new, elsewhere, ended] = found;
        let touched = touched.unwrap();
        assert_eq!((touched.last_seen_at, touched.shared_device), (later(2), true));
        assert_eq!(touched.name, "’Malerato");
        assert!(old.is_none(), "the token from before the step-up is dead");
        assert_eq!(new.unwrap().stepped_up_at, later(3));
        assert_eq!(elsewhere.unwrap().ended, Some((later(4), EndReason::EndedElsewhere)));
        assert_eq!(ended.unwrap().ended, Some((later(5), EndReason::SignedOut)));
    }

    async fn the_sessions_listed_are_live_seen_lately_and_ones_own(db: Database) {
        let ids = db
            .write(|tx| {
                async move {
                    open(tx).await?;
                    for (number, id) in (0..).zip(["idle", "ended", "live"]) {
                        sessions::begin(tx, session(id, [number; 32])).await?;
                    }
                    sessions::touch(tx, [1; 32], later(9)).await?;
                    sessions::touch(tx, [2; 32], later(9)).await?;
                    sessions::end(tx, upn(), "ended", EndReason::SignedOut, later(9)).await?;
                    sessions::of(tx, upn(), later(5)).await
                }
                .boxed()
            })
            .await
            .unwrap();
        let ids: Vec<_> = ids.iter().map(|one| (one.id.as_str(), one.last_seen_at)).collect();
        assert_eq!(ids, [("live", later(9))]);
    }

    async fn security_events_come_the_newest_first_and_know_their_devices(db: Database) {
        let event = |what, device: &str, at| Happened { what, device: device.to_owned(), at };
        let (first, second) = (
            event(SecurityEvent::PasskeyAdded, "Chrome on Android", NOW),
            event(SecurityEvent::SignedIn, "Firefox on Windows", later(1)),
        );
        let (newest, known, unknown) = db
            .write(|tx| {
                async move {
                    open(tx).await?;
                    security_events::record(tx, Id::from_u128(1), upn(), HASH, first).await?;
                    security_events::record(tx, Id::from_u128(2), upn(), [8; 32], second).await?;
                    let newest = security_events::newest(tx, upn(), 1).await?;
                    let known = security_events::knows_device(tx, upn(), HASH).await?;
                    let unknown = security_events::knows_device(tx, upn(), [9; 32]).await?;
                    Ok::<_, StorageError>((newest, known, unknown))
                }
                .boxed()
            })
            .await
            .unwrap();
        let newest: Vec<_> = newest.iter().map(|one| (one.what, one.at)).collect();
        assert_eq!(newest, [(SecurityEvent::SignedIn, later(1))]);
        assert!(known && !unknown);
    }

    async fn the_last_passkey_goes_only_while_a_recovery_code_is_left(db: Database) {
        let remove = || db.write(|tx| passkeys::remove(tx, upn(), "one").boxed());
        db.write(|tx| {
            async move {
                open(tx).await?;
                passkeys::add(tx, &passkey("one")).await?;
                assert!(passkeys::rename(tx, upn(), "one", "Old phone").await?);
                assert!(!passkeys::rename(tx, upn(), "two", "Old phone").await?);
                assert_eq!(passkeys::of(tx, upn()).await?[0].name, "Old phone");
                Ok::<_, StorageError>(())
            }
            .boxed()
        })
        .await
        .unwrap();
        assert!(!remove().await.unwrap(), "it is the last way in");
        let left = db
            .write(|tx| {
                async move {
                    codes::replace_recovery(tx, upn(), vec![[1; 32], [2; 32]], NOW).await?;
                    codes::use_recovery(tx, upn(), [1; 32], NOW).await?;
                    codes::recovery_left(tx, upn()).await
                }
                .boxed()
            })
            .await;
        assert_eq!(left.unwrap(), 1);
        assert!(remove().await.unwrap());
    }

    async fn of_all_passkeys_removed_at_once_one_stays(db: Database) {
        const ALL: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", "H"];
        db.write(|tx| {
            async move {
                open(tx).await?;
                for id in ALL {
                    let credential_id = format!("AQIDBAUGBwgJCgsMDQ4P{id}A");
                    assert!(passkeys::add(tx, &passkey_with(id, &credential_id)).await?);
                }
                Ok::<_, StorageError>(())
            }
            .boxed()
        })
        .await
        .unwrap();
        let remove = |id: &'static str| db.write(move |tx| passkeys::remove(tx, upn(), id).boxed());
        let removed = join_all(ALL.map(remove)).await;
        assert_eq!(removed.into_iter().filter(|one| *one.as_ref().unwrap()).count(), 7);
        let left = db.read(|tx| passkeys::of(tx, upn()).boxed()).await.unwrap();
        assert_eq!(left.len(), 1);
    }

    async fn a_passkey_is_registered_once_and_found_with_its_owners_handle(db: Database) {
        let credential_id = passkey("one").credential.cred_id().clone();
        let (found, foreign, all) = db
            .write(move |tx| {
                async move {
                    open(tx).await?;
                    assert!(passkeys::add(tx, &passkey("one")).await?);
                    assert!(!passkeys::add(tx, &passkey("two")).await?, "the same credential");
                    let credential = passkey("one").credential;
                    assert!(passkeys::used(tx, "one", &credential, true, later(1)).await?);
                    assert!(!passkeys::used(tx, "gone", &credential, true, later(1)).await?);
                    let found = passkeys::find(tx, &credential_id, &HANDLE).await?;
                    let foreign = passkeys::find(tx, &credential_id, &[1; 16]).await?;
                    let all = passkeys::of(tx, upn()).await?;
                    Ok::<_, StorageError>((found, foreign, all))
                }
                .boxed()
            })
            .await
            .unwrap();
        let found = found.unwrap();
        assert_eq!((found.id.as_str(), found.last_used_at), ("one", Some(later(1))));
        assert!(foreign.is_none());
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].credential, passkey("one").credential);
    }
}
