//! What goes with the personal data of a case: names, contacts, notes, and what was sent. States, days and figures stay.

use kernel::db::Tx;
use kernel::outbox::{self, NoticeId};
use kernel::{OfficeId, Result, params};

use crate::convocation::ConvocationId;
use crate::ids::BookingId;

/// What stands where a name stood: no row is without one.
const NOBODY: &str = "–";

/// Remembers what was sent about a convocation or a booking, so that it can be erased with it.
pub(crate) fn note(tx: &mut Tx<'_>, about: &str, notice: NoticeId) -> Result<()> {
    tx.change("INSERT INTO agenda_notices (notice, about) VALUES ($1, $2)", params![notice, about])
}

/// The convocations of an office for a case, and the bookings.
pub(crate) fn of_case(tx: &mut Tx<'_>, office: OfficeId, case: &str) -> Result<(Vec<ConvocationId>, Vec<BookingId>)> {
    let convocations = tx.list(
        "SELECT id FROM agenda_convocations WHERE case_code = $1 AND office = $2 ORDER BY id",
        params![case, office],
        |row| row.next(),
    )?;
    let bookings = tx.list(
        "SELECT id FROM agenda_bookings WHERE case_code = $1 AND case_code <> '' AND office = $2 ORDER BY id",
        params![case, office],
        |row| row.next(),
    )?;
    Ok((convocations, bookings))
}

/// Blanks the person of a booking, of the mandate by which somebody booked for them, and what the desk wrote down.
pub(crate) fn booking(tx: &mut Tx<'_>, id: BookingId) -> Result<()> {
    tx.change(
        "UPDATE agenda_bookings SET revision = revision + 1, name = $2, fiscal_code = '', born_on = NULL, email = '', phone = '', note = ''
         WHERE id = $1",
        params![id, NOBODY],
    )?;
    tx.execute("UPDATE agenda_delegated SET mandate = $2 WHERE booking = $1", params![id, NOBODY])?;
    tx.execute("UPDATE agenda_tickets SET revision = revision + 1, note = '' WHERE booking = $1", params![id])?;
    super::claims::free_limits(tx, id)?;
    super::ADDRESSES.remove(tx, id)?;
    notices(tx, &id.to_string())
}

/// Blanks the person of a convocation. One that nobody has answered leads nowhere any more: no letter is due, and no mail is waited for.
pub(crate) fn convocation(tx: &mut Tx<'_>, id: ConvocationId) -> Result<()> {
    let today = tx.clock().today();
    tx.change(
        "UPDATE agenda_convocations SET revision = revision + 1, active = FALSE, name = $2, fiscal_code = '', born_on = NULL, email = '',
           phone = '', street = '', postcode = '', town = '', province = '', country = '',
           mail = CASE WHEN mail = 'waiting' THEN 'failed' ELSE mail END,
           withdrawn_on = CASE WHEN withdrawn_on IS NULL AND (last_day IS NULL OR last_day >= $3) AND NOT EXISTS (
             SELECT 1 FROM agenda_bookings b WHERE b.id = agenda_convocations.booking AND b.state IN ('booked', 'served'))
             THEN $3 ELSE withdrawn_on END
         WHERE id = $1",
        params![id, NOBODY, today],
    )?;
    notices(tx, &id.to_string())
}

fn notices(tx: &mut Tx<'_>, about: &str) -> Result<()> {
    let sent: Vec<NoticeId> =
        tx.list("SELECT notice FROM agenda_notices WHERE about = $1 ORDER BY notice", params![about], |row| {
            row.next()
        })?;
    for notice in sent {
        outbox::erase(tx, notice)?;
    }
    tx.execute("DELETE FROM agenda_notices WHERE about = $1", params![about]).map(|_| ())
}
