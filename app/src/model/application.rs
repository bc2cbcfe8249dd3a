//! A person's request and the states it goes through.
//!
//! Which kinds exist and which states each of them visits is data: [`KindDefinition`]. The one
//! function that moves an application on is [`next`]; everything else asks it.

use super::coded::coded;

coded! {
    /// What is asked for. The code is the segment of URLs: `/apply/renew-id-card/…`.
    pub enum ApplicationKind {
        /// A new card before or after the old one ends.
        RenewIdCard = "renew-id-card" => "application-kind-renew-id-card",
        /// A new passport before or after the old one ends.
        RenewPassport = "renew-passport" => "application-kind-renew-passport",
        /// A card in place of a lost, stolen or damaged one.
        ReplaceIdCard = "replace-id-card" => "application-kind-replace-id-card",
        /// A passport in place of a lost, stolen or damaged one.
        ReplacePassport = "replace-passport" => "application-kind-replace-passport",
        /// The first card of a person who comes of age.
        FirstIdCard = "first-id-card" => "application-kind-first-id-card",
        /// A child enters the register.
        RegisterBirth = "register-birth" => "application-kind-register-birth",
        /// Contact, address, name, marital status, or an error put right.
        UpdateDetails = "update-details" => "application-kind-update-details",
        /// A pensioner shows to be alive.
        ProofOfLife = "proof-of-life" => "application-kind-proof-of-life",
        /// Export, correction or objection under data protection law.
        DataRequest = "data-request" => "application-kind-data-request",
    }
}

coded! {
    /// Where an application stands.
    pub enum ApplicationState {
        /// Being filled in; only its author sees it.
        Draft = "draft" => "application-state-draft",
        /// Sent, nobody has looked yet.
        Submitted = "submitted" => "application-state-submitted",
        /// The fee is to be paid.
        AwaitingPayment = "awaiting-payment" => "application-state-awaiting-payment",
        /// A time at an office is to be booked.
        AwaitingAppointment = "awaiting-appointment" => "application-state-awaiting-appointment",
        /// Booked; photo and fingerprints are to be taken at the office.
        AwaitingEnrolment = "awaiting-enrolment" => "application-state-awaiting-enrolment",
        /// An officer is deciding.
        InReview = "in-review" => "application-state-in-review",
        /// The citizen is to correct something and send it again.
        SentBack = "sent-back" => "application-state-sent-back",
        /// Granted.
        Approved = "approved" => "application-state-approved",
        /// The document is being made.
        InProduction = "in-production" => "application-state-in-production",
        /// The document waits at the office.
        ReadyToCollect = "ready-to-collect" => "application-state-ready-to-collect",
        /// Handed over. The end.
        Collected = "collected" => "application-state-collected",
        /// Refused with a written reason. The end.
        Rejected = "rejected" => "application-state-rejected",
        /// Taken back by the citizen. The end.
        Withdrawn = "withdrawn" => "application-state-withdrawn",
        /// Nobody did what was to be done in time. The end.
        Expired = "expired" => "application-state-expired",
    }
}

impl ApplicationState {
    /// Whether nothing can follow.
    pub const fn is_final(self) -> bool {
        matches!(
            self,
            Self::Collected | Self::Rejected | Self::Withdrawn | Self::Expired
        )
    }

    /// Whether the person has still to come to the office, and to bring what it needs.
    pub const fn is_before_visit(self) -> bool {
        matches!(self, Self::AwaitingAppointment | Self::AwaitingEnrolment)
    }

    /// Whether it has been sent and is not at its end: what keeps a person from asking for the
    /// same thing twice.
    pub const fn is_under_way(self) -> bool {
        !self.is_final() && !matches!(self, Self::Draft)
    }
}

/// What somebody wants done with an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// The citizen sends it.
    Submit,
    /// The citizen books a time at an office.
    BookAppointment,
    /// The citizen moves to another time.
    MoveAppointment,
    /// The citizen gives the time back.
    CancelAppointment,
    /// The citizen takes the application back.
    Withdraw,
    /// A deadline passed.
    Expire,
}

impl Command {
    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::Submit,
        Self::BookAppointment,
        Self::MoveAppointment,
        Self::CancelAppointment,
        Self::Withdraw,
        Self::Expire,
    ];
}

