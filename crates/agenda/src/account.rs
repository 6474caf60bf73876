//! What a booking leaves behind: its row of the ledger and its notices, in the transaction of the change. The only file of this room that
//! writes to either; an exercise leaves nothing.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::{self, Entry};
use kernel::{Error, Result, ServiceId, outbox};

use crate::attempt::Attempt;
use crate::booking::Booking;
use crate::notice::{Event, Post};
use crate::sms;
use crate::store;
use crate::words::Stage;

/// A booking was made: its row is open until something comes of it.
pub(crate) fn booked(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking, event: Event<'_>) -> Result<()> {
    if booking.rehearsal {
        return Ok(());
    }
    pinned(tx, booking.asked())?;
    tell(tx, post, booking, event)
}

/// Books a row under the charter that is in force on its day.
pub(crate) fn pinned(tx: &mut Tx<'_>, entry: Entry) -> Result<()> {
    let charter = charter::charter_in_force(tx, entry.office, entry.requested_on)?;
    ledger::record(tx, &Entry { charter: charter.map(|charter| charter.id.to_string()), ..entry })?;
    Ok(())
}

/// A booking was moved: the ledger waits for what comes of it, the person is told.
pub(crate) fn moved(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking) -> Result<()> {
    if booking.rehearsal { Ok(()) } else { tell(tx, post, booking, Event::Moved) }
}

/// A booking was given back, called off or has lapsed.
pub(crate) fn cancelled(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking, event: Event<'_>) -> Result<()> {
    if booking.rehearsal {
        return Ok(());
    }
    let today = tx.clock().today();
    close(tx, booking, today)?;
    tell(tx, post, booking, event)
}

/// Somebody wanted an appointment while there was no place.
pub(crate) fn refused(tx: &mut Tx<'_>, attempt: &Attempt, service: Option<ServiceId>, stage: Stage) -> Result<()> {
    if stage.rehearses() {
        return Ok(());
    }
    pinned(tx, Entry { service, ..attempt.entry() })
}

/// Somebody came, or nobody did.
pub(crate) fn done(tx: &mut Tx<'_>, booking: &Booking) -> Result<()> {
    if booking.rehearsal { Ok(()) } else { close(tx, booking, booking.day) }
}

fn close(tx: &mut Tx<'_>, booking: &Booking, on: Date) -> Result<()> {
    let outcome = booking.outcome().ok_or_else(|| Error::internal("a booking that is still open was closed"))?;
    let current = ledger::current(tx, &booking.subject())?;
    let charter = ledger::row(tx, current)?.entry.charter;
    let calendar = charter::office_calendar(tx, booking.office)?;
    let entry = booking.closed(on, outcome, &calendar).map_err(|not_covered| Error::Conflict(not_covered.message()))?;
    ledger::replace(tx, current, &Entry { charter, ..entry })?;
    Ok(())
}

/// Tells the person by mail and, where they chose so, by short message, in the person's language.
pub(crate) fn tell(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking, event: Event<'_>) -> Result<()> {
    let (by_mail, by_sms) = (!booking.applicant.email.is_empty(), sms::reaches(tx, post, booking, event)?);
    if !by_mail && !by_sms {
        return Ok(());
    }
    let words = store::types::words(tx, &booking.kind, booking.applicant.lang.code())?;
    let place = charter::counter_place(tx, booking.counter, booking.applicant.lang)?;
    let (subject, body) = post.write(event, booking, &words, &place, tx.clock());
    if by_mail {
        outbox::send(tx, &booking.applicant.email, &subject, &body)?;
    }
    if by_sms {
        sms::tell(tx, post, booking, event, (&place, &subject))?;
    }
    Ok(())
}
