//! Who does something: a person in a role, or the portal by itself.

use serde::{Deserialize, Serialize};

use super::{coded::coded, office::OfficeId, upn::Upn};

coded! {
    /// What somebody may do here. An account has one role at a time; staff who need something
    /// for themselves have a citizen's account beside it.
    pub enum Role {
        /// An adult with an entry in the register.
        Citizen = "citizen" => "role-citizen",
        /// Helps people on the telephone and on a shared screen.
        HelpdeskAgent = "helpdesk-agent" => "role-helpdesk-agent",
        /// Serves people at one office and decides their applications.
        RegistrationOfficer = "registration-officer" => "role-registration-officer",
        /// Confirms what needs a second pair of eyes.
        Supervisor = "supervisor" => "role-supervisor",
        /// Resolves duplicates and corrects entries.
        RegisterClerk = "register-clerk" => "role-register-clerk",
        /// Keeps offices, holidays, fees and staff.
        Administrator = "administrator" => "role-administrator",
        /// Reads everything, changes nothing.
        Auditor = "auditor" => "role-auditor",
    }
}

impl Role {
    /// Whether this is one of the service's own people.
    pub const fn is_staff(self) -> bool {
        !matches!(self, Self::Citizen)
    }

    /// Whether the role belongs to one office.
    pub const fn has_office(self) -> bool {
        matches!(self, Self::RegistrationOfficer | Self::Supervisor)
    }
}

/// Who did something, as the journal and the access log record it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "actor", rename_all = "kebab-case")]
pub enum Actor {
    /// A person for themselves.
    Citizen {
        /// Who.
        person: Upn,
    },
    /// One of the service's own people.
    Staff {
        /// Who.
        person: Upn,
        /// As what.
        role: Role,
        /// Where, for a role with an office.
        office: Option<OfficeId>,
    },
    /// The portal: a deadline that passed, a nightly job.
    System,
}

impl Actor {
    /// The person, when there is one.
    pub const fn person(&self) -> Option<Upn> {
        match self {
            Self::Citizen { person } | Self::Staff { person, .. } => Some(*person),
            Self::System => None,
        }
    }

    /// The role, when there is one.
    pub const fn role(&self) -> Option<Role> {
        match self {
            Self::Citizen { .. } => Some(Role::Citizen),
            Self::Staff { role, .. } => Some(*role),
            Self::System => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_but_citizens_is_staff() {
        let staff: Vec<_> = Role::ALL
            .iter()
            .copied()
            .filter(|role| role.is_staff())
            .collect();
        assert_eq!(staff, Role::ALL[1..]);
        assert!(
            Role::ALL
                .iter()
                .filter(|role| role.has_office())
                .all(|role| role.is_staff())
        );
    }

    #[test]
    fn the_portal_itself_is_nobody() {
        let citizen = Actor::Citizen {
            person: "2013023805".parse().unwrap(),
        };
        assert_eq!(citizen.role(), Some(Role::Citizen));
        assert_eq!(citizen.person().unwrap().to_string(), "2013023805");
        assert_eq!((Actor::System.person(), Actor::System.role()), (None, None));
    }
}
