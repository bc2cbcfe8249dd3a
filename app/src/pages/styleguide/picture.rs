//! Samples of what people would rather look at.

use chrono::{Datelike, NaiveDate, Weekday};
use leptos::prelude::*;

use crate::components::{
    Calendar, CalendarDay, DayState, Icon, IdCard, Mark, Picture, Tile, Tiles, Timeline,
    TimelineEntry, TimelineState,
};

/// Card, calendar, timeline, tiles, icons and the mark.
#[component]
pub(super) fn Pictures() -> impl IntoView {
    let today = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap_or_default();
    let chosen = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap_or_default();
    let icons: Vec<_> = Picture::ALL
        .map(|picture| view! { <li><Icon picture />" "{format!("{picture:?}")}</li> })
        .into_iter()
        .collect();
    view! {
        <h2>"The ID card"</h2>
        <IdCard
            title="National ID card" country="Lesotho" name="Palesa ’Mamello Mokoena"
            number_label="ID number" expires="8 December 2026"
        />
        <IdCard
            title="National ID card" country="Lesotho" name="Palesa ’Mamello Mokoena"
            number_label="ID number" number="2013 0238 05".to_owned() expires="8 December 2026"
        />
        <IdCard
            title="National ID card (expired)" country="Lesotho" name="Thabo Mofokeng"
            number_label="ID number" expires="1 March 2024" ended=true
        />
        <h2>"Calendar"</h2>
        <Calendar days=sample_days(today) today chosen />
        <h2>"Timeline"</h2>
        <Timeline entries=sample_story() />
        <h2>"Tiles"</h2>
        <Tiles>
            <Tile
                picture=Picture::IdCard href="#main" title="Renew your ID card"
                text="Answer a few questions.".to_owned()
            />
            <Tile picture=Picture::Passport href="#main" title="Passport" />
        </Tiles>
        <h2>"Icons and the mark"</h2>
        <ul class="picture-list">{icons}<li><Mark />" Mark"</li></ul>
    }
}

/// Three weeks from the day before today: full, closed and with few and many places.
fn sample_days(today: NaiveDate) -> Vec<CalendarDay> {
    today
        .pred_opt()
        .unwrap_or(today)
        .iter_days()
        .take(21)
        .enumerate()
        .map(|(index, date)| {
            let state = match date.weekday() {
                Weekday::Sat | Weekday::Sun => DayState::Closed,
                Weekday::Wed => DayState::Full,
                _ => DayState::Open {
                    places: (date.day() % 5) * 9 + 1,
                    of: 40,
                },
            };
            let open = matches!(state, DayState::Open { .. }) && index > 0;
            CalendarDay {
                date,
                state,
                href: open.then(|| "#main".to_owned()),
            }
        })
        .collect()
}

fn sample_story() -> Vec<TimelineEntry> {
    let entry = |title: &str, when: Option<&str>, text: Option<&str>, state| TimelineEntry {
        title: title.to_owned(),
        when: when.map(ToOwned::to_owned),
        text: text.map(ToOwned::to_owned),
        state,
    };
    vec![
        entry(
            "You sent your application",
            Some("3 November 2026"),
            None,
            TimelineState::Done,
        ),
        entry(
            "Appointment at the office",
            Some("Tuesday 24 November 2026 at 09:20"),
            Some("Bring the card you have and the fee."),
            TimelineState::Current,
        ),
        entry(
            "Card made",
            Some("By about 8 December 2026"),
            None,
            TimelineState::Next,
        ),
    ]
}
