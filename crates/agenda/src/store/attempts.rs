//! Attempts to book while nothing was free.

use kernel::db::Tx;
use kernel::{Result, params};

use crate::attempt::Attempt;

/// Writes an attempt down.
pub(crate) fn insert(tx: &mut Tx<'_>, attempt: &Attempt) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_attempts (id, code, office, counter, type, channel, at, day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            attempt.id,
            attempt.code,
            attempt.office,
            attempt.counter,
            attempt.kind,
            attempt.channel,
            attempt.at,
            attempt.day
        ],
    )
}

/// The attempt of a code.
pub(crate) fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<Attempt> {
    tx.one(
        "SELECT id, code, office, counter, type, channel, at, day FROM agenda_attempts WHERE code = $1 ORDER BY id",
        params![code],
        |row| {
            Ok(Attempt {
                id: row.next()?,
                code: row.next()?,
                office: row.next()?,
                counter: row.next()?,
                kind: row.next()?,
                channel: row.next()?,
                at: row.next()?,
                day: row.next()?,
            })
        },
    )
}
