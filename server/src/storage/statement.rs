//! A statement and its parameters, as both engines take them.

use app::model::Timestamp;
use chrono::NaiveDate;

/// The text of a statement. Both engines take `$1` parameters; where the dialects part, each has
/// its own text.
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    pub(super) sqlite: &'static str,
    pub(super) postgres: &'static str,
}

impl Sql {
    /// A statement whose text differs between the engines.
    pub const fn new(sqlite: &'static str, postgres: &'static str) -> Self {
        Self { sqlite, postgres }
    }
}

impl From<&'static str> for Sql {
    fn from(both: &'static str) -> Self {
        Self {
            sqlite: both,
            postgres: both,
        }
    }
}

/// A parameter. The absent value has a type too, because PostgreSQL asks for one.
#[derive(Clone, Debug)]
pub enum Value {
    /// A 64-bit integer: counts, minor units, microseconds.
    Int(Option<i64>),
    /// Text, also of dates (ISO 8601) and JSON.
    Text(Option<String>),
    /// Bytes: hashes, credential ids.
    Bytes(Option<Vec<u8>>),
    /// Yes or no.
    Bool(bool),
}

macro_rules! from {
    ($($from:ty, $value:ident => $make:expr;)*) => {
        $(impl From<$from> for Value {
            fn from($value: $from) -> Self {
                $make
            }
        })*
    };
}

from! {
    i64, value => Self::Int(Some(value));
    u32, value => Self::Int(Some(value.into()));
    Option<i64>, value => Self::Int(value);
    Timestamp, value => Self::Int(Some(value.as_micros()));
    Option<Timestamp>, value => Self::Int(value.map(Timestamp::as_micros));
    &str, value => Self::Text(Some(value.to_owned()));
    String, value => Self::Text(Some(value));
    &String, value => Self::Text(Some(value.clone()));
    Option<String>, value => Self::Text(value);
    Option<&str>, value => Self::Text(value.map(str::to_owned));
    NaiveDate, value => Self::Text(Some(value.to_string()));
    Option<NaiveDate>, value => Self::Text(value.map(|date| date.to_string()));
    Vec<u8>, value => Self::Bytes(Some(value));
    &[u8], value => Self::Bytes(Some(value.to_vec()));
    [u8; 32], value => Self::Bytes(Some(value.to_vec()));
    bool, value => Self::Bool(value);
}

/// The parameters of a statement, each turned into a [`Value`]: `params![upn, now]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        vec![$($crate::storage::Value::from($value)),*]
    };
}