coded! {
    /// What happened to an application: a row of its journal, a line of its timeline.
    pub enum Event {
        /// It was sent.
        Submitted = "submitted" => "application-event-submitted",
        /// A time at an office was booked.
        AppointmentBooked = "appointment-booked" => "application-event-appointment-booked",
        /// Another time was booked instead.
        AppointmentMoved = "appointment-moved" => "application-event-appointment-moved",
        /// The time was given back.
        AppointmentCancelled = "appointment-cancelled" => "application-event-appointment-cancelled",
        /// It was taken back.
        Withdrawn = "withdrawn" => "application-event-withdrawn",
        /// A deadline passed.
        Expired = "expired" => "application-event-expired",
    }
}

/// What a kind of application consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindDefinition {
    /// The kind.
    pub kind: ApplicationKind,
    /// The states on the straight way from draft to end.
    pub path: &'static [ApplicationState],
}

/// The kinds a person can apply for.
const DEFINITIONS: &[KindDefinition] = &[KindDefinition {
    kind: ApplicationKind::RenewIdCard,
    path: &[
        ApplicationState::Draft,
        ApplicationState::AwaitingAppointment,
        ApplicationState::AwaitingEnrolment,
        ApplicationState::InReview,
        ApplicationState::Approved,
        ApplicationState::InProduction,
        ApplicationState::ReadyToCollect,
        ApplicationState::Collected,
    ],
}];

impl ApplicationKind {
    /// What it consists of; nothing for a kind that can't be applied for here yet.
    pub fn definition(self) -> Option<&'static KindDefinition> {
        DEFINITIONS
            .iter()
            .find(|definition| definition.kind == self)
    }

    /// The kinds a person can apply for.
    pub fn offered() -> impl Iterator<Item = Self> {
        DEFINITIONS.iter().map(|definition| definition.kind)
    }
}

impl KindDefinition {
    /// The states an application in `state` has still to visit; none once it left the path.
    pub fn to_come(&self, state: ApplicationState) -> Vec<ApplicationState> {
        let place = self.path.iter().position(|&visited| visited == state);
        place.map_or_else(Vec::new, |place| self.path[place + 1..].to_vec())
    }

    /// The state that follows on the straight way.
    fn after(&self, state: ApplicationState) -> Option<ApplicationState> {
        let place = self.path.iter().position(|&visited| visited == state)?;
        self.path.get(place + 1).copied()
    }
}

/// The application is not in a state in which this can be done. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{command:?} is not possible in state {state}")]
pub struct IllegalStep {
    /// Where the application stands.
    pub state: ApplicationState,
    /// What was to be done.
    pub command: Command,
}

