use chrono::Datelike as _;
use proptest::prelude::*;

use super::*;

fn typed(day: &str, month: &str, year: &str) -> DateInput {
    DateInput {
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
    }
}

/// What the boxes are on 24 November 2026.
fn parse(day: &str, month: &str, year: &str) -> Result<BirthDate, DateError> {
    typed(day, month, year).parse(date("2026-11-24"))
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn days_and_months_are_read_as_people_write_them() {
    let expected = Ok(BirthDate::on(date("1988-03-07")));
    for (day, month, year) in [
        ("7", "3", "1988"),
        ("07", "03", " 1988 "),
        ("7.", "March", "1988"),
        ("7", "mar", "1988"),
        ("7", "MACHI", "1988"),
        ("7", "Hlakubele", "1988"),
        ("7/3/1988", "", ""),
        ("7 March 1988", "", ""),
        ("1988-03-07", "", ""),
    ] {
        assert_eq!(
            parse(day, month, year),
            expected,
            "{day:?} {month:?} {year:?}"
        );
    }
}

#[test]
fn months_are_known_in_each_language_with_or_without_their_marks() {
    for (month, number) in [
        ("'Mesa", 4),
        ("’Mesa", 4),
        ("mesa", 4),
        ("Motšeanong", 5),
        ("motseanong", 5),
        ("TŠITOE", 12),
        ("Mei", 5),
        ("May", 5),
        ("Ago", 8),
        ("Phupu", 7),
        ("Jun", 6),
    ] {
        assert_eq!(parse_month(month), Some(number), "{month}");
    }
}

#[test]
fn a_beginning_of_two_months_names_is_neither() {
    for month in ["ju", "hla", "phup", "m", "", "monday", "٣"] {
        assert_eq!(parse_month(month), None, "{month}");
    }
}

#[test]
fn each_missing_part_is_named() {
    use DateError::{Empty, MissingDayAndYear, MissingMonth, MissingMonthAndYear, MissingYear};
    let cases = [
        (["", " ", ""], Empty),
        (["27", "", "1988"], MissingMonth),
        (["27", "3", ""], MissingYear),
        (["", "3", ""], MissingDayAndYear),
        (["27", "", ""], MissingMonthAndYear),
    ];
    for ([day, month, year], error) in cases {
        assert_eq!(parse(day, month, year), Err(error), "{day} {month} {year}");
    }
}

#[test]
fn days_no_calendar_has_are_told_apart_from_odd_years() {
    use DateError::{InFuture, NotReal, TooLongAgo, YearMustHaveFourNumbers};
    let cases = [
        (["31", "2", "1988"], NotReal),
        (["29", "2", "2026"], NotReal),
        (["0", "3", "1988"], NotReal),
        (["32", "3", "1988"], NotReal),
        (["27", "13", "1988"], NotReal),
        (["27", "0", "1988"], NotReal),
        (["x", "3", "1988"], NotReal),
        (["27", "Marchember", "1988"], NotReal),
        (["-1", "3", "88"], YearMustHaveFourNumbers),
        (["27", "3", "19880"], YearMustHaveFourNumbers),
        (["27", "3", "+198"], YearMustHaveFourNumbers),
        (["27", "3", "١٩٨٨"], YearMustHaveFourNumbers),
        (["27", "3", "0099"], TooLongAgo),
        (["27", "3", "1899"], TooLongAgo),
        (["27", "3", "2101"], InFuture),
        (["27", "3", "9999"], InFuture),
    ];
    for ([day, month, year], error) in cases {
        assert_eq!(parse(day, month, year), Err(error), "{day} {month} {year}");
    }
    assert_eq!(
        parse("29", "2", "2024"),
        Ok(BirthDate::on(date("2024-02-29")))
    );
}

#[test]
fn somebody_may_be_born_today_but_not_tomorrow() {
    let today = BirthDate::on(date("2026-11-24"));
    assert_eq!(parse("24", "11", "2026"), Ok(today));
    assert_eq!(parse("25", "11", "2026"), Err(DateError::InFuture));
}

#[test]
fn a_date_of_birth_may_lack_its_day_or_its_day_and_month() {
    assert_eq!(parse("27", "3", "1988").unwrap().to_string(), "1988-03-27");
    assert_eq!(parse("", "Machi", "1988").unwrap().to_string(), "1988-03");
    assert_eq!(parse("", "", "1988").unwrap().to_string(), "1988");
    assert_eq!(parse("", "", "2026").unwrap().to_string(), "2026");
    assert_eq!(parse("", "12", "2026"), Err(DateError::InFuture));
    assert_eq!(parse("", "", "2027"), Err(DateError::InFuture));
    assert_eq!(parse("", "13", "1988"), Err(DateError::NotReal));
    assert_eq!(parse("27", "", "1988"), Err(DateError::MissingMonth));
    assert_eq!(parse("", "", "0099"), Err(DateError::TooLongAgo));
    assert_eq!(parse("", "", ""), Err(DateError::Empty));
}

#[test]
fn the_boxes_to_mend_are_the_missing_ones() {
    assert_eq!(DateError::MissingMonth.parts(), [DatePart::Month]);
    assert_eq!(
        DateError::MissingDayAndYear.parts(),
        [DatePart::Day, DatePart::Year]
    );
    assert_eq!(DateError::TooLongAgo.parts(), [DatePart::Year]);
}

/// The pages write months with the catalogues' names; what they write can be typed back.
#[cfg(feature = "ssr")]
#[test]
fn every_month_a_page_writes_can_be_typed() {
    for locale in crate::model::Locale::ALL {
        for number in 1..=12 {
            let name = crate::i18n::dates::month(locale, number);
            assert_eq!(parse_month(&name), Some(number), "{name}");
        }
    }
}

proptest! {
    #[test]
    fn a_date_typed_in_figures_is_read(days in 693_596_i32..=739_000) {
        let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
        let [day, month, year] = [date.day(), date.month(), date.year_ce().1];
        let read = parse(&day.to_string(), &month.to_string(), &year.to_string());
        prop_assert_eq!(read, Ok(BirthDate::on(date)));
    }

    #[test]
    fn any_text_at_all_is_answered(day: String, month: String, year: String) {
        if let Ok(born) = parse(&day, &month, &year) {
            prop_assert!((FIRST_YEAR..=2026).contains(&born.earliest().year()));
        }
    }
}
