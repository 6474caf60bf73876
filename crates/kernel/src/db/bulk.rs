//! Many rows at once: one prepared statement inside the process, one stream over a wire.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use rusqlite::Connection;

use super::constraint;
use super::tx::{Engine, PgSession, Tx};
use super::value::Value;
use crate::error::{Error, Result};
use crate::ids::Ids;

/// How many bytes of the stream are gathered before they are sent.
const PIECE: usize = 1 << 16;

impl Tx<'_> {
    /// What makes identifiers, for rows that are made while they are inserted.
    pub(crate) fn ids(&self) -> Ids {
        self.ids.clone()
    }

    /// Inserts rows into a table, each with a value for every column named, and returns how many.
    ///
    /// # Errors
    /// As `execute`; which of the rows was refused is not known.
    pub fn insert_all<'v, const N: usize>(
        &mut self,
        table: &str,
        columns: &[&str; N],
        rows: impl Iterator<Item = [Value<'v>; N]>,
    ) -> Result<u64> {
        self.usable()?;
        let columns = columns.join(", ");
        let done = match &mut self.engine {
            Engine::Sqlite(connection) => one_by_one(connection, table, &columns, rows),
            Engine::Postgres(session) => stream(session, table, &columns, rows),
        };
        self.noted(done)
    }
}

/// The values are bound by their place, without looking up a name for each.
fn one_by_one<'v, const N: usize>(
    connection: &Connection,
    table: &str,
    columns: &str,
    rows: impl Iterator<Item = [Value<'v>; N]>,
) -> Result<u64> {
    let marks = (1..=N).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ");
    let run = || {
        let mut statement = connection.prepare_cached(&format!("INSERT INTO {table} ({columns}) VALUES ({marks})"))?;
        let mut count = 0;
        for row in rows {
            for (index, value) in row.iter().enumerate() {
                statement.raw_bind_parameter(index + 1, value)?;
            }
            count += statement.raw_execute()? as u64;
        }
        Ok(count)
    };
    run().map_err(|error| constraint::from_sqlite(connection, error))
}

fn stream<'v, const N: usize>(
    session: &mut PgSession,
    table: &str,
    columns: &str,
    rows: impl Iterator<Item = [Value<'v>; N]>,
) -> Result<u64> {
    let refused = |error: &postgres::Error| constraint::from_postgres(error);
    let copy = format!("COPY {table} ({columns}) FROM STDIN");
    let mut writer = session.client.copy_in(&copy).map_err(|error| refused(&error))?;
    let mut piece = String::with_capacity(PIECE + 4096);
    for row in rows {
        for (index, value) in row.iter().enumerate() {
            if index > 0 {
                piece.push('\t');
            }
            written(value, &mut piece);
        }
        piece.push('\n');
        if piece.len() >= PIECE {
            writer.write_all(piece.as_bytes()).map_err(broken_off)?;
            piece.clear();
        }
    }
    writer.write_all(piece.as_bytes()).map_err(broken_off)?;
    writer.finish().map_err(|error| refused(&error))
}

/// The server refuses in the middle of the stream: what it said is inside.
fn broken_off(error: io::Error) -> Error {
    match error.into_inner().map(|inside| inside.downcast::<postgres::Error>()) {
        Some(Ok(error)) => constraint::from_postgres(&error),
        Some(Err(other)) => Error::Unavailable(other.to_string()),
        None => Error::Unavailable("the connection broke off".to_owned()),
    }
}

/// A value in the text form of PostgreSQL's `COPY`.
fn written(value: &Value<'_>, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = match value {
        Value::Null => out.write_str("\\N"),
        Value::Bool(yes) => out.write_str(if *yes { "t" } else { "f" }),
        Value::Int(number) => write!(out, "{number}"),
        Value::Real(number) => write!(out, "{number}"),
        Value::Text(text) => {
            for letter in text.chars() {
                match letter {
                    '\\' => out.push_str("\\\\"),
                    '\t' => out.push_str("\\t"),
                    '\n' => out.push_str("\\n"),
                    '\r' => out.push_str("\\r"),
                    other => out.push(other),
                }
            }
            Ok(())
        }
        Value::Bytes(bytes) => write!(out, "\\\\x{}", hex::encode(bytes)),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_the_stream_is_marked() {
        let mut out = String::new();
        for value in [Value::Null, Value::text("a\tb\\N\r\n"), Value::Int(-3), Value::Bool(true)] {
            written(&value, &mut out);
            out.push('|');
        }
        written(&Value::Bytes(vec![0, 255].into()), &mut out);
        assert_eq!(out, "\\N|a\\tb\\\\N\\r\\n|-3|t|\\\\x00ff");
    }
}