/// Where an application stands after a command, and what to write into its journal.
///
/// # Errors
/// When the command is not possible in this state.
pub fn next(
    definition: &KindDefinition,
    state: ApplicationState,
    command: Command,
) -> Result<(ApplicationState, Event), IllegalStep> {
    use ApplicationState::{
        AwaitingAppointment, AwaitingEnrolment, AwaitingPayment, Draft, Expired, InReview,
        SentBack, Submitted, Withdrawn,
    };
    let step = match (command, state) {
        (Command::Submit, Draft) => definition.after(Draft).map(|to| (to, Event::Submitted)),
        (Command::BookAppointment, AwaitingAppointment) => definition
            .after(state)
            .map(|to| (to, Event::AppointmentBooked)),
        (Command::MoveAppointment, AwaitingEnrolment) => Some((state, Event::AppointmentMoved)),
        (Command::CancelAppointment, AwaitingEnrolment) => {
            Some((AwaitingAppointment, Event::AppointmentCancelled))
        }
        // Once the document is being made, it has been paid for and granted.
        (
            Command::Withdraw,
            Draft | Submitted | AwaitingPayment | AwaitingAppointment | AwaitingEnrolment
            | InReview | SentBack,
        ) => Some((Withdrawn, Event::Withdrawn)),
        // Only where the next step is the citizen's does a deadline run against them.
        (
            Command::Expire,
            Draft | AwaitingPayment | AwaitingAppointment | AwaitingEnrolment | SentBack,
        ) => Some((Expired, Event::Expired)),
        _ => None,
    };
    step.ok_or(IllegalStep { state, command })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn renewal() -> &'static KindDefinition {
        ApplicationKind::RenewIdCard.definition().unwrap()
    }

    #[test]
    fn a_renewal_is_sent_booked_moved_and_given_back() {
        use ApplicationState::{AwaitingAppointment, AwaitingEnrolment, Draft, Withdrawn};
        let steps = [
            (
                Draft,
                Command::Submit,
                AwaitingAppointment,
                Event::Submitted,
            ),
            (
                AwaitingAppointment,
                Command::BookAppointment,
                AwaitingEnrolment,
                Event::AppointmentBooked,
            ),
            (
                AwaitingEnrolment,
                Command::MoveAppointment,
                AwaitingEnrolment,
                Event::AppointmentMoved,
            ),
            (
                AwaitingEnrolment,
                Command::CancelAppointment,
                AwaitingAppointment,
                Event::AppointmentCancelled,
            ),
            (
                AwaitingAppointment,
                Command::Withdraw,
                Withdrawn,
                Event::Withdrawn,
            ),
        ];
        for (from, command, to, event) in steps {
            assert_eq!(next(renewal(), from, command), Ok((to, event)));
        }
    }

    /// Every command in every state: S submit, B book, M move, C cancel, W withdraw, E expire.
    #[test]
    fn exactly_these_steps_are_possible() {
        use ApplicationState as State;
        let possible = [
            (State::Draft, "SWE"),
            (State::Submitted, "W"),
            (State::AwaitingPayment, "WE"),
            (State::AwaitingAppointment, "BWE"),
            (State::AwaitingEnrolment, "MCWE"),
            (State::InReview, "W"),
            (State::SentBack, "WE"),
            (State::Approved, ""),
            (State::InProduction, ""),
            (State::ReadyToCollect, ""),
            (State::Collected, ""),
            (State::Rejected, ""),
            (State::Withdrawn, ""),
            (State::Expired, ""),
        ];
        assert_eq!(possible.len(), State::ALL.len());
        for (state, expected) in possible {
            let found: String = Command::ALL
                .into_iter()
                .zip("SBMCWE".chars())
                .filter(|(command, _)| next(renewal(), state, *command).is_ok())
                .map(|(_, letter)| letter)
                .collect();
            assert_eq!(found, expected, "{state}");
        }
    }

    #[test]
    fn an_illegal_step_says_what_was_tried_where() {
        let (state, command) = (ApplicationState::Collected, Command::Withdraw);
        assert_eq!(
            next(renewal(), state, command),
            Err(IllegalStep { state, command })
        );
    }

    #[test]
    fn the_definitions_begin_with_a_draft_and_visit_no_state_twice() {
        for definition in DEFINITIONS {
            assert_eq!(definition.path.first(), Some(&ApplicationState::Draft));
            assert!(definition.path.last().unwrap().is_final());
            assert!(
                definition
                    .path
                    .iter()
                    .rev()
                    .skip(1)
                    .all(|state| !state.is_final())
            );
            for (place, state) in definition.path.iter().enumerate() {
                assert!(!definition.path[place + 1..].contains(state), "{state}");
            }
        }
    }

    #[test]
    fn only_the_renewal_of_the_card_is_offered() {
        assert_eq!(
            ApplicationKind::offered().collect::<Vec<_>>(),
            [ApplicationKind::RenewIdCard]
        );
        assert_eq!(ApplicationKind::RegisterBirth.definition(), None);
    }

    #[test]
    fn a_draft_does_not_keep_anybody_from_applying() {
        use ApplicationState::{AwaitingEnrolment, Collected, Draft, Withdrawn};
        assert!(AwaitingEnrolment.is_under_way());
        for state in [Draft, Collected, Withdrawn] {
            assert!(!state.is_under_way(), "{state}");
        }
    }

    proptest! {
        #[test]
        fn no_sequence_of_commands_leaves_the_states_of_the_kind(
            commands in prop::collection::vec(prop::sample::select(&Command::ALL[..]), 0..40),
        ) {
            let mut state = ApplicationState::Draft;
            for command in commands {
                match next(renewal(), state, command) {
                    Ok((to, _)) => {
                        prop_assert!(!state.is_final(), "{} is the end", state);
                        prop_assert!(renewal().path.contains(&to) || to.is_final());
                        state = to;
                    }
                    Err(step) => prop_assert_eq!(step, IllegalStep { state, command }),
                }
            }
        }
    }
}
