//! A number for somebody without an appointment, by type and priority.

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Message, Result};
use web::{Input, Reply, Visit};

use super::change::{fresh, give, in_hall};
use super::found::Found;
use super::store;
use super::ticket::{Ticket, TicketState};
use crate::counter::Agenda;
use crate::ids::TypeCode;

/// More people than these fit in no hall: a kiosk that somebody plays with gives no more numbers.
const MOST_WAITING: usize = 300;

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let done = take(&visit, &found, input.text("kind"), input.ticked("priority")).await;
    let to = found.href("");
    let told = |ticket: Ticket| web::done(&to, Message::new("agenda-ticket-given").with("ticket", ticket.name()));
    web::answered(&to, done.map(told))
}

/// Gives a number for a type that the counter receives.
///
/// # Errors
/// As `walk_in`; `NotFound` where the counter does not receive the type.
pub(super) async fn take(visit: &Visit, found: &Found, kind: &str, priority: bool) -> Result<Ticket> {
    let (by, found, kind) = (visit.actor(), found.clone(), kind.parse()?);
    in_hall(visit, move |tx| take_in(tx, &by, &found, &kind, priority)).await
}

/// The same inside a transaction.
pub(crate) fn take_in(tx: &mut Tx<'_>, by: &Actor, found: &Found, kind: &TypeCode, priority: bool) -> Result<Ticket> {
    let letter = &found.kind(kind)?.letter;
    walk_in(tx, by, &found.agenda, (kind, letter), priority)
}

/// Gives a number to somebody without an appointment.
///
/// # Errors
/// `Conflict` where the hall is full; `Constraint("agenda_tickets_number")` where another node gave the number in this moment.
pub fn walk_in(
    tx: &mut Tx<'_>,
    by: &Actor,
    agenda: &Agenda,
    (kind, letter): (&TypeCode, &str),
    priority: bool,
) -> Result<Ticket> {
    let today = tx.clock().today();
    let waiting = store::of_day(tx, agenda.counter, today)?;
    if waiting.iter().filter(|ticket| ticket.state == TicketState::Waiting).count() >= MOST_WAITING {
        return Err(Error::Conflict("agenda-hall-full".into()));
    }
    let ticket = Ticket { priority, ..fresh(tx, agenda, kind, letter) };
    give(tx, by, ticket)
}
