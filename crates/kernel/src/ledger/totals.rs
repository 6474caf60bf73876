//! The totals: sealed rows summed up. Cells that differ only in how long an answer took share one record, so that the year of a
//! large office is a few thousand records, whatever its volume.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::Cell;
use crate::db::{Row, Tx};
use crate::error::Result;
use crate::ids::OfficeId;
use crate::params;

/// How long an answer took: calendar days, working days.
type Took = (Option<i64>, Option<i64>);

/// Counts by how long an answer took; none of them zero.
type Counts = BTreeMap<Took, i64>;

const COLUMNS: &str =
    "counts, period, kind, service, channel, outcome, excluded, due_legal, due_promised, legal_kept, promise_kept,
  score, source";

/// The sealed cells of an office in whole months.
pub(super) fn between(tx: &mut Tx<'_>, office: OfficeId, first: Date, last: Date) -> Result<Vec<(Cell, i64)>> {
    let month = first.to_string()[..7].to_owned();
    let sql = format!(
        "SELECT {COLUMNS} FROM ledger_totals WHERE office = $1 AND period >= $2 AND period <= $3 ORDER BY period, cell"
    );
    let mut found = Vec::new();
    tx.each(&sql, params![office, month, last], |row| {
        let (record, counts) = read(row)?;
        found.extend(cells(&record, counts));
        Ok(())
    })?;
    Ok(found)
}

/// Hands on all totals, cell by cell; a record that cannot be read any more is one nameless cell.
pub(super) fn each(tx: &mut Tx<'_>, mut each: impl FnMut(OfficeId, &str, &str, i64)) -> Result<()> {
    let sql = format!("SELECT office, period, {COLUMNS} FROM ledger_totals ORDER BY office, period, cell");
    tx.each(&sql, params![], |row| {
        let (office, period): (OfficeId, String) = (row.next()?, row.next()?);
        let Ok((record, counts)) = read(row) else {
            each(office, &period, "", 1);
            return Ok(());
        };
        for (cell, count) in cells(&record, counts) {
            each(office, &period, &cell.name()?, count);
        }
        Ok(())
    })
}

/// Adds the rows of a seal.
pub(super) fn add(tx: &mut Tx<'_>, sums: BTreeMap<(OfficeId, Cell), i64>) -> Result<()> {
    let mut records: BTreeMap<(OfficeId, Cell), Vec<(Took, i64)>> = BTreeMap::new();
    for ((office, mut cell), count) in sums {
        let took = (cell.days.take(), cell.working_days.take());
        records.entry((office, cell)).or_default().push((took, count));
    }
    // In the map's order, so that two sealers cannot wait for each other.
    for ((office, record), more) in records {
        add_record(tx, office, &record, more)?;
    }
    Ok(())
}

fn add_record(tx: &mut Tx<'_>, office: OfficeId, record: &Cell, more: Vec<(Took, i64)>) -> Result<()> {
    // The key is a digest: names are long, and the index over them would be the largest thing in the database.
    let key = hex::encode(&Sha256::digest(record.name()?)[..16]);
    let known: Option<String> = tx.opt(
        "SELECT counts FROM ledger_totals WHERE office = $1 AND period = $2 AND cell = $3 ORDER BY cell",
        params![office, record.period, key],
        |row| row.next(),
    )?;
    let mut counts = known.as_deref().map_or_else(|| Ok(Counts::new()), parse)?;
    for (took, count) in more {
        *counts.entry(took).or_default() += count;
    }
    counts.retain(|_, count| *count != 0);
    match (known.is_some(), counts.is_empty()) {
        (false, true) => Ok(()),
        (false, false) => insert(tx, office, record, &key, &written(&counts)?),
        (true, false) => tx.change(
            "UPDATE ledger_totals SET counts = $4 WHERE office = $1 AND period = $2 AND cell = $3",
            params![office, record.period, key, written(&counts)?],
        ),
        (true, true) => tx.change(
            "DELETE FROM ledger_totals WHERE office = $1 AND period = $2 AND cell = $3",
            params![office, record.period, key],
        ),
    }
}

fn insert(tx: &mut Tx<'_>, office: OfficeId, record: &Cell, key: &str, counts: &str) -> Result<()> {
    tx.change(
        "INSERT INTO ledger_totals (office, period, cell, kind, service, channel, outcome, excluded, due_legal, due_promised,
           legal_kept, promise_kept, score, source, counts)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        params![
            office,
            record.period,
            key,
            record.kind,
            record.service,
            record.channel,
            record.outcome,
            record.excluded,
            record.due_legal,
            record.due_promised,
            record.legal_kept,
            record.promise_kept,
            record.score,
            record.source,
            counts
        ],
    )
}

/// A record: a cell without its days, and its counts.
fn read(row: &mut Row<'_>) -> Result<(Cell, Counts)> {
    let counts = parse(&row.next::<String>()?)?;
    let record = Cell {
        period: row.next()?,
        kind: row.next()?,
        service: row.next()?,
        channel: row.next()?,
        outcome: row.next()?,
        excluded: row.next()?,
        days: None,
        working_days: None,
        due_legal: row.next()?,
        due_promised: row.next()?,
        legal_kept: row.next()?,
        promise_kept: row.next()?,
        score: row.next()?,
        source: row.next()?,
    };
    Ok((record, counts))
}

fn cells(record: &Cell, counts: Counts) -> impl Iterator<Item = (Cell, i64)> + use<'_> {
    counts.into_iter().map(|((days, working_days), count)| (Cell { days, working_days, ..record.clone() }, count))
}

/// Counts are kept as JSON that people can read: `[[days, working days, rows], …]`.
fn written(counts: &Counts) -> Result<String> {
    let list: Vec<_> = counts.iter().map(|((days, working_days), count)| (days, working_days, count)).collect();
    Ok(serde_json::to_string(&list)?)
}

fn parse(text: &str) -> Result<Counts> {
    let list: Vec<(Option<i64>, Option<i64>, i64)> = serde_json::from_str(text)?;
    Ok(list.into_iter().map(|(days, working_days, count)| ((days, working_days), count)).collect())
}
