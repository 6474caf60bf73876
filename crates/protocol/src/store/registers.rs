//! Registers and their counters.

use charter::BodyId;
use jiff::Timestamp;
use kernel::db::{Row, Tx};
use kernel::{Error, Result, params};

use crate::registers::{Register, RegisterId};

const COLUMNS: &str = "id, revision, body, keeper, area, numbering, opened_at";

fn read(row: &mut Row<'_>) -> Result<Register> {
    Ok(Register {
        id: row.next()?,
        revision: row.next()?,
        body: row.next()?,
        keeper: row.next()?,
        area: row.next()?,
        numbering: row.next()?,
        opened_at: row.next()?,
    })
}

pub(crate) fn insert(tx: &mut Tx<'_>, register: &Register) -> Result<()> {
    tx.execute(
        "INSERT INTO protocol_registers (id, revision, body, keeper, area, numbering, opened_at)
         VALUES ($1, 1, $2, $3, $4, $5, $6)",
        params![register.id, register.body, register.keeper, register.area, register.numbering, register.opened_at],
    )?;
    Ok(())
}

pub(crate) fn update(tx: &mut Tx<'_>, register: &Register) -> Result<()> {
    let changed = tx.execute(
        "UPDATE protocol_registers SET revision = revision + 1, keeper = $3, area = $4, numbering = $5
         WHERE id = $1 AND revision = $2",
        params![register.id, register.revision, register.keeper, register.area, register.numbering],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("protocol-changed-meanwhile".into())) }
}

pub(crate) fn all(tx: &mut Tx<'_>) -> Result<Vec<Register>> {
    tx.list(&format!("SELECT {COLUMNS} FROM protocol_registers ORDER BY id"), &[], read)
}

pub(crate) fn of_body(tx: &mut Tx<'_>, body: BodyId) -> Result<Register> {
    tx.one(&format!("SELECT {COLUMNS} FROM protocol_registers WHERE body = $1 ORDER BY id"), params![body], read)
}

pub(crate) fn find(tx: &mut Tx<'_>, id: RegisterId) -> Result<Register> {
    tx.one(&format!("SELECT {COLUMNS} FROM protocol_registers WHERE id = $1 ORDER BY id"), params![id], read)
}

/// What the counter of a year gives.
pub(crate) struct Counted {
    pub(crate) number: i64,
    pub(crate) at: Timestamp,
    /// The last day that is closed; '' where none is.
    pub(crate) closed_day: String,
}

/// Takes the next number. One statement: whoever else takes one at the same time waits, or is done again.
pub(crate) fn count(tx: &mut Tx<'_>, register: RegisterId, year: i16, now: Timestamp) -> Result<Counted> {
    tx.one(
        "INSERT INTO protocol_counters (register, year, last, last_at, closed_day) VALUES ($1, $2, 1, $3, '')
         ON CONFLICT (register, year) DO UPDATE SET last = protocol_counters.last + 1,
           last_at = CASE WHEN protocol_counters.last_at > excluded.last_at THEN protocol_counters.last_at ELSE excluded.last_at END
         RETURNING last, last_at, closed_day",
        params![register, year, now],
        |row| Ok(Counted { number: row.next()?, at: row.next()?, closed_day: row.next()? }),
    )
}

/// Notes that a day is closed: no registration falls on it any more.
pub(crate) fn close(tx: &mut Tx<'_>, register: RegisterId, year: i16, day: &str) -> Result<()> {
    tx.execute(
        "UPDATE protocol_counters SET closed_day = $3 WHERE register = $1 AND year = $2 AND closed_day < $3",
        params![register, year, day],
    )?;
    Ok(())
}
