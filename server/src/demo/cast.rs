//! Two hundred people, each with a story to try.

mod stories;

use app::model::{
    ActivationCode, Address, AddressInput, BirthDate, Document, DocumentKind, DocumentState, Email,
    Id, Locale, Name, NameParts, OfficeId, Person, Phone, Role, Sex, Upn, UpnGenerator,
};
use chrono::{Months, NaiveDate, TimeDelta};
use rand::{Rng as _, RngExt as _, SeedableRng as _, rngs::ChaCha8Rng};

use self::stories::{Family, RENEWABLE, STORIES, Story, YEAR_ONLY_FROM};
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
mod tests;
