//! A transaction, as a function sees it: four ways to ask, one to change, the clock and new identifiers.

use std::collections::HashMap;

use jiff::Timestamp;
use postgres::fallible_iterator::FallibleIterator;
use rusqlite::Connection;

use super::value::{Bind, Column, Value};
use super::{Dialect, constraint};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::ids::Ids;

/// Arguments of a statement: `params![code, year]` for `$1`, `$2`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$(&$value as &dyn $crate::db::Bind),*] };
}

/// A transaction of either engine. It can be run again, so a function of it does no network, mail or file work.
pub struct Tx<'c> {
    pub(super) engine: Engine<'c>,
    pub(super) clock: &'c Clock,
    pub(super) ids: &'c Ids,
    failed: Option<Failed>,
    translated: Vec<String>,
}

/// A statement of the transaction failed; what the function makes of that does not undo it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failed {
    /// For good.
    Refused,
    /// The engine asks to run the function again.
    Again,
}

pub(super) enum Engine<'c> {
    Sqlite(&'c Connection),
    Postgres(&'c mut PgSession),
}

/// A PostgreSQL connection with the statements that it has prepared.
pub(super) struct PgSession {
    pub(super) client: postgres::Client,
    statements: HashMap<String, postgres::Statement>,
}

impl PgSession {
    pub(super) fn new(client: postgres::Client) -> Self {
        Self { client, statements: HashMap::new() }
    }

    /// Forgets the prepared statements where a table was changed under them.
    fn noting<T>(&mut self, done: Result<T, postgres::Error>) -> Result<T> {
        done.map_err(|error| {
            if constraint::is_stale(&error) {
                self.statements.clear();
            }
            constraint::from_postgres(&error)
        })
    }

    fn statement(&mut self, sql: &str) -> Result<postgres::Statement, postgres::Error> {
        if let Some(found) = self.statements.get(sql) {
            return Ok(found.clone());
        }
        let prepared = self.client.prepare(sql)?;
        // Composed statements (lists with filters) are many: the store is emptied before it grows without end.
        if self.statements.len() >= 512 {
            self.statements.clear();
        }
        self.statements.insert(sql.to_owned(), prepared.clone());
        Ok(prepared)
    }
}

/// A row being read: each `next` takes the next column, in the order of the SELECT.
pub struct Row<'r> {
    source: Source<'r>,
    at: usize,
}

enum Source<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r postgres::Row),
}

impl Row<'_> {
    /// The next column.
    ///
    /// # Errors
    /// `Internal` where there is none or it holds another kind of value.
    #[expect(
        clippy::should_implement_trait,
        reason = "a row is read column by column, each of its own type: it is no iterator"
    )]
    pub fn next<T: Column>(&mut self) -> Result<T> {
        let at = self.at;
        self.at += 1;
        match self.source {
            Source::Sqlite(row) => T::read(row.get_ref(at).map_err(Error::internal)?.into()),
            Source::Postgres(row) => T::read(row.try_get::<_, Value<'_>>(at).map_err(Error::internal)?),
        }
    }

    /// How many columns the row has.
    #[must_use]
    pub fn width(&self) -> usize {
        match self.source {
            Source::Sqlite(row) => row.as_ref().column_count(),
            Source::Postgres(row) => row.len(),
        }
    }
}

impl<'c> Tx<'c> {
    pub(super) fn new(engine: Engine<'c>, clock: &'c Clock, ids: &'c Ids) -> Self {
        Self { engine, clock, ids, failed: None, translated: Vec::new() }
    }

