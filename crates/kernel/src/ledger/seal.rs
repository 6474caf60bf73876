//! The sealer: takes the committed rows that are not yet sealed, in order, extends a SHA-256 chain over them and adds them to
//! the totals. It runs in the background, in batches, is safe to run twice and on several nodes: the seal's number is a key.

use std::collections::HashMap;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::rows::{self, COLUMNS};
use super::{Cell, Row, RowId, cells};
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::ids::OfficeId;
use crate::params;

/// How many rows a seal covers at the most.
const BATCH: i64 = 2_000;

/// Seals one batch and says how many rows it covered; zero when everything is sealed.
///
/// # Errors
/// Database errors.
pub fn seal(tx: &mut Tx<'_>) -> Result<usize> {
    let pending = tx.list(
        &format!(
            "SELECT {COLUMNS} FROM ledger_pending p JOIN ledger l ON l.id = p.row_id ORDER BY p.row_id LIMIT {BATCH}"
        ),
        params![],
        rows::read,
    )?;
    if pending.is_empty() {
        return Ok(0);
    }
    let last: Option<(i64, String)> =
        tx.opt("SELECT number, hash FROM ledger_seals ORDER BY number DESC LIMIT 1", params![], |row| {
            Ok((row.next()?, row.next()?))
        })?;
    let (number, before) = last.map_or((1, String::new()), |(number, hash)| (number + 1, hash));
    let members: Vec<u8> = pending.iter().flat_map(|row| Uuid::from(row.id).into_bytes()).collect();
    tx.execute(
        "INSERT INTO ledger_seals (number, sealed_at, rows, members, hash) VALUES ($1, $2, $3, $4, $5)",
        params![number, tx.now(), pending.len(), members, chain(&before, &pending)?],
    )?;
    for row in &pending {
        tx.change("DELETE FROM ledger_pending WHERE row_id = $1", params![row.id])?;
    }
    let mut sums: HashMap<(OfficeId, Cell), i64> = HashMap::new();
    for row in &pending {
        *sums.entry((row.entry.office, Cell::of(row))).or_default() += row.weight;
    }
    // In a fixed order, so that two sealers cannot wait for each other.
    let mut sums: Vec<_> = sums.into_iter().map(|((office, cell), count)| (office, cell.name(), cell, count)).collect();
    sums.sort_by(|a, b| (a.0, &a.2.period, &a.1).cmp(&(b.0, &b.2.period, &b.1)));
    for (office, _, cell, count) in &sums {
        cells::add(tx, *office, cell, *count)?;
    }
    Ok(pending.len())
}

/// The hash of a seal: of the seal before it and of every member of every row, in order.
fn chain(before: &str, rows: &[Row]) -> Result<String> {
    let mut hash = Sha256::new();
    hash.update(before);
    for row in rows {
        hash.update(b"\n");
        hash.update(canonical(row)?);
    }
    Ok(hex::encode(hash.finalize()))
}

/// A row as one line of JSON: the text that is hashed. Its form is part of the promise and never changes.
fn canonical(row: &Row) -> Result<String> {
    let entry = &row.entry;
    let (first, second, third) = (
        (row.id, row.recorded_at.as_millisecond(), entry.kind, entry.office, entry.service, entry.channel),
        (&entry.subject, entry.requested_on, entry.due_legal, entry.due_promised, entry.delivered_on),
        (entry.days, entry.working_days, entry.outcome, &entry.excluded, entry.score, &entry.charter),
    );
    let fourth = (&entry.source, &entry.reference, row.weight, row.reverses);
    Ok(serde_json::to_string(&(first, second, third, fourth))?)
}

/// What `verify` found in order.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Verified {
    /// Seals that were recomputed.
    pub seals: u64,
    /// Rows under them.
    pub rows: u64,
    /// Rows that wait for a seal.
    pub pending: u64,
    /// The last link of the chain: publish it, and nobody can rewrite what is behind it.
    pub head: String,
}

