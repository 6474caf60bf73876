//! Those who can be offered something, in their order; and the lists of the staff.

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::{Result, params, search};

use super::entries::{COLUMNS, read};
use crate::queue::entry::{Entry, ReleaseId};

const NO_OFFER: &str = "NOT EXISTS (SELECT 1 FROM agenda_holds h WHERE h.waiting = e.id AND h.state = 'open')";

/// Who waits at a counter and has no offer, who joined first first.
pub(crate) fn waiting(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_waiting_counters c JOIN agenda_waiting e ON e.id = c.waiting
           LEFT JOIN agenda_releases r ON r.id = e.release
         WHERE c.counter = $1 AND e.state = 'waiting' AND (r.id IS NULL OR r.state IN ('over', 'called_off')) AND {NO_OFFER}
         ORDER BY e.joined_at, e.id"
    );
    tx.list(&sql, params![counter], read)
}

/// Who waits in a release and has no offer, in the drawn order.
pub(crate) fn drawn(tx: &mut Tx<'_>, release: ReleaseId) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_waiting e WHERE e.release = $1 AND e.state = 'waiting' AND {NO_OFFER} ORDER BY e.rank, e.id"
    );
    tx.list(&sql, params![release], read)
}

/// Everybody who waits in a release, whether an offer is open or not.
pub(crate) fn enrolled(tx: &mut Tx<'_>, release: ReleaseId) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_waiting e WHERE e.release = $1 AND e.state = 'waiting' ORDER BY e.ticket, e.id"
    );
    tx.list(&sql, params![release], read)
}

/// The counters where somebody waits without an offer.
pub(crate) fn busy_counters(tx: &mut Tx<'_>) -> Result<Vec<CounterId>> {
    tx.list(
        "SELECT DISTINCT c.counter FROM agenda_waiting_counters c JOIN agenda_waiting e ON e.id = c.waiting
         WHERE e.state = 'waiting' ORDER BY c.counter",
        params![],
        |row| row.next(),
    )
}

/// The days of a counter on which something was given back that is not there for everybody yet.
pub(crate) fn kept_days(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<Date>> {
    tx.list(
        "SELECT DISTINCT p.day FROM agenda_places p
         WHERE p.owner = $1 AND p.starts_at > $2 AND p.returns_at > $2
           AND NOT EXISTS (SELECT 1 FROM agenda_taken t WHERE t.owner = p.owner AND t.starts_at = p.starts_at AND t.desk = p.desk)
         ORDER BY p.day",
        params![counter, tx.now()],
        |row| row.next(),
    )
}

/// Who has an offer of a counter and hears of it only by telephone, the one that ends first first.
pub(crate) fn to_call(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_holds h JOIN agenda_waiting e ON e.id = h.waiting
         WHERE h.counter = $1 AND h.state = 'open' AND h.until > $2 AND e.email = '' AND NOT e.sms ORDER BY h.until, e.id"
    );
    tx.list(&sql, params![counter, tx.now()], read)
}

/// A page of those who wait at a counter or have waited there, by a part of the name; and how many there are.
pub(crate) fn page(
    tx: &mut Tx<'_>,
    counter: CounterId,
    (name, ended): (&str, bool),
    (limit, offset): (i64, i64),
) -> Result<(Vec<Entry>, u64)> {
    let like = search::containing(name);
    let from = "FROM agenda_waiting_counters c JOIN agenda_waiting e ON e.id = c.waiting
         WHERE c.counter = $1 AND ($2 = '%%' OR LOWER(e.name) LIKE $2 ESCAPE '!') AND (e.ended_at IS NOT NULL) = $3";
    let total = tx.one(&format!("SELECT COUNT(*) {from}"), params![counter, like, ended], |row| row.next())?;
    let order = if ended { "e.ended_at DESC, e.id DESC" } else { "e.joined_at, e.id" };
    let sql = format!("SELECT {COLUMNS} {from} ORDER BY {order} LIMIT $4 OFFSET $5");
    Ok((tx.list(&sql, params![counter, like, ended, limit, offset], read)?, total))
}
