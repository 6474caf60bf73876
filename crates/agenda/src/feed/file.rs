//! Appointments as calendar programs read them (RFC 5545, RFC 5546). The UID stays and the SEQUENCE rises: a program that has an appointment
//! already moves it, or takes it away when it was cancelled.

use icalendar::{Calendar, Component, Event, EventStatus, Property};
use jiff::Timestamp;

use crate::booking::Booking;
use crate::words::State;

/// An empty calendar for a method (`PUBLISH`, `CANCEL`).
pub(crate) fn calendar(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Sportello//Agenda//IT"), ("CALSCALE", "GREGORIAN"), ("METHOD", method)]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar
}

/// What every program needs of an appointment, as it is known at a moment.
pub(crate) fn event(booking: &Booking, stamp: Timestamp) -> Event {
    let mut event = Event::new();
    event
        .uid(&format!("{}@sportello", booking.id))
        .sequence(u32::try_from(booking.revision.saturating_sub(1)).unwrap_or(u32::MAX))
        .status(if is_cancelled(booking) { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .add_property("DTSTAMP", utc(stamp))
        .add_property("DTSTART", utc(booking.starts_at))
        .add_property("DTEND", utc(booking.ends_at));
    event.done()
}

/// Whether nobody comes any more.
pub(crate) fn is_cancelled(booking: &Booking) -> bool {
    matches!(booking.state, State::Cancelled | State::CalledOff)
}

/// An instant in UTC: no program has to know our time zone, and no night on which the clocks change moves anything.
fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}
