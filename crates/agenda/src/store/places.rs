//! Places, and who has them.

use charter::CounterId;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx};
use kernel::{Error, Result, params};

use crate::difference::REPLACED;
use crate::free::Unsold;
use crate::ids::{BookingId, OwnerId};
use crate::look::Tally;
use crate::place::Place;

const COLUMNS: &str = "p.desk, p.starts_at, p.ends_at, p.next_at, p.day, p.opens_at, p.types, p.refuses, p.blocked";

/// Who has a place of a period ($2 to $3). The period is said of both tables: an engine that takes a new table for a small one reads all that
/// was ever taken of an owner, and goes on doing so while it grows.
const TAKEN: &str = "agenda_taken t ON t.owner = p.owner AND t.starts_at = p.starts_at AND t.desk = p.desk
           AND t.starts_at >= $2 AND t.starts_at < $3";

fn read(row: &mut Row<'_>) -> Result<Place> {
    Ok(Place {
        desk: row.next()?,
        starts_at: row.next()?,
        ends_at: row.next()?,
        next_at: row.next()?,
        day: row.next()?,
        opens_at: row.next()?,
        types: row.next()?,
        refuses: row.next()?,
        blocked: row.next()?,
    })
}

/// The places of a period that nobody has taken, by beginning and desk; those of one booking count as free, for who moves it.
pub(crate) fn unsold(
    tx: &mut Tx<'_>,
    owner: OwnerId,
    (from, to): (Timestamp, Timestamp),
    but: Option<BookingId>,
) -> Result<Vec<Unsold>> {
    let read = |row: &mut Row<'_>| Ok(Unsold { place: read(row)?, returns_at: row.next()? });
    tx.list(&unsold_sql(), params![owner, from, to, but], read)
}

fn unsold_sql() -> String {
    format!(
        "SELECT {COLUMNS}, p.returns_at FROM agenda_places p LEFT JOIN {TAKEN}
         WHERE p.owner = $1 AND p.starts_at >= $2 AND p.starts_at < $3 AND (t.booking IS NULL OR t.booking = $4)
         ORDER BY p.starts_at, p.desk"
    )
}

/// All places of a period, each with the booking that has it.
pub(crate) fn all(
    tx: &mut Tx<'_>,
    owner: OwnerId,
    (from, to): (Timestamp, Timestamp),
) -> Result<Vec<(Place, Option<BookingId>)>> {
    let sql = format!(
        "SELECT {COLUMNS}, t.booking FROM agenda_places p LEFT JOIN {TAKEN}
         WHERE p.owner = $1 AND p.starts_at >= $2 AND p.starts_at < $3 ORDER BY p.starts_at, p.desk"
    );
    tx.list(&sql, params![owner, from, to], |row| Ok((read(row)?, row.next()?)))
}

/// How long the shortest place is that begins at a moment, in milliseconds.
pub(crate) fn shortest(tx: &mut Tx<'_>, owner: OwnerId, at: Timestamp) -> Result<Option<u64>> {
    let sql = "SELECT MIN(ends_at - starts_at) FROM agenda_places WHERE owner = $1 AND starts_at = $2";
    tx.one(sql, params![owner, at], |row| row.next())
}

/// When the last place begins.
pub(crate) fn last(tx: &mut Tx<'_>, owner: OwnerId) -> Result<Option<Timestamp>> {
    tx.one("SELECT MAX(starts_at) FROM agenda_places WHERE owner = $1", params![owner], |row| row.next())
}

/// How many places each day has, and how they stand.
pub(crate) fn tally(tx: &mut Tx<'_>, counter: CounterId, (from, to): (Timestamp, Timestamp)) -> Result<Vec<Tally>> {
    let sql = format!(
        "SELECT p.day, COUNT(*), SUM(CASE WHEN t.booking IS NOT NULL THEN 1 ELSE 0 END),
           SUM(CASE WHEN t.booking IS NULL AND p.blocked <> '' THEN 1 ELSE 0 END)
         FROM agenda_places p LEFT JOIN {TAKEN}
         WHERE p.owner = $1 AND p.starts_at >= $2 AND p.starts_at < $3 GROUP BY p.day ORDER BY p.day"
    );
    tx.list(&sql, params![counter, from, to], |row| {
        let (day, capacity, taken, blocked): (Date, u64, u64, u64) =
            (row.next()?, row.next()?, row.next()?, row.next()?);
        Ok(Tally { day, capacity, taken, blocked, free: capacity - taken - blocked })
    })
}

/// Makes places.
pub(crate) fn insert(tx: &mut Tx<'_>, owner: OwnerId, places: &[Place]) -> Result<()> {
    if places.is_empty() {
        return Ok(());
    }
    let columns =
        ["owner", "starts_at", "desk", "ends_at", "next_at", "day", "opens_at", "types", "refuses", "blocked"];
    let rows = places.iter().map(|place| {
        [
            owner.value().into_owned(),
            place.starts_at.value(),
            place.desk.value(),
            place.ends_at.value(),
            place.next_at.value(),
            place.day.value(),
            place.opens_at.value(),
            place.types.value(),
            place.refuses.value(),
            place.blocked.value(),
        ]
    });
    tx.insert_all("agenda_places", &columns, rows)?;
    Ok(())
}

