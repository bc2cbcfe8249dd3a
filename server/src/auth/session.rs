//! Sessions: an opaque token in a cookie, its hash in the database.
//!
//! A session ends after 30 minutes without a request (5 on a shared device), after 12 hours, or
//! when its person ends it. Times are compared so that a clock that jumps back neither ends nor
//! extends a session.

use app::model::{Timestamp, Upn};
use chrono::TimeDelta;
use sha2::{Digest as _, Sha256};

use crate::storage::{Database, Result, sessions};

/// How long a session lives at most.
pub const ABSOLUTE_LIMIT: TimeDelta = TimeDelta::hours(12);
/// How long a passkey counts as fresh for a step-up.
pub const STEP_UP: TimeDelta = TimeDelta::minutes(5);
/// How far the clocks of two servers may be apart.
const SKEW: TimeDelta = TimeDelta::minutes(1);
/// A session seen this recently isn't written again. So that a person is never told of more time
/// than there is, it also may rest this much longer than they are told.
const TOUCH_AFTER: TimeDelta = TimeDelta::seconds(30);

/// A live session and whose it is.
#[derive(Clone, Debug)]
pub struct Session {
    /// The public id, in the list of sessions.
    pub id: String,
    /// Whose.
    pub upn: Upn,
    /// The person's name.
    pub name: String,
    /// Whether the device is shared with others.
    pub shared_device: bool,
    /// When it began.
    pub created_at: Timestamp,
    /// When its person last asked for something before this request.
    pub last_seen_at: Timestamp,
    /// When its person last used a passkey.
    pub stepped_up_at: Timestamp,
    /// When and why it ended.
    pub ended: Option<(Timestamp, EndReason)>,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndReason {
    /// The person signed out.
    SignedOut,
    /// Nothing was asked for too long.
    Idle,
    /// It was as old as a session may get.
    Old,
    /// The person ended it from elsewhere, or a passkey changed.
    EndedElsewhere,
    /// Another began on the same device: a sign-in, or a passkey was made.
    Replaced,
}

impl EndReason {
    /// The stored code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignedOut => "signed-out",
            Self::Idle => "idle",
            Self::Old => "old",
            Self::EndedElsewhere => "ended-elsewhere",
            Self::Replaced => "replaced",
        }
    }

    /// The reason of a stored code.
    pub fn from_code(code: &str) -> Self {
        [Self::SignedOut, Self::Idle, Self::Old, Self::EndedElsewhere]
            .into_iter()
            .find(|reason| reason.code() == code)
            .unwrap_or(Self::Replaced)
    }
}

/// What the request's cookie says.
#[derive(Clone, Debug)]
pub enum SessionState {
    /// No cookie, or one we don't know.
    None,
    /// Signed in.
    Live(Session),
    /// Was signed in: the session as it was.
    Ended(Session),
    /// The database can't say now.
    Unknown,
}

impl SessionState {
    /// The live session.
    pub const fn live(&self) -> Option<&Session> {
        match self {
            Self::Live(session) => Some(session),
            _ => None,
        }
    }
}

impl Session {
    /// How long it may rest, as its person is told.
    pub const fn idle_limit(&self) -> TimeDelta {
        if self.shared_device {
            TimeDelta::minutes(5)
        } else {
            TimeDelta::minutes(30)
        }
    }

    /// Whether a passkey was used recently enough for what needs a step-up.
    pub fn is_stepped_up(&self, now: Timestamp) -> bool {
        (-SKEW..=STEP_UP).contains(&now.since(self.stepped_up_at))
    }

    /// Whether it had rested as long as it may when this request came.
    pub fn has_rested(&self, now: Timestamp) -> bool {
        now.since(self.last_seen_at) >= self.idle_limit()
    }

    /// Why it is over at `now`, if it is.
    pub fn ended_at(&self, now: Timestamp) -> Option<EndReason> {
        if let Some((_, reason)) = self.ended {
            return Some(reason);
        }
        if now.since(self.created_at) > ABSOLUTE_LIMIT {
            return Some(EndReason::Old);
        }
        let rest = now.since(self.last_seen_at);
        (rest > self.idle_limit() + TOUCH_AFTER).then_some(EndReason::Idle)
    }
}

/// The hash under which a token is stored.
pub fn token_hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// The session of a cookie's token; marks it as seen.
///
/// # Errors
/// When the database can't say.
pub async fn resume(db: &Database, token: &str, now: Timestamp) -> Result<SessionState> {
    let hash = token_hash(token);
    let found = db
        .read(move |tx| Box::pin(sessions::find(tx, hash)))
        .await
        .inspect_err(|error| {
            let error: &dyn std::error::Error = error;
            tracing::error!(error, "nobody can say whose session it is");
        })?;
    let Some(session) = found else {
        return Ok(SessionState::None);
    };
    if session.ended_at(now).is_some() {
        return Ok(SessionState::Ended(session));
    }
    if now.since(session.last_seen_at) > TOUCH_AFTER {
        let touched = db
            .write(move |tx| Box::pin(sessions::touch(tx, hash, now)))
            .await;
        // A database that can't write, its disk full say, can still be read.
        if let Err(error) = touched {
            let error: &dyn std::error::Error = &error;
            tracing::error!(error, "a session could not be marked as seen");
        }
    }
    Ok(SessionState::Live(session))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(shared_device: bool) -> Session {
        let began = Timestamp::from_micros(1_000_000_000_000_000);
        Session {
            id: "id".to_owned(),
            upn: "2013023805".parse().unwrap(),
            name: "Palesa".to_owned(),
            shared_device,
            created_at: began,
            last_seen_at: began,
            stepped_up_at: began,
            ended: None,
        }
    }

    #[test]
    fn a_session_rests_for_30_minutes_and_on_a_shared_device_for_5() {
        for (shared, limit) in [(false, 30), (true, 5)] {
            let session = session(shared);
            let at = |minutes| session.last_seen_at.plus(TimeDelta::minutes(minutes));
            assert_eq!(session.ended_at(at(limit)), None);
            assert_eq!(session.ended_at(at(limit + 1)), Some(EndReason::Idle));
        }
    }

    #[test]
    fn a_session_that_is_used_all_day_ends_after_12_hours() {
        let mut session = session(false);
        let later = session
            .created_at
            .plus(TimeDelta::hours(12) + TimeDelta::seconds(1));
        session.last_seen_at = later;
        assert_eq!(session.ended_at(later), Some(EndReason::Old));
    }

    #[test]
    fn a_clock_that_jumps_back_ends_nothing_and_grants_nothing() {
        let session = session(false);
        let before = session.created_at.plus(TimeDelta::hours(-1));
        assert_eq!(session.ended_at(before), None);
        assert!(!session.is_stepped_up(before));
        assert!(!session.is_stepped_up(session.created_at.plus(TimeDelta::minutes(6))));
    }
}
