//! The languages pages are written in.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language of the portal, named in URLs by its ISO 639-1 code (`/en`, `/sw`, `/st`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// English.
    En,
    /// Kiswahili.
    Sw,
    /// Sesotho.
    St,
}

impl Locale {
    /// Every language there is a catalogue for. A deployment shows some of them, in its own order.
    pub const ALL: [Self; 3] = [Self::En, Self::Sw, Self::St];

    /// The ISO 639-1 code, also the first segment of every path.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Sw => "sw",
            Self::St => "st",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Sw => "Kiswahili",
            Self::St => "Sesotho",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The text is not the code of a language of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the portal")]
pub struct UnknownLocale;

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|locale| locale.code() == code)
            .ok_or(UnknownLocale)
    }
}
