//! The deployment: one data file names the country, its languages, its words and its rules.
//!
//! The shipped ones are in `server/profiles/`; `MLANGO_PROFILE` names one of them or a file.

mod check;
mod zone;

use std::{collections::BTreeMap, sync::Arc};

use app::{
    i18n::Words,
    model::{
        ApplicationKind, Currency, DocumentKind, Locale, Money, PhoneFormat, Timestamp, UpnLength,
    },
};
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use serde::Deserialize;

const SHIPPED: &[(&str, &str)] = &[
    ("lesotho", include_str!("../../profiles/lesotho.toml")),
    ("kenya", include_str!("../../profiles/kenya.toml")),
];

/// A deployment's rules. Read-only for the life of the program.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The country.
    pub country: Country,
    /// The languages offered, the first one to those who ask for none of them.
    pub languages: Arc<[Locale]>,
    /// The zone in which days begin and offices open (IANA name).
    pub zone: Tz,
    /// The currency of fees (ISO 4217).
    pub currency: Currency,
    /// How many digits a unique personal number has.
    pub upn_digits: UpnLength,
    /// Phone numbers.
    pub phone: PhoneFormat,
    /// Documents by kind.
    pub documents: BTreeMap<DocumentKind, DocumentRules>,
    /// Ages at which things change, in years.
    pub ages: Ages,
    /// Renewal of documents.
    pub renewal: Renewal,
    /// How long things take or may take.
    pub deadlines: Deadlines,
    /// Appointments at offices.
    pub appointments: Appointments,
    /// What each service costs, from which day on.
    pub fees: Vec<Fee>,
    /// What things are called here, by language.
    pub words: Words,
}

/// A country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub iso2: String,
    /// ISO 3166-1 alpha-3, as in the machine-readable zone of documents.
    pub iso3: String,
}

/// How long documents of a kind are good for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentRules {
    /// What their numbers begin with.
    pub series: String,
    /// Validity of an adult's, in years.
    pub adult_years: u32,
    /// Validity of a child's, in years.
    pub child_years: u32,
}

/// Ages in years.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// From when a person has an ID card of their own.
    pub first_id: u32,
    /// From when a person acts for themselves.
    pub adult: u32,
}

/// Rules of renewal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Renewal {
    /// Months before expiry from which a document can be renewed.
    pub window_months: u32,
    /// Fingerprints and photo are used again below this age in years; 0: never.
    pub biometrics_reuse_below_age: u32,
}

/// Durations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadlines {
    /// From enrolment to a document that can be collected, in working days.
    pub production_working_days: u32,
    /// How long an unsent draft is kept, in days.
    pub draft_days: u32,
    /// How long an application waits for its appointment to be booked, in days.
    pub appointment_days: u32,
}

/// Rules of appointments.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appointments {
    /// Duration in minutes.
    pub minutes: u32,
    /// The first bookable time is this many hours from now.
    pub first_after_hours: u32,
    /// The last bookable day is this many days from now.
    pub open_days: u32,
    /// Cancelling is possible until this many hours before.
    pub cancel_hours: u32,
}

/// A fee of the tariff.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// For what.
    pub kind: ApplicationKind,
    /// From which day on.
    pub from: NaiveDate,
    /// In minor units.
    pub minor: i64,
}

/// A profile that can't be used.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// Neither shipped nor a readable file.
    #[error("MLANGO_PROFILE {name:?} is neither lesotho, kenya nor a readable file: {source}")]
    NotFound {
        /// What was asked for.
        name: String,
        /// Why it can't be read.
        source: std::io::Error,
    },
    /// Not a profile.
    #[error("profile {name}: {source}")]
    Malformed {
        /// Which profile.
        name: String,
        /// What is wrong, with its line.
        source: Box<toml::de::Error>,
    },
    /// Without something it needs, or with something that can't be.
    #[error("profile {name}: {problem}")]
    Incomplete {
        /// Which profile.
        name: String,
        /// What is wrong.
        problem: String,
    },
}

impl Profile {
    /// The shipped profile of this name, else the file of this path.
    ///
    /// # Errors
    /// [`ProfileError`].
    pub fn load(name: &str) -> Result<Self, ProfileError> {
        if let Some((_, text)) = SHIPPED.iter().find(|(shipped, _)| *shipped == name) {
            return Self::read(name, text);
        }
        let text = std::fs::read_to_string(name).map_err(|source| ProfileError::NotFound {
            name: name.to_owned(),
            source,
        })?;
        Self::read(name, &text)
    }

    fn read(name: &str, text: &str) -> Result<Self, ProfileError> {
        let profile: Self = toml::from_str(text).map_err(|source| ProfileError::Malformed {
            name: name.to_owned(),
            source: Box::new(source),
        })?;
        let incomplete = |problem: String| ProfileError::Incomplete {
            name: name.to_owned(),
            problem,
        };
        check::check(&profile).map_err(incomplete)?;
        Ok(profile)
    }

