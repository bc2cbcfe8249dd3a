//! A connection to run statements on, of either engine.

use sqlx::{
    Postgres, Sqlite, Transaction, pool::PoolConnection, postgres::PgArguments, query::Query,
    sqlite::SqliteArguments,
};

use super::{Result, Row, Sql, Value};

/// What the statements of a use case run on: inside [`super::Database::write`] a transaction,
/// inside [`super::Database::read`] a connection that only reads.
#[derive(Debug)]
pub struct Tx(pub(super) Connection);

#[derive(Debug)]
pub(super) enum Connection {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
    PostgresTransaction(Transaction<'static, Postgres>),
}

/// Builds the query for the connection's engine, runs it by `$run` and gives the result to
/// `$sqlite` or `$postgres`.
macro_rules! on_connection {
    ($tx:expr, $sql:expr, $values:expr, $run:ident, $sqlite:expr, $postgres:expr) => {{
        let sql: Sql = $sql.into();
        match &mut $tx.0 {
            Connection::Sqlite(connection) => $sqlite(
                bind_sqlite(sql.sqlite, $values)
                    .$run(&mut **connection)
                    .await?,
            ),
            Connection::Postgres(connection) => $postgres(
                bind_postgres(sql.postgres, $values)
                    .$run(&mut **connection)
                    .await?,
            ),
            Connection::PostgresTransaction(connection) => $postgres(
                bind_postgres(sql.postgres, $values)
                    .$run(&mut **connection)
                    .await?,
            ),
        }
    }};
}

impl Tx {
    /// Runs a statement; answers how many rows it changed.
    ///
    /// # Errors
    /// [`super::StorageError`].
    pub async fn execute(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<u64> {
        use sqlx::{postgres::PgQueryResult, sqlite::SqliteQueryResult};
        let rows_of_sqlite = |done: SqliteQueryResult| done.rows_affected();
        let rows_of_postgres = |done: PgQueryResult| done.rows_affected();
        Ok(on_connection!(
            self,
            sql,
            values,
            execute,
            rows_of_sqlite,
            rows_of_postgres
        ))
    }

    /// The first row, if any.
    ///
    /// # Errors
    /// [`super::StorageError`].
    pub async fn find(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Option<Row>> {
        Ok(on_connection!(
            self,
            sql,
            values,
            fetch_optional,
            |row: Option<_>| row.map(Row::Sqlite),
            |row: Option<_>| row.map(Row::Postgres)
        ))
    }

    /// The one row of a statement that always has one.
    ///
    /// # Errors
    /// [`super::StorageError`].
    pub async fn one(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Row> {
        Ok(on_connection!(
            self,
            sql,
            values,
            fetch_one,
            Row::Sqlite,
            Row::Postgres
        ))
    }

    /// Every row.
    ///
    /// # Errors
    /// [`super::StorageError`].
    pub async fn list(&mut self, sql: impl Into<Sql>, values: Vec<Value>) -> Result<Vec<Row>> {
        Ok(on_connection!(
            self,
            sql,
            values,
            fetch_all,
            |rows: Vec<_>| rows.into_iter().map(Row::Sqlite).collect(),
            |rows: Vec<_>| rows.into_iter().map(Row::Postgres).collect()
        ))
    }
}

macro_rules! bind {
    ($name:ident, $engine:ty, $arguments:ty) => {
        fn $name(sql: &'static str, values: Vec<Value>) -> Query<'static, $engine, $arguments> {
            values
                .into_iter()
                .fold(sqlx::query(sql), |query, value| match value {
                    Value::Int(value) => query.bind(value),
                    Value::Text(value) => query.bind(value),
                    Value::Bytes(value) => query.bind(value),
                    Value::Bool(value) => query.bind(value),
                })
        }
    };
}

bind!(bind_sqlite, Sqlite, SqliteArguments);
bind!(bind_postgres, Postgres, PgArguments);
