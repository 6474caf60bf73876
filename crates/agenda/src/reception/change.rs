//! What happens to a ticket: written down if nobody was quicker, with who did it, and no personal data.

use kernel::Result;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use serde_json::json;
use web::Visit;

use super::store;
use super::ticket::{Ticket, TicketState};
use crate::book::in_lane;
use crate::counter::Agenda;
use crate::ids::TypeCode;

/// Somebody who comes into the hall of a counter now, without a number yet.
pub(super) fn fresh(tx: &Tx<'_>, agenda: &Agenda, kind: &TypeCode, letter: &str) -> Ticket {
    let now = tx.now();
    Ticket {
        id: tx.id(),
        revision: 1,
        office: agenda.office,
        counter: agenda.counter,
        day: tx.clock().today(),
        letter: letter.to_owned(),
        number: 0,
        kind: kind.clone(),
        priority: false,
        booking: None,
        rehearsal: agenda.stage.rehearses(),
        state: TicketState::Waiting,
        desk: None,
        arrived_at: now,
        due_at: now,
        called_at: None,
        sounded_at: None,
        serving_at: None,
        ended_at: None,
        note: String::new(),
    }
}

/// Gives a ticket with the next number of its letter.
pub(super) fn give(tx: &mut Tx<'_>, by: &Actor, ticket: Ticket) -> Result<Ticket> {
    let number = store::last_number(tx, ticket.counter, ticket.day, &ticket.letter)? + 1;
    let ticket = Ticket { number, ..ticket };
    store::insert(tx, &ticket)?;
    note(tx, by, Action::Created, None, &ticket)?;
    Ok(ticket)
}

/// Writes a ticket as it is now.
///
/// # Errors
/// `Conflict` where somebody else changed it meanwhile; `Constraint("agenda_tickets_desk")` where the desk has somebody; database errors.
pub(super) fn put(tx: &mut Tx<'_>, by: &Actor, before: &Ticket, after: &Ticket) -> Result<()> {
    store::update(tx, after)?;
    note(tx, by, Action::Changed, Some(before), after)
}

fn note(tx: &mut Tx<'_>, by: &Actor, action: Action, before: Option<&Ticket>, after: &Ticket) -> Result<()> {
    let stands = |ticket: &Ticket| json!({ "state": ticket.state, "desk": ticket.desk, "type": ticket.kind });
    history::record(
        tx,
        &Record {
            actor: by,
            action,
            subject: after.subject(),
            office: Some(after.office),
            summary: &after.name(),
            before: before.map(stands),
            after: Some(stands(after)),
        },
    )?;
    Ok(())
}

/// Changes something in a hall, in the lane of places, and again where another node gave the number in the same moment.
pub(super) async fn in_hall<T, F>(visit: &Visit, verb: F) -> Result<T>
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Clone + Send + 'static,
{
    in_lane(visit.db(), verb).await
}
