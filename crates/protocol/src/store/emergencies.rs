//! Registers of emergency.

use kernel::db::{Row, Tx};
use kernel::{Error, Result, params};

use crate::emergency::{Emergency, EmergencyId};
use crate::registers::RegisterId;

const COLUMNS: &str = "id, register, year, number, cause, act, began_at, ended_at, written, opened_by";

fn read(row: &mut Row<'_>) -> Result<Emergency> {
    Ok(Emergency {
        id: row.next()?,
        register: row.next()?,
        year: row.next()?,
        number: row.next()?,
        cause: row.next()?,
        act: row.next()?,
        began_at: row.next()?,
        ended_at: row.next()?,
        written: row.next()?,
        opened_by: row.next()?,
    })
}

pub(crate) fn insert(tx: &mut Tx<'_>, one: &Emergency) -> Result<()> {
    tx.execute(
        "INSERT INTO protocol_emergencies (id, register, year, number, cause, act, began_at, ended_at, written, opened_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL, $8)",
        params![one.id, one.register, one.year, one.number, one.cause, one.act, one.began_at, one.opened_by],
    )?;
    Ok(())
}

pub(crate) fn end(tx: &mut Tx<'_>, one: &Emergency) -> Result<()> {
    let ended = tx.execute(
        "UPDATE protocol_emergencies SET ended_at = $2, written = $3 WHERE id = $1 AND ended_at IS NULL",
        params![one.id, one.ended_at, one.written],
    )?;
    if ended == 1 { Ok(()) } else { Err(Error::Conflict("protocol-emergency-ended".into())) }
}

pub(crate) fn find(tx: &mut Tx<'_>, id: EmergencyId) -> Result<Emergency> {
    tx.one(&format!("SELECT {COLUMNS} FROM protocol_emergencies WHERE id = $1 ORDER BY id"), params![id], read)
}

/// Those of a register, the newest first, each with how many of its documents are registered.
pub(crate) fn of_register(tx: &mut Tx<'_>, register: RegisterId) -> Result<Vec<(Emergency, i64)>> {
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT COUNT(*) FROM protocol_registrations r WHERE r.emergency = protocol_emergencies.id)
         FROM protocol_emergencies WHERE register = $1 ORDER BY year DESC, number DESC"
    );
    tx.list(&sql, params![register], |row| Ok((read(row)?, row.next()?)))
}

/// The last number of a year; 0 where there was none.
pub(crate) fn last_number(tx: &mut Tx<'_>, register: RegisterId, year: i16) -> Result<i64> {
    tx.one(
        "SELECT COALESCE(MAX(number), 0) FROM protocol_emergencies WHERE register = $1 AND year = $2",
        params![register, year],
        |row| row.next(),
    )
}

/// The highest number that is registered of an emergency.
pub(crate) fn highest(tx: &mut Tx<'_>, id: EmergencyId) -> Result<i64> {
    tx.one(
        "SELECT COALESCE(MAX(emergency_number), 0) FROM protocol_registrations WHERE emergency = $1",
        params![id],
        |row| row.next(),
    )
}
