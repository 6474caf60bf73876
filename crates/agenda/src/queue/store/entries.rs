//! Those who wait.

use charter::CounterId;
use jiff::Timestamp;
use kernel::db::{Row, Tx};
use kernel::{Error, Lang, Result, params};

use crate::applicant::Applicant;
use crate::ids::{BookingId, TypeCode};
use crate::queue::entry::{Entry, EntryId, EntryLink, ReleaseId};
use crate::queue::words::Standing;
use crate::words::Channel;

pub(crate) const COLUMNS: &str = "e.id, e.revision, e.link, e.office, e.type, e.release, e.ticket, e.rank, e.booking, e.earlier, e.state,
  e.name, e.fiscal_code, e.born_on, e.email, e.lang, e.people, e.language, e.weekdays, e.part, e.misses, e.joined_at, e.confirm_by,
  e.phone, e.sms, e.channel";

pub(crate) fn read(row: &mut Row<'_>) -> Result<Entry> {
    let mut entry = first(row)?;
    (entry.applicant.phone, entry.sms, entry.channel) = (row.next()?, row.next()?, row.next()?);
    Ok(entry)
}

fn first(row: &mut Row<'_>) -> Result<Entry> {
    Ok(Entry {
        id: row.next()?,
        revision: row.next()?,
        link: row.next()?,
        office: row.next()?,
        kind: row.next()?,
        release: row.next()?,
        ticket: row.next()?,
        rank: row.next()?,
        booking: row.next()?,
        earlier: row.next()?,
        standing: row.next()?,
        applicant: Applicant {
            name: row.next()?,
            fiscal_code: row.next()?,
            born_on: row.next()?,
            email: row.next()?,
            phone: String::new(),
            lang: Lang::of(&row.next::<String>()?).unwrap_or(Lang::It),
        },
        people: row.next()?,
        language: row.next()?,
        weekdays: row.next()?,
        part: row.next()?,
        misses: row.next()?,
        channel: Channel::Online,
        sms: false,
        joined_at: row.next()?,
        confirm_by: row.next()?,
    })
}

/// Writes down who joins, at which counters, with the secret of the address, and by what the person is known in this list.
///
/// # Errors
/// `Constraint("agenda_waiting_people_once")` where the person stands in it already.
pub(crate) fn insert(tx: &mut Tx<'_>, entry: &Entry, counters: &[CounterId], secret: &str) -> Result<()> {
    let applicant = &entry.applicant;
    tx.change(
        "INSERT INTO agenda_waiting (id, revision, link, office, type, release, ticket, rank, booking, earlier, state, name, fiscal_code,
           born_on, email, lang, people, language, weekdays, part, misses, joined_at, secret, confirm_by, phone, sms, channel, ended_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27,
           NULL)",
        params![
            entry.id,
            entry.revision,
            entry.link,
            entry.office,
            entry.kind,
            entry.release,
            entry.ticket,
            entry.rank,
            entry.booking,
            entry.earlier,
            entry.standing,
            applicant.name,
            applicant.fiscal_code,
            applicant.born_on,
            applicant.email,
            applicant.lang.code(),
            entry.people,
            entry.language,
            entry.weekdays,
            entry.part,
            entry.misses,
            entry.joined_at,
            secret,
            entry.confirm_by,
            applicant.phone,
            entry.sms,
            entry.channel
        ],
    )?;
    for counter in counters {
        tx.change(
            "INSERT INTO agenda_waiting_counters (counter, waiting) VALUES ($1, $2)",
            params![counter, entry.id],
        )?;
    }
    for known in applicant.known_by() {
        tx.change(
            "INSERT INTO agenda_waiting_people (holder, type, list, waiting) VALUES ($1, $2, $3, $4)",
            params![known, entry.kind, list(entry.release), entry.id],
        )?;
    }
    Ok(())
}

/// How a list is named where a person may stand in it once.
fn list(release: Option<ReleaseId>) -> String {
    release.map(|release| release.to_string()).unwrap_or_default()
}

/// The entry that a person has in a list, by what the person is known.
pub(crate) fn of_person(
    tx: &mut Tx<'_>,
    known: &str,
    kind: &TypeCode,
    release: Option<ReleaseId>,
) -> Result<Option<EntryId>> {
    tx.opt(
        "SELECT waiting FROM agenda_waiting_people WHERE holder = $1 AND type = $2 AND list = $3 ORDER BY waiting",
        params![known, kind, list(release)],
        |row| row.next(),
    )
}

/// All entries of a person for a type, in whatever list.
pub(crate) fn all_of_person(tx: &mut Tx<'_>, known: &str, kind: &TypeCode) -> Result<Vec<EntryId>> {
    tx.list(
        "SELECT waiting FROM agenda_waiting_people WHERE holder = $1 AND type = $2 ORDER BY list, waiting",
        params![known, kind],
        |row| row.next(),
    )
}

/// The entry of an identifier.
pub(crate) fn find(tx: &mut Tx<'_>, id: EntryId) -> Result<Entry> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_waiting e WHERE e.id = $1 ORDER BY e.id"), params![id], read)
}

/// The entry of a person's own address.
pub(crate) fn by_link(tx: &mut Tx<'_>, link: EntryLink) -> Result<Entry> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_waiting e WHERE e.link = $1 ORDER BY e.id"), params![link], read)
}