/// What `verify` found out of order.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Broken {
    /// A seal's rows no longer give its hash.
    Seal {
        /// Its number.
        number: i64,
    },
    /// Rows that no seal covers and that do not wait for one, or the other way round.
    Count {
        /// Rows in the ledger.
        rows: u64,
        /// Rows sealed or waiting.
        accounted: u64,
    },
    /// A total that its rows do not give.
    Totals {
        /// The office.
        office: OfficeId,
        /// The month or day.
        period: String,
    },
}

/// Recomputes the whole chain and the totals from the rows.
///
/// # Errors
/// Database errors; what is out of order is the inner result.
pub async fn verify(db: &Db, mut progress: impl FnMut(u64)) -> Result<Result<Verified, Broken>> {
    let (mut before, mut seals, mut rows) = (String::new(), 0_u64, 0_u64);
    let mut sums: HashMap<(OfficeId, Cell), i64> = HashMap::new();
    loop {
        let number = i64::try_from(seals + 1).unwrap_or(i64::MAX);
        let Some((hash, members)) = db.read(move |tx| sealed(tx, number)).await? else { break };
        for row in &members {
            *sums.entry((row.entry.office, Cell::of(row))).or_default() += row.weight;
        }
        if chain(&before, &members)? != hash {
            return Ok(Err(Broken::Seal { number }));
        }
        (before, seals, rows) = (hash, seals + 1, rows + members.len() as u64);
        progress(rows);
    }
    let (in_ledger, pending): (u64, u64) = db
        .read(|tx| {
            let rows = tx.one("SELECT COUNT(*) FROM ledger", params![], |row| row.next())?;
            Ok((rows, tx.one("SELECT COUNT(*) FROM ledger_pending", params![], |row| row.next())?))
        })
        .await?;
    if in_ledger != rows + pending {
        return Ok(Err(Broken::Count { rows: in_ledger, accounted: rows + pending }));
    }
    Ok(match wrong_total(db, sums).await? {
        Some((office, period)) => Err(Broken::Totals { office, period }),
        None => Ok(Verified { seals, rows, pending, head: before }),
    })
}

/// The rows of a seal, in the seal's order. A row that is gone leaves the hash wrong.
fn sealed(tx: &mut Tx<'_>, number: i64) -> Result<Option<(String, Vec<Row>)>> {
    let seal: Option<(String, Vec<u8>)> =
        tx.opt("SELECT hash, members FROM ledger_seals WHERE number = $1 ORDER BY number", params![number], |row| {
            Ok((row.next()?, row.next()?))
        })?;
    let Some((hash, members)) = seal else { return Ok(None) };
    let mut rows = Vec::with_capacity(members.len() / 16);
    for member in members.chunks_exact(16) {
        let id: RowId = Uuid::from_slice(member).map_err(Error::internal)?.into();
        match rows::row(tx, id) {
            Ok(row) => rows.push(row),
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Some((hash, rows)))
}

async fn wrong_total(db: &Db, sums: HashMap<(OfficeId, Cell), i64>) -> Result<Option<(OfficeId, String)>> {
    let mut wanted: HashMap<(OfficeId, String, String), i64> = HashMap::new();
    for ((office, cell), count) in sums {
        wanted.insert((office, cell.period.clone(), cell.name()), count);
    }
    db.read(move |tx| {
        let mut left = wanted.clone();
        let mut wrong = None;
        tx.each(
            "SELECT office, period, cell, count FROM ledger_totals ORDER BY office, period, cell",
            params![],
            |row| {
                let (office, period, cell): (OfficeId, String, String) = (row.next()?, row.next()?, row.next()?);
                let count: i64 = row.next()?;
                if left.remove(&(office, period.clone(), cell)).unwrap_or(0) != count {
                    wrong.get_or_insert((office, period));
                }
                Ok(())
            },
        )?;
        Ok(wrong.or_else(|| {
            left.into_iter().find(|(_, count)| *count != 0).map(|((office, period, _), _)| (office, period))
        }))
    })
    .await
}
