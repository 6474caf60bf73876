//! An appointment of the day and a ticket of the hall, as the counter's pages show them.

use jiff::Timestamp;
use web::Visit;

use super::found::Found;
use super::ticket::{Ticket, TicketId, TicketState};
use crate::booking::Booking;
use crate::citizen::errand::language;
use crate::ids::BookingId;
use crate::moment;
use crate::plan::DESKS_MOST;
use crate::words::State;

/// An appointment.
pub(super) struct Line {
    pub(super) id: BookingId,
    pub(super) day: String,
    pub(super) hour: String,
    /// The desk's number; a plus for a place at no desk, which over-booking added.
    pub(super) desk: String,
    pub(super) name: String,
    pub(super) people: u16,
    pub(super) kind: String,
    pub(super) code: String,
    pub(super) case: String,
    pub(super) language: String,
    pub(super) ticket: String,
    /// How the badge looks, and what it says.
    pub(super) mark: &'static str,
    pub(super) state: String,
    /// Whether the person is expected today and not here yet.
    pub(super) expected: bool,
    /// Whether the hour is past and nobody has come.
    pub(super) late: bool,
}

impl Line {
    pub(super) fn new(visit: &Visit, found: &Found, booking: &Booking, ticket: Option<&Ticket>) -> Self {
        let missing = booking.state == State::Booked && ticket.is_none();
        let late = missing && booking.starts_at < visit.now();
        let (mark, word) = state(booking, ticket, late);
        Self {
            id: booking.id,
            day: web::show::date(visit.lang(), booking.day),
            hour: moment::clock(visit.db().clock().zone(), booking.starts_at),
            desk: if booking.desk > DESKS_MOST { "+".to_owned() } else { booking.desk.to_string() },
            name: booking.applicant.name.clone(),
            people: booking.people,
            kind: found.kind_name(&booking.kind),
            code: booking.code.clone(),
            case: booking.case.clone(),
            language: language(visit, &booking.language),
            ticket: ticket.map(Ticket::name).unwrap_or_default(),
            mark,
            state: visit.say(&format!("agenda-stands-{word}")),
            expected: missing && booking.day == visit.today(),
            late,
        }
    }
}

/// How an appointment stands: what the hall says of the person, else what the booking says.
fn state(booking: &Booking, ticket: Option<&Ticket>, late: bool) -> (&'static str, &'static str) {
    match (booking.state, ticket.map(|ticket| ticket.state)) {
        (State::Cancelled | State::CalledOff, _) => ("neutral", booking.state.word()),
        (State::Offered, _) => ("neutral", "offered"),
        (State::NoShow, _) => ("danger", "no_show"),
        (State::Served, Some(TicketState::Incomplete)) => ("warning", "incomplete"),
        (State::Served, _) => ("success", "served"),
        (State::Booked, Some(here)) => ("info", here.word()),
        (State::Booked, None) if late => ("warning", "late"),
        (State::Booked, None) => ("neutral", "expected"),
    }
}

/// Somebody in the hall.
pub(super) struct Person {
    pub(super) id: TicketId,
    pub(super) ticket: String,
    pub(super) kind: String,
    pub(super) priority: bool,
    /// Who came by appointment, by name; empty for who came without.
    pub(super) name: String,
    /// The hour of the appointment.
    pub(super) hour: String,
    pub(super) desk: String,
    pub(super) waited: i64,
    /// In how many minutes the call is expected.
    pub(super) expected: i64,
    pub(super) state: String,
    pub(super) note: String,
}

impl Person {
    pub(super) fn new(visit: &Visit, found: &Found, ticket: &Ticket, bookings: &[Booking], expected: i64) -> Self {
        let booking = ticket.booking.and_then(|id| bookings.iter().find(|booking| booking.id == id));
        let hour = |booking: &Booking| moment::clock(visit.db().clock().zone(), booking.starts_at);
        Self {
            id: ticket.id,
            ticket: ticket.name(),
            kind: found.kind_name(&ticket.kind),
            priority: ticket.priority,
            name: booking.map(|booking| booking.applicant.name.clone()).unwrap_or_default(),
            hour: booking.map(hour).unwrap_or_default(),
            desk: ticket.desk.map(|desk| desk.to_string()).unwrap_or_default(),
            waited: ticket.waited(visit.now()),
            expected,
            state: visit.say(&format!("agenda-stands-{}", ticket.state)),
            note: ticket.note.clone(),
        }
    }
}

/// Those who wait, in the order in which they are called, each with the wait that is expected.
pub(super) fn waiting(
    visit: &Visit,
    found: &Found,
    tickets: &[Ticket],
    bookings: &[Booking],
    now: Timestamp,
) -> Vec<Person> {
    let usual = super::wait::usual(tickets, &found.planned());
    let (waits, _) = super::wait::expected(tickets, &usual, found.open, now);
    let expected = |id| waits.iter().find(|(of, _)| *of == id).map_or(0, |(_, minutes)| *minutes);
    let queue = super::ticket::queue(tickets, now).into_iter();
    queue.map(|ticket| Person::new(visit, found, ticket, bookings, expected(ticket.id))).collect()
}
