//! Serving somebody, and what came of it: done, a document missing, nobody came. With it the appointment is closed, and counted.

use axum::extract::Path;
use axum::response::Response;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Message, Result};
use web::{Input, Reply, Visit};

use super::change::{in_hall, put};
use super::found::Found;
use super::store;
use super::ticket::{Ticket, TicketId, TicketState};
use crate::account;
use crate::words::State;

/// The longest note, in letters.
pub(crate) const NOTE_MOST: usize = 200;

pub(super) async fn post(visit: Visit, Path((counter, ticket)): Path<(String, String)>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (ticket, state): (TicketId, TicketState) = (ticket.parse()?, input.text("state").parse()?);
    let desk = found.desk(input.text("desk"))?;
    let note: String = input.text("note").chars().take(NOTE_MOST).collect();
    let (by, id) = (visit.actor(), found.id());
    let done = in_hall(&visit, move |tx| {
        let before = store::find(tx, id, ticket)?;
        stand(tx, &by, &before, state, &note)
    });
    let to = found.href(&format!("desks/{desk}"));
    web::answered(&to, done.await.map(|ticket| told(&found, &to, &ticket)))
}

/// Back to the desk; where a document was missing, on to a new appointment for the same person.
fn told(found: &Found, to: &str, ticket: &Ticket) -> Response {
    let message = Message::new(format!("agenda-outcome-{}", ticket.state)).with("ticket", ticket.name());
    if ticket.state == TicketState::Incomplete {
        let again = ticket.booking.map(|booking| format!("&again={booking}")).unwrap_or_default();
        return web::told(&found.href(&format!("bookings?kind={}{again}", ticket.kind)), "info", message);
    }
    web::done(to, message)
}

/// Writes down that serving begins, or what came of it. Serving that nobody began has begun with the call.
pub(crate) fn stand(tx: &mut Tx<'_>, by: &Actor, before: &Ticket, state: TicketState, note: &str) -> Result<Ticket> {
    let follows = match state {
        TicketState::Serving | TicketState::Absent => before.state == TicketState::Called,
        TicketState::Done | TicketState::Incomplete => before.state.is_at_desk(),
        TicketState::Waiting | TicketState::Called => false,
    };
    if !follows {
        return Err(Error::Conflict("agenda-ticket-taken".into()));
    }
    let now = tx.now();
    let began = if state == TicketState::Serving { Some(now) } else { before.serving_at.or(before.sounded_at) };
    let after = Ticket {
        state,
        serving_at: began.filter(|_| state != TicketState::Absent),
        ended_at: state.is_over().then_some(now),
        note: if note.is_empty() { before.note.clone() } else { note.to_owned() },
        ..before.clone()
    };
    put(tx, by, before, &after)?;
    if state.is_over() {
        let result = if state == TicketState::Absent { State::NoShow } else { State::Served };
        let booking = after.booking.map(|booking| crate::close(tx, by, booking, result)).transpose()?;
        account::received(tx, &after, booking.as_ref())?;
    }
    Ok(after)
}
