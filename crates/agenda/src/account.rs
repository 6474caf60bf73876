//! What a booking leaves behind: its row of the ledger and its notices, in the transaction of the change; and the rows of who was received,
//! of who waits and is offered a place, and of what is looked at each day. The only file of this room that writes to either; an exercise leaves nothing.

use charter::CounterId;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::{self, Entry, Outcome, Ref};
use kernel::{Error, OfficeId, Result, ServiceId, outbox};

use crate::attempt::Attempt;
use crate::booking::Booking;
use crate::figures::{Look, PlannedDay};
use crate::notice::{Event, Post};
use crate::queue::{Entry as Waiting, Hold};
use crate::reception::Ticket;
use crate::sms;
use crate::store;
use crate::words::Stage;

/// A booking was made: its row is open until something comes of it.
pub(crate) fn booked(tx: &mut Tx<'_>, post: &Post<'_>, booking: &Booking, event: Event<'_>) -> Result<()> {
    if booking.rehearsal {
        return Ok(());
    }
    pinned(tx, [booking.asked()])?;
    tell(tx, post, booking, event)
}

/// Books rows of an office and a day under the charter that is in force then.
pub(crate) fn pinned(tx: &mut Tx<'_>, entries: impl IntoIterator<Item = Entry>) -> Result<()> {
    let mut charter = None;
    for entry in entries {
        if charter.is_none() {
            let found = charter::charter_in_force(tx, entry.office, entry.requested_on)?;
            charter = Some(found.map(|charter| charter.id.to_string()));
        }
        ledger::record(tx, &Entry { charter: charter.clone().flatten(), ..entry })?;
    }
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
    pinned(tx, [Entry { service, ..attempt.entry() }])
}

/// Somebody came, or nobody did.
pub(crate) fn done(tx: &mut Tx<'_>, booking: &Booking) -> Result<()> {
    if booking.rehearsal { Ok(()) } else { close(tx, booking, booking.day) }
}

/// Somebody was received in the hall, or had gone when called: the wait, and what the desk took.
pub(crate) fn received(tx: &mut Tx<'_>, ticket: &Ticket, booking: Option<&Booking>) -> Result<()> {
    if ticket.rehearsal {
        return Ok(());
    }
    let service = match booking.filter(|booking| booking.kind == ticket.kind) {
        Some(booking) => booking.service,
        None => store::counters::service_of(tx, ticket.counter, &ticket.kind)?,
    };
    pinned(tx, ticket.entries(service, booking))
}

/// How far away the first free place of a type was today.
pub(crate) fn looked(tx: &mut Tx<'_>, office: OfficeId, service: Option<ServiceId>, look: &Look) -> Result<()> {
    let calendar = charter::office_calendar(tx, office)?;
    let entry = look.entry(office, service, &calendar).map_err(|gap| Error::Conflict(gap.message()))?;
    pinned(tx, [entry])
}

/// A day on which a counter was to receive is over.
pub(crate) fn planned(tx: &mut Tx<'_>, office: OfficeId, day: &PlannedDay) -> Result<()> {
    pinned(tx, [day.entry(office)])
}

/// Somebody waits from now on: the row is open until the appointment, or until they leave.
pub(crate) fn waits(tx: &mut Tx<'_>, entry: &Waiting, counter: CounterId) -> Result<()> {
    let (today, service) = (tx.clock().today(), store::counters::service_of(tx, counter, &entry.kind)?);
    let asked = Entry::asked(ledger::Kind::WaitingList, entry.office, entry.subject(), today);
    pinned(tx, [Entry { service, channel: Some(entry.channel.ledger()), ..asked }])
}

/// A place is held for somebody who waits.
pub(crate) fn offered(tx: &mut Tx<'_>, entry: &Waiting, hold: &Hold) -> Result<()> {
    let (today, service) = (tx.clock().today(), store::counters::service_of(tx, hold.counter, &entry.kind)?);
    let office = crate::agenda(tx, hold.counter)?.office;
    let asked = Entry::asked(ledger::Kind::Offer, office, hold.subject(), today);
    pinned(tx, [Entry { service, channel: Some(entry.channel.ledger()), ..asked }])
}

/// Something came today of what was asked: of waiting, or of an offer. Nothing where no row was booked: it began before rows of its kind were.
pub(crate) fn settled(tx: &mut Tx<'_>, subject: &Ref, outcome: Outcome) -> Result<()> {
    settle(tx, subject, outcome, |asked_by| asked_by)
}

/// The same, of a convocation: its channel is the one of its answer.
pub(crate) fn answered(tx: &mut Tx<'_>, subject: &Ref, by: Option<ledger::Channel>, outcome: Outcome) -> Result<()> {
    settle(tx, subject, outcome, |_| by)
}

fn settle(
    tx: &mut Tx<'_>,
    subject: &Ref,
    outcome: Outcome,
    channel: impl FnOnce(Option<ledger::Channel>) -> Option<ledger::Channel>,
) -> Result<()> {
    let current = match ledger::current(tx, subject) {
        Err(Error::NotFound) => return Ok(()),
        current => current?,
    };
    let mut entry = ledger::row(tx, current)?.entry;
    let (calendar, today) = (charter::office_calendar(tx, entry.office)?, tx.clock().today());
    let days = calendar.working_days_between(entry.requested_on, today);
    let days = days.map_err(|not_covered| Error::Conflict(not_covered.message()))?;
    entry.channel = channel(entry.channel);
    ledger::replace(tx, current, &entry.delivered(today, i64::from(days), outcome))?;
    Ok(())
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
    let (by_mail, by_sms) = (!booking.applicant.email.is_empty(), sms::reaches(tx, post, booking)?);
    if !by_mail && !by_sms {
        return Ok(());
    }
    let words = store::types::words(tx, &booking.kind, booking.applicant.lang.code())?;
    let place = charter::counter_place(tx, booking.counter, booking.applicant.lang)?;
    let (subject, body) = post.write(event, booking, &words, &place, tx.clock());
    let mail = if by_mail { Some(outbox::send(tx, &booking.applicant.email, &subject, &body)?) } else { None };
    let sms = if by_sms { sms::tell(tx, post, booking, event, (&place, &subject))? } else { None };
    // What belongs to a case is erased with it.
    for notice in [mail, sms].into_iter().flatten().filter(|_| !booking.case.is_empty()) {
        store::erasure::note(tx, &booking.id.to_string(), notice)?;
    }
    Ok(())
}
