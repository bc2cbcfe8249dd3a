//! What a profile has to be for a portal to work with it, beyond being readable.

use std::collections::BTreeSet;

use app::model::{ApplicationKind, DocumentKind};

use super::Profile;

/// What every language has to have a word for.
const WORDS: &[&str] = &["country", "id-card", "id-number-example", "ministry", "upn"];

/// Finds what is wrong.
pub(super) fn check(profile: &Profile) -> Result<(), String> {
    languages(profile)?;
    words(profile)?;
    country(profile)?;
    numbers(profile)?;
    fees(profile)
}

fn languages(profile: &Profile) -> Result<(), String> {
    let different: BTreeSet<_> = profile.languages.iter().collect();
    if different.is_empty() {
        return Err("languages: it offers none".to_owned());
    }
    if different.len() < profile.languages.len() {
        return Err("languages: one is offered twice".to_owned());
    }
    Ok(())
}

fn words(profile: &Profile) -> Result<(), String> {
    for locale in profile.languages.iter() {
        let words = profile
            .words
            .get(locale)
            .ok_or_else(|| format!("it has no [words.{locale}]"))?;
        let missing = WORDS
            .iter()
            .find(|&&word| words.get(word).is_none_or(|text| text.trim().is_empty()));
        if let Some(word) = missing {
            return Err(format!("[words.{locale}] has no {word}"));
        }
    }
    Ok(())
}

fn country(profile: &Profile) -> Result<(), String> {
    let country = &profile.country;
    for (name, code, length) in [("iso2", &country.iso2, 2), ("iso3", &country.iso3, 3)] {
        if code.len() != length || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(format!(
                "country.{name}: {code:?} is not {length} capital letters"
            ));
        }
    }
    let phone = &profile.phone;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if phone.country_code.is_empty() || !is_number(&phone.country_code) {
        return Err("phone.country_code: it is not a number without its plus".to_owned());
    }
    if phone.lengths.is_empty() || phone.lengths.contains(&0) {
        return Err("phone.lengths: no number has so many digits".to_owned());
    }
    Ok(())
}

fn numbers(profile: &Profile) -> Result<(), String> {
    let card = profile
        .document(DocumentKind::NationalId)
        .ok_or("documents: there are no rules for national-id")?;
    for (name, number) in [
        ("documents.national-id.adult_years", card.adult_years),
        ("documents.national-id.child_years", card.child_years),
        ("renewal.window_months", profile.renewal.window_months),
        ("deadlines.draft_days", profile.deadlines.draft_days),
        (
            "deadlines.appointment_days",
            profile.deadlines.appointment_days,
        ),
        ("appointments.minutes", profile.appointments.minutes),
        ("appointments.open_days", profile.appointments.open_days),
    ] {
        if number == 0 {
            return Err(format!("{name}: it is 0"));
        }
    }
    Ok(())
}

fn fees(profile: &Profile) -> Result<(), String> {
    if let Some(fee) = profile.fees.iter().find(|fee| fee.minor < 0) {
        return Err(format!("fees: {} is below 0", fee.minor));
    }
    let unpriced =
        ApplicationKind::offered().find(|kind| !profile.fees.iter().any(|fee| fee.kind == *kind));
    match unpriced {
        Some(kind) => Err(format!("fees: there is none for {kind}, not even 0")),
        None => Ok(()),
    }
}
