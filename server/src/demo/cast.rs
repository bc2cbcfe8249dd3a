//! Two hundred people, each with a story to try.

use app::model::{
    ActivationCode, Address, AddressInput, BirthDate, Document, DocumentKind, DocumentState, Id,
    Locale, Name, OfficeId, Person, Phone, Role, Sex, Upn, UpnGenerator,
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
#[derive(Clone, Debug)]
pub(super) struct Character {
    pub(super) person: Person,
    pub(super) documents: Vec<Document>,
    pub(super) guardians: Vec<Upn>,
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
        })
    }
}

/// A story: how many people have it, how old they are, and the card they hold.
struct Story {
    people: usize,
    text: &'static str,
    age: (i64, i64),
    card: Option<(i64, DocumentState)>,
    role: Option<Role>,
}

const fn story(
    people: usize,
    text: &'static str,
    age: (i64, i64),
    card: Option<(i64, DocumentState)>,
) -> Story {
    Story {
        people,
        text,
        age,
        card,
        role: None,
    }
}

const fn staff(people: usize, text: &'static str, role: Role) -> Story {
    Story {
        people,
        text,
        age: (25, 60),
        card: Some((1500, DocumentState::Active)),
        role: Some(role),
    }
}

/// The stories, most wanted first. A card's number is the days until it expires.
const STORIES: &[Story] = &[
    story(
        30,
        "ID card expires in 3 weeks",
        (20, 85),
        Some((21, DocumentState::Active)),
    ),
    story(
        15,
        "ID card expires in 5 months",
        (20, 85),
        Some((150, DocumentState::Active)),
    ),
    story(
        15,
        "ID card expired 2 months ago",
        (20, 85),
        Some((-60, DocumentState::Active)),
    ),
    story(
        15,
        "ID card good for years",
        (20, 70),
        Some((2200, DocumentState::Active)),
    ),
    story(
        8,
        "ID card reported lost",
        (20, 70),
        Some((900, DocumentState::Lost)),
    ),
    story(
        4,
        "ID card reported stolen",
        (20, 70),
        Some((700, DocumentState::Stolen)),
    ),
    story(6, "no ID card yet", (18, 19), None),
    story(
        4,
        "mother of twins",
        (24, 38),
        Some((1200, DocumentState::Active)),
    ),
    staff(6, "officer", Role::RegistrationOfficer),
    staff(3, "helpdesk agent", Role::HelpdeskAgent),
    staff(2, "supervisor", Role::Supervisor),
    staff(2, "register clerk", Role::RegisterClerk),
    staff(1, "administrator", Role::Administrator),
    staff(1, "auditor", Role::Auditor),
];

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
            let character = maker.adult(story)?;
            let children = if story.text == "mother of twins" {
                2
            } else {
                0
            };
            let mother = character.person.clone();
            cast.push(character);
            let age_in_days = maker.between(200, 5000);
            for _ in 0..children {
                cast.push(maker.child(&mother, age_in_days)?);
            }
        }
    }
    let parents: Vec<Person> = cast.iter().take(60).map(|one| one.person.clone()).collect();
    while cast.len() < PEOPLE {
        let parent = &parents[cast.len() % parents.len()];
        let age_in_days = maker.between(10, 6200);
        cast.push(maker.child(parent, age_in_days)?);
    }
    Ok(cast)
}

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

    fn adult(&mut self, story: &Story) -> Result<Character> {
        let days = self.between(story.age.0 * 365 + 120, story.age.1 * 365);
        let female = story.text.starts_with("mother") || self.random.random_bool(0.5);
        let person = self.person(days, female, None)?;
        let documents = story.card.map(|(days, state)| self.card(days, state));
        let code = ActivationCode::random(&mut self.bytes());
        let text = match story.role {
            Some(role) if role.has_office() => format!("{} at {}", story.text, person.office),
            _ => story.text.to_owned(),
        };
        Ok(Character {
            person,
            documents: documents.transpose()?.into_iter().collect(),
            guardians: Vec::new(),
            role: story.role,
            code: Some(code),
            story: text,
        })
    }

    fn child(&mut self, parent: &Person, age_in_days: i64) -> Result<Character> {
        let female = self.random.random_bool(0.5);
        let mut person = self.person(age_in_days, female, Some(parent.name.family()))?;
        person.address = parent.address.clone();
        person.office = parent.office.clone();
        person.phone = None;
        Ok(Character {
            person,
            documents: Vec::new(),
            guardians: vec![parent.upn],
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
        let born = if age_in_days > 80 * 365 {
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
        let upn = UpnGenerator::new(self.profile.upn_digits).draw(&mut self.bytes());
        Ok(Person {
            upn,
            name: Name::parse(&given, &family).map_err(|_| wrong("name"))?,
            sex: if female { Sex::Female } else { Sex::Male },
            born,
            phone: Phone::parse(&phone, &self.profile.phone).ok(),
            email: None,
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

    fn card(&mut self, days_left: i64, state: DocumentState) -> Result<Document> {
        let rules = self
            .profile
            .document(DocumentKind::NationalId)
            .ok_or_else(|| wrong("documents.national-id"))?;
        let expires_on = self.today + TimeDelta::days(days_left);
        let issued_on = expires_on - Months::new(12 * rules.adult_years) + TimeDelta::days(1);
        let number = format!("{}{:08}", rules.series, self.between(0, 99_999_999));
        Ok(Document {
            id: Id::random(&mut self.bytes()),
            kind: DocumentKind::NationalId,
            number: number.parse().map_err(|_| wrong("number"))?,
            issued_on,
            expires_on: Some(expires_on),
            state,
        })
    }
}

fn wrong(what: &str) -> StorageError {
    StorageError::corrupt(what, "the demo made one that can't be")
}
