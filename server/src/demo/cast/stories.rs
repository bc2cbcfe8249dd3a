//! What the people of the demo have lived through, and how many of each there are.

use app::model::{DocumentState, Role};

/// A story: how many people have it, how old they are, the card they hold, whom they look after.
#[derive(Clone, Copy)]
pub(super) struct Story {
    pub(super) people: usize,
    pub(super) text: &'static str,
    /// Youngest and oldest, in years.
    pub(super) age: (i64, i64),
    /// The days until the card expires, and what else is known about it.
    pub(super) card: Option<(i64, DocumentState)>,
    pub(super) role: Option<Role>,
    pub(super) family: Family,
}

/// The children a story comes with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// None that the story tells of.
    Untold,
    /// A mother and two children born on one day.
    Twins,
    /// A child in a guardian's care.
    Ward,
}

impl Story {
    pub(super) const fn new(
        people: usize,
        text: &'static str,
        age: (i64, i64),
        card: Option<(i64, DocumentState)>,
    ) -> Self {
        Self {
            people,
            text,
            age,
            card,
            role: None,
            family: Family::Untold,
        }
    }

    const fn staff(people: usize, text: &'static str, role: Role) -> Self {
        let mut story = Self::new(people, text, (25, 59), Some((1500, DocumentState::Active)));
        story.role = Some(role);
        story
    }

    const fn with(mut self, family: Family) -> Self {
        self.family = family;
        self
    }
}

/// From this age on the register knows the year of birth alone.
pub(super) const YEAR_ONLY_FROM: i64 = 80;

/// A card that can be renewed at once.
pub(super) const RENEWABLE: Option<(i64, DocumentState)> = Some((21, DocumentState::Active));

/// The stories, most wanted first: whoever tries the portal takes them from the top.
pub(super) const STORIES: &[Story] = {
    use DocumentState::{Active, Damaged, Lost, Stolen};
    &[
        Story::new(40, "ID card expires in 3 weeks", (20, 78), RENEWABLE),
        Story::new(
            12,
            "ID card expires in 5 months",
            (20, 78),
            Some((150, Active)),
        ),
        Story::new(
            12,
            "ID card expired 2 months ago",
            (20, 78),
            Some((-60, Active)),
        ),
        Story::new(12, "ID card good for years", (20, 70), Some((2200, Active))),
        Story::new(6, "ID card reported lost", (20, 70), Some((900, Lost))),
        Story::new(4, "ID card reported stolen", (20, 70), Some((700, Stolen))),
        Story::new(
            2,
            "ID card reported damaged",
            (20, 70),
            Some((800, Damaged)),
        ),
        Story::new(5, "no ID card yet", (18, 19), None),
        Story::new(4, "mother of twins", (24, 38), Some((1200, Active))).with(Family::Twins),
        Story::new(2, "guardian of a child", (45, 70), Some((1900, Active))).with(Family::Ward),
        Story::staff(6, "officer", Role::RegistrationOfficer),
        Story::staff(3, "helpdesk agent", Role::HelpdeskAgent),
        Story::staff(2, "supervisor", Role::Supervisor),
        Story::staff(2, "register clerk", Role::RegisterClerk),
        Story::staff(1, "administrator", Role::Administrator),
        Story::staff(1, "auditor", Role::Auditor),
        Story::new(
            6,
            "only the year of birth is known; ID card expires in 3 weeks",
            (YEAR_ONLY_FROM + 1, 95),
            RENEWABLE,
        ),
    ]
};
