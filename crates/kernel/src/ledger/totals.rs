//! The totals: rows summed up by the sealer, and the sums of rows that were booked many at a time, which wait to be added.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::Cell;
use super::records::{Counts, Records};
use crate::db::{Row, Tx};
use crate::error::Result;
use crate::ids::OfficeId;
use crate::{id, params};

id! {
    /// A sum that waits.
    SumId
}

/// How many records are added to the totals together, about.
const TOGETHER: usize = 500;
/// How many sums are asked for to find so many records: a month of an import is one.
const ASKED: i64 = 40;

const COLUMNS: &str =
    "counts, period, kind, service, channel, outcome, excluded, due_legal, due_promised, legal_kept, promise_kept,
  score, source";

/// The records of an office in whole months: what the totals say, and the sums that wait to be added to them.
pub(super) fn between(tx: &mut Tx<'_>, office: OfficeId, first: Date, last: Date) -> Result<Records> {
    let month = first.to_string()[..7].to_owned();
    let sql = format!(
        "SELECT {COLUMNS} FROM ledger_totals WHERE office = $1 AND period >= $2 AND period <= $3 ORDER BY period, cell"
    );
    let mut found = Records::default();
    tx.each(&sql, params![office, month, last], |row| {
        let (record, counts) = read(row)?;
        found.add(record, counts);
        Ok(())
    })?;
    tx.each(
        "SELECT records FROM ledger_sums WHERE office = $1 AND period >= $2 AND period <= $3 ORDER BY period, id",
        params![office, month, last],
        |row| {
            found.add_all(Records::parse(&row.next::<String>()?)?);
            Ok(())
        },
    )?;
    Ok(found)
}

/// Hands on all totals and all sums that wait, cell by cell; a record that cannot be read any more is one nameless cell.
pub(super) fn each(tx: &mut Tx<'_>, mut each: impl FnMut(OfficeId, &str, &str, i64)) -> Result<()> {
    let sql = format!("SELECT office, period, {COLUMNS} FROM ledger_totals ORDER BY office, period, cell");
    tx.each(&sql, params![], |row| {
        let (office, period): (OfficeId, String) = (row.next()?, row.next()?);
        tell(office, &period, read(row).map(|(cell, counts)| Records::one(cell, counts)), &mut each)
    })?;
    tx.each("SELECT office, period, records FROM ledger_sums ORDER BY office, period, id", params![], |row| {
        let (office, period): (OfficeId, String) = (row.next()?, row.next()?);
        tell(office, &period, Records::parse(&row.next::<String>()?), &mut each)
    })
}

fn tell(
    office: OfficeId,
    period: &str,
    records: Result<Records>,
    each: &mut impl FnMut(OfficeId, &str, &str, i64),
) -> Result<()> {
    let Ok(records) = records else {
        each(office, period, "", 1);
        return Ok(());
    };
    for (cell, count) in records.into_cells() {
        each(office, period, &cell.name()?, count);
    }
    Ok(())
}

/// Leaves the sums of rows that were booked together: figures see them at once, the sealer adds them to the totals. Nothing is
/// read here, and no row that others write is written: an import waits for nobody, and nobody for it.
pub(super) fn leave(tx: &mut Tx<'_>, sums: BTreeMap<OfficeId, Records>) -> Result<()> {
    for (office, records) in sums {
        for (period, records) in records.by_period() {
            let id: SumId = tx.id();
            tx.change(
                "INSERT INTO ledger_sums (id, office, period, records) VALUES ($1, $2, $3, $4)",
                params![id, office, period, records.written()?],
            )?;
        }
    }
    Ok(())
}

/// Adds some of the sums that wait to the totals, and says how many.
pub(super) fn settle(tx: &mut Tx<'_>) -> Result<usize> {
    let waiting: Vec<(SumId, OfficeId, String)> =
        tx.list(&format!("SELECT id, office, records FROM ledger_sums ORDER BY id LIMIT {ASKED}"), params![], |row| {
            Ok((row.next()?, row.next()?, row.next()?))
        })?;
    let mut sums: BTreeMap<OfficeId, Records> = BTreeMap::new();
    let mut settled = 0;
    for (id, office, records) in waiting {
        sums.entry(office).or_default().add_all(Records::parse(&records)?);
        tx.change("DELETE FROM ledger_sums WHERE id = $1", params![id])?;
        settled += 1;
        if sums.values().map(Records::len).sum::<usize>() >= TOGETHER {
            break;
        }
    }
    add(tx, sums)?;
    Ok(settled)
}

/// Adds sums to the totals: in the maps' order, so that two sealers cannot wait for each other.
pub(super) fn add(tx: &mut Tx<'_>, sums: BTreeMap<OfficeId, Records>) -> Result<()> {
    for (office, records) in sums {
        for (record, more) in records {
            add_record(tx, office, &record, more)?;
        }
    }
    Ok(())
}

fn add_record(tx: &mut Tx<'_>, office: OfficeId, record: &Cell, more: Counts) -> Result<()> {
    // The key is a digest: names are long, and the index over them would be the largest thing in the database.
    let key = hex::encode(&Sha256::digest(record.name()?)[..16]);
    let period = &record.period;
    let known: Option<String> = tx.opt(
        "SELECT counts FROM ledger_totals WHERE office = $1 AND period = $2 AND cell = $3 ORDER BY cell",
        params![office, period, key],
        |row| row.next(),
    )?;
    let mut counts = known.as_deref().map_or_else(|| Ok(Counts::default()), Counts::parse)?;
    counts.add(more);
    match (known.is_some(), counts.is_empty()) {
        (false, true) => Ok(()),
        (false, false) => insert(tx, office, record, &key, &counts.written()?),
        (true, false) => tx.change(
            "UPDATE ledger_totals SET counts = $4 WHERE office = $1 AND period = $2 AND cell = $3",
            params![office, period, key, counts.written()?],
        ),
        (true, true) => tx.change(
            "DELETE FROM ledger_totals WHERE office = $1 AND period = $2 AND cell = $3",
            params![office, period, key],
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
    let counts = Counts::parse(&row.next::<String>()?)?;
    let record = Cell {
        period: row.next()?,
        kind: row.next()?,
        service: row.next()?,
        channel: row.next()?,
        outcome: row.next()?,
        excluded: row.next()?,
        days: None,
        working_days: None,
        minutes: None,
        due_legal: row.next()?,
        due_promised: row.next()?,
        legal_kept: row.next()?,
        promise_kept: row.next()?,
        score: row.next()?,
        source: row.next()?,
    };
    Ok((record, counts))
}