/// Writes what changed of a place.
pub(crate) fn update(tx: &mut Tx<'_>, owner: OwnerId, place: &Place) -> Result<()> {
    tx.change(
        "UPDATE agenda_places SET ends_at = $4, next_at = $5, opens_at = $6, types = $7, refuses = $8, blocked = $9
         WHERE owner = $1 AND starts_at = $2 AND desk = $3",
        params![
            owner,
            place.starts_at,
            place.desk,
            place.ends_at,
            place.next_at,
            place.opens_at,
            place.types,
            place.refuses,
            place.blocked
        ],
    )
}

/// Takes a place away.
///
/// # Errors
/// `Constraint("reference")` where somebody has it.
pub(crate) fn remove(tx: &mut Tx<'_>, owner: OwnerId, (starts_at, desk): (Timestamp, u16)) -> Result<()> {
    tx.change(
        "DELETE FROM agenda_places WHERE owner = $1 AND starts_at = $2 AND desk = $3",
        params![owner, starts_at, desk],
    )
}

/// Gives a place to a booking.
///
/// # Errors
/// `Constraint("agenda_taken_once")` where somebody has it; `Constraint("reference")` where there is no such place.
pub(crate) fn take(
    tx: &mut Tx<'_>,
    owner: OwnerId,
    (starts_at, desk): (Timestamp, u16),
    booking: BookingId,
) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_taken (owner, starts_at, desk, booking) VALUES ($1, $2, $3, $4)",
        params![owner, starts_at, desk, booking],
    )
}

/// The places that a booking has.
pub(crate) fn taken_by(tx: &mut Tx<'_>, booking: BookingId) -> Result<Vec<(OwnerId, Timestamp, u16)>> {
    tx.list(
        "SELECT owner, starts_at, desk FROM agenda_taken WHERE booking = $1 ORDER BY owner, starts_at, desk",
        params![booking],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Whether nobody receives any more at one of the places that a booking has.
pub(crate) fn is_withdrawn(tx: &mut Tx<'_>, booking: BookingId) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM agenda_taken t
         JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
         WHERE t.booking = $1 AND p.blocked NOT IN ('', $2)";
    let hit: u64 = tx.one(sql, params![booking, REPLACED], |row| row.next())?;
    Ok(hit > 0)
}

/// Takes a booking's places from it; they return to the others at a moment.
pub(crate) fn give_back(tx: &mut Tx<'_>, booking: BookingId, returns_at: Option<Timestamp>) -> Result<()> {
    for (owner, starts_at, desk) in taken_by(tx, booking)? {
        tx.change(
            "UPDATE agenda_places SET returns_at = $4 WHERE owner = $1 AND starts_at = $2 AND desk = $3",
            params![owner, starts_at, desk, returns_at],
        )?;
    }
    let given = tx.execute("DELETE FROM agenda_taken WHERE booking = $1", params![booking])?;
    if given > 0 { Ok(()) } else { Err(Error::internal("a booking without a place gave it back")) }
}

/// Keeps a place that is released back until a moment.
pub(crate) fn keep_back(
    tx: &mut Tx<'_>,
    owner: OwnerId,
    (starts_at, desk): (Timestamp, u16),
    until: Option<Timestamp>,
) -> Result<()> {
    tx.execute(
        "UPDATE agenda_places SET returns_at = $4 WHERE owner = $1 AND starts_at = $2 AND desk = $3 AND opens_at <= $5",
        params![owner, starts_at, desk, until, tx.now()],
    )
    .map(|_| ())
}

/// When the next places that are still to come are released.
pub(crate) fn next_release(tx: &mut Tx<'_>, owner: OwnerId) -> Result<Option<Timestamp>> {
    tx.one(
        "SELECT MIN(opens_at) FROM agenda_places WHERE owner = $1 AND starts_at > $2 AND opens_at > $2 AND blocked = ''",
        params![owner, tx.now()],
        |row| row.next(),
    )
}

#[cfg(test)]
mod tests {
    use testkit::{Engine, TestApp};

    use super::*;

    #[tokio::test]
    async fn what_is_free_is_found_by_indexes_alone_whatever_is_over_or_of_others() {
        let app = TestApp::start(Engine::Sqlite, vec![charter::ROOM, crate::ROOM]).await;
        let explained = app.db().read(|tx| {
            let values = params!["owner", 1, 2, None::<BookingId>];
            tx.list(&format!("EXPLAIN QUERY PLAN {}", unsold_sql()), values, |row| {
                let (_, _, _, step): (i64, i64, i64, String) = (row.next()?, row.next()?, row.next()?, row.next()?);
                Ok(step)
            })
        });
        let steps = explained.await.expect("a plan");
        assert_eq!(steps.len(), 2, "no sorting, no other table: {steps:?}");
        assert!(steps[0].contains("(owner=? AND starts_at>? AND starts_at<?)"), "{steps:?}");
        assert!(steps[1].contains("(owner=? AND starts_at=? AND desk=?)"), "{steps:?}");
    }
}
