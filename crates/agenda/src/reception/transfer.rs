//! Sending somebody on: to another desk, or because they came for something else. They wait again, with the turn that they had.

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Message, Result};
use web::{Input, Reply, Visit};

use super::change::{in_hall, put};
use super::found::Found;
use super::store;
use super::ticket::{Ticket, TicketId, TicketState};
use crate::ids::TypeCode;

pub(super) async fn post(visit: Visit, Path((counter, ticket)): Path<(String, String)>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let ticket: TicketId = ticket.parse()?;
    let kind: TypeCode = input.text("kind").parse()?;
    found.kind(&kind)?;
    let to_desk = input.some("desk").map(|desk| found.desk(desk)).transpose()?;
    let from = found.desk(input.text("from"))?;
    let to = found.href(&format!("desks/{from}"));
    let sent = transfer(&visit, &found, ticket, (kind, to_desk)).await;
    let told = |ticket: Ticket| web::done(&to, Message::new("agenda-transferred").with("ticket", ticket.name()));
    web::answered(&to, sent.map(told))
}

async fn transfer(visit: &Visit, found: &Found, ticket: TicketId, to: (TypeCode, Option<u16>)) -> Result<Ticket> {
    let (by, id) = (visit.actor(), found.id());
    in_hall(visit, move |tx| {
        let before = store::find(tx, id, ticket)?;
        send_on(tx, &by, &before, to.clone())
    })
    .await
}

/// The same inside a transaction.
pub(crate) fn send_on(
    tx: &mut Tx<'_>,
    by: &Actor,
    before: &Ticket,
    (kind, desk): (TypeCode, Option<u16>),
) -> Result<Ticket> {
    if before.state.is_over() {
        return Err(Error::Conflict("agenda-ticket-over".into()));
    }
    let sent = Ticket { kind, desk, state: TicketState::Waiting, serving_at: None, ..before.clone() };
    put(tx, by, before, &sent)?;
    Ok(sent)
}
