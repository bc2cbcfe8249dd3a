//! The portal's mark and its pictures. All of them our own drawings.
//!
//! A picture never says anything that words beside it don't, so all are hidden from people who
//! hear the page.

use leptos::prelude::*;

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// An ID card.
    IdCard,
    /// A passport.
    Passport,
    /// A calendar sheet.
    Calendar,
    /// An office building.
    Office,
    /// A person.
    Person,
    /// Two adults and a child.
    Family,
    /// A phone.
    Phone,
    /// A letter.
    Message,
    /// A key.
    Key,
    /// A shield.
    Shield,
    /// A question mark.
    Help,
    /// A tick.
    Check,
    /// A clock.
    Clock,
    /// An exclamation mark.
    Alert,
    /// An arrow onwards.
    Arrow,
    /// An arrow down onto a tray.
    Download,
    /// A printer.
    Print,
    /// Money.
    Money,
}

impl Picture {
    /// Every picture, for the styleguide.
    pub const ALL: [Self; 18] = [
        Self::IdCard,
        Self::Passport,
        Self::Calendar,
        Self::Office,
        Self::Person,
        Self::Family,
        Self::Phone,
        Self::Message,
        Self::Key,
        Self::Shield,
        Self::Help,
        Self::Check,
        Self::Clock,
        Self::Alert,
        Self::Arrow,
        Self::Download,
        Self::Print,
        Self::Money,
    ];

    /// The lines of the drawing on a sheet of 24 by 24.
    const fn lines(self) -> &'static str {
        match self {
            Self::IdCard => {
                "M2.5 5h19v14h-19zM9 11.5a2 2 0 1 0-4 0 2 2 0 0 0 4 0M4.5 16.5c.3-1.8 1.2-2.5 \
                 2.5-2.5s2.2.7 2.5 2.5M12.5 9.5h6M12.5 12.5h6M12.5 15.5h4"
            }
            Self::Passport => {
                "M5 2.5h14v19H5zM16 10a4 4 0 1 0-8 0 4 4 0 0 0 8 0M8 10h8M12 6c-1.8 2.5-1.8 \
                 5.5 0 8M12 6c1.8 2.5 1.8 5.5 0 8M9 18h6"
            }
            Self::Calendar => {
                "M3 5h18v16H3zM3 10h18M8 2.5V7M16 2.5V7M7 14h2M11 14h2M15 14h2M7 17.5h2M11 \
                 17.5h2"
            }
            Self::Office => {
                "M2.5 21h19M4.5 21V9.5M19.5 21V9.5M3 9.5h18L12 3zM10 21v-6h4v6M8 \
                 13v4.5M16 13v4.5"
            }
            Self::Person => "M16 7.5a4 4 0 1 0-8 0 4 4 0 0 0 8 0M4 21c.5-5 3.5-7 8-7s7.5 2 8 7z",
            Self::Family => {
                "M9.5 5.5a2.5 2.5 0 1 0-5 0 2.5 2.5 0 0 0 5 0M19.5 5.5a2.5 2.5 0 1 0-5 \
                 0 2.5 2.5 0 0 0 5 0M14 13a2 2 0 1 0-4 0 2 2 0 0 0 4 0M2.5 21v-6c0-2.5 1.5-4 \
                 4-4 1 0 1.8.2 2.5.7M21.5 21v-6c0-2.5-1.5-4-4-4-1 0-1.8.2-2.5.7M8.5 \
                 21v-1.5c0-1.5 1.2-2.5 3.5-2.5s3.5 1 3.5 2.5V21"
            }
            Self::Phone => "M7 2.5h10v19H7zM7 17.5h10M11 19.5h2M10.5 5h3",
            Self::Message => "M2.5 5h19v14h-19zM3 5.5l9 7.5 9-7.5",
            Self::Key => {
                "M12.5 8a4.5 4.5 0 1 0-9 0 4.5 4.5 0 0 0 9 0M11.2 11.2L21 21M17 17l2.5-2.5M14 \
                 14l2-2M8 8h.1"
            }
            Self::Shield => {
                "M12 2.5l8 3V12c0 4.5-3 7.8-8 9.5-5-1.7-8-5-8-9.5V5.5zM8.5 12l2.5 \
                 2.5 4.5-5"
            }
            Self::Help => {
                "M21.5 12a9.5 9.5 0 1 0-19 0 9.5 9.5 0 0 0 19 0M9 9.5c0-1.8 1.3-3 3-3s3 1.2 3 \
                 2.8c0 2.2-3 2.4-3 4.7M12 17.2v.2"
            }
            Self::Check => "M21.5 12a9.5 9.5 0 1 0-19 0 9.5 9.5 0 0 0 19 0M7.5 12.5l3 3 6-7",
            Self::Clock => "M21.5 12a9.5 9.5 0 1 0-19 0 9.5 9.5 0 0 0 19 0M12 6.5V12l3.5 2.5",
            Self::Alert => "M12 3l10 18H2zM12 10v5M12 17.8v.2",
            Self::Arrow => "M4 12h15M13 6l6 6-6 6",
            Self::Download => "M12 3v12M7 10.5l5 5 5-5M4 17v4h16v-4",
            Self::Print => "M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7zM17 11h1",
            Self::Money => {
                "M2.5 6h19v12h-19zM14.5 12a2.5 2.5 0 1 0-5 0 2.5 2.5 0 0 0 5 \
                 0M5.5 9v.1M18.5 15v.1"
            }
        }
    }
}

/// A picture beside words.
#[component]
pub fn Icon(
    /// What it shows.
    picture: Picture,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d=picture.lines() />
        </svg>
    }
}

/// The portal's mark: a carved door of the Swahili coast, one leaf ajar, light behind it.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true" focusable="false">
            <path class="mark-frame" d="M3 2h26v5H3zM5 7h3v21H5zM24 7h3v21h-3zM3 28h26v2H3z" />
            <path class="mark-carving" d="M5 4.5l2-1.5 2 1.5L7 6zM11 4.5l2-1.5 2 1.5L13 6zM17 4.5l2-1.5 2 1.5L19 6zM23 4.5l2-1.5 2 1.5L25 6z" />
            <path class="mark-leaf" d="M8 7h7v21H8z" />
            <path class="mark-light" d="M15.5 7H24v21h-8.5z" />
            <path class="mark-leaf" d="M24 7v21l-4-3.5v-14z" />
            <path class="mark-studs" d="M10.7 11.5h1.6v1.6h-1.6zM10.7 16.5h1.6v1.6h-1.6zM10.7 21.5h1.6v1.6h-1.6z" />
        </svg>
    }
}
