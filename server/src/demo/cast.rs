//! Two hundred people, each with a story to try.

use app::model::{
    ActivationCode, Address, AddressInput, BirthDate, Document, DocumentKind, DocumentState, Email,
    Id, Locale, Name, NameParts, OfficeId, Person, Phone, Role, Sex, Upn, UpnGenerator,
};
use chrono::{Months, NaiveDate, TimeDelta};
use rand::{Rng as _, RngExt as _, SeedableRng as _, rngs::ChaCha8Rng};

use super::{
    DemoPerson,
    country::{self, Country},
};
use crate::{
    profile::Profile,
    storage::{Result, StorageError},
};

/// What everything random follows from.
const SEED: u64 = 1;
const PEOPLE: usize = 200;

/// An invented person with what belongs to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Character {
    pub(super) person: Person,
    pub(super) documents: Vec<Document>,
    pub(super) guardians: Vec<(Upn, &'static str)>,
    pub(super) role: Option<Role>,
    pub(super) code: Option<ActivationCode>,
    story: String,
}

impl Character {
    pub(super) fn to_sign_in_as(&self) -> Option<DemoPerson> {
        Some(DemoPerson {
            upn: self.person.upn.to_string(),
            name: self.person.name.full(),
            date_of_birth: self.person.born.to_string(),
            activation_code: self.code.as_ref()?.secret().to_owned(),
            role: self.role.unwrap_or(Role::Citizen).code(),
            office: self.person.office.to_string(),
            story: self.story.clone(),
            is_code_used: false,
        })
    }
}

/// A story: how many people have it, how old they are, the card they hold, whom they look after.
#[derive(Clone, Copy)]
struct Story {
    people: usize,
    text: &'static str,
    /// Youngest and oldest, in years.
    age: (i64, i64),
    /// The days until the card expires, and what else is known about it.
    card: Option<(i64, DocumentState)>,
    role: Option<Role>,
    family: Family,
}

/// The children a story comes with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    /// None that the story tells of.
    Untold,
    /// A mother and two children born on one day.
    Twins,
    /// A child in a guardian's care.
    Ward,
}

impl Story {
    const fn new(
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
const YEAR_ONLY_FROM: i64 = 80;

/// A card that can be renewed at once.
const RENEWABLE: Option<(i64, DocumentState)> = Some((21, DocumentState::Active));

/// The stories, most wanted first: whoever tries the portal takes them from the top.
const STORIES: &[Story] = {
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

/// Makes the same people for the same day.
pub(super) fn make(profile: &Profile, today: NaiveDate) -> Result<Vec<Character>> {
    let mut maker = Maker {
        random: ChaCha8Rng::seed_from_u64(SEED),
        country: country::load()?,
        profile,
        today,
    };
    let mut cast = Vec::with_capacity(PEOPLE);
    for story in STORIES {
        for _ in 0..story.people {
            let character = maker.adult(story, None)?;
            let children = maker.children_of(story.family, &character.person)?;
            cast.push(character);
            cast.extend(children);
        }
    }
    for remarkable in maker.country.remarkable.clone() {
        let story = Story::new(1, "ID card expires in 3 weeks", (20, 78), RENEWABLE);
        let mut character = maker.adult(&story, Some(remarkable.name))?;
        character.story = format!("{}; {}", character.story, remarkable.story);
        cast.push(character);
    }
    let parents: Vec<Person> = cast
        .iter()
        .filter(|one| one.role.is_none())
        .map(|one| one.person.clone())
        .filter(|person| (PARENT_FROM..=50).contains(&person.born.age_on(today)))
        .collect();
    for parent in parents.iter().cycle().take(PEOPLE - cast.len()) {
        let oldest = i64::from(parent.born.age_on(today).min(PARENT_FROM + 17) - ADULT) * 365;
        let age_in_days = maker.between(10, oldest);
        let kind = match parent.sex {
            Sex::Female => "mother",
            Sex::Male | Sex::Unspecified => "father",
        };
        cast.push(maker.child(parent, kind, age_in_days)?);
    }
    Ok(cast)
}

/// Nobody in the demo has a child before this age, in years.
const ADULT: u32 = 18;
/// From which age on people of the demo are given children, in years.
const PARENT_FROM: u32 = 20;

struct Maker<'a> {
    random: ChaCha8Rng,
    country: Country,
    profile: &'a Profile,
    today: NaiveDate,
}

impl Maker<'_> {
    fn between(&mut self, from: i64, to: i64) -> i64 {
        self.random.random_range(from..=to)
    }

    fn pick(&mut self, from: &[String]) -> String {
        let index = self.random.random_range(0..from.len());
        from[index].clone()
    }

    fn bytes(&mut self) -> impl FnMut(&mut [u8]) + '_ {
        |bytes: &mut [u8]| self.random.fill_bytes(bytes)
    }

