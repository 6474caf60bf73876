//! An appointment as the counter sees it: who, when, how it stands; moved, cancelled, arrived, missed from here.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Result};
use web::forms::parse_date;
use web::{ChangeView, Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use super::line::Line;
use super::places::{self, FreePlace};
use super::store;
use super::ticket::Ticket;
use crate::booking::Booking;
use crate::delegate::Delegated;
use crate::free::Start;
use crate::ids::BookingId;
use crate::move_to::wish_of;
use crate::words::State;

/// How much of its history is shown.
const CHANGES: i64 = 20;

#[derive(Template)]
#[template(path = "reception/booking.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    line: Line,
    booking: Booking,
    day: String,
    channel: String,
    /// Whether it can still be moved and cancelled.
    ahead: bool,
    from: String,
    places: Vec<FreePlace>,
    changes: Vec<ChangeView>,
    /// Who booked for the person.
    delegated: Option<Delegated>,
}

/// What a page on an appointment reads.
struct Read {
    booking: Booking,
    ticket: Option<Ticket>,
    places: Vec<Start>,
    changes: Vec<kernel::history::Change>,
    delegated: Option<Delegated>,
}

pub(super) async fn get(visit: Visit, Path((counter, id)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let from = parse_date(Input::of_query(visit.query()).text("from"));
    let (counter, id): (_, BookingId) = (found.id(), id.parse()?);
    let read = visit
        .read(move |tx| {
            let booking = find(tx, counter, id)?;
            let ahead = booking.state == State::Booked && tx.now() < booking.starts_at;
            Ok(Read {
                ticket: store::of_booking(tx, id)?,
                places: if ahead { places::first(tx, &wish_of(&booking, true), from)? } else { Vec::new() },
                delegated: crate::delegate::delegated(tx, id)?,
                changes: kernel::history::of(tx, &booking.subject(), CHANGES, 0)?.0,
                booking,
            })
        })
        .await?;
    let from = from.map(|day| day.to_string()).unwrap_or_default();
    web::page(&page(&visit, &found, read, from))
}

fn page(visit: &Visit, found: &Found, read: Read, from: String) -> Page {
    let booking = read.booking;
    let other = |start: &&Start| start.starts_at != booking.starts_at;
    let places = read.places.iter().filter(other).enumerate().map(|(number, start)| FreePlace {
        value: start.starts_at.to_string(),
        label: places::label(visit, start.starts_at),
        selected: number == 0,
    });
    Page {
        shell: found.shell(visit, &visit.say("agenda-booking-title")),
        lead: found.name(),
        tabs: found.tabs(visit),
        href: found.href(""),
        line: Line::new(visit, found, &booking, read.ticket.as_ref()),
        day: kernel::calendar::written(booking.day, visit.lang()),
        channel: visit.say(&format!("agenda-channel-{}", booking.channel)),
        ahead: booking.state == State::Booked && visit.now() < booking.starts_at,
        from,
        places: places.collect(),
        delegated: read.delegated,
        changes: read.changes.iter().map(|change| ChangeView::new(visit, change)).collect(),
        booking,
    }
}

/// An appointment of a counter.
///
/// # Errors
/// `NotFound` where it is another counter's.
pub(super) fn find(tx: &mut kernel::db::Tx<'_>, counter: charter::CounterId, id: BookingId) -> Result<Booking> {
    let booking = crate::booking(tx, id)?;
    if booking.counter == counter { Ok(booking) } else { Err(Error::NotFound) }
}