    /// This instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The clock, for civil dates.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        self.clock
    }

    /// A new identifier.
    #[must_use]
    pub fn id<I: From<uuid::Uuid>>(&self) -> I {
        self.ids.make()
    }

    /// Notes a text of the office that stands in the reader's language, so that the page does not mark it as Italian.
    pub fn note_translated(&mut self, text: &str) {
        self.translated.push(text.to_owned());
    }

    /// The texts that were noted.
    #[must_use]
    pub fn take_translated(&mut self) -> Vec<String> {
        std::mem::take(&mut self.translated)
    }

    /// Which engine this is; only full-text search and migrations ask.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match self.engine {
            Engine::Sqlite(_) => Dialect::Sqlite,
            Engine::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Changes rows and returns how many.
    ///
    /// # Errors
    /// `Constraint` with the constraint's name, `Again`, `Unavailable` or `Internal`; the transaction can then only be given up.
    pub fn execute(&mut self, sql: &str, params: &[&dyn Bind]) -> Result<u64> {
        self.usable()?;
        let done = match &mut self.engine {
            Engine::Sqlite(connection) => sqlite_execute(connection, sql, params),
            Engine::Postgres(session) => postgres_execute(session, sql, params),
        };
        self.noted(done)
    }

    /// Changes exactly one row.
    ///
    /// # Errors
    /// As `execute`; `NotFound` where no row has the key.
    pub fn change(&mut self, sql: &str, params: &[&dyn Bind]) -> Result<()> {
        match self.execute(sql, params)? {
            1 => Ok(()),
            0 => Err(Error::NotFound),
            many => Err(Error::internal(format!("{many} rows changed where one was meant: {sql}"))),
        }
    }

    /// Reads rows one after the other, without holding them.
    ///
    /// # Errors
    /// As `execute`, and what `each` returns.
    pub fn each(
        &mut self,
        sql: &str,
        params: &[&dyn Bind],
        mut each: impl FnMut(&mut Row<'_>) -> Result<()>,
    ) -> Result<()> {
        self.usable()?;
        let done = match &mut self.engine {
            Engine::Sqlite(connection) => sqlite_each(connection, sql, params, &mut each),
            Engine::Postgres(session) => postgres_each(session, sql, params, &mut each),
        };
        self.noted(done)
    }

    /// Reads all rows.
    ///
    /// # Errors
    /// As `each`.
    pub fn list<T>(
        &mut self,
        sql: &str,
        params: &[&dyn Bind],
        mut map: impl FnMut(&mut Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut found = Vec::new();
        self.each(sql, params, |row| {
            found.push(map(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Reads the first row, where there is one.
    ///
    /// # Errors
    /// As `each`.
    pub fn opt<T>(
        &mut self,
        sql: &str,
        params: &[&dyn Bind],
        mut map: impl FnMut(&mut Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut found = None;
        self.each(sql, params, |row| {
            if found.is_none() {
                found = Some(map(row)?);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Reads the row that has to be there.
    ///
    /// # Errors
    /// As `each`; `NotFound` where there is none.
    pub fn one<T>(&mut self, sql: &str, params: &[&dyn Bind], map: impl FnMut(&mut Row<'_>) -> Result<T>) -> Result<T> {
        self.opt(sql, params, map)?.ok_or(Error::NotFound)
    }

    /// Runs statements without arguments or results: migrations.
    ///
    /// # Errors
    /// As `execute`.
    pub(crate) fn batch(&mut self, sql: &str) -> Result<()> {
        self.usable()?;
        let done = match &mut self.engine {
            Engine::Sqlite(connection) => {
                connection.execute_batch(sql).map_err(|error| constraint::from_sqlite(connection, error))
            }
            Engine::Postgres(session) => session.client.batch_execute(sql).map_err(|e| constraint::from_postgres(&e)),
        };
        self.noted(done)
    }

    /// PostgreSQL refuses every statement after a failed one; SQLite is held to the same, so that a function behaves alike on both.
    pub(super) fn usable(&self) -> Result<()> {
        match self.failed {
            None => Ok(()),
            Some(Failed::Again) => Err(Error::Again),
            Some(Failed::Refused) => Err(Error::internal("a statement after a failed one in the same transaction")),
        }
    }

    pub(super) fn noted<T>(&mut self, done: Result<T>) -> Result<T> {
        match &done {
            Ok(_) => {}
            Err(Error::Again) => self.failed = Some(Failed::Again),
            Err(_) => self.failed = self.failed.or(Some(Failed::Refused)),
        }
        done
    }

    /// Whether a statement failed, whatever the function said about it.
    pub(super) fn failed(&self) -> Option<Failed> {
        self.failed
    }
}

fn bind(statement: &mut rusqlite::CachedStatement<'_>, params: &[&dyn Bind]) -> rusqlite::Result<()> {
    if statement.parameter_count() != params.len() {
        return Err(rusqlite::Error::InvalidParameterCount(params.len(), statement.parameter_count()));
    }
    for (index, param) in params.iter().enumerate() {
        // SQLite numbers `$n` by first appearance: it is looked up by its name, so that both engines mean the same.
        let mut name = [0_u8; 8];
        let name = placeholder(index + 1, &mut name);
        let position =
            statement.parameter_index(name)?.ok_or(rusqlite::Error::InvalidParameterName(name.to_owned()))?;
        statement.raw_bind_parameter(position, param.value())?;
    }
    Ok(())
}

fn placeholder(number: usize, buffer: &mut [u8; 8]) -> &str {
    use std::io::Write;
    let mut rest = &mut buffer[..];
    // Eight bytes hold "$" and seven digits: more placeholders than either engine takes.
    let _ = write!(rest, "${number}");
    let left = rest.len();
    std::str::from_utf8(&buffer[..8 - left]).unwrap_or("$")
}

fn sqlite_execute(connection: &Connection, sql: &str, params: &[&dyn Bind]) -> Result<u64> {
    let run = || {
        let mut statement = connection.prepare_cached(sql)?;
        bind(&mut statement, params)?;
        statement.raw_execute()
    };
    run().map(|n| n as u64).map_err(|error| constraint::from_sqlite(connection, error))
}

fn sqlite_each(
    connection: &Connection,
    sql: &str,
    params: &[&dyn Bind],
    each: &mut dyn FnMut(&mut Row<'_>) -> Result<()>,
) -> Result<()> {
    let fault = |error| constraint::from_sqlite(connection, error);
    let mut statement = connection.prepare_cached(sql).map_err(fault)?;
    bind(&mut statement, params).map_err(fault)?;
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().map_err(fault)? {
        each(&mut Row { source: Source::Sqlite(row), at: 0 })?;
    }
    Ok(())
}

fn postgres_execute(session: &mut PgSession, sql: &str, params: &[&dyn Bind]) -> Result<u64> {
    let statement = session.statement(sql).map_err(|error| constraint::from_postgres(&error))?;
    let values: Vec<Value<'_>> = params.iter().map(|param| param.value()).collect();
    let values: Vec<&(dyn postgres::types::ToSql + Sync)> = values.iter().map(|value| value as _).collect();
    let done = session.client.execute(&statement, &values);
    session.noting(done)
}

fn postgres_each(
    session: &mut PgSession,
    sql: &str,
    params: &[&dyn Bind],
    each: &mut dyn FnMut(&mut Row<'_>) -> Result<()>,
) -> Result<()> {
    let statement = session.statement(sql).map_err(|error| constraint::from_postgres(&error))?;
    let values: Vec<Value<'_>> = params.iter().map(|param| param.value()).collect();
    let done = match session.client.query_raw(&statement, &values) {
        Ok(rows) => read_rows(rows, each)?,
        Err(error) => Err(error),
    };
    session.noting(done)
}

/// Outside, what `each` said; inside, what the engine said.
fn read_rows(
    mut rows: postgres::RowIter<'_>,
    each: &mut dyn FnMut(&mut Row<'_>) -> Result<()>,
) -> Result<Result<(), postgres::Error>> {
    loop {
        match rows.next() {
            Ok(Some(row)) => each(&mut Row { source: Source::Postgres(&row), at: 0 })?,
            Ok(None) => return Ok(Ok(())),
            Err(error) => return Ok(Err(error)),
        }
    }
}
