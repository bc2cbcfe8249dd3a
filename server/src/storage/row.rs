//! Reading a row of either engine.

use std::str::FromStr;

use app::model::Timestamp;
use chrono::NaiveDate;
use sqlx::{Row as _, postgres::PgRow, sqlite::SqliteRow};

use super::{Result, StorageError};

/// A row of either engine.
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// The value of a column.
    ///
    /// # Errors
    /// [`StorageError::Statement`] when there is no such column or it has another type,
    /// [`StorageError::Corrupt`] when its text doesn't read as a `T`.
    pub fn get<T: Column>(&self, column: &str) -> Result<T> {
        T::from_row(self, column)
    }

    /// The value of a text column as a type of the domain.
    ///
    /// # Errors
    /// As [`Row::get`].
    pub fn parse<T>(&self, column: &str) -> Result<T>
    where
        T: FromStr,
        T::Err: ToString,
    {
        let text: String = self.get(column)?;
        text.parse()
            .map_err(|error: T::Err| StorageError::corrupt(column, error))
    }

    /// As [`Row::parse`], for a column that may be empty.
    ///
    /// # Errors
    /// As [`Row::get`].
    pub fn parse_optional<T>(&self, column: &str) -> Result<Option<T>>
    where
        T: FromStr,
        T::Err: ToString,
    {
        let text: Option<String> = self.get(column)?;
        text.map(|text| text.parse())
            .transpose()
            .map_err(|error: T::Err| StorageError::corrupt(column, error))
    }

    /// The value of a column that holds JSON.
    ///
    /// # Errors
    /// As [`Row::get`].
    pub fn json<T: serde::de::DeserializeOwned>(&self, column: &str) -> Result<T> {
        let text: String = self.get(column)?;
        serde_json::from_str(&text).map_err(|error| StorageError::corrupt(column, error))
    }
}

/// A type that a column can hold.
pub trait Column: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// As [`Row::get`].
    fn from_row(row: &Row, column: &str) -> Result<Self>;
}

macro_rules! native {
    ($($native:ty),*) => {
        $(impl Column for $native {
            fn from_row(row: &Row, column: &str) -> Result<Self> {
                Ok(match row {
                    Row::Sqlite(row) => row.try_get(column)?,
                    Row::Postgres(row) => row.try_get(column)?,
                })
            }
        })*
    };
}

native!(
    i64,
    bool,
    String,
    Vec<u8>,
    Option<i64>,
    Option<String>,
    Option<Vec<u8>>
);

macro_rules! through {
    ($($target:ty: $native:ty, $column:ident, $value:ident => $make:expr;)*) => {
        $(impl Column for $target {
            fn from_row(row: &Row, $column: &str) -> Result<Self> {
                let $value: $native = row.get($column)?;
                $make
            }
        })*
    };
}

through! {
    Timestamp: i64, column, micros => Ok(Self::from_micros(micros));
    Option<Timestamp>: Option<i64>, column, micros => Ok(micros.map(Timestamp::from_micros));
    NaiveDate: String, column, text => date(column, &text);
    Option<NaiveDate>: Option<String>, column, text =>
        text.map(|text| date(column, &text)).transpose();
    u32: i64, column, number =>
        number.try_into().map_err(|error| StorageError::corrupt(column, error));
}

fn date(column: &str, text: &str) -> Result<NaiveDate> {
    text.parse()
        .map_err(|error| StorageError::corrupt(column, error))
}
