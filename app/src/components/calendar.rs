//! Days to choose from, and how full each is.
//!
//! A list of days, month by month, not a table: each link says its whole date, so the columns
//! add nothing for people who hear the page, and on a narrow screen the same list stands as rows
//! without any part of it scrolling sideways.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use crate::{
    i18n::{dates, locale},
    t,
};

/// How full a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayState {
    /// Places are left.
    Open {
        /// Places left.
        places: u32,
        /// Places of the whole day; draws how full it is.
        of: u32,
    },
    /// Every place is taken.
    Full,
    /// The office is closed.
    Closed,
}

/// One day.
#[derive(Clone, Debug)]
pub struct CalendarDay {
    /// The date.
    pub date: NaiveDate,
    /// How full it is.
    pub state: DayState,
    /// Where choosing it leads; a day without is only shown.
    pub href: Option<String>,
}

/// Days to choose from.
#[component]
pub fn Calendar(
    /// The days, earliest first. A day left out leaves its place empty.
    days: Vec<CalendarDay>,
    /// Today at the office.
    today: NaiveDate,
    /// The day already chosen.
    #[prop(default = None, into)]
    chosen: Option<NaiveDate>,
) -> impl IntoView {
    let months: Vec<_> = days
        .chunk_by(|a, b| (a.date.year(), a.date.month()) == (b.date.year(), b.date.month()))
        .filter_map(|days| days.first().map(|first| (first.date, days.to_vec())))
        .map(|(first, days)| {
            let id = first.format("month-%Y-%m").to_string();
            let name = format!("{} {}", dates::month(locale(), first.month()), first.year());
            let items: Vec<_> = days
                .into_iter()
                .map(|day| view! { <Day today chosen day /> })
                .collect();
            view! {
                <section class="month" aria-labelledby=id>
                    <h2 class="month-name" id=id.clone()>{name}</h2>
                    <WeekdayNames />
                    <ol class="days">{items}</ol>
                </section>
            }
        })
        .collect();
    view! { <div class="calendar">{months}</div> }
}

/// The heads of the columns, for the eye only.
#[component]
fn WeekdayNames() -> impl IntoView {
    let names: Vec<_> = (0..7u8)
        .filter_map(|day| chrono::Weekday::try_from(day).ok())
        .map(|day| {
            let name: String = dates::weekday(locale(), day);
            view! { <span class="weekday">{name}</span> }
        })
        .collect();
    view! { <div class="weekdays" aria-hidden="true">{names}</div> }
}

#[component]
fn Day(day: CalendarDay, today: NaiveDate, chosen: Option<NaiveDate>) -> impl IntoView {
    let CalendarDay { date, state, href } = day;
    let is_chosen = chosen == Some(date);
    let is_today = date == today;
    let column = date.weekday().number_from_monday();
    let words = match state {
        DayState::Open { places, .. } => t!("calendar-places", count = places),
        DayState::Full => t!("calendar-full"),
        DayState::Closed => t!("calendar-closed"),
    };
    let kind = match state {
        DayState::Open { .. } => "is-open",
        DayState::Full => "is-full",
        DayState::Closed => "is-closed",
    };
    let class = format!("day on-{column} {kind}");
    // Heard as "Tuesday 24 November 2026: 12 places"; seen as "24" above "12 places".
    let face = view! {
        <span class="day-date">
            <span class="day-weekday">{dates::weekday(locale(), date.weekday())}" "</span>
            <span class="day-number">{date.day()}</span>
            <span class="day-month">
                " "{dates::month(locale(), date.month())}
                <span class="hidden-words">" "{date.year()}</span>
            </span>
        </span>
        <span class="hidden-words">": "</span>
        {is_today.then(|| view! { <span class="day-mark">{t!("calendar-today")}</span>" " })}
        {is_chosen.then(|| view! { <span class="day-mark">{t!("calendar-chosen")}</span>" " })}
        <span class="day-words">{words}</span>
        <Meter state />
    };
    let current = is_chosen.then_some("true").or(is_today.then_some("date"));
    let face = match href {
        Some(href) => {
            view! { <a class="day-face" href=href aria-current=current>{face}</a> }.into_any()
        }
        None => view! { <span class="day-face" aria-current=current>{face}</span> }.into_any(),
    };
    view! { <li class=class>{face}</li> }
}

/// Four blocks, as many filled as the day has quarters left, rounded up.
#[component]
fn Meter(state: DayState) -> impl IntoView {
    let DayState::Open { places, of } = state else {
        return None;
    };
    let class = format!("meter has-{}", quarters_left(places, of));
    Some(view! { <span class=class aria-hidden="true"></span> })
}

fn quarters_left(places: u32, of: u32) -> u32 {
    places.saturating_mul(4).div_ceil(of.max(1)).min(4)
}

#[cfg(test)]
mod tests {
    use super::quarters_left;

    #[test]
    fn a_single_place_left_still_shows_a_block() {
        assert_eq!(quarters_left(1, 40), 1);
    }

    #[test]
    fn an_untouched_day_shows_all_blocks() {
        assert_eq!(quarters_left(40, 40), 4);
        assert_eq!(quarters_left(5, 4), 4);
    }

    #[test]
    fn a_day_without_places_shows_none() {
        assert_eq!(quarters_left(0, 40), 0);
        assert_eq!(quarters_left(0, 0), 0);
    }
}
