//! Watches the machine's clock, on which jobs decide what is too old. One leap of it would make
//! everything old at once; so after a leap nothing is removed until the clock has gone on
//! steadily for a day, in which somebody can put it right.

use app::model::Timestamp;
use chrono::TimeDelta;

use crate::{
    portal::Portal,
    storage::{
        Result,
        settings::{self, SeenClock},
    },
};

/// What a clock can't do between two looks at it, unless every server was off.
const LEAP: TimeDelta = TimeDelta::days(1);
/// How long it has to go on steadily after a leap.
const STEADY: TimeDelta = TimeDelta::days(1);

/// Looks at the clock and remembers it, for every server of the database; answers whether it can
/// be trusted.
///
/// # Errors
/// When the database can't.
pub async fn is_steady(portal: &Portal) -> Result<bool> {
    let now = portal.now();
    let seen = portal
        .db
        .write(move |tx| {
            Box::pin(async move {
                let seen = look(settings::seen_clock(tx).await?, now);
                settings::set_seen_clock(tx, seen).await?;
                Ok::<_, crate::storage::StorageError>(seen)
            })
        })
        .await?;
    let leapt = seen.steady_since == Some(now);
    if leapt {
        tracing::warn!("the clock leapt: nothing is removed for a day");
    }
    Ok(is_trusted(seen))
}

fn look(before: Option<SeenClock>, now: Timestamp) -> SeenClock {
    let steady_since = before.and_then(|before| {
        let step = now.since(before.at);
        if step > LEAP || step < -LEAP {
            Some(now)
        } else {
            before.steady_since
        }
    });
    SeenClock {
        at: now,
        steady_since,
    }
}

fn is_trusted(seen: SeenClock) -> bool {
    seen.steady_since
        .is_none_or(|since| seen.at.since(since) >= STEADY)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the clock is trusted after it showed these hours, one after the other.
    fn trusted(hours: &[i64]) -> bool {
        let seen = hours.iter().fold(None, |seen, hour| {
            Some(look(
                seen,
                Timestamp::from_micros(0).plus(TimeDelta::hours(*hour)),
            ))
        });
        is_trusted(seen.unwrap())
    }

    #[test]
    fn a_clock_that_goes_on_is_trusted_from_the_first_look() {
        assert!(trusted(&[0]));
        assert!(trusted(&[0, 1, 2, 26, 49]));
    }

    #[test]
    fn after_a_leap_it_is_trusted_when_it_went_on_for_a_day() {
        assert!(!trusted(&[0, 2160]));
        assert!(!trusted(&[0, 2160, 2170]));
        assert!(trusted(&[0, 2160, 2170, 2184]));
    }

    #[test]
    fn a_clock_that_is_put_right_has_leapt_again() {
        assert!(!trusted(&[0, 2160, 1]));
        assert!(trusted(&[0, 2160, 1, 12, 25]));
    }
}
