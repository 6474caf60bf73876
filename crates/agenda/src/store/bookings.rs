//! Bookings.

use charter::CounterId;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::{Error, Lang, OfficeId, Result, params};

use crate::applicant::Applicant;
use crate::booking::Booking;
use crate::difference::REPLACED;
use crate::ids::{BookingId, LinkId, OwnerId};

pub(crate) const COLUMNS: &str = "b.id, b.revision, b.code, b.link, b.office, b.counter, b.type, b.service, b.channel, b.state, b.rehearsal,
  b.starts_at, b.ends_at, b.day, b.desk, b.mediator, b.language, b.people, b.name, b.fiscal_code, b.born_on, b.email, b.phone, b.lang,
  b.case_code, b.note, b.moves, b.booked_at, b.booked_on, b.key";

pub(crate) fn read(row: &mut Row<'_>) -> Result<Booking> {
    Ok(Booking {
        id: row.next()?,
        revision: row.next()?,
        code: row.next()?,
        link: row.next()?,
        office: row.next()?,
        counter: row.next()?,
        kind: row.next()?,
        service: row.next()?,
        channel: row.next()?,
        state: row.next()?,
        rehearsal: row.next()?,
        starts_at: row.next()?,
        ends_at: row.next()?,
        day: row.next()?,
        desk: row.next()?,
        mediator: row.next()?,
        language: row.next()?,
        people: row.next()?,
        applicant: applicant(row)?,
        case: row.next()?,
        note: row.next()?,
        moves: row.next()?,
        booked_at: row.next()?,
        booked_on: row.next()?,
        key: row.next()?,
    })
}

/// Reads who books, from the columns `name` to `lang`.
pub(crate) fn applicant(row: &mut Row<'_>) -> Result<Applicant> {
    Ok(Applicant {
        name: row.next()?,
        fiscal_code: row.next()?,
        born_on: row.next()?,
        email: row.next()?,
        phone: row.next()?,
        lang: Lang::of(&row.next::<String>()?).unwrap_or(Lang::It),
    })
}

/// Writes a new booking down.
pub(crate) fn insert(tx: &mut Tx<'_>, booking: &Booking) -> Result<()> {
    let applicant = &booking.applicant;
    tx.change(
        "INSERT INTO agenda_bookings (id, revision, code, link, office, counter, type, service, channel, state, rehearsal, starts_at,
           ends_at, day, desk, mediator, language, people, name, fiscal_code, born_on, email, phone, lang, case_code, note, moves,
           booked_at, booked_on, key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
           $27, $28, $29, $30)",
        params![
            booking.id,
            booking.revision,
            booking.code,
            booking.link,
            booking.office,
            booking.counter,
            booking.kind,
            booking.service,
            booking.channel,
            booking.state,
            booking.rehearsal,
            booking.starts_at,
            booking.ends_at,
            booking.day,
            booking.desk,
            booking.mediator,
            booking.language,
            booking.people,
            applicant.name,
            applicant.fiscal_code,
            applicant.born_on,
            applicant.email,
            applicant.phone,
            applicant.lang.code(),
            booking.case,
            booking.note,
            booking.moves,
            booking.booked_at,
            booking.booked_on,
            booking.key
        ],
    )
}

/// Writes down when and where a booking takes place and how it stands, if nobody else changed it meanwhile.
pub(crate) fn update(tx: &mut Tx<'_>, booking: &Booking) -> Result<()> {
    let changed = tx.execute(
        "UPDATE agenda_bookings SET revision = revision + 1, state = $3, starts_at = $4, ends_at = $5, day = $6, desk = $7,
           mediator = $8, moves = $9
         WHERE id = $1 AND revision = $2",
        params![
            booking.id,
            booking.revision,
            booking.state,
            booking.starts_at,
            booking.ends_at,
            booking.day,
            booking.desk,
            booking.mediator,
            booking.moves
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("agenda-changed-meanwhile".into())) }
}

/// Writes another mail address down, if nobody else changed the booking meanwhile.
pub(crate) fn set_email(tx: &mut Tx<'_>, booking: &Booking) -> Result<()> {
    let changed = tx.execute(
        "UPDATE agenda_bookings SET revision = revision + 1, email = $3 WHERE id = $1 AND revision = $2",
        params![booking.id, booking.revision, booking.applicant.email],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("agenda-changed-meanwhile".into())) }
}

/// The booking of an identifier.
pub(crate) fn find(tx: &mut Tx<'_>, id: BookingId) -> Result<Booking> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_bookings b WHERE b.id = $1 ORDER BY b.id"), params![id], read)
}

/// The booking of a person's own address.
pub(crate) fn by_link(tx: &mut Tx<'_>, link: LinkId) -> Result<Booking> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_bookings b WHERE b.link = $1 ORDER BY b.id"), params![link], read)
}

/// The booking of a code.
pub(crate) fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<Booking> {
    tx.one(&format!("SELECT {COLUMNS} FROM agenda_bookings b WHERE b.code = $1 ORDER BY b.id"), params![code], read)
}

/// The booking that a request of this name has made.
pub(crate) fn by_key(tx: &mut Tx<'_>, key: &str) -> Result<Option<Booking>> {
    tx.opt(&format!("SELECT {COLUMNS} FROM agenda_bookings b WHERE b.key = $1 ORDER BY b.id"), params![key], read)
}

/// The day of a counter, by hour and desk.
pub(crate) fn of_day(tx: &mut Tx<'_>, counter: CounterId, day: Date) -> Result<Vec<Booking>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_bookings b WHERE b.counter = $1 AND b.day = $2 AND b.state NOT IN ('cancelled', 'called_off')
         ORDER BY b.starts_at, b.desk, b.id"
    );
    tx.list(&sql, params![counter, day], read)
}

/// Whom a case has ahead or had, the newest first.
pub(crate) fn of_case(tx: &mut Tx<'_>, office: OfficeId, case: &str) -> Result<Vec<Booking>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_bookings b WHERE b.case_code = $1 AND b.case_code <> '' AND b.office = $2 ORDER BY b.id DESC"
    );
    tx.list(&sql, params![case, office], read)
}

/// Who is expected at a time at which nobody receives any more: the calendar was changed under the booking.
pub(crate) fn hit(tx: &mut Tx<'_>, owner: OwnerId, from: Timestamp) -> Result<Vec<Booking>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM agenda_bookings b
         WHERE b.state = 'booked' AND b.id IN (
           SELECT t.booking FROM agenda_taken t
           JOIN agenda_places p ON p.owner = t.owner AND p.starts_at = t.starts_at AND p.desk = t.desk
           WHERE p.owner = $1 AND p.starts_at >= $2 AND p.blocked NOT IN ('', $3))
         ORDER BY b.starts_at, b.desk, b.id"
    );
    tx.list(&sql, params![owner, from, REPLACED], read)
}

/// The exercises of a counter.
pub(crate) fn rehearsals(tx: &mut Tx<'_>, counter: CounterId) -> Result<Vec<BookingId>> {
    tx.list("SELECT id FROM agenda_bookings WHERE counter = $1 AND rehearsal ORDER BY id", params![counter], |row| {
        row.next()
    })
}

/// Takes an exercise away, as if it had never been.
pub(crate) fn remove_rehearsal(tx: &mut Tx<'_>, id: BookingId) -> Result<()> {
    for sql in [
        "DELETE FROM agenda_taken WHERE booking = $1",
        "DELETE FROM agenda_claims WHERE booking = $1",
        "DELETE FROM agenda_bookings WHERE id = $1 AND rehearsal",
    ] {
        tx.execute(sql, params![id])?;
    }
    Ok(())
}
