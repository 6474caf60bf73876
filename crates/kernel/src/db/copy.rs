//! Moving between engines: all tables of one database into another, in the order in which they refer to each other, read on one
//! snapshot and read again on the other side.

use sha2::{Digest, Sha256};
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::{Bind, Db, Dialect, Migration, Row, Tx, Value};
use crate::error::{Error, Message, Result};

/// How many rows travel in one transaction, and how many bytes at the most: rows that hold files are few.
const ROWS: usize = 2_000;
const BYTES: usize = 4 << 20;
/// How many values PostgreSQL takes in one statement, with some to spare.
const VALUES: usize = 30_000;

/// A table that was copied.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Copied {
    /// The table.
    pub table: String,
    /// How many rows it had, and has now on the other side.
    pub rows: u64,
    /// The sum of its rows' SHA-256 (their first 16 bytes), the same on both sides whatever the order.
    pub fingerprint: String,
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

/// The first table that has a row; none where the database is empty.
///
/// # Errors
/// Database errors.
pub async fn first_row(db: &Db, steps: &[Migration]) -> Result<Option<String>> {
    let tables = tables(steps);
    db.read(move |tx| {
        for table in &tables {
            let row: Option<i64> =
                tx.opt(&format!("SELECT 1 FROM {table} ORDER BY 1 LIMIT 1"), &[], |row| row.next())?;
            if row.is_some() {
                return Ok(Some(table.clone()));
            }
        }
        Ok(None)
    })
    .await
}

/// Takes all rows out of all tables of a PostgreSQL database, in one transaction. Row by row, those that are written for good would refuse.
///
/// # Errors
/// Database errors.
pub async fn empty(db: &Db, steps: &[Migration]) -> Result<()> {
    let tables = tables(steps).join(", ");
    db.write(move |tx| tx.batch(&format!("TRUNCATE {tables}"))).await
}

/// Copies all rows of all tables into a database whose tables are there and empty, while others go on using the first.
/// `progress` hears of each table and the rows of it that have arrived.
///
/// # Errors
/// `Conflict` where the other database is not empty; `Internal` where a table does not hold the same on both sides at the end.
pub async fn copy(from: &Db, to: &Db, steps: &[Migration], progress: impl FnMut(&str, u64)) -> Result<Vec<Copied>> {
    if let Some(table) = first_row(to, steps).await? {
        return Err(Error::Conflict(Message::new("kernel-copy-not-empty").with("table", table)));
    }
    let plan = plan(to, steps).await?;
    let (sender, batches) = channel(2);
    let reading = from.read_whole({
        let plan = plan.clone();
        move |tx| read_all(tx, &plan, |table, rows| hand_over(&sender, table, rows))
    });
    let (there, written) = tokio::join!(reading, write_all(to, &plan, batches, progress));
    // A write that failed also stops the reading: its own error tells more.
    written?;
    let there = there?;
    let here = to.read_whole(move |tx| read_all(tx, &plan, |_, _| Ok(()))).await?;
    match there.iter().zip(&here).find(|(there, here)| there != here) {
        Some((there, here)) => Err(Error::internal(format!("the copy differs: {there:?} there, {here:?} here"))),
        None => Ok(here),
    }
}

/// A table to copy: its columns, and which of them hold truths.
#[derive(Clone)]
struct Table {
    name: String,
    columns: Vec<String>,
    booleans: Vec<bool>,
}

struct Batch {
    table: usize,
    rows: Vec<Vec<Value<'static>>>,
}

/// What is to be copied. A column that the engine computes itself (PostgreSQL's index of words) is not.
async fn plan(db: &Db, steps: &[Migration]) -> Result<Vec<Table>> {
    let tables = tables(steps);
    db.read(move |tx| {
        let sql = match tx.dialect() {
            Dialect::Sqlite => "SELECT name, upper(type) FROM pragma_table_info($1) ORDER BY cid",
            Dialect::Postgres => {
                "SELECT CAST(column_name AS TEXT), upper(CAST(data_type AS TEXT)) FROM information_schema.columns
                 WHERE table_name = $1 AND table_schema = current_schema() AND is_generated = 'NEVER'
                 ORDER BY ordinal_position"
            }
        };
        let mut plan = Vec::new();
        for name in &tables {
            let columns: Vec<(String, String)> =
                tx.list(sql, crate::params![name], |row| Ok((row.next()?, row.next()?)))?;
            let booleans = columns.iter().map(|(_, kind)| kind == "BOOLEAN").collect();
            let columns = columns.into_iter().map(|(column, _)| column).collect();
            plan.push(Table { name: name.clone(), columns, booleans });
        }
        Ok(plan)
    })
    .await
}

