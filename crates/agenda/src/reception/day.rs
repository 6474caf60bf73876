//! The day of a counter: who is expected at which hour and desk, who is here, who was served. Follows what happens by itself.

use askama::Template;
use axum::extract::Path;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Result;
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::found::{Found, Served};
use super::line::{Line, Person, waiting};
use super::store;
use super::ticket::{Ticket, TicketState};
use crate::booking::Booking;
use crate::words::State;

#[derive(Template)]
#[template(path = "reception/day.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    href: String,
    day: String,
    date: Date,
    is_today: bool,
    before: Date,
    after: Date,
    /// The desk that the list is narrowed to.
    only: Option<u16>,
    version: String,
    tallies: Tallies,
    waiting: Vec<Person>,
    lines: Vec<Line>,
    kinds: Vec<Served>,
    desks: Vec<Desk>,
    /// How many have an offer that somebody has to read to them on the telephone.
    to_call: usize,
    /// How many have to hear on the telephone that their appointment was moved or called off.
    untold: u64,
}

/// A desk, with the number that it has called.
struct Desk {
    number: u16,
    ticket: String,
    /// Whether the list is narrowed to it.
    only: bool,
}

/// How many people stand where.
struct Tallies {
    expected: usize,
    waiting: usize,
    at_desks: usize,
    served: usize,
    missed: usize,
}

/// What a day holds.
pub(super) struct Day {
    pub(super) bookings: Vec<Booking>,
    pub(super) tickets: Vec<Ticket>,
    pub(super) version: String,
    pub(super) to_call: usize,
    pub(super) untold: u64,
}

impl Day {
    pub(super) async fn of(visit: &Visit, found: &Found, date: Date) -> Result<Self> {
        let counter = found.id();
        visit
            .read(move |tx| {
                Ok(Self {
                    version: store::version(tx, counter, date)?,
                    bookings: crate::day(tx, counter, date)?,
                    tickets: store::of_day(tx, counter, date)?,
                    to_call: crate::queue::to_call(tx, counter)?,
                    untold: crate::store::untold::count(tx, counter)?,
                })
            })
            .await
    }

    fn tallies(&self) -> Tallies {
        let tickets = |which: fn(TicketState) -> bool| self.tickets.iter().filter(|one| which(one.state)).count();
        let here = |booking: &Booking| self.tickets.iter().any(|ticket| ticket.booking == Some(booking.id));
        let state = |state| self.bookings.iter().filter(move |booking| booking.state == state);
        Tallies {
            expected: state(State::Booked).filter(|booking| !here(booking)).count(),
            waiting: tickets(|state| state == TicketState::Waiting),
            at_desks: tickets(TicketState::is_at_desk),
            served: tickets(|state| matches!(state, TicketState::Done | TicketState::Incomplete)),
            missed: state(State::NoShow).count(),
        }
    }
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let input = Input::of_query(visit.query());
    let date = input.text("day").parse().unwrap_or_else(|_| visit.today());
    let only = found.desk(input.text("desk")).ok();
    let day = Day::of(&visit, &found, date).await?;
    web::page(&page(&visit, &found, &day, date, only))
}

fn page(visit: &Visit, found: &Found, day: &Day, date: Date, only: Option<u16>) -> Page {
    let of = |booking: &Booking| day.tickets.iter().find(|ticket| ticket.booking == Some(booking.id));
    let shown = day.bookings.iter().filter(|booking| only.is_none_or(|desk| booking.desk == desk));
    let at = |desk| day.tickets.iter().find(|one| one.desk == Some(desk) && one.state.is_at_desk());
    let desk =
        |number| Desk { number, ticket: at(number).map(Ticket::name).unwrap_or_default(), only: only == Some(number) };
    Page {
        shell: found.shell(visit, &visit.say("agenda-day-title")),
        lead: found.name(),
        tabs: found.tabs(visit),
        rehearsal: found.agenda.stage.rehearses(),
        href: found.href(""),
        day: kernel::calendar::written(date, visit.lang()),
        date,
        is_today: date == visit.today(),
        before: date.saturating_sub(1.day()),
        after: date.saturating_add(1.day()),
        only,
        version: day.version.clone(),
        tallies: day.tallies(),
        waiting: waiting(visit, found, &day.tickets, &day.bookings, visit.now()),
        lines: shown.map(|booking| Line::new(visit, found, booking, of(booking))).collect(),
        kinds: found.kinds.clone(),
        desks: (1..=found.desks).map(desk).collect(),
        to_call: day.to_call,
        untold: day.untold,
    }
}
