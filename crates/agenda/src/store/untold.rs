//! Whom somebody has to call.

use charter::CounterId;
use kernel::db::{Row, Tx};
use kernel::{Result, params, search};

use super::bookings;
use crate::booking::Booking;
use crate::untold::{News, Untold, UntoldId};

const COLUMNS: &str = "u.id, u.news, u.was_at, u.told_at, u.told_by";

fn read(row: &mut Row<'_>) -> Result<Untold> {
    Ok(Untold {
        id: row.next()?,
        news: row.next()?,
        was_at: row.next()?,
        told_at: row.next()?,
        told_by: row.next()?,
        booking: bookings::read(row)?,
    })
}

/// Notes somebody; whom nobody has called yet since the last time is noted once, with the hour of then.
pub(crate) fn note(tx: &mut Tx<'_>, before: &Booking, news: News) -> Result<()> {
    let id: UntoldId = tx.id();
    tx.change(
        "INSERT INTO agenda_untold (id, booking, counter, news, was_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (booking) WHERE told_at IS NULL DO UPDATE SET news = $4",
        params![id, before.id, before.counter, news, before.starts_at],
    )
}

/// A page of a counter's whose name, code or number contains a text, the next hour first; with `told` those who were called, too. And how many
/// there are.
pub(crate) fn page(
    tx: &mut Tx<'_>,
    counter: CounterId,
    (text, told): (&str, bool),
    (limit, offset): (i64, i64),
) -> Result<(Vec<Untold>, u64)> {
    let like = search::containing(text);
    let open = if told { "" } else { "u.told_at IS NULL AND" };
    let matching = format!(
        "FROM agenda_untold u JOIN agenda_bookings b ON b.id = u.booking WHERE {open} u.counter = $1
         AND (lower(b.name) LIKE $2 ESCAPE '!' OR lower(b.code) LIKE $2 ESCAPE '!' OR b.phone LIKE $2 ESCAPE '!')"
    );
    let total = tx.one(&format!("SELECT COUNT(*) {matching}"), params![counter, like], |row| row.next())?;
    let sql = format!(
        "SELECT {COLUMNS}, {} {matching} ORDER BY CASE WHEN u.told_at IS NULL THEN 0 ELSE 1 END, u.was_at, u.id LIMIT $3 OFFSET $4",
        bookings::COLUMNS
    );
    Ok((tx.list(&sql, params![counter, like, limit, offset], read)?, total))
}

/// One of a counter's.
pub(crate) fn find(tx: &mut Tx<'_>, counter: CounterId, id: UntoldId) -> Result<Untold> {
    let sql = format!(
        "SELECT {COLUMNS}, {} FROM agenda_untold u JOIN agenda_bookings b ON b.id = u.booking
         WHERE u.id = $1 AND u.counter = $2 ORDER BY u.id",
        bookings::COLUMNS
    );
    tx.one(&sql, params![id, counter], read)
}

/// How many of a counter's nobody has called yet.
pub(crate) fn count(tx: &mut Tx<'_>, counter: CounterId) -> Result<u64> {
    let sql = "SELECT COUNT(*) FROM agenda_untold WHERE counter = $1 AND told_at IS NULL";
    tx.one(sql, params![counter], |row| row.next())
}

/// Notes by whom somebody was called; nobody, where they were not after all.
pub(crate) fn tick(tx: &mut Tx<'_>, id: UntoldId, by: Option<&str>) -> Result<()> {
    let at = by.map(|_| tx.now());
    tx.change(
        "UPDATE agenda_untold SET told_at = $2, told_by = $3 WHERE id = $1",
        params![id, at, by.unwrap_or_default()],
    )
}
