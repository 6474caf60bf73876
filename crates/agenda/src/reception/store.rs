//! The SQL of the hall.

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::{Error, Result, params, search};

use super::hall::{DisplayId, Hall, KioskId};
use super::ticket::{Ticket, TicketId};
use crate::booking::Booking;
use crate::ids::{BookingId, TypeCode};
use crate::plan::DESKS_MOST;
use crate::store::bookings;
use crate::words::Channel;

const COLUMNS: &str =
    "id, revision, office, counter, day, letter, number, type, priority, booking, rehearsal, state, desk, arrived_at,
  due_at, called_at, sounded_at, serving_at, ended_at, note";

fn read(row: &mut Row<'_>) -> Result<Ticket> {
    Ok(Ticket {
        id: row.next()?,
        revision: row.next()?,
        office: row.next()?,
        counter: row.next()?,
        day: row.next()?,
        letter: row.next()?,
        number: row.next()?,
        kind: row.next()?,
        priority: row.next()?,
        booking: row.next()?,
        rehearsal: row.next()?,
        state: row.next()?,
        desk: row.next()?,
        arrived_at: row.next()?,
        due_at: row.next()?,
        called_at: row.next()?,
        sounded_at: row.next()?,
        serving_at: row.next()?,
        ended_at: row.next()?,
        note: row.next()?,
    })
}

/// Writes a new ticket down.
pub(super) fn insert(tx: &mut Tx<'_>, ticket: &Ticket) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_tickets (id, revision, office, counter, day, letter, number, type, priority, booking, rehearsal, state,
           desk, arrived_at, due_at, called_at, sounded_at, serving_at, ended_at, note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
        params![
            ticket.id,
            ticket.revision,
            ticket.office,
            ticket.counter,
            ticket.day,
            ticket.letter,
            ticket.number,
            ticket.kind,
            ticket.priority,
            ticket.booking,
            ticket.rehearsal,
            ticket.state,
            ticket.desk,
            ticket.arrived_at,
            ticket.due_at,
            ticket.called_at,
            ticket.sounded_at,
            ticket.serving_at,
            ticket.ended_at,
            ticket.note
        ],
    )
}

/// Writes down how a ticket stands, if nobody else changed it meanwhile: this is why nobody is called twice.
pub(super) fn update(tx: &mut Tx<'_>, ticket: &Ticket) -> Result<()> {
    let changed = tx.execute(
        "UPDATE agenda_tickets SET revision = revision + 1, type = $3, state = $4, desk = $5, due_at = $6, called_at = $7,
           sounded_at = $8, serving_at = $9, ended_at = $10, note = $11
         WHERE id = $1 AND revision = $2",
        params![
            ticket.id,
            ticket.revision,
            ticket.kind,
            ticket.state,
            ticket.desk,
            ticket.due_at,
            ticket.called_at,
            ticket.sounded_at,
            ticket.serving_at,
            ticket.ended_at,
            ticket.note
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("agenda-ticket-taken".into())) }
}

/// A ticket of a counter.
pub(crate) fn find(tx: &mut Tx<'_>, counter: CounterId, id: TicketId) -> Result<Ticket> {
    let sql = format!("SELECT {COLUMNS} FROM agenda_tickets WHERE id = $1 AND counter = $2 ORDER BY id");
    tx.one(&sql, params![id, counter], read)
}

/// All tickets of a day, in the order in which they were given.
pub(crate) fn of_day(tx: &mut Tx<'_>, counter: CounterId, day: Date) -> Result<Vec<Ticket>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_tickets WHERE counter = $1 AND day = $2 ORDER BY arrived_at, letter, number"
    );
    tx.list(&sql, params![counter, day], read)
}

/// The ticket of an appointment, where the person has come.
pub(crate) fn of_booking(tx: &mut Tx<'_>, booking: BookingId) -> Result<Option<Ticket>> {
    tx.opt(&format!("SELECT {COLUMNS} FROM agenda_tickets WHERE booking = $1 ORDER BY id"), params![booking], read)
}

