//! What happens in the hall, asked for by the office's own programs: arrivals, numbers, calls, and what came of them.

use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::db::Tx;
use kernel::{Error, Result};
use utoipa::ToSchema;
use web::{Check, Reply, Sent, Visit};

use super::once::{Name, Outcome, once, refused};
use super::reception::HallTicket;
use super::unchanged;
use crate::ids::TypeCode;
use crate::reception::found::Found;
use crate::reception::ticket::{Ticket, TicketId, TicketState};
use crate::reception::walk_in::take_in;
use crate::reception::{arrival, call, outcome, store, transfer};

/// Who has come.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct Arrival {
    /// The booking's code, or its address, as it was typed or scanned.
    code: String,
}

/// Who came without an appointment.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct WalkIn {
    /// The type's code.
    r#type: String,
    /// Whether the person goes first (pregnancy, disability).
    priority: Option<bool>,
}

/// Which desk calls.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct Call {
    desk: u16,
}

/// Where somebody is sent.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct Transfer {
    /// The type's code.
    r#type: String,
    /// The only desk that may call; any, where none is given.
    desk: Option<u16>,
}

/// What came of it.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct Upshot {
    /// serving, done, incomplete (a document was missing) or absent.
    state: String,
    /// A few words, at most 200 characters; nobody's personal data.
    note: Option<String>,
}

/// A ticket as it is now.
fn shown(tx: &mut Tx<'_>, visit: &Visit, status: u16, ticket: &Ticket) -> Result<Outcome> {
    let ticket = store::find(tx, ticket.counter, ticket.id)?;
    let value = serde_json::to_value(HallTicket::new(visit, &ticket))?;
    Ok(Outcome::Done(status, Some(ticket.revision), value))
}

/// Gives the ticket of somebody who has come for an appointment of today.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/arrivals", tag = "reception", security(("token" = [])),
    request_body(content = Arrival, example = json!({ "code": "7K3MNPQ2RS" })),
    responses(
        (status = 200, description = "The ticket; who comes twice has one", body = HallTicket),
        (status = 404, description = "There is no such counter, or it is another office's (problem details)"),
        (status = 409, description = "There is no such appointment here today (problem details)")))]
pub(super) async fn arrival(visit: Visit, headers: HeaderMap, Path(counter): Path<String>, sent: Sent) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let input = sent.input(&["code"])?;
    let mut check = Check::new(&input);
    let code = check.required("code", 200);
    check.done().map_err(refused)?;
    let name = Name::of(&visit, &headers, &sent, false)?;
    let (own, by) = (visit.clone(), visit.actor());
    once(&visit, name, move |tx| {
        let ticket = arrival::receive_in(tx, &by, &found, &code)?;
        shown(tx, &own, 200, &ticket)
    })
    .await
}

/// Gives a number to somebody without an appointment.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/tickets", tag = "reception", security(("token" = [])),
    params(("Idempotency-Key" = String, Header, description = "The request's own name, 16 to 100 characters, a new one for each person")),
    request_body(content = WalkIn, example = json!({ "type": "informazioni", "priority": false })),
    responses(
        (status = 201, description = "The ticket", body = HallTicket),
        (status = 404, description = "There is no such counter, it is another office's, or it does not receive the type (problem details)"),
        (status = 409, description = "The hall is full (problem details)")))]
pub(super) async fn walk_in(visit: Visit, headers: HeaderMap, Path(counter): Path<String>, sent: Sent) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let input = sent.input(&["type", "priority"])?;
    let mut check = Check::new(&input);
    let kind = check.required("type", 60);
    check.done().map_err(refused)?;
    let (kind, priority): (TypeCode, _) = (kind.parse()?, input.ticked("priority"));
    let name = Name::of(&visit, &headers, &sent, true)?;
    let (own, by) = (visit.clone(), visit.actor());
    once(&visit, name, move |tx| {
        let ticket = take_in(tx, &by, &found, &kind, priority)?;
        shown(tx, &own, 201, &ticket)
    })
    .await
}

/// Calls the first of those who wait to a desk.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/desks/{desk}/next", tag = "reception", security(("token" = [])),
    params(
        ("desk" = u16, Path, description = "The desk's number"),
        ("Idempotency-Key" = String, Header, description = "The request's own name, 16 to 100 characters, a new one for each call")),
    responses(
        (status = 200, description = "The ticket that is called; null where nobody waits", body = Option<HallTicket>),
        (status = 404, description = "There is no such counter or desk (problem details)"),
        (status = 409, description = "The desk has somebody (problem details)")))]
pub(super) async fn next(
    visit: Visit,
    headers: HeaderMap,
    Path((counter, desk)): Path<(String, String)>,
    sent: Sent,
) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let desk = found.desk(&desk)?;
    sent.input(&[])?;
    let name = Name::of(&visit, &headers, &sent, true)?;
    let (own, by, id) = (visit.clone(), visit.actor(), found.id());
    once(&visit, name, move |tx| match call::next_in(tx, &by, id, desk)? {
        Some(ticket) => shown(tx, &own, 200, &ticket),
        None => Ok(Outcome::Done(200, None, serde_json::Value::Null)),
    })
    .await
}

