//! A desk: whom it has, what can be done with one key, and who waits.

use askama::Template;
use axum::extract::Path;
use web::{MenuItem, Reply, Shell, Visit};

use super::day::Day;
use super::found::{Found, Served};
use super::line::{Person, waiting};
use super::ticket::{Ticket, TicketState};
use crate::citizen::errand::language;

#[derive(Template)]
#[template(path = "reception/desk.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    href: String,
    desk: u16,
    desks: u16,
    version: String,
    current: Option<Current>,
    waiting: Vec<Person>,
    kinds: Vec<Served>,
}

/// Whom the desk has.
struct Current {
    person: Person,
    serving: bool,
    code: String,
    case: String,
    language: String,
    people: u16,
    /// What they came for, by its code.
    kind: String,
    /// What they wrote when they booked.
    wrote: String,
}

pub(super) async fn get(visit: Visit, Path((counter, desk)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let desk = found.desk(&desk)?;
    let day = Day::of(&visit, &found, visit.today()).await?;
    let here = day.tickets.iter().find(|ticket| ticket.desk == Some(desk) && ticket.state.is_at_desk());
    let title = visit.fill("agenda-desk-title", &[("desk", desk.into())]);
    let page = Page {
        shell: found.shell(&visit, &title),
        lead: found.name(),
        tabs: found.tabs(&visit),
        rehearsal: found.agenda.stage.rehearses(),
        href: found.href(""),
        desk,
        desks: found.desks,
        version: day.version.clone(),
        current: here.map(|ticket| current(&visit, &found, &day, ticket)),
        waiting: waiting(&visit, &found, &day.tickets, &day.bookings, visit.now()),
        kinds: found.kinds.clone(),
    };
    web::page(&page)
}

fn current(visit: &Visit, found: &Found, day: &Day, ticket: &Ticket) -> Current {
    let booking = day.bookings.iter().find(|booking| Some(booking.id) == ticket.booking);
    let text = |of: fn(&crate::Booking) -> &String| booking.map(of).cloned().unwrap_or_default();
    Current {
        person: Person::new(visit, found, ticket, &day.bookings, 0),
        serving: ticket.state == TicketState::Serving,
        code: text(|booking| &booking.code),
        case: text(|booking| &booking.case),
        language: language(visit, &text(|booking| &booking.language)),
        people: booking.map_or(1, |booking| booking.people),
        kind: ticket.kind.to_string(),
        wrote: text(|booking| &booking.note),
    }
}