/// The last number given under a letter; 0 before the first.
pub(super) fn last_number(tx: &mut Tx<'_>, counter: CounterId, day: Date, letter: &str) -> Result<u32> {
    tx.one(
        "SELECT COALESCE(MAX(number), 0) FROM agenda_tickets WHERE counter = $1 AND day = $2 AND letter = $3",
        params![counter, day, letter],
        |row| row.next(),
    )
}

/// The highest desk of a counter's calendar; 0 where it has no places.
pub(super) fn last_desk(tx: &mut Tx<'_>, counter: CounterId) -> Result<u16> {
    tx.one(
        &format!("SELECT COALESCE(MAX(desk), 0) FROM agenda_places WHERE owner = $1 AND desk <= {DESKS_MOST}"),
        params![counter],
        |row| row.next(),
    )
}

/// How many desks the calendar opens on a day.
pub(super) fn desks_on(tx: &mut Tx<'_>, counter: CounterId, day: Date) -> Result<u16> {
    tx.one(
        &format!(
            "SELECT COUNT(DISTINCT desk) FROM agenda_places
             WHERE owner = $1 AND day = $2 AND blocked = '' AND desk <= {DESKS_MOST}"
        ),
        params![counter, day],
        |row| row.next(),
    )
}

/// Takes the exercises of a counter away, as if they had never been.
pub(crate) fn remove_rehearsals(tx: &mut Tx<'_>, counter: CounterId) -> Result<()> {
    tx.execute("DELETE FROM agenda_tickets WHERE counter = $1 AND rehearsal", params![counter]).map(|_| ())
}

/// What changes whenever something of a counter's day changes.
pub(super) fn version(tx: &mut Tx<'_>, counter: CounterId, day: Date) -> Result<String> {
    tx.one(
        "SELECT b.n, b.changes, t.n, t.changes
         FROM (SELECT COUNT(*) AS n, CAST(COALESCE(SUM(revision), 0) AS BIGINT) AS changes FROM agenda_bookings
               WHERE counter = $1 AND day = $2) b,
              (SELECT COUNT(*) AS n, CAST(COALESCE(SUM(revision), 0) AS BIGINT) AS changes FROM agenda_tickets
               WHERE counter = $1 AND day = $2) t
         ORDER BY 1",
        params![counter, day],
        |row| {
            let parts: [i64; 4] = [row.next()?, row.next()?, row.next()?, row.next()?];
            Ok(parts.map(|part| part.to_string()).join("-"))
        },
    )
}

/// The bookings of a counter whose name has all these words, or whose code or case is what was typed; those to come first.
pub(super) fn search(tx: &mut Tx<'_>, counter: CounterId, typed: &str, today: Date, most: i64) -> Result<Vec<Booking>> {
    let words: Vec<String> = typed.to_lowercase().split_whitespace().take(5).map(search::containing).collect();
    let word = |at: usize| words.get(at).cloned().unwrap_or_else(|| "%".to_owned());
    let sql = format!(
        "SELECT {} FROM agenda_bookings b
         WHERE b.counter = $1 AND (b.code = $2 OR (b.case_code <> '' AND LOWER(b.case_code) = $3)
           OR (LOWER(b.name) LIKE $4 ESCAPE '!' AND LOWER(b.name) LIKE $5 ESCAPE '!' AND LOWER(b.name) LIKE $6 ESCAPE '!'
             AND LOWER(b.name) LIKE $7 ESCAPE '!' AND LOWER(b.name) LIKE $8 ESCAPE '!'))
         ORDER BY CASE WHEN b.day >= $9 THEN 0 ELSE 1 END, CASE WHEN b.day >= $9 THEN b.starts_at ELSE -b.starts_at END, b.id
         LIMIT {most}",
        bookings::COLUMNS
    );
    let (code, case) = (web::codes::typed(typed), typed.trim().to_lowercase());
    tx.list(&sql, params![counter, code, case, word(0), word(1), word(2), word(3), word(4), today], bookings::read)
}

