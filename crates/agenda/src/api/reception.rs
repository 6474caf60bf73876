//! The counter's day for the office's own programs: who is expected, who is here.

use axum::extract::Path;
use jiff::civil::Date;
use kernel::Result;
use kernel::db::Tx;
use kernel::permit::May;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Check, Input, Reply, Visit};

use super::moment;
use crate::booking::Booking;
use crate::reception::found::Found;
use crate::reception::store;
use crate::reception::ticket::{Ticket, queue};
use crate::words::Stage;

/// A counter that the program may look after.
#[derive(Serialize, ToSchema)]
pub(super) struct ReceptionCounter {
    id: String,
    name: String,
    office: String,
    office_name: String,
    /// familiarisation (everything is an exercise), pilot or live.
    stage: &'static str,
}

/// The day of a counter.
#[derive(Serialize, ToSchema)]
pub(super) struct ReceptionDay {
    #[schema(format = Date, example = "2026-10-05")]
    day: String,
    desks: u16,
    /// By hour and desk.
    bookings: Vec<BookedLine>,
    /// Those in the hall, in the order in which they came.
    tickets: Vec<HallTicket>,
    /// The tickets that wait, in the order in which they are called.
    queue: Vec<String>,
}

/// An appointment as the counter sees it.
#[derive(Serialize, ToSchema)]
pub(super) struct BookedLine {
    id: String,
    /// Rises with each change: the `ETag`.
    revision: u64,
    code: String,
    #[schema(example = "2026-10-07T10:00:00+02:00")]
    starts_at: String,
    #[schema(example = "2026-10-07T10:30:00+02:00")]
    ends_at: String,
    desk: u16,
    r#type: String,
    /// `booked`, `served` or `no_show`.
    state: &'static str,
    /// online, counter or phone.
    channel: &'static str,
    people: u16,
    language: String,
    name: String,
    case: String,
    note: String,
    /// Whether it is only an exercise.
    rehearsal: bool,
    /// The ticket of the hall, where the person has come.
    ticket: Option<String>,
}

/// Somebody in the hall.
#[derive(Serialize, ToSchema)]
pub(super) struct HallTicket {
    id: String,
    /// Rises with each change: the `ETag`.
    revision: u64,
    #[schema(example = "A07")]
    number: String,
    r#type: String,
    /// waiting, called, serving, done, incomplete or absent.
    state: &'static str,
    /// The desk that has the person; while waiting, the only one that may call.
    desk: Option<u16>,
    priority: bool,
    /// The appointment's identifier; none for who came without.
    booking: Option<String>,
    arrived_at: String,
    due_at: String,
    called_at: Option<String>,
    serving_at: Option<String>,
    ended_at: Option<String>,
    note: String,
}

impl BookedLine {
    pub(super) fn new(visit: &Visit, booking: &Booking, ticket: Option<&Ticket>) -> Self {
        Self {
            id: booking.id.to_string(),
            revision: booking.revision,
            code: booking.code.clone(),
            starts_at: moment(visit, booking.starts_at),
            ends_at: moment(visit, booking.ends_at),
            desk: booking.desk,
            r#type: booking.kind.to_string(),
            state: booking.state.word(),
            channel: booking.channel.word(),
            people: booking.people,
            language: booking.language.clone(),
            name: booking.applicant.name.clone(),
            case: booking.case.clone(),
            note: booking.note.clone(),
            rehearsal: booking.rehearsal,
            ticket: ticket.map(Ticket::name),
        }
    }
}

impl HallTicket {
    pub(super) fn new(visit: &Visit, ticket: &Ticket) -> Self {
        Self {
            id: ticket.id.to_string(),
            revision: ticket.revision,
            number: ticket.name(),
            r#type: ticket.kind.to_string(),
            state: ticket.state.word(),
            desk: ticket.desk,
            priority: ticket.priority,
            booking: ticket.booking.map(|id| id.to_string()),
            arrived_at: moment(visit, ticket.arrived_at),
            due_at: moment(visit, ticket.due_at),
            called_at: ticket.called_at.map(|at| moment(visit, at)),
            serving_at: ticket.serving_at.map(|at| moment(visit, at)),
            ended_at: ticket.ended_at.map(|at| moment(visit, at)),
            note: ticket.note.clone(),
        }
    }
}

/// The counters that the token reaches.
#[utoipa::path(get, path = "/api/v1/reception", tag = "reception", security(("token" = [])),
    responses(
        (status = 200, description = "The counters", body = Vec<ReceptionCounter>),
        (status = 403, description = "The token has another permission (problem details)")))]
pub(super) async fn list(visit: Visit) -> Reply {
    let (scope, lang) = (visit.scope(May::ReceivePeople), visit.lang());
    let found = visit.read(move |tx| {
        let (mut found, places) = (Vec::new(), charter::counter_places(tx, lang)?);
        for agenda in crate::agendas(tx)? {
            if agenda.stage == Stage::Off || !scope.has(agenda.office) {
                continue;
            }
            let place = places.iter().find(|place| place.id == agenda.counter).ok_or(kernel::Error::NotFound)?.clone();
            found.push(ReceptionCounter {
                id: agenda.counter.to_string(),
                name: place.name,
                office: place.office_code,
                office_name: place.office_name,
                stage: agenda.stage.word(),
            });
        }
        Ok(found)
    });
    Ok(crate::citizen::private(web::json(&found.await?)?))
}

/// Who is expected at a counter on a day, and who is in its hall.
#[utoipa::path(get, path = "/api/v1/reception/{counter}/day", tag = "reception", security(("token" = [])),
    params(("day" = Option<String>, Query, description = "The day; today, where none is given")),
    responses(
        (status = 200, description = "The day", body = ReceptionDay),
        (status = 404, description = "There is no such counter, or it is another office's (problem details)")))]
pub(super) async fn day(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let input = Input::of_query(visit.query());
    let mut check = Check::new(&input);
    let day = check.date("day").unwrap_or_else(|| visit.today());
    check.done()?;
    let (id, own, now, desks) = (found.id(), visit.clone(), visit.now(), found.desks);
    let shown = visit.read(move |tx| {
        let (bookings, tickets) = read(tx, id, day)?;
        let of = |booking: &Booking| tickets.iter().find(|ticket| ticket.booking == Some(booking.id));
        Ok(ReceptionDay {
            day: day.to_string(),
            desks,
            bookings: bookings.iter().map(|booking| BookedLine::new(&own, booking, of(booking))).collect(),
            queue: queue(&tickets, now).into_iter().map(Ticket::name).collect(),
            tickets: tickets.iter().map(|ticket| HallTicket::new(&own, ticket)).collect(),
        })
    });
    Ok(crate::citizen::private(web::json(&shown.await?)?))
}

fn read(tx: &mut Tx<'_>, counter: charter::CounterId, day: Date) -> Result<(Vec<Booking>, Vec<Ticket>)> {
    Ok((crate::day(tx, counter, day)?, store::of_day(tx, counter, day)?))
}
