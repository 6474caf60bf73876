//! Attempts while there was no place.

use kernel::db::{Row, Tx};
use kernel::{Result, params};

use crate::attempt::Attempt;
use crate::ids::AttemptId;

const COLUMNS: &str = "id, number, holder, office, counter, type, service, day, at, people, language";

fn read(row: &mut Row<'_>) -> Result<Attempt> {
    Ok(Attempt {
        id: row.next()?,
        number: row.next()?,
        holder: row.next()?,
        office: row.next()?,
        counter: row.next()?,
        kind: row.next()?,
        service: row.next()?,
        day: row.next()?,
        at: row.next()?,
        people: row.next()?,
        language: row.next()?,
    })
}

/// An attempt.
pub(crate) fn find(tx: &mut Tx<'_>, id: AttemptId) -> Result<Attempt> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_attempts WHERE id = $1 ORDER BY id"), params![id], read)
}

/// The same attempt of the same day, where there was one.
pub(crate) fn same(tx: &mut Tx<'_>, attempt: &Attempt) -> Result<Option<Attempt>> {
    tx.opt(
        &format!(
            "SELECT {COLUMNS} FROM agenda_attempts WHERE holder = $1 AND counter = $2 AND type = $3 AND day = $4 ORDER BY id"
        ),
        params![attempt.holder, attempt.counter, attempt.kind, attempt.day],
        read,
    )
}

/// Writes an attempt down.
pub(crate) fn insert(tx: &mut Tx<'_>, attempt: &Attempt) -> Result<()> {
    tx.change(
        &format!("INSERT INTO agenda_attempts ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
        params![
            attempt.id,
            attempt.number,
            attempt.holder,
            attempt.office,
            attempt.counter,
            attempt.kind,
            attempt.service,
            attempt.day,
            attempt.at,
            attempt.people,
            attempt.language
        ],
    )
}
