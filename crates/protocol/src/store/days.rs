//! Daily registers and their prints: written once.

use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::{Result, params};

use crate::daily::{Day, DayId, Print};
use crate::registers::RegisterId;

const COLUMNS: &str =
    "d.id, d.register, d.day, d.due_on, d.first, d.last, d.registrations, d.annulments, d.previous, d.sha256, d.bytes,
  d.closed_at, p.sha256, p.bytes";
const FROM: &str = "FROM protocol_days d LEFT JOIN protocol_prints p ON p.day = d.id";

fn read(row: &mut Row<'_>) -> Result<Day> {
    Ok(Day {
        id: row.next()?,
        register: row.next()?,
        day: row.next()?,
        due_on: row.next()?,
        first: row.next()?,
        last: row.next()?,
        registrations: row.next()?,
        annulments: row.next()?,
        previous: row.next()?,
        sha256: row.next()?,
        bytes: row.next()?,
        closed_at: row.next()?,
        print: {
            let (sha256, bytes): (Option<String>, Option<u64>) = (row.next()?, row.next()?);
            sha256.zip(bytes).map(|(sha256, bytes)| Print { sha256, bytes })
        },
    })
}

pub(crate) fn insert(tx: &mut Tx<'_>, day: &Day) -> Result<()> {
    tx.execute(
        "INSERT INTO protocol_days (id, register, day, due_on, first, last, registrations, annulments, previous, sha256, bytes, closed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            day.id,
            day.register,
            day.day,
            day.due_on,
            day.first,
            day.last,
            day.registrations,
            day.annulments,
            day.previous,
            day.sha256,
            day.bytes,
            day.closed_at
        ],
    )?;
    Ok(())
}

pub(crate) fn insert_print(tx: &mut Tx<'_>, day: DayId, print: &Print) -> Result<()> {
    let now = tx.now();
    tx.execute(
        "INSERT INTO protocol_prints (day, sha256, bytes, at) VALUES ($1, $2, $3, $4) ON CONFLICT (day) DO NOTHING",
        params![day, print.sha256, print.bytes, now],
    )?;
    Ok(())
}

pub(crate) fn find(tx: &mut Tx<'_>, id: DayId) -> Result<Day> {
    tx.one(&format!("SELECT {COLUMNS} {FROM} WHERE d.id = $1 ORDER BY d.id"), params![id], read)
}

/// The last daily register.
pub(crate) fn last(tx: &mut Tx<'_>, register: RegisterId) -> Result<Option<Day>> {
    let sql = format!("SELECT {COLUMNS} {FROM} WHERE d.register = $1 ORDER BY d.day DESC LIMIT 1");
    tx.opt(&sql, params![register], read)
}

/// The first day after one and before another on which something was registered or annulled.
pub(crate) fn next(tx: &mut Tx<'_>, register: RegisterId, after: &str, before: Date) -> Result<Option<Date>> {
    tx.one(
        "SELECT MIN(day) FROM (
           SELECT MIN(day) AS day FROM protocol_registrations WHERE register = $1 AND day > $2 AND day < $3 AND NOT outside
           UNION ALL
           SELECT MIN(a.day) AS day FROM protocol_annulments a JOIN protocol_registrations r ON r.key = a.registration
           WHERE a.register = $1 AND a.day > $2 AND a.day < $3 AND NOT r.outside) AS days",
        params![register, after, before],
        |row| row.next(),
    )
}

/// A page of them, the newest first, and how many there are.
pub(crate) fn page(tx: &mut Tx<'_>, register: RegisterId, limit: i64, offset: i64) -> Result<(Vec<Day>, u64)> {
    let total =
        tx.one("SELECT COUNT(*) FROM protocol_days WHERE register = $1", params![register], |row| row.next())?;
    let sql = format!("SELECT {COLUMNS} {FROM} WHERE d.register = $1 ORDER BY d.day DESC LIMIT $2 OFFSET $3");
    Ok((tx.list(&sql, params![register, limit, offset], read)?, total))
}

/// Those that are not printed yet, the newest first: they are what people ask for.
pub(crate) fn unprinted(tx: &mut Tx<'_>, most: i64) -> Result<Vec<Day>> {
    let sql = format!("SELECT {COLUMNS} {FROM} WHERE p.day IS NULL ORDER BY d.day DESC, d.id LIMIT $1");
    tx.list(&sql, params![most], read)
}