/// The secret that only the owner of the mailbox reads.
pub(crate) fn secret(tx: &mut Tx<'_>, id: EntryId) -> Result<String> {
    tx.one("SELECT secret FROM agenda_waiting WHERE id = $1 ORDER BY id", params![id], |row| row.next())
}

/// The counters at which somebody waits.
pub(crate) fn counters(tx: &mut Tx<'_>, id: EntryId) -> Result<Vec<CounterId>> {
    tx.list("SELECT counter FROM agenda_waiting_counters WHERE waiting = $1 ORDER BY counter", params![id], |row| {
        row.next()
    })
}

/// From now on the entry counts.
pub(crate) fn confirm(tx: &mut Tx<'_>, entry: &Entry, ticket: Option<u64>) -> Result<()> {
    once(tx.execute(
        "UPDATE agenda_waiting SET revision = revision + 1, state = 'waiting', ticket = $3 WHERE id = $1 AND revision = $2 AND state = 'asked'",
        params![entry.id, entry.revision, ticket],
    )?)
}

/// An offer came to nothing.
pub(crate) fn miss(tx: &mut Tx<'_>, entry: &Entry) -> Result<()> {
    once(tx.execute(
        "UPDATE agenda_waiting SET revision = revision + 1, misses = misses + 1 WHERE id = $1 AND revision = $2",
        params![entry.id, entry.revision],
    )?)
}

/// Writes down where a ticket stands in the drawn order.
pub(crate) fn rank(tx: &mut Tx<'_>, release: ReleaseId, ticket: u64, rank: u64) -> Result<()> {
    tx.change("UPDATE agenda_waiting SET rank = $3 WHERE release = $1 AND ticket = $2", params![release, ticket, rank])
}

/// Ends the waiting; what was known of the person is forgotten, the ticket of a draw stays.
pub(crate) fn end(
    tx: &mut Tx<'_>,
    entry: &Entry,
    standing: Standing,
    booking: Option<BookingId>,
    keeps_ticket: bool,
) -> Result<()> {
    once(tx.execute(
        "UPDATE agenda_waiting SET revision = revision + 1, state = $3, booking = $4, name = '', fiscal_code = '', born_on = NULL, email = '',
           phone = '', secret = '', ticket = CASE WHEN $6 THEN ticket ELSE NULL END, ended_at = $5
         WHERE id = $1 AND revision = $2 AND ended_at IS NULL",
        params![entry.id, entry.revision, standing, booking, tx.now(), keeps_ticket],
    )?)?;
    tx.execute("DELETE FROM agenda_waiting_people WHERE waiting = $1", params![entry.id]).map(|_| ())
}

fn once(changed: u64) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("agenda-changed-meanwhile".into())) }
}

/// Whose address should have been confirmed by now.
pub(crate) fn unconfirmed(tx: &mut Tx<'_>, most: i64) -> Result<Vec<EntryId>> {
    tx.list(
        "SELECT id FROM agenda_waiting WHERE state = 'asked' AND confirm_by <= $1 ORDER BY confirm_by, id LIMIT $2",
        params![tx.now(), most],
        |row| row.next(),
    )
}

/// Whether anybody waits at a counter.
pub(crate) fn any(tx: &mut Tx<'_>, counter: CounterId) -> Result<bool> {
    let found: Option<EntryId> = tx.opt(
        "SELECT e.id FROM agenda_waiting_counters c JOIN agenda_waiting e ON e.id = c.waiting
         WHERE c.counter = $1 AND e.state = 'waiting' ORDER BY e.id LIMIT 1",
        params![counter],
        |row| row.next(),
    )?;
    Ok(found.is_some())
}

/// How many wait before somebody for the same at a counter that they have in common.
pub(crate) fn before(tx: &mut Tx<'_>, entry: &Entry) -> Result<u64> {
    tx.one(
        "SELECT COUNT(*) FROM agenda_waiting e LEFT JOIN agenda_releases r ON r.id = e.release
         WHERE e.state = 'waiting' AND e.type = $2 AND (e.joined_at < $3 OR (e.joined_at = $3 AND e.id < $1))
           AND (r.id IS NULL OR r.state IN ('over', 'called_off'))
           AND EXISTS (SELECT 1 FROM agenda_waiting_counters a JOIN agenda_waiting_counters b ON b.counter = a.counter
             WHERE a.waiting = e.id AND b.waiting = $1)",
        params![entry.id, entry.kind, entry.joined_at],
        |row| row.next(),
    )
}

/// How many stand before somebody in the drawn order and still wait.
pub(crate) fn before_in(tx: &mut Tx<'_>, release: ReleaseId, rank: u64) -> Result<u64> {
    tx.one(
        "SELECT COUNT(*) FROM agenda_waiting WHERE release = $1 AND rank < $2 AND state = 'waiting'",
        params![release, rank],
        |row| row.next(),
    )
}

/// Sweeps what nobody has to know any more: who left or never confirmed, some time ago. Those whom a draw has put in order stay.
pub(crate) fn forget(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64> {
    let old = "SELECT id FROM agenda_waiting WHERE state IN ('left', 'lapsed', 'missed', 'removed') AND ended_at < $1 AND ticket IS NULL";
    for table in ["agenda_holds", "agenda_waiting_counters"] {
        tx.execute(&format!("DELETE FROM {table} WHERE waiting IN ({old})"), params![before])?;
    }
    tx.execute(&format!("DELETE FROM agenda_waiting WHERE id IN ({old})"), params![before])
}
