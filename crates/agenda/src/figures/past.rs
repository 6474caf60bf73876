//! What happened before the program was there: the appointments of an earlier agenda, or the weeks that the demo simulates. Brought in as
//! it was, with its rows of the ledger, in few writes; nobody is told of it, and no place is taken.

use std::collections::{BTreeMap, HashMap};

use charter::CounterId;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::db::{Bind, Tx, Value};
use kernel::ledger::{self, Entry};
use kernel::{Error, OfficeId, Result, ServiceId};

use super::observe::{Look, PlannedDay};
use super::store;
use crate::attempt::Attempt;
use crate::booking::Booking;
use crate::ids::BookingId;
use crate::reception::Ticket;
use crate::words::State;

/// What happened at the counters of an office.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// Appointments that are over.
    pub bookings: Vec<Booking>,
    /// Who was in the hall, for an appointment or without.
    pub tickets: Vec<(Ticket, Option<ServiceId>)>,
    /// Who found no place.
    pub attempts: Vec<(Attempt, Option<ServiceId>)>,
    /// How far away the first free places were.
    pub looks: Vec<(Look, Option<ServiceId>)>,
    /// The days on which the counters were to receive. From the first of them on the public could book.
    pub days: Vec<PlannedDay>,
    /// Of which appointments people were reminded.
    pub reminded: Vec<(BookingId, Timestamp)>,
}

/// Brings the past of an office in. Rows of the ledger carry a source, as imported ones do.
///
/// # Errors
/// `Conflict` where an appointment is still ahead, or where the calendar does not cover its days; `Constraint` where something of it is
/// there already; database errors.
pub fn bring_in(tx: &mut Tx<'_>, office: OfficeId, past: &Past, source: &str) -> Result<()> {
    let calendar = charter::office_calendar(tx, office)?;
    insert(tx, past)?;
    let entries = entries(office, past, &calendar)?;
    let entries = entries.into_iter().map(|entry| Entry { source: Some(source.to_owned()), ..entry });
    ledger::record_all(tx, entries, |_| ())?;
    Ok(())
}

fn entries(office: OfficeId, past: &Past, calendar: &Calendar) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for booking in &past.bookings {
        let outcome = booking.outcome().ok_or_else(|| Error::Conflict("agenda-booking-ahead".into()))?;
        // Who gave an appointment back did so before its day; when, the earlier agenda may not know.
        let on = if booking.state == State::Cancelled { booking.booked_on } else { booking.day };
        entries.push(booking.closed(on, outcome, calendar).map_err(|gap| Error::Conflict(gap.message()))?);
    }
    let known: HashMap<BookingId, &Booking> = past.bookings.iter().map(|booking| (booking.id, booking)).collect();
    for (ticket, service) in &past.tickets {
        let booking = ticket.booking.and_then(|id| known.get(&id).copied());
        entries.extend(ticket.entries(*service, booking));
    }
    entries.extend(past.attempts.iter().map(|(attempt, service)| Entry { service: *service, ..attempt.entry() }));
    for (look, service) in &past.looks {
        entries.push(look.entry(office, *service, calendar).map_err(|gap| Error::Conflict(gap.message()))?);
    }
    entries.extend(past.days.iter().map(|day| day.entry(office)));
    Ok(entries)
}

const BOOKING: [&str; 30] = [
    "id",
    "revision",
    "code",
    "link",
    "office",
    "counter",
    "type",
    "service",
    "channel",
    "state",
    "rehearsal",
    "starts_at",
    "ends_at",
    "day",
    "desk",
    "mediator",
    "language",
    "people",
    "name",
    "fiscal_code",
    "born_on",
    "email",
    "phone",
    "lang",
    "case_code",
    "note",
    "moves",
    "booked_at",
    "booked_on",
    "key",
];

const TICKET: [&str; 20] = [
    "id",
    "revision",
    "office",
    "counter",
    "day",
    "letter",
    "number",
    "type",
    "priority",
    "booking",
    "rehearsal",
    "state",
    "desk",
    "arrived_at",
    "due_at",
    "called_at",
    "sounded_at",
    "serving_at",
    "ended_at",
    "note",
];

fn insert(tx: &mut Tx<'_>, past: &Past) -> Result<()> {
    tx.insert_all("agenda_bookings", &BOOKING, past.bookings.iter().map(booking))?;
    tx.insert_all("agenda_tickets", &TICKET, past.tickets.iter().map(|(one, _)| ticket(one)))?;
    let attempts = past.attempts.iter().map(|(attempt, _)| {
        [
            attempt.id.value(),
            attempt.code.value(),
            attempt.office.value(),
            attempt.counter.value(),
            attempt.kind.value(),
            attempt.channel.value(),
            attempt.at.value(),
            attempt.day.value(),
        ]
    });
    let columns = ["id", "code", "office", "counter", "type", "channel", "at", "day"];
    tx.insert_all("agenda_attempts", &columns, attempts)?;
    let looks = past.looks.iter();
    let looks = looks.map(|(look, _)| [look.counter.value(), look.kind.value(), look.day.value(), look.days.value()]);
    tx.insert_all("agenda_looks", &["counter", "type", "day", "days"], looks)?;
    let days = past.days.iter().map(|day| [day.counter.value(), day.day.value(), day.open.value()]);
    tx.insert_all("agenda_planned_days", &["counter", "day", "open"], days)?;
    let reminded = past.reminded.iter().map(|(booking, starts_at)| [booking.value(), starts_at.value()]);
    tx.insert_all("agenda_reminders", &["booking", "starts_at"], reminded)?;
    let mut first: BTreeMap<CounterId, Date> = BTreeMap::new();
    for day in &past.days {
        let known = first.entry(day.counter).or_insert(day.day);
        *known = day.day.min(*known);
    }
    first.into_iter().try_for_each(|(counter, day)| store::open_from(tx, counter, day))
}

fn booking(booking: &Booking) -> [Value<'_>; 30] {
    let applicant = &booking.applicant;
    [
        booking.id.value(),
        booking.revision.value(),
        booking.code.value(),
        booking.link.value(),
        booking.office.value(),
        booking.counter.value(),
        booking.kind.value(),
        booking.service.value(),
        booking.channel.value(),
        booking.state.value(),
        booking.rehearsal.value(),
        booking.starts_at.value(),
        booking.ends_at.value(),
        booking.day.value(),
        booking.desk.value(),
        booking.mediator.value(),
        booking.language.value(),
        booking.people.value(),
        applicant.name.value(),
        applicant.fiscal_code.value(),
        applicant.born_on.value(),
        applicant.email.value(),
        applicant.phone.value(),
        Value::text(applicant.lang.code()),
        booking.case.value(),
        booking.note.value(),
        booking.moves.value(),
        booking.booked_at.value(),
        booking.booked_on.value(),
        booking.key.value(),
    ]
}

fn ticket(ticket: &Ticket) -> [Value<'_>; 20] {
    [
        ticket.id.value(),
        ticket.revision.value(),
        ticket.office.value(),
        ticket.counter.value(),
        ticket.day.value(),
        ticket.letter.value(),
        ticket.number.value(),
        ticket.kind.value(),
        ticket.priority.value(),
        ticket.booking.value(),
        ticket.rehearsal.value(),
        ticket.state.value(),
        ticket.desk.value(),
        ticket.arrived_at.value(),
        ticket.due_at.value(),
        ticket.called_at.value(),
        ticket.sounded_at.value(),
        ticket.serving_at.value(),
        ticket.ended_at.value(),
        ticket.note.value(),
    ]
}
