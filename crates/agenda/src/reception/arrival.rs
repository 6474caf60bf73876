//! Somebody has come for an appointment: the code that was typed or scanned gives the ticket of the hall.

use axum::extract::Path;
use axum::response::Response;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Message, Result};
use web::{Input, Reply, Visit};

use super::change::{fresh, give, in_hall};
use super::found::Found;
use super::store;
use super::ticket::{Ticket, due};
use crate::booking::Booking;
use crate::ids::{BookingId, LinkId};
use crate::words::State;

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let done = receive(&visit, &found, input.text("code")).await;
    // Back to where the code was typed: the appointment's own page, or the day.
    let booking: Option<BookingId> = input.text("booking").parse().ok();
    let to = booking.map_or_else(|| found.href(""), |id| found.href(&format!("bookings/{id}")));
    web::answered(&to, done.map(|ticket| told(&to, &ticket)))
}

fn told(to: &str, ticket: &Ticket) -> Response {
    web::done(to, Message::new("agenda-arrived").with("ticket", ticket.name()))
}

/// Gives the ticket of the appointment that somebody names by its code or by its own address.
///
/// # Errors
/// `Conflict` where there is no such appointment here today; database errors.
pub(super) async fn receive(visit: &Visit, found: &Found, typed: &str) -> Result<Ticket> {
    let (by, found, typed) = (visit.actor(), found.clone(), typed.to_owned());
    in_hall(visit, move |tx| receive_in(tx, &by, &found, &typed)).await
}

/// The same inside a transaction.
pub(crate) fn receive_in(tx: &mut Tx<'_>, by: &Actor, found: &Found, typed: &str) -> Result<Ticket> {
    let unknown = |error| match error {
        Error::NotFound => Error::Conflict("agenda-arrival-unknown".into()),
        other => other,
    };
    let booking = named(tx, typed).map_err(unknown)?;
    if booking.counter != found.id() {
        return Err(Error::Conflict("agenda-arrival-elsewhere".into()));
    }
    let letter = found.kind(&booking.kind).map_or_else(|_| "A".to_owned(), |kind| kind.letter.clone());
    arrive(tx, by, &booking, &letter)
}

/// The booking of a code, or of the address that the confirmation's QR code holds.
fn named(tx: &mut Tx<'_>, typed: &str) -> Result<Booking> {
    let last = typed.trim_end_matches('/').rsplit('/').next().unwrap_or(typed);
    match last.parse::<LinkId>() {
        Ok(link) => crate::by_link(tx, link),
        Err(_) => crate::by_code(tx, typed),
    }
}

/// Somebody has come for an appointment of today; who comes twice has one ticket.
///
/// # Errors
/// `Conflict` where it is not today's, or over; database errors.
pub fn arrive(tx: &mut Tx<'_>, by: &Actor, booking: &Booking, letter: &str) -> Result<Ticket> {
    if let Some(ticket) = store::of_booking(tx, booking.id)? {
        return Ok(ticket);
    }
    let today = tx.clock().today();
    if booking.state != State::Booked {
        return Err(Error::Conflict("agenda-booking-over".into()));
    }
    if booking.day != today {
        return Err(Error::Conflict(Message::new("agenda-arrival-day").with("on", booking.day.to_string())));
    }
    let agenda = crate::agenda(tx, booking.counter)?;
    let fresh = fresh(tx, &agenda, &booking.kind, letter);
    let due_at = due(booking.starts_at, fresh.arrived_at);
    let ticket = Ticket { booking: Some(booking.id), rehearsal: booking.rehearsal, due_at, ..fresh };
    give(tx, by, ticket)
}