/// Reads every row of every table, hands them on in batches and sums them up.
fn read_all(
    tx: &mut Tx<'_>,
    plan: &[Table],
    mut hand_on: impl FnMut(usize, Vec<Vec<Value<'static>>>) -> Result<()>,
) -> Result<Vec<Copied>> {
    let mut copied = Vec::new();
    for (place, table) in plan.iter().enumerate() {
        let (mut batch, mut bytes, mut rows, mut sum) = (Vec::new(), 0, 0, 0_u128);
        let sql = format!("SELECT {} FROM {} ORDER BY 1", table.columns.join(", "), table.name);
        tx.each(&sql, &[], |row| {
            let row = values(row, table)?;
            let text = written(&row);
            rows += 1;
            sum = sum.wrapping_add(print(&text));
            bytes += text.len();
            batch.push(row);
            if batch.len() < ROWS && bytes < BYTES {
                return Ok(());
            }
            bytes = 0;
            hand_on(place, std::mem::take(&mut batch))
        })?;
        if !batch.is_empty() {
            hand_on(place, batch)?;
        }
        copied.push(Copied { table: table.name.clone(), rows, fingerprint: format!("{sum:032x}") });
    }
    Ok(copied)
}

/// A row's values; SQLite keeps truth as 0 and 1, PostgreSQL wants it said.
fn values(row: &mut Row<'_>, table: &Table) -> Result<Vec<Value<'static>>> {
    let mut values = Vec::with_capacity(table.booleans.len());
    for boolean in &table.booleans {
        values.push(match row.next::<Value<'static>>()? {
            Value::Int(number) if *boolean => Value::Bool(number != 0),
            other => other,
        });
    }
    Ok(values)
}

/// A row as bytes: each value's kind, length and content, so that no two different rows are written alike.
fn written(row: &[Value<'_>]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut put = |kind: u8, content: &[u8]| {
        out.push(kind);
        out.extend_from_slice(&content.len().to_le_bytes());
        out.extend_from_slice(content);
    };
    for value in row {
        match value {
            Value::Null => put(0, &[]),
            Value::Bool(yes) => put(1, &[u8::from(*yes)]),
            Value::Int(number) => put(2, &number.to_le_bytes()),
            Value::Real(number) => put(3, &number.to_bits().to_le_bytes()),
            Value::Text(text) => put(4, text.as_bytes()),
            Value::Bytes(bytes) => put(5, bytes),
        }
    }
    out
}

fn print(text: &[u8]) -> u128 {
    let mut first = [0; 16];
    first.copy_from_slice(&Sha256::digest(text)[..16]);
    u128::from_le_bytes(first)
}

fn hand_over(sender: &Sender<Batch>, table: usize, rows: Vec<Vec<Value<'static>>>) -> Result<()> {
    sender.blocking_send(Batch { table, rows }).map_err(|_| Error::internal("nobody takes what is read"))
}

async fn write_all(
    db: &Db,
    plan: &[Table],
    mut batches: Receiver<Batch>,
    mut progress: impl FnMut(&str, u64),
) -> Result<()> {
    let mut arrived = vec![0; plan.len()];
    while let Some(batch) = batches.recv().await {
        let table = plan[batch.table].clone();
        arrived[batch.table] += batch.rows.len() as u64;
        let rows = batch.rows;
        db.write(move |tx| insert(tx, &table, &rows)).await?;
        progress(&plan[batch.table].name, arrived[batch.table]);
    }
    Ok(())
}

/// Inserts rows: one by one inside the process, many in one statement over a wire.
fn insert(tx: &mut Tx<'_>, table: &Table, rows: &[Vec<Value<'static>>]) -> Result<()> {
    let width = table.columns.len();
    let together = match tx.dialect() {
        Dialect::Sqlite => 1,
        Dialect::Postgres => (VALUES / width.max(1)).clamp(1, 200),
    };
    for rows in rows.chunks(together) {
        let mark = |row: usize| (1..=width).map(|n| format!("${}", row * width + n)).collect::<Vec<_>>().join(", ");
        let marks = (0..rows.len()).map(|row| format!("({})", mark(row))).collect::<Vec<_>>().join(", ");
        let sql = format!("INSERT INTO {} ({}) VALUES {marks}", table.name, table.columns.join(", "));
        let params: Vec<&dyn Bind> = rows.iter().flatten().map(|value| value as &dyn Bind).collect();
        tx.execute(&sql, &params)?;
    }
    Ok(())
}
