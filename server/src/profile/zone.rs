//! Between points in time and the clocks on office walls.

use app::model::Timestamp;
use chrono::{LocalResult, NaiveDateTime, TimeZone as _, Utc};
use chrono_tz::Tz;

use super::Profile;

/// What the wall clock shows at a point in time.
pub(super) fn local(zone: Tz, at: Timestamp) -> NaiveDateTime {
    at.to_utc().with_timezone(&zone).naive_local()
}

impl Profile {
    /// What the wall clock shows at a point in time.
    pub fn local(&self, at: Timestamp) -> NaiveDateTime {
        local(self.zone, at)
    }

    /// When the wall clock shows `time`: the first time when it does so twice, none when the
    /// clocks skip it.
    pub fn instant(&self, time: NaiveDateTime) -> Option<Timestamp> {
        match self.zone.from_local_datetime(&time) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => {
                Some(Timestamp::from_utc(at.with_timezone(&Utc)))
            }
            LocalResult::None => None,
        }
    }
}
