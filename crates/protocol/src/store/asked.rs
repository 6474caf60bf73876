//! Registrations that wait for a number from outside.

use jiff::Timestamp;
use kernel::db::{Row, Tx};
use kernel::history::Actor;
use kernel::permit::Scope;
use kernel::{Result, params};

use crate::connector::Asked;
use crate::registers::RegisterId;
use crate::registration::{Entry, RegistrationId};

const COLUMNS: &str = "id, register, entry, operator, operator_name, at, tries, fault";

fn read(row: &mut Row<'_>) -> Result<Asked> {
    Ok(Asked {
        id: row.next()?,
        register: row.next()?,
        entry: serde_json::from_str(&row.next::<String>()?)?,
        operator: Actor { id: row.next()?, name: row.next()? },
        at: row.next()?,
        tries: row.next()?,
        fault: row.next()?,
    })
}

pub(crate) fn insert(
    tx: &mut Tx<'_>,
    id: RegistrationId,
    register: RegisterId,
    entry: &Entry,
    by: &Actor,
) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO protocol_asked (id, register, office, entry, operator, operator_name, at, tries, next_at, fault)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $7, '')",
        params![id, register, entry.office, serde_json::to_string(entry)?, by.id, by.name, now],
    )?;
    Ok(())
}

/// The registers in which somebody waits whose turn has come.
pub(crate) fn due_registers(tx: &mut Tx<'_>) -> Result<Vec<RegisterId>> {
    let now = tx.now();
    tx.list("SELECT DISTINCT register FROM protocol_asked WHERE next_at <= $1 ORDER BY register", params![now], |row| {
        row.next()
    })
}

/// Who waits in a register and may be asked for now, in the order of arrival.
pub(crate) fn due(tx: &mut Tx<'_>, register: RegisterId, most: i64) -> Result<Vec<Asked>> {
    let now = tx.now();
    let sql =
        format!("SELECT {COLUMNS} FROM protocol_asked WHERE register = $1 AND next_at <= $2 ORDER BY at, id LIMIT $3");
    tx.list(&sql, params![register, now, most], read)
}

/// One that waits, if the visitor may see it.
pub(crate) fn find(tx: &mut Tx<'_>, id: RegistrationId, scope: &Scope) -> Result<Option<Asked>> {
    let sql = format!("SELECT {COLUMNS} FROM protocol_asked WHERE id = $1 ORDER BY id");
    Ok(tx.opt(&sql, params![id], read)?.filter(|asked| scope.has(asked.entry.office)))
}

/// All that wait in a register, in the order of arrival.
pub(crate) fn waiting(tx: &mut Tx<'_>, register: RegisterId) -> Result<Vec<Asked>> {
    let sql = format!("SELECT {COLUMNS} FROM protocol_asked WHERE register = $1 ORDER BY at, id");
    tx.list(&sql, params![register], read)
}

/// Notes why there is no number yet, and when to ask again.
pub(crate) fn failed(tx: &mut Tx<'_>, id: RegistrationId, fault: &str, next_at: Timestamp) -> Result<()> {
    tx.execute(
        "UPDATE protocol_asked SET tries = tries + 1, fault = $2, next_at = $3 WHERE id = $1",
        params![id, fault, next_at],
    )?;
    Ok(())
}

pub(crate) fn remove(tx: &mut Tx<'_>, id: RegistrationId) -> Result<()> {
    tx.execute("DELETE FROM protocol_asked WHERE id = $1", params![id])?;
    Ok(())
}
