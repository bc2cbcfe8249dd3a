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
