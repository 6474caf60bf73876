//! The sealer: takes the committed rows that are not yet sealed, in order, extends a SHA-256 chain over them and adds to the totals
//! what was not summed when it was booked, and the sums of what was. It runs in the background, in batches, is safe to run twice and on several nodes: the seal's number is a key.

use std::collections::BTreeMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::records::Records;
use super::rows::{self, COLUMNS};
use super::{Cell, Row, RowId, totals};
use crate::db::{Bind, Db, Lane, Tx, Value};
use crate::error::{Error, Result};
use crate::ids::OfficeId;
use crate::params;

/// How many rows a seal covers at the most: few enough that on SQLite no user's write waits long behind one. Those that were summed
/// as they were booked cost a fraction of the others.
const BATCH: usize = 1_000;
const SUMMED: usize = 5_000;

/// The lane of all sealers. What they read is committed and changed by nobody else, so they need not be compared with those who book:
/// else a seal and a rush of bookings would give up each other.
pub const SEALERS: Lane = Lane::Behind("ledger_turns");

/// Seals one batch, adds some of the sums that wait to the totals, and says how many rows and sums that were; zero when nothing
/// is left to do.
///
/// # Errors
/// Database errors.
pub fn seal(tx: &mut Tx<'_>) -> Result<usize> {
    let settled = totals::settle(tx)?;
    let first: Option<bool> =
        tx.opt("SELECT summed FROM ledger_pending ORDER BY row_id LIMIT 1", params![], |row| row.next())?;
    let Some(summed) = first else { return Ok(settled) };
    let mut pending: Vec<(RowId, bool)> = tx.list(
        &format!(
            "SELECT row_id, summed FROM ledger_pending ORDER BY row_id LIMIT {}",
            if summed { SUMMED } else { BATCH }
        ),
        params![],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    let one_too_many = pending.iter().enumerate().filter(|(_, (_, summed))| !summed).nth(BATCH);
    if let Some(place) = one_too_many.map(|(place, _)| place) {
        pending.truncate(place);
    }
    let rows = rows_of(tx, &pending)?;
    let mut sums: BTreeMap<OfficeId, Records> = BTreeMap::new();
    for (row, _) in rows.iter().zip(&pending).filter(|(_, (_, summed))| !summed) {
        sums.entry(row.entry.office).or_default().count(&row.entry, row.weight);
    }
    totals::add(tx, sums)?;
    put(tx, &rows)?;
    Ok(rows.len() + settled)
}

/// The rows that wait, in their order. They are read as the stretch of the ledger in which they stand, which is all theirs but for what
/// was sealed while they were not yet committed: an engine that knows nothing yet of a large import would join it whole for every seal.
fn rows_of(tx: &mut Tx<'_>, pending: &[(RowId, bool)]) -> Result<Vec<Row>> {
    let ends = (pending.first().map(|(id, _)| *id), pending.last().map(|(id, _)| *id));
    let sql = format!("SELECT {COLUMNS} FROM ledger l WHERE l.id >= $1 AND l.id <= $2 ORDER BY l.id");
    let mut rows = tx.list(&sql, params![ends.0, ends.1], rows::read)?;
    rows.retain(|row| pending.binary_search_by_key(&row.id, |(id, _)| *id).is_ok());
    if rows.len() != pending.len() {
        return Err(Error::internal(format!("{} rows wait for a seal and {} are there", pending.len(), rows.len())));
    }
    Ok(rows)
}

/// Puts the next seal on rows: the first of those that this transaction sees, all of them up to its last.
fn put(tx: &mut Tx<'_>, rows: &[Row]) -> Result<()> {
    let last: Option<(i64, String)> =
        tx.opt("SELECT number, hash FROM ledger_seals ORDER BY number DESC LIMIT 1", params![], |row| {
            Ok((row.next()?, row.next()?))
        })?;
    let (number, before) = last.map_or((1, String::new()), |(number, hash)| (number + 1, hash));
    let members: Vec<u8> = rows.iter().flat_map(|row| Uuid::from(row.id).into_bytes()).collect();
    tx.execute(
        "INSERT INTO ledger_seals (number, sealed_at, rows, members, hash) VALUES ($1, $2, $3, $4, $5)",
        params![number, tx.now(), rows.len(), members, chain(&before, rows)?],
    )?;
    let taken = tx.execute("DELETE FROM ledger_pending WHERE row_id <= $1", params![rows.last().map(|row| row.id)])?;
    if taken != rows.len() as u64 {
        return Err(Error::internal(format!("{taken} pending rows taken where {} were read", rows.len())));
    }
    Ok(())
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

/// A row as one line of JSON: the text that is hashed. Its form is part of the promise and never changes: what rows have learned to say
/// since (minutes) stands behind the rest with its name, and only in rows that say it.
fn canonical(row: &Row) -> Result<String> {
    let entry = &row.entry;
    let (first, second, third) = (
        (row.id, row.recorded_at.as_millisecond(), entry.kind, entry.office, entry.service, entry.channel),
        (&entry.subject, entry.requested_on, entry.due_legal, entry.due_promised, entry.delivered_on),
        (entry.days, entry.working_days, entry.outcome, &entry.excluded, entry.score, &entry.charter),
    );
    let fourth = (&entry.source, &entry.reference, row.weight, row.reverses);
    Ok(match entry.minutes {
        None => serde_json::to_string(&(first, second, third, fourth))?,
        Some(minutes) => serde_json::to_string(&(first, second, third, fourth, ("minutes", minutes)))?,
    })
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

/// Recomputes the whole chain and the totals from the rows, while others go on booking and sealing.
///
/// # Errors
/// Database errors; what is out of order is the inner result.
pub async fn verify(db: &Db, mut progress: impl FnMut(u64)) -> Result<Result<Verified, Broken>> {
    let (mut before, mut seals, mut rows) = (String::new(), 0_u64, 0_u64);
    let mut sums = Arc::new(Sums::new(db.ids().secret()));
    loop {
        let number = i64::try_from(seals + 1).unwrap_or(i64::MAX);
        if let Some(seal) = db.read(move |tx| sealed(tx, number)).await? {
            if seal.count != seal.rows.len() as u64 || chain(&before, &seal.rows)? != seal.hash {
                return Ok(Err(Broken::Seal { number }));
            }
            for row in &seal.rows {
                let cell = Cell::of(&row.entry);
                Arc::make_mut(&mut sums).add(row.entry.office, &cell.period, &cell.name()?, row.weight);
            }
            (before, seals, rows) = (seal.hash, seals + 1, rows + seal.count);
            progress(rows);
        } else {
            let known = Arc::clone(&sums);
            match db.read(move |tx| last_look(tx, number, rows, &known)).await? {
                Look::OneMore => {}
                Look::Broken(broken) => return Ok(Err(broken)),
                Look::Right { pending } => return Ok(Ok(Verified { seals, rows, pending, head: before })),
            }
        }
    }
}

/// A seal as it stands, with those of its rows that are there and can be read.
struct Sealed {
    hash: String,
    count: u64,
    rows: Vec<Row>,
}

/// How many rows are asked for at once.
const TOGETHER: usize = 100;

fn sealed(tx: &mut Tx<'_>, number: i64) -> Result<Option<Sealed>> {
    let seal: Option<(String, u64, Vec<u8>)> = tx.opt(
        "SELECT hash, rows, members FROM ledger_seals WHERE number = $1 ORDER BY number",
        params![number],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )?;
    let Some((hash, count, members)) = seal else { return Ok(None) };
    let members: Vec<Value<'_>> = members
        .chunks_exact(16)
        .filter_map(|id| Uuid::from_slice(id).ok())
        .map(|id| Value::text(id.to_string()))
        .collect();
    let marks = (1..=TOGETHER).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let sql = format!("SELECT {COLUMNS} FROM ledger l WHERE l.id IN ({marks}) ORDER BY l.id");
    let mut rows = Vec::with_capacity(members.len());
    for chunk in members.chunks(TOGETHER) {
        // The last chunk is filled up with its own first member, so that one prepared statement serves all.
        let params: Vec<&dyn Bind> = (0..TOGETHER).map(|at| chunk.get(at).unwrap_or(&chunk[0]) as &dyn Bind).collect();
        // A row that cannot be read any more was changed: without it the hash is wrong, as it should be.
        rows.extend(tx.list(&sql, &params, |row| Ok(rows::read(row).ok()))?.into_iter().flatten());
    }
    Ok(Some(Sealed { hash, count, rows }))
}

/// What is found when the chain has come to its end.
enum Look {
    /// Somebody has put another seal meanwhile.
    OneMore,
    /// The rest is not in order.
    Broken(Broken),
    /// The rest is in order.
    Right { pending: u64 },
}

/// Compares what the seals gave with what is there, on one snapshot.
fn last_look(tx: &mut Tx<'_>, next: i64, sealed: u64, sums: &Sums) -> Result<Look> {
    let more: u64 = tx.one("SELECT COUNT(*) FROM ledger_seals WHERE number = $1", params![next], |row| row.next())?;
    if more > 0 {
        return Ok(Look::OneMore);
    }
    let rows: u64 = tx.one("SELECT COUNT(*) FROM ledger", params![], |row| row.next())?;
    let pending: u64 = tx.one("SELECT COUNT(*) FROM ledger_pending", params![], |row| row.next())?;
    if rows != sealed + pending {
        return Ok(Look::Broken(Broken::Count { rows, accounted: sealed + pending }));
    }
    // What was summed as it was booked is in the totals, or in a sum that waits, before it is sealed.
    let mut left = sums.clone();
    let summed = format!(
        "SELECT {COLUMNS} FROM ledger_pending p JOIN ledger l ON l.id = p.row_id WHERE p.summed ORDER BY p.row_id"
    );
    tx.each(&summed, params![], |row| {
        let row = rows::read(row)?;
        let cell = Cell::of(&row.entry);
        left.add(row.entry.office, &cell.period, &cell.name()?, row.weight);
        Ok(())
    })?;
    totals::each(tx, |office, period, cell, count| left.add(office, period, cell, -count))?;
    Ok(match left.first_wrong() {
        Some((office, period)) => Look::Broken(Broken::Totals { office, period }),
        None => Look::Right { pending },
    })
}

/// A fingerprint of the totals of each office and period: the sum of the counts, each times the hash of its cell's name. It needs
/// no memory for the cells themselves, and its key is new each time, so that nobody can prepare totals with the same fingerprint.
#[derive(Clone)]
struct Sums {
    key: [u8; 16],
    of: BTreeMap<(OfficeId, String), u128>,
}

impl Sums {
    fn new(key: [u8; 16]) -> Self {
        Self { key, of: BTreeMap::new() }
    }

    fn add(&mut self, office: OfficeId, period: &str, cell: &str, count: i64) {
        let hash = Sha256::new().chain_update(self.key).chain_update(cell).finalize();
        let mut first = [0; 16];
        first.copy_from_slice(&hash[..16]);
        let times = u128::from_le_bytes(first).wrapping_mul(i128::from(count).cast_unsigned());
        let sum = self.of.entry((office, period.to_owned())).or_default();
        *sum = sum.wrapping_add(times);
    }

    fn first_wrong(self) -> Option<(OfficeId, String)> {
        self.of.into_iter().find(|(_, sum)| *sum != 0).map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::ledger::{Entry, Kind, Ref};

    #[test]
    fn rows_are_hashed_as_before_there_were_minutes_unless_they_have_some() {
        let id = |number: u128| Uuid::from_u128(number);
        let on = jiff::civil::date(2026, 5, 4);
        let entry = Entry::asked(Kind::Request, id(2).into(), Ref::new("request", "a"), on);
        let row =
            |entry| Row { id: id(1).into(), recorded_at: Timestamp::UNIX_EPOCH, entry, weight: 1, reverses: None };
        let before = canonical(&row(entry.clone())).unwrap();
        assert_eq!(
            before,
            concat!(
                r#"[["00000000-0000-0000-0000-000000000001",0,"request","00000000-0000-0000-0000-000000000002",null,null],"#,
                r#"[{"kind":"request","id":"a"},"2026-05-04",null,null,null],"#,
                r#"[null,null,"open",null,null,null],[null,null,1,null]]"#
            )
        );
        let with = canonical(&row(Entry { minutes: Some(7), ..entry })).unwrap();
        assert_eq!(with, format!(r#"{},["minutes",7]]"#, &before[..before.len() - 1]));
    }
}
