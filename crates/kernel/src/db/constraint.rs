//! Engine errors as ours: constraints by their names, refusals that are worth another try apart from faults.

use postgres::error::SqlState;
use rusqlite::{Connection, ErrorCode};

use crate::error::Error;

/// PostgreSQL names the constraint itself.
pub(super) fn from_postgres(error: &postgres::Error) -> Error {
    let Some(db) = error.as_db_error() else {
        return if is_lost(error) { Error::Unavailable(error.to_string()) } else { internal(error) };
    };
    match db.code() {
        &SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED => Error::Again,
        _ if is_stale(error) => Error::Again,
        // Two nodes that make the same table at once: whoever comes second may ask again.
        &SqlState::DUPLICATE_OBJECT | &SqlState::DUPLICATE_TABLE => Error::Constraint("pg_duplicate".to_owned()),
        &SqlState::NOT_NULL_VIOLATION => {
            Error::Constraint(format!("{}_{}_given", db.table().unwrap_or(""), db.column().unwrap_or("")))
        }
        // SQLite cannot name a violated reference; both engines answer alike.
        &SqlState::FOREIGN_KEY_VIOLATION => Error::Constraint("reference".to_owned()),
        code if code.code().starts_with("23") => Error::Constraint(db.constraint().unwrap_or("").to_owned()),
        code if code.code().starts_with("57") || code.code().starts_with("53") => Error::Unavailable(db.to_string()),
        _ => internal(error),
    }
}

/// Whether another node changed a table (an update of the program) after the statement was prepared.
pub(super) fn is_stale(error: &postgres::Error) -> bool {
    error
        .as_db_error()
        .is_some_and(|db| *db.code() == SqlState::FEATURE_NOT_SUPPORTED && db.message().contains("cached plan"))
}

/// Whether the connection is gone: what was sent last may have been done or not.
fn is_lost(error: &postgres::Error) -> bool {
    error.is_closed() || std::error::Error::source(error).is_some_and(|source| source.is::<std::io::Error>())
}

fn internal(error: &postgres::Error) -> Error {
    let detail = error.as_db_error().map_or_else(|| error.to_string(), ToString::to_string);
    Error::internal(format!("PostgreSQL: {detail}"))
}

/// SQLite names a check, but of a unique index only the columns: the index that has them is looked up. Two unique indexes over
/// the same columns (each for a part of the rows) cannot be told apart; rooms give one of them a column more.
pub(super) fn from_sqlite(connection: &Connection, error: rusqlite::Error) -> Error {
    let rusqlite::Error::SqliteFailure(code, text) = &error else {
        return Error::internal(error);
    };
    match (code.code, text) {
        (ErrorCode::ConstraintViolation, Some(text)) => Error::Constraint(violated(connection, text)),
        (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::DiskFull, _) => {
            Error::Unavailable(error.to_string())
        }
        _ => Error::internal(error),
    }
}

fn violated(connection: &Connection, text: &str) -> String {
    if let Some(name) = text.strip_prefix("CHECK constraint failed: ") {
        return name.to_owned();
    }
    if let Some(column) = text.strip_prefix("NOT NULL constraint failed: ") {
        return format!("{}_given", column.replace('.', "_"));
    }
    let Some(columns) = text.strip_prefix("UNIQUE constraint failed: ") else {
        return "reference".to_owned();
    };
    if let Some(name) = columns.strip_prefix("index '") {
        return name.trim_end_matches('\'').to_owned();
    }
    let table = columns.split('.').next().unwrap_or("");
    let wanted: Vec<&str> = columns.split(", ").filter_map(|column| column.split('.').nth(1)).collect();
    unique_index(connection, table, &wanted).unwrap_or_else(|_| format!("{table}_pkey"))
}

/// The name of the unique index over exactly these columns; a primary key is called as PostgreSQL calls it.
fn unique_index(connection: &Connection, table: &str, wanted: &[&str]) -> rusqlite::Result<String> {
    let mut indexes = connection.prepare(
        "SELECT l.name, (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(l.name) ORDER BY seqno))
         FROM pragma_index_list($1) l WHERE l.\"unique\" AND l.origin = 'c' ORDER BY l.name",
    )?;
    let mut rows = indexes.query([table])?;
    while let Some(row) = rows.next()? {
        if row.get::<_, Option<String>>(1)?.is_some_and(|columns| columns == wanted.join(",")) {
            return row.get(0);
        }
    }
    Ok(format!("{table}_pkey"))
}
