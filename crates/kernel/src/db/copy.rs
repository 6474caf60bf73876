//! Moving between engines: all tables of one database into another, in the order in which they refer to each other.

use super::{Bind, Db, Migration, Value};
use crate::error::{Error, Result};

/// How many rows travel in one transaction.
const BATCH: i64 = 2_000;

/// A table that was copied, with its rows.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Copied {
    /// The table.
    pub table: String,
    /// How many rows it had, and has now on the other side.
    pub rows: u64,
}

/// The tables that the migrations create, in their order: a table refers only to earlier ones.
#[must_use]
pub fn tables(steps: &[Migration]) -> Vec<String> {
    steps
        .iter()
        .flat_map(|step| step.sql.lines())
        .filter_map(|line| line.trim_start().strip_prefix("CREATE TABLE "))
        .filter_map(|rest| rest.split([' ', '(']).next())
        .map(str::to_owned)
        .collect()
}

/// Copies all rows of all tables into a database whose tables are there and empty.
///
/// # Errors
/// `Conflict` where the other database is not empty; `Internal` where the counts do not agree at the end.
pub async fn copy(from: &Db, to: &Db, steps: &[Migration], mut progress: impl FnMut(&str, u64)) -> Result<Vec<Copied>> {
    let tables = tables(steps);
    for table in &tables {
        if count(to, table).await? > 0 {
            return Err(Error::Conflict(crate::error::Message::new("kernel-copy-not-empty").with("table", table)));
        }
    }
    let mut copied = Vec::new();
    for table in tables {
        let rows = copy_table(from, to, &table, &mut progress).await?;
        let (there, here) = (count(from, &table).await?, count(to, &table).await?);
        if there != here {
            return Err(Error::internal(format!("{table}: {there} rows there, {here} here")));
        }
        copied.push(Copied { table, rows });
    }
    Ok(copied)
}

async fn count(db: &Db, table: &str) -> Result<u64> {
    let sql = format!("SELECT COUNT(*) FROM {table}");
    db.read(move |tx| tx.one(&sql, &[], |row| row.next())).await
}

/// Pages through a table by its primary key, so that no table has to fit in memory.
async fn copy_table(from: &Db, to: &Db, table: &str, progress: &mut impl FnMut(&str, u64)) -> Result<u64> {
    let (columns, key) = shape(from, table).await?;
    let mut after: Option<Vec<Value<'static>>> = None;
    let mut rows = 0;
    loop {
        let page = page(from, table, &columns, &key, after.take()).await?;
        let Some(last) = page.last() else { return Ok(rows) };
        after = Some(key.iter().map(|column| last[position(&columns, column)].clone()).collect());
        rows += page.len() as u64;
        insert(to, table, &columns, page).await?;
        progress(table, rows);
    }
}

fn position(columns: &[String], wanted: &str) -> usize {
    columns.iter().position(|column| column == wanted).unwrap_or_default()
}

async fn page(
    db: &Db,
    table: &str,
    columns: &[String],
    key: &[String],
    after: Option<Vec<Value<'static>>>,
) -> Result<Vec<Vec<Value<'static>>>> {
    let keys = key.join(", ");
    let marks = (1..=key.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let start = if after.is_some() { format!("WHERE ({keys}) > ({marks})") } else { String::new() };
    let sql = format!("SELECT {} FROM {table} {start} ORDER BY {keys} LIMIT {BATCH}", columns.join(", "));
    let after = after.unwrap_or_default();
    db.read(move |tx| {
        let params: Vec<&dyn Bind> = after.iter().map(|value| value as &dyn Bind).collect();
        tx.list(&sql, &params, |row| (0..row.width()).map(|_| row.next::<Value<'static>>()).collect())
    })
    .await
}

async fn insert(db: &Db, table: &str, columns: &[String], rows: Vec<Vec<Value<'static>>>) -> Result<()> {
    let marks = (1..=columns.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", columns.join(", "));
    let kinds = kinds(db, table).await?;
    let booleans: Vec<bool> =
        columns.iter().map(|column| kinds.iter().any(|(name, kind)| name == column && kind == "BOOLEAN")).collect();
    db.write(move |tx| {
        for row in &rows {
            // SQLite keeps truth as 0 and 1; PostgreSQL wants it said.
            let row: Vec<Value<'_>> = row
                .iter()
                .zip(&booleans)
                .map(|(value, boolean)| match value {
                    Value::Int(number) if *boolean => Value::Bool(*number != 0),
                    other => other.clone(),
                })
                .collect();
            let params: Vec<&dyn Bind> = row.iter().map(|value| value as &dyn Bind).collect();
            tx.execute(&sql, &params)?;
        }
        Ok(())
    })
    .await
}

/// The columns of a table, and those of its primary key.
async fn shape(db: &Db, table: &str) -> Result<(Vec<String>, Vec<String>)> {
    let columns = kinds(db, table).await?.into_iter().map(|(name, _)| name).collect();
    let table = table.to_owned();
    let key = db
        .read(move |tx| {
            let sql = match tx.dialect() {
                super::Dialect::Sqlite => "SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk",
                super::Dialect::Postgres => {
                    "SELECT CAST(k.column_name AS TEXT) FROM information_schema.table_constraints c
                     JOIN information_schema.key_column_usage k
                       ON k.constraint_name = c.constraint_name AND k.table_schema = c.table_schema
                     WHERE c.table_name = $1 AND c.constraint_type = 'PRIMARY KEY' AND c.table_schema = current_schema()
                     ORDER BY k.ordinal_position"
                }
            };
            tx.list(sql, crate::params![table], |row| row.next())
        })
        .await?;
    Ok((columns, key))
}

/// The columns of a table with their types in capitals.
async fn kinds(db: &Db, table: &str) -> Result<Vec<(String, String)>> {
    let table = table.to_owned();
    db.read(move |tx| {
        let sql = match tx.dialect() {
            super::Dialect::Sqlite => "SELECT name, upper(type) FROM pragma_table_info($1) ORDER BY cid",
            super::Dialect::Postgres => {
                "SELECT CAST(column_name AS TEXT), upper(CAST(data_type AS TEXT)) FROM information_schema.columns
                 WHERE table_name = $1 AND table_schema = current_schema() ORDER BY ordinal_position"
            }
        };
        tx.list(sql, crate::params![table], |row| Ok((row.next()?, row.next()?)))
    })
    .await
}