/// Does something to a ticket of a counter, where it is still as the program has read it.
async fn to_ticket<F>(visit: &Visit, headers: HeaderMap, found: &Found, id: &str, sent: &Sent, act: F) -> Reply
where
    F: Fn(&mut Tx<'_>, &Ticket) -> Result<Ticket> + Clone + Send + 'static,
{
    let (id, counter): (TicketId, _) = (id.parse()?, found.id());
    let name = Name::of(visit, &headers, sent, false)?;
    let own = visit.clone();
    once(visit, name, move |tx| {
        let before = store::find(tx, counter, id)?;
        if !unchanged(&headers, before.revision) {
            return Ok(Outcome::Changed);
        }
        let ticket = act(tx, &before)?;
        shown(tx, &own, 200, &ticket)
    })
    .await
}

/// Calls somebody in particular to a desk.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/tickets/{id}/call", tag = "reception", security(("token" = [])),
    request_body(content = Call, example = json!({ "desk": 2 })),
    responses(
        (status = 200, description = "The ticket", body = HallTicket),
        (status = 404, description = "There is no such counter, desk or ticket (problem details)"),
        (status = 409, description = "Somebody else has called the person, or the desk has somebody (problem details)")))]
pub(super) async fn call(
    visit: Visit,
    headers: HeaderMap,
    Path((counter, id)): Path<(String, String)>,
    sent: Sent,
) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let desk = found.desk(sent.input(&["desk"])?.text("desk"))?;
    let by = visit.actor();
    to_ticket(&visit, headers, &found, &id, &sent, move |tx, before| call::call(tx, &by, before, desk)).await
}

/// Calls the person of a desk once more.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/tickets/{id}/recall", tag = "reception", security(("token" = [])),
    responses(
        (status = 200, description = "The ticket", body = HallTicket),
        (status = 404, description = "There is no such counter or ticket (problem details)"),
        (status = 409, description = "Nobody was called by it (problem details)")))]
pub(super) async fn recall(
    visit: Visit,
    headers: HeaderMap,
    Path((counter, id)): Path<(String, String)>,
    sent: Sent,
) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    sent.input(&[])?;
    let by = visit.actor();
    to_ticket(&visit, headers, &found, &id, &sent, move |tx, before| call::again_in(tx, &by, before)).await
}

/// Sends somebody on, to another desk or for something else: they wait again, with the turn that they had.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/tickets/{id}/transfer", tag = "reception", security(("token" = [])),
    request_body(content = Transfer, example = json!({ "type": "ritiro", "desk": 3 })),
    responses(
        (status = 200, description = "The ticket", body = HallTicket),
        (status = 404, description = "There is no such counter, desk or ticket, or the counter does not receive the type (problem details)"),
        (status = 409, description = "It is over (problem details)")))]
pub(super) async fn transfer(
    visit: Visit,
    headers: HeaderMap,
    Path((counter, id)): Path<(String, String)>,
    sent: Sent,
) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let input = sent.input(&["type", "desk"])?;
    let kind: TypeCode = input.text("type").parse()?;
    found.kind(&kind)?;
    let to = (kind, input.some("desk").map(|desk| found.desk(desk)).transpose()?);
    let by = visit.actor();
    to_ticket(&visit, headers, &found, &id, &sent, move |tx, before| transfer::send_on(tx, &by, before, to.clone()))
        .await
}

/// Writes down that serving begins, or what came of it.
#[utoipa::path(post, path = "/api/v1/reception/{counter}/tickets/{id}/outcome", tag = "reception", security(("token" = [])),
    request_body(content = Upshot, example = json!({ "state": "done", "note": "" })),
    responses(
        (status = 200, description = "The ticket; with it the appointment is closed, and counted", body = HallTicket),
        (status = 404, description = "There is no such counter or ticket (problem details)"),
        (status = 409, description = "The person is not at a desk (problem details)"),
        (status = 422, description = "The state is none of these (problem details)")))]
pub(super) async fn outcome(
    visit: Visit,
    headers: HeaderMap,
    Path((counter, id)): Path<(String, String)>,
    sent: Sent,
) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let input = sent.input(&["state", "note"])?;
    let mut check = Check::new(&input);
    let (state, note) = (check.choice::<TicketState>("state"), check.optional("note", outcome::NOTE_MOST));
    check.done().map_err(refused)?;
    let (by, state) = (visit.actor(), state.ok_or(Error::NotFound)?);
    to_ticket(&visit, headers, &found, &id, &sent, move |tx, before| outcome::stand(tx, &by, before, state, &note))
        .await
}