/// Appointments that are over, of one type and channel, booked equally early.
pub(crate) struct Came {
    pub(super) kind: TypeCode,
    pub(super) channel: Channel,
    /// Whether the person was reminded, by whatever message.
    pub(super) reminded: bool,
    /// Whether that was by SMS, alone or beside the mail.
    pub(super) texted: bool,
    /// How early they were booked: the place of the first of `LEADS` that is not shorter.
    pub(super) lead: usize,
    pub(crate) appointments: i64,
    pub(crate) missed: i64,
}

/// How many days before an appointment it was booked, at the most; what is longer comes after the last. Who books within the first of them
/// is not reminded.
pub(super) const LEADS: [i64; 4] = [1, 7, 14, 30];

/// How many came to their appointments in a period, and how many did not.
pub(crate) fn came(
    tx: &mut Tx<'_>,
    counter: CounterId,
    (from, to): (Date, Date),
    rehearsal: bool,
) -> Result<Vec<Came>> {
    let lead = LEADS
        .iter()
        .enumerate()
        .map(|(place, days)| format!("WHEN b.starts_at - b.booked_at <= {} THEN {place}", days * 24 * 3_600_000));
    let sql = format!(
        "SELECT b.type, b.channel, r.booking IS NOT NULL, r.booking IS NOT NULL AND x.booking IS NOT NULL, CASE {} ELSE {} END, COUNT(*),
           SUM(CASE WHEN b.state = 'no_show' THEN 1 ELSE 0 END)
         FROM agenda_bookings b
         LEFT JOIN agenda_reminders r ON r.booking = b.id AND r.starts_at = b.starts_at
         LEFT JOIN agenda_texting x ON x.booking = b.id
         WHERE b.counter = $1 AND b.day >= $2 AND b.day <= $3 AND b.state IN ('served', 'no_show') AND b.rehearsal = $4
         GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5",
        lead.collect::<Vec<_>>().join(" "),
        LEADS.len()
    );
    tx.list(&sql, params![counter, from, to, rehearsal], |row| {
        Ok(Came {
            kind: row.next()?,
            channel: row.next()?,
            reminded: row.next()?,
            texted: row.next()?,
            lead: row.next()?,
            appointments: row.next()?,
            missed: row.next()?,
        })
    })
}

fn read_hall(row: &mut Row<'_>) -> Result<Hall> {
    Ok(Hall { counter: row.next()?, display: row.next()?, kiosk: row.next()? })
}

/// The hall of a counter, where it has addresses.
pub(super) fn hall(tx: &mut Tx<'_>, counter: CounterId) -> Result<Option<Hall>> {
    tx.opt(
        "SELECT counter, display, kiosk FROM agenda_halls WHERE counter = $1 ORDER BY counter",
        params![counter],
        read_hall,
    )
}

/// The hall of a screen's address.
pub(super) fn by_display(tx: &mut Tx<'_>, address: DisplayId) -> Result<Hall> {
    tx.one(
        "SELECT counter, display, kiosk FROM agenda_halls WHERE display = $1 ORDER BY counter",
        params![address],
        read_hall,
    )
}

/// The hall of a kiosk's address.
pub(super) fn by_kiosk(tx: &mut Tx<'_>, address: KioskId) -> Result<Hall> {
    tx.one(
        "SELECT counter, display, kiosk FROM agenda_halls WHERE kiosk = $1 ORDER BY counter",
        params![address],
        read_hall,
    )
}

/// Gives a hall its addresses; those that it had lead nowhere from now on.
pub(super) fn write_hall(tx: &mut Tx<'_>, hall: &Hall) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_halls (counter, display, kiosk) VALUES ($1, $2, $3)
         ON CONFLICT (counter) DO UPDATE SET display = $2, kiosk = $3",
        params![hall.counter, hall.display, hall.kiosk],
    )
}