    fn adult(&mut self, story: &Story, name: Option<NameParts>) -> Result<Character> {
        let days = self.between(story.age.0 * 365 + 120, story.age.1 * 365);
        let female = story.family == Family::Twins || self.random.random_bool(0.5);
        let mut person = self.person(days, female, None)?;
        if let Some(NameParts { given, family }) = name {
            person.name = Name::parse(&given, &family).map_err(|_| wrong("name"))?;
        }
        let mut documents = Vec::new();
        if let Some((days, state)) = story.card {
            documents.push(self.document(DocumentKind::NationalId, days, state)?);
        }
        if self.random.random_ratio(1, 3) {
            let days = self.between(-400, 3000);
            documents.push(self.document(DocumentKind::Passport, days, DocumentState::Active)?);
        }
        let code = ActivationCode::random(&mut self.bytes());
        let text = match story.role {
            Some(role) if role.has_office() => {
                format!("{} at {}", story.text, person.address.town())
            }
            _ => story.text.to_owned(),
        };
        Ok(Character {
            person,
            documents,
            guardians: Vec::new(),
            role: story.role,
            code: Some(code),
            story: text,
        })
    }

    fn children_of(&mut self, family: Family, person: &Person) -> Result<Vec<Character>> {
        match family {
            Family::Untold => Ok(Vec::new()),
            Family::Twins => {
                let age_in_days = self.between(200, 2000);
                let first = self.child(person, "mother", age_in_days)?;
                let mut second = self.child(person, "mother", age_in_days)?;
                // No mother gives both the same name.
                while second.person.name == first.person.name {
                    second = self.child(person, "mother", age_in_days)?;
                }
                Ok(vec![first, second])
            }
            Family::Ward => {
                let age_in_days = self.between(2000, 5500);
                Ok(vec![self.child(person, "guardian", age_in_days)?])
            }
        }
    }

    fn child(
        &mut self,
        parent: &Person,
        kind: &'static str,
        age_in_days: i64,
    ) -> Result<Character> {
        let female = self.random.random_bool(0.5);
        let mut person = self.person(age_in_days, female, Some(parent.name.family()))?;
        person.address = parent.address.clone();
        person.office = parent.office.clone();
        person.phone = None;
        person.email = None;
        Ok(Character {
            person,
            documents: Vec::new(),
            guardians: vec![(parent.upn, kind)],
            role: None,
            code: None,
            story: "child".to_owned(),
        })
    }

    fn person(&mut self, age_in_days: i64, female: bool, family: Option<&str>) -> Result<Person> {
        let given = if female {
            self.pick(&self.country.given_female.clone())
        } else {
            self.pick(&self.country.given_male.clone())
        };
        let family = match family {
            Some(family) => family.to_owned(),
            // Some people have one name only.
            None if self.random.random_ratio(1, 40) => String::new(),
            None => self.pick(&self.country.family.clone()),
        };
        let born = self.today - TimeDelta::days(age_in_days);
        // Of the very old, the register often knows the year alone.
        let born = if age_in_days > YEAR_ONLY_FROM * 365 {
            BirthDate::in_year(chrono::Datelike::year(&born))
        } else {
            BirthDate::on(born)
        };
        let index = self.random.random_range(0..self.country.offices.len());
        let office = self.country.offices[index].clone();
        let village = self.pick(&self.country.villages.clone());
        let phone = format!("5{:07}", self.between(0, 9_999_999));
        let language = match self.between(0, 9) {
            0..=5 => Locale::St,
            6..=8 => Locale::En,
            _ => Locale::Sw,
        };
        // A domain that nobody can ever own (RFC 2606).
        let email = self.random.random_ratio(1, 3).then(|| {
            let number = self.random.random_range(1000..10_000);
            format!("person{number}@example.com")
        });
        let upn = UpnGenerator::new(self.profile.upn_digits).draw(&mut self.bytes());
        Ok(Person {
            upn,
            name: Name::parse(&given, &family).map_err(|_| wrong("name"))?,
            sex: if female { Sex::Female } else { Sex::Male },
            born,
            phone: Phone::parse(&phone, &self.profile.phone).ok(),
            email: email.and_then(|email| Email::parse(&email).ok()),
            address: Address::parse(&AddressInput {
                line1: village,
                line2: String::new(),
                town: office.town,
                district: office.district,
                postal: String::new(),
            })
            .map_err(|_| wrong("address"))?,
            office: office.id.parse::<OfficeId>().map_err(|_| wrong("office"))?,
            language,
            is_deceased: false,
        })
    }

