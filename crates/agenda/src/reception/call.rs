//! Calling somebody to a desk: the next one, or somebody in particular; and once more. Two desks never call the same person: the ticket is
//! written only as it was read, and a desk has one person at a time.

use axum::extract::Path;
use charter::CounterId;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Message, Result};
use web::{Input, Reply, Visit};

use super::change::{in_hall, put};
use super::found::Found;
use super::store;
use super::ticket::{Ticket, TicketId, TicketState, queue};
use crate::store::feeds;

pub(super) async fn next(visit: Visit, Path((counter, desk)): Path<(String, String)>, _: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let desk = found.desk(&desk)?;
    let (by, id) = (visit.actor(), found.id());
    let called = in_hall(&visit, move |tx| {
        // Who calls sits there: their own calendar follows.
        feeds::sit_down(tx, &by, id, desk)?;
        next_in(tx, &by, id, desk)
    });
    let to = found.href(&format!("desks/{desk}"));
    web::answered(
        &to,
        called.await.map(|called| match called {
            Some(ticket) => web::done(&to, Message::new("agenda-called").with("ticket", ticket.name())),
            None => web::told(&to, "info", "agenda-queue-empty"),
        }),
    )
}

/// Calls the first of those who wait for a desk; nobody where nobody waits.
pub(crate) fn next_in(tx: &mut Tx<'_>, by: &Actor, counter: CounterId, desk: u16) -> Result<Option<Ticket>> {
    let tickets = store::of_day(tx, counter, tx.clock().today())?;
    let first = queue(&tickets, tx.now()).into_iter().find(|ticket| ticket.waits_for(desk)).cloned();
    first.map(|ticket| call(tx, by, &ticket, desk)).transpose()
}

pub(super) async fn post(visit: Visit, Path((counter, ticket)): Path<(String, String)>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (ticket, desk): (TicketId, u16) = (ticket.parse()?, found.desk(input.text("desk"))?);
    let (by, id) = (visit.actor(), found.id());
    let called = in_hall(&visit, move |tx| {
        let ticket = store::find(tx, id, ticket)?;
        feeds::sit_down(tx, &by, id, desk)?;
        call(tx, &by, &ticket, desk)
    });
    let to = found.href(&format!("desks/{desk}"));
    let told = |ticket: Ticket| web::done(&to, Message::new("agenda-called").with("ticket", ticket.name()));
    web::answered(&to, called.await.map(told))
}

/// Calls somebody who waits to a desk that is free.
pub(crate) fn call(tx: &mut Tx<'_>, by: &Actor, before: &Ticket, desk: u16) -> Result<Ticket> {
    let today = tx.clock().today();
    if before.state != TicketState::Waiting || before.day != today {
        return Err(Error::Conflict(Message::new("agenda-ticket-called").with("ticket", before.name())));
    }
    if before.desk.is_some_and(|only| only != desk) {
        return Err(Error::Conflict("agenda-ticket-other-desk".into()));
    }
    let busy = |ticket: &Ticket| ticket.desk == Some(desk) && ticket.state.is_at_desk();
    if store::of_day(tx, before.counter, today)?.iter().any(busy) {
        return Err(Error::Conflict("agenda-desk-busy".into()));
    }
    let now = tx.now();
    let called = Ticket {
        state: TicketState::Called,
        desk: Some(desk),
        called_at: before.called_at.or(Some(now)),
        sounded_at: Some(now),
        ..before.clone()
    };
    put(tx, by, before, &called)?;
    Ok(called)
}

/// Calls the person of a desk once more.
pub(super) async fn again(visit: Visit, Path((counter, ticket)): Path<(String, String)>, _: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let ticket: TicketId = ticket.parse()?;
    let (by, id) = (visit.actor(), found.id());
    let called = in_hall(&visit, move |tx| {
        let before = store::find(tx, id, ticket)?;
        again_in(tx, &by, &before)
    });
    let ticket = called.await;
    let desk = ticket.as_ref().ok().and_then(|ticket| ticket.desk);
    let to = desk.map_or_else(|| found.href(""), |desk| found.href(&format!("desks/{desk}")));
    web::answered(&to, ticket.map(|ticket| web::done(&to, Message::new("agenda-called").with("ticket", ticket.name()))))
}

pub(crate) fn again_in(tx: &mut Tx<'_>, by: &Actor, before: &Ticket) -> Result<Ticket> {
    if before.state != TicketState::Called {
        return Err(Error::Conflict("agenda-ticket-not-called".into()));
    }
    let called = Ticket { sounded_at: Some(tx.now()), ..before.clone() };
    put(tx, by, before, &called)?;
    Ok(called)
}
