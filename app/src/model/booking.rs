//! A person's place in a slot of an office.

use super::{ApplicationKind, Id, OfficeId, Reference, Timestamp, Upn, coded::coded};

coded! {
    /// What became of a booking.
    pub enum BookingState {
        /// The place is kept for the person.
        Booked = "booked" => "booking-state-booked",
        /// The person gave the place back.
        Cancelled = "cancelled" => "booking-state-cancelled",
    }
}

/// A person's place in a slot of an office, for one application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Its id.
    pub id: Id,
    /// The application it is for.
    pub reference: Reference,
    /// Whose place it is.
    pub upn: Upn,
    /// What the person comes for. A person has one active booking for each.
    pub service: ApplicationKind,
    /// Where.
    pub office: OfficeId,
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What became of it.
    pub state: BookingState,
    /// When it was first booked.
    pub booked_at: Timestamp,
    /// When it was last booked, moved or cancelled.
    pub updated_at: Timestamp,
}

impl Booking {
    /// When it is over.
    pub fn ends_at(&self) -> Timestamp {
        self.starts_at
            .plus(chrono::TimeDelta::minutes(self.minutes.into()))
    }

    /// Whether the person is still expected.
    pub fn is_upcoming(&self, now: Timestamp) -> bool {
        self.state == BookingState::Booked && now < self.ends_at()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::random::seeded;

    fn booking(state: BookingState) -> Booking {
        let at = Timestamp::from_micros(1_000_000);
        Booking {
            id: Id::from_u128(1),
            reference: Reference::random(&mut seeded(1)),
            upn: "2013023805".parse().unwrap(),
            service: ApplicationKind::RenewIdCard,
            office: "maseru".parse().unwrap(),
            starts_at: at,
            minutes: 20,
            state,
            booked_at: at,
            updated_at: at,
        }
    }

    #[test]
    fn a_person_is_expected_until_the_end_of_the_slot() {
        let booked = booking(BookingState::Booked);
        let end = Timestamp::from_micros(1_000_000 + 20 * 60 * 1_000_000);
        assert_eq!(booked.ends_at(), end);
        assert!(booked.is_upcoming(Timestamp::from_micros(end.as_micros() - 1)));
        assert!(!booked.is_upcoming(end));
    }

    #[test]
    fn nobody_is_expected_at_a_place_given_back() {
        let cancelled = booking(BookingState::Cancelled);
        assert!(!cancelled.is_upcoming(Timestamp::from_micros(0)));
    }
}