    fn document(
        &mut self,
        kind: DocumentKind,
        days_left: i64,
        state: DocumentState,
    ) -> Result<Document> {
        let rules = self
            .profile
            .document(kind)
            .ok_or_else(|| wrong("documents"))?;
        let expires_on = self.today + TimeDelta::days(days_left);
        let number = format!("{}{:08}", rules.series, self.between(0, 99_999_999));
        Ok(Document {
            id: Id::random(&mut self.bytes()),
            kind,
            number: number.parse().map_err(|_| wrong("number"))?,
            issued_on: expires_on - Months::new(12 * rules.adult_years),
            expires_on: Some(expires_on),
            state,
        })
    }
}

fn wrong(what: &str) -> StorageError {
    StorageError::corrupt(what, "the demo made one that can't be")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use app::model::Standing;

    use super::*;

    fn cast(today: &str) -> Vec<Character> {
        make(&Profile::load("lesotho").unwrap(), day(today)).unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_same_day_has_the_same_people() {
        assert_eq!(cast("2026-11-24"), cast("2026-11-24"));
    }

    #[test]
    fn there_are_two_hundred_people_and_no_number_twice_on_any_day() {
        for today in ["2026-11-24", "2028-02-29", "2026-12-31"] {
            let cast = cast(today);
            let upns: BTreeSet<_> = cast.iter().map(|one| one.person.upn).collect();
            let documents = cast.iter().flat_map(|one| &one.documents);
            let numbers: BTreeSet<_> = documents.clone().map(|one| &one.number).collect();
            assert_eq!((cast.len(), upns.len()), (PEOPLE, PEOPLE), "{today}");
            assert_eq!(numbers.len(), documents.count(), "{today}");
        }
    }

    #[test]
    fn the_first_ones_know_their_day_of_birth_and_can_renew_their_card() {
        let today = day("2026-11-24");
        for one in cast("2026-11-24").iter().take(40) {
            assert!(one.person.born.date().is_some());
            assert!(one.code.is_some());
            let standing = one.documents[0].standing(today, 6);
            assert_eq!(standing, Standing::ExpiresSoon { days: 21 });
        }
    }

    #[test]
    fn every_role_and_every_office_has_somebody() {
        let cast = cast("2026-11-24");
        let roles: BTreeSet<_> = cast.iter().filter_map(|one| one.role).collect();
        let staff: Vec<_> = Role::ALL
            .iter()
            .copied()
            .filter(|role| role.is_staff())
            .collect();
        assert_eq!(roles.into_iter().collect::<Vec<_>>(), staff);
        let offices: BTreeSet<_> = cast.iter().map(|one| &one.person.office).collect();
        assert_eq!(offices.len(), 12);
    }

    #[test]
    fn a_child_is_born_when_its_parent_is_grown_up() {
        let cast = cast("2026-11-24");
        let born = |upn| {
            let person = cast.iter().find(|one| one.person.upn == upn);
            person.map(|one| one.person.born).unwrap()
        };
        for child in &cast {
            for &(guardian, kind) in &child.guardians {
                let age = born(guardian).age_on(child.person.born.earliest());
                assert!(age >= 17, "{kind} at {age}");
            }
        }
    }

    #[test]
    fn twins_are_born_on_one_day_to_one_mother() {
        let cast = cast("2026-11-24");
        let mother = cast
            .iter()
            .find(|one| one.story == "mother of twins")
            .unwrap();
        let children: Vec<_> = cast
            .iter()
            .filter(|one| one.guardians == [(mother.person.upn, "mother")])
            .filter(|one| one.person.born.latest() > day("2021-01-01"))
            .map(|one| (&one.person.name, one.person.born))
            .collect();
        assert!(children.len() >= 2);
        assert_eq!(children[0].1, children[1].1);
        assert_ne!(children[0].0, children[1].0);
    }
}
