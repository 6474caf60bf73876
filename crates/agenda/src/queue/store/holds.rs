//! Offers.

use charter::CounterId;
use jiff::Timestamp;
use kernel::db::{Row, Tx};
use kernel::{Error, Result, params};

use crate::ids::BookingId;
use crate::queue::entry::{EntryId, Hold, HoldId, ReleaseId};
use crate::queue::words::Fate;

const COLUMNS: &str = "h.id, h.waiting, h.counter, h.booking, h.starts_at, h.state, h.until";

fn read(row: &mut Row<'_>) -> Result<Hold> {
    Ok(Hold {
        id: row.next()?,
        entry: row.next()?,
        counter: row.next()?,
        booking: row.next()?,
        starts_at: row.next()?,
        fate: row.next()?,
        until: row.next()?,
    })
}

/// Writes an offer down.
///
/// # Errors
/// `Constraint("agenda_holds_open_once")` where one is open already.
pub(crate) fn insert(tx: &mut Tx<'_>, hold: &Hold) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_holds (id, waiting, counter, booking, starts_at, state, made_at, until, ended_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL)",
        params![hold.id, hold.entry, hold.counter, hold.booking, hold.starts_at, hold.fate, tx.now(), hold.until],
    )
}

/// Notes whose offer it is.
///
/// # Errors
/// `Constraint("agenda_holds_people_once")` where the person has another one.
pub(crate) fn claim(tx: &mut Tx<'_>, hold: HoldId, known: &[String]) -> Result<()> {
    for holder in known {
        tx.change("INSERT INTO agenda_holds_people (holder, hold) VALUES ($1, $2)", params![holder, hold])?;
    }
    Ok(())
}

/// Whether a person has an open offer, in whatever list.
pub(crate) fn has_one(tx: &mut Tx<'_>, known: &[String]) -> Result<bool> {
    for holder in known {
        let sql = "SELECT hold FROM agenda_holds_people WHERE holder = $1 ORDER BY holder";
        if tx.opt(sql, params![holder], |row| row.next::<HoldId>())?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The open offer of somebody.
pub(crate) fn open(tx: &mut Tx<'_>, entry: EntryId) -> Result<Option<Hold>> {
    let sql = format!("SELECT {COLUMNS} FROM agenda_holds h WHERE h.waiting = $1 AND h.state = 'open' ORDER BY h.id");
    tx.opt(&sql, params![entry], read)
}

/// What somebody was offered at a counter and did not take.
pub(crate) fn passed(tx: &mut Tx<'_>, entry: EntryId, counter: CounterId) -> Result<Vec<Timestamp>> {
    tx.list(
        "SELECT starts_at FROM agenda_holds WHERE waiting = $1 AND counter = $2 AND state IN ('declined', 'lapsed') ORDER BY starts_at",
        params![entry, counter],
        |row| row.next(),
    )
}

/// Nobody receives any more at a place that an offer holds: the calendar was changed under it.
const SHUT: &str = "EXISTS (
           SELECT 1 FROM agenda_taken t JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
           WHERE t.booking = h.booking AND p.blocked NOT IN ('', $2))";

/// Whether nobody receives at the time of an offer any more.
pub(crate) fn is_shut(tx: &mut Tx<'_>, hold: HoldId) -> Result<bool> {
    let sql = format!("SELECT COUNT(*) FROM agenda_holds h WHERE h.id = $1 AND {SHUT}");
    tx.one(&sql, params![hold, crate::difference::REPLACED], |row| Ok(row.next::<i64>()? > 0))
}

/// The offers that hold no longer: their time is over, nobody receives at their hour any more, or the counter gives no appointments now.
pub(crate) fn due(tx: &mut Tx<'_>, most: i64) -> Result<Vec<Hold>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_holds h JOIN agenda_counters c ON c.counter = h.counter
         WHERE h.state = 'open' AND (h.until <= $1 OR c.stage NOT IN ('pilot', 'live') OR {SHUT})
         ORDER BY h.until, h.id LIMIT $3"
    );
    tx.list(&sql, params![tx.now(), crate::difference::REPLACED, most], read)
}

/// How many offers of a release are open.
pub(crate) fn open_in(tx: &mut Tx<'_>, release: ReleaseId) -> Result<usize> {
    tx.one(
        "SELECT COUNT(*) FROM agenda_holds h JOIN agenda_waiting e ON e.id = h.waiting WHERE e.release = $1 AND h.state = 'open'",
        params![release],
        |row| row.next(),
    )
}

/// Another time for the same offer, within the choice of a release.
pub(crate) fn shift(tx: &mut Tx<'_>, hold: &Hold, starts_at: Timestamp) -> Result<()> {
    tx.change("UPDATE agenda_holds SET starts_at = $2 WHERE id = $1 AND state = 'open'", params![hold.id, starts_at])
}

/// Ends an offer: what came of it, and the booking where it was accepted.
///
/// # Errors
/// `Conflict` where it was ended meanwhile.
pub(crate) fn end(tx: &mut Tx<'_>, hold: &Hold, fate: Fate, booking: Option<BookingId>) -> Result<()> {
    let changed = tx.execute(
        "UPDATE agenda_holds SET state = $2, booking = $3, ended_at = $4 WHERE id = $1 AND state = 'open'",
        params![hold.id, fate, booking, tx.now()],
    )?;
    if changed != 1 {
        return Err(Error::Conflict("agenda-queue-offer-over".into()));
    }
    tx.execute("DELETE FROM agenda_holds_people WHERE hold = $1", params![hold.id]).map(|_| ())
}

/// An offer became the move of an appointment that the person had.
pub(crate) fn accepted_as(tx: &mut Tx<'_>, hold: &Hold, booking: BookingId) -> Result<()> {
    tx.change("UPDATE agenda_holds SET state = 'accepted', booking = $2 WHERE id = $1", params![hold.id, booking])
}

/// Takes the booking of an offer away that came to nothing; its places were given back before.
pub(crate) fn remove_booking(tx: &mut Tx<'_>, id: BookingId) -> Result<()> {
    tx.change("DELETE FROM agenda_bookings WHERE id = $1 AND state = 'offered'", params![id])
}

/// An offer was accepted: from now on its booking is one.
pub(crate) fn becomes_booking(tx: &mut Tx<'_>, id: BookingId, revision: u64) -> Result<()> {
    let changed = tx.execute(
        "UPDATE agenda_bookings SET revision = revision + 1, state = 'booked', booked_at = $3, booked_on = $4
         WHERE id = $1 AND revision = $2 AND state = 'offered'",
        params![id, revision, tx.now(), tx.clock().today()],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("agenda-changed-meanwhile".into())) }
}