    /// The fee for `kind` on a day: the newest that is in force; none when the tariff has none.
    pub fn fee(&self, kind: ApplicationKind, on: NaiveDate) -> Option<Money> {
        self.fees
            .iter()
            .filter(|fee| fee.kind == kind && fee.from <= on)
            .max_by_key(|fee| fee.from)
            .map(|fee| Money::new(fee.minor, self.currency))
    }

    /// The rules for documents of a kind.
    pub fn document(&self, kind: DocumentKind) -> Option<&DocumentRules> {
        self.documents.get(&kind)
    }

    /// How long an unsent draft is kept.
    pub fn draft_life(&self) -> TimeDelta {
        TimeDelta::days(self.deadlines.draft_days.into())
    }

    /// How long an application waits for its appointment to be booked.
    pub fn appointment_wait(&self) -> TimeDelta {
        TimeDelta::days(self.deadlines.appointment_days.into())
    }

    /// The date at a point in time, in the deployment's zone.
    pub fn date_of(&self, at: Timestamp) -> NaiveDate {
        zone::local(self.zone, at).date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_profiles_can_be_used() {
        for (name, _) in SHIPPED {
            let profile = Profile::load(name).unwrap();
            let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
            assert!(
                profile.fee(ApplicationKind::RenewIdCard, today).is_some(),
                "{name}"
            );
            assert!(
                profile.document(DocumentKind::NationalId).is_some(),
                "{name}"
            );
        }
    }

    #[test]
    fn a_fee_is_the_newest_in_force() {
        let profile = Profile::load("lesotho").unwrap();
        let on = |year, month, day| {
            let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            profile
                .fee(ApplicationKind::RenewIdCard, day)
                .map(|fee| fee.minor)
        };
        assert_eq!(on(2020, 3, 31), None);
        assert_eq!(on(2027, 3, 31), Some(3000));
        assert_eq!(on(2027, 4, 1), Some(3500));
    }

    #[test]
    fn a_profile_without_words_for_a_language_is_refused() {
        let text = include_str!("../../profiles/kenya.toml").replace("[words.sw]", "[words.st]");
        assert!(matches!(
            Profile::read("x", &text),
            Err(ProfileError::Incomplete { .. })
        ));
    }

    #[test]
    fn what_no_portal_could_work_with_is_refused() {
        let good = include_str!("../../profiles/kenya.toml");
        for (from, to, named) in [
            (r#"languages = ["en", "sw"]"#, "languages = []", "languages"),
            (
                r#"languages = ["en", "sw"]"#,
                r#"languages = ["en", "en"]"#,
                "languages",
            ),
            (r#"iso2 = "KE""#, r#"iso2 = "Kenya""#, "iso2"),
            (r#"iso3 = "KEN""#, r#"iso3 = "KE""#, "iso3"),
            ("lengths = [9]", "lengths = []", "phone.lengths"),
            (r#"code = "254""#, r#"code = "+254""#, "phone.country_code"),
            (
                "[documents.national-id]",
                "[documents.birth-certificate]",
                "documents",
            ),
            ("adult_years = 10", "adult_years = 0", "adult_years"),
            ("window_months = 6", "window_months = 0", "window_months"),
            ("draft_days = 90", "draft_days = 0", "draft_days"),
            (
                "appointment_days = 90",
                "appointment_days = 0",
                "appointment_days",
            ),
            ("minutes = 20", "minutes = 0", "minutes"),
            ("open_days = 60", "open_days = 0", "open_days"),
            ("minor = 100000", "minor = -1", "fees"),
            (
                r#"kind = "renew-id-card""#,
                r#"kind = "proof-of-life""#,
                "fees",
            ),
            (r#"ministry = "State"#, r#"minstry = "State"#, "ministry"),
            (r#"upn = "Maisha Namba""#, r#"upn = """#, "upn"),
        ] {
            let text = good.replacen(from, to, 1);
            assert_ne!(text, good, "{from}");
            let error = Profile::read("x", &text).unwrap_err();
            let ProfileError::Incomplete { problem, .. } = error else {
                panic!("{to}: {error}")
            };
            assert!(problem.contains(named), "{to}: {problem}");
        }
    }

    #[test]
    fn a_wall_clock_time_and_its_instant_are_the_same() {
        let profile = Profile::load("lesotho").unwrap();
        let noon: chrono::NaiveDateTime = "2026-11-24T12:00:00".parse().unwrap();
        let instant = profile.instant(noon).unwrap();
        assert_eq!(instant.to_utc().to_rfc3339(), "2026-11-24T10:00:00+00:00");
        assert_eq!(profile.local(instant), noon);
    }
}
