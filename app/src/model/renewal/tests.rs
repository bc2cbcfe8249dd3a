use proptest::prelude::*;

use super::*;
use crate::model::{AddressInput, random::seeded};

const RULES: RenewalRules = RenewalRules {
    window_months: 6,
    card_age: 16,
    adult_age: 18,
    adult_years: 10,
    child_years: 5,
    biometrics_reuse_below_age: 10,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn card(issued_on: &str, expires_on: &str, state: DocumentState) -> Document {
    Document {
        id: Id::from_u128(7),
        kind: DocumentKind::NationalId,
        number: "LS0012345".parse().unwrap(),
        issued_on: day(issued_on),
        expires_on: Some(day(expires_on)),
        state,
    }
}

fn ask(born: &str, documents: &[Document], rules: RenewalRules) -> Eligibility {
    let facts = RenewalFacts {
        birth_date: born.parse().unwrap(),
        is_deceased: false,
        documents,
        under_way: None,
        today: day("2026-11-24"),
    };
    eligibility(&facts, &rules)
}

fn expiring() -> Document {
    card("2016-12-15", "2026-12-15", DocumentState::Active)
}

const ADULT: &str = "1988-03-27";

#[test]
fn a_card_that_expires_soon_is_renewed_for_ten_years() {
    let eligible = Eligibility::Eligible {
        document: Id::from_u128(7),
        years: 10,
        needs_biometrics: false,
    };
    assert_eq!(ask(ADULT, &[expiring()], RULES), eligible);
}

#[test]
fn an_expired_card_is_renewed_however_long_ago_it_ended() {
    let old = card("1999-01-01", "2009-01-01", DocumentState::Active);
    assert!(matches!(
        ask(ADULT, &[old], RULES),
        Eligibility::Eligible {
            needs_biometrics: true,
            ..
        }
    ));
}

#[test]
fn a_younger_persons_card_lasts_five_years_and_shows_a_new_face() {
    let eligible = Eligibility::Eligible {
        document: Id::from_u128(7),
        years: 5,
        needs_biometrics: true,
    };
    let first = card("2025-01-01", "2027-01-01", DocumentState::Active);
    assert_eq!(
        ask("2009-11-24", std::slice::from_ref(&first), RULES),
        eligible
    );
    // At 18 the card is an adult's, but what was taken at 16 is not used again.
    assert_eq!(
        ask("2008-11-24", &[first], RULES),
        Eligibility::Eligible {
            document: Id::from_u128(7),
            years: 10,
            needs_biometrics: true
        },
    );
}

#[test]
fn biometrics_are_never_used_again_where_the_rules_say_so() {
    let rules = RenewalRules {
        biometrics_reuse_below_age: 0,
        ..RULES
    };
    assert!(matches!(
        ask(ADULT, &[expiring()], rules),
        Eligibility::Eligible {
            needs_biometrics: true,
            ..
        }
    ));
}

#[test]
fn before_the_window_the_day_it_opens_is_told() {
    let fine = card("2021-08-31", "2031-08-31", DocumentState::Active);
    let early = Eligibility::TooEarly {
        from: day("2031-02-28"),
    };
    assert_eq!(ask(ADULT, &[fine], RULES), early);
}

#[test]
fn a_card_that_is_lost_or_stolen_is_replaced_instead() {
    for state in [DocumentState::Lost, DocumentState::Stolen] {
        let blocked = card("2016-12-15", "2026-12-15", state);
        assert_eq!(
            ask(ADULT, &[blocked], RULES),
            Eligibility::LostOrStolen { state }
        );
    }
}

#[test]
fn a_card_that_was_reported_damaged_is_replaced_instead() {
    let damaged = card("2021-08-31", "2031-08-31", DocumentState::Damaged);
    assert_eq!(ask(ADULT, &[damaged], RULES), Eligibility::Damaged);
}

#[test]
fn without_a_card_there_is_nothing_to_renew() {
    let passport = Document {
        kind: DocumentKind::Passport,
        ..expiring()
    };
    let replaced = card("2016-12-15", "2026-12-15", DocumentState::Replaced);
    let cancelled = card("2016-12-15", "2026-12-15", DocumentState::Cancelled);
    let documents = [passport, replaced, cancelled];
    assert_eq!(ask(ADULT, &documents, RULES), Eligibility::NoCard);
}

#[test]
fn the_latest_card_counts() {
    let newer = card("2024-01-01", "2034-01-01", DocumentState::Active);
    let older = card("2016-12-15", "2026-12-15", DocumentState::Lost);
    let early = Eligibility::TooEarly {
        from: day("2033-07-01"),
    };
    assert_eq!(ask(ADULT, &[older.clone(), newer.clone()], RULES), early);
    assert_eq!(ask(ADULT, &[newer, older], RULES), early);
}

#[test]
fn children_are_told_when_they_are_old_enough() {
    let young = Eligibility::TooYoung {
        from: day("2026-11-25"),
    };
    assert_eq!(ask("2010-11-25", &[], RULES), young);
    assert_eq!(ask("2010-11-24", &[], RULES), Eligibility::NoCard);
}

#[test]
fn one_renewal_at_a_time_and_none_for_the_dead() {
    let reference = Reference::random(&mut seeded(1));
    let documents = [expiring()];
    let mut facts = RenewalFacts {
        birth_date: ADULT.parse().unwrap(),
        is_deceased: false,
        documents: &documents,
        under_way: Some(reference),
        today: day("2026-11-24"),
    };
    assert_eq!(
        eligibility(&facts, &RULES),
        Eligibility::AlreadyUnderWay { reference }
    );
    facts.is_deceased = true;
    assert_eq!(eligibility(&facts, &RULES), Eligibility::Deceased);
}

#[test]
fn the_questions_are_asked_in_order() {
    let mut asked = vec![RenewalStep::Contact];
    while let Some(step) = asked[asked.len() - 1].next() {
        assert_eq!(step.previous(), asked.last().copied());
        asked.push(step);
    }
    assert_eq!(asked, RenewalStep::ALL);
    assert_eq!(RenewalStep::Contact.previous(), None);
}

#[test]
fn a_draft_knows_what_is_missing() {
    let mut answers = RenewalAnswers::default();
    assert_eq!(answers.missing_steps(), RenewalStep::ALL);
    answers.contact = Contact::new(None, "palesa@example.com".parse().ok());
    answers.reason = Some(Reason::Expiring);
    assert_eq!(
        answers.missing_steps(),
        [RenewalStep::Address, RenewalStep::Office]
    );
    answers.office = "maseru".parse().ok();
    answers.address = Address::parse(&AddressInput {
        line1: "House 7".to_owned(),
        town: "Maseru".to_owned(),
        district: "Maseru".to_owned(),
        ..AddressInput::default()
    })
    .ok();
    assert!(answers.is_complete());
}

#[test]
fn answers_are_stored_as_json_and_an_old_empty_draft_is_read() {
    assert_eq!(
        serde_json::from_str::<RenewalAnswers>("{}").unwrap(),
        RenewalAnswers::default()
    );
    let answers = RenewalAnswers {
        reason: Some(Reason::Damaged),
        ..RenewalAnswers::default()
    };
    let json = serde_json::to_string(&answers).unwrap();
    assert_eq!(json, r#"{"reason":"damaged"}"#);
    assert_eq!(
        serde_json::from_str::<RenewalAnswers>(&json).unwrap(),
        answers
    );
}

proptest! {
    #[test]
    fn once_the_window_is_open_it_stays_open(
        expires in 739_000_i32..742_000, today in 739_000_i32..742_000,
    ) {
        let date = |days| NaiveDate::from_num_days_from_ce_opt(days).unwrap();
        let documents = [Document { expires_on: Some(date(expires)), ..expiring() }];
        let at = |days| {
            let facts = RenewalFacts {
                birth_date: ADULT.parse().unwrap(),
                is_deceased: false,
                documents: &documents,
                under_way: None,
                today: date(days),
            };
            eligibility(&facts, &RULES)
        };
        match at(today) {
            Eligibility::TooEarly { from } => {
                prop_assert!(from > date(today));
                let opens = chrono::Datelike::num_days_from_ce(&from);
                let is_eligible = matches!(at(opens), Eligibility::Eligible { .. });
                prop_assert!(is_eligible);
            }
            other => {
                let is_eligible = matches!(other, Eligibility::Eligible { .. });
                prop_assert!(is_eligible);
                prop_assert!(date(today) >= renewable_from(date(expires), RULES.window_months));
            }
        }
    }
}
