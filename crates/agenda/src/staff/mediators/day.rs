//! The day of a mediator: which appointments they help with, where and in which language; to be printed and taken along.

use askama::Template;
use axum::extract::Path;
use charter::CounterPlace;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Error, Result};
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::{Found, spoken};
use crate::booking::Booking;
use crate::citizen::errand::language;
use crate::words::State;
use crate::{moment, store};

/// So many appointments at the most are shown of a day.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "mediators/day.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    active: bool,
    day: String,
    is_today: bool,
    before: Date,
    after: Date,
    lines: Vec<Line>,
    /// How many appointments a change has hit, for who may deal with them.
    hit: usize,
}

/// An appointment with which somebody helps.
struct Line {
    hours: String,
    /// The booking's page, where the visitor may see it.
    href: String,
    name: String,
    people: u16,
    code: String,
    kind: String,
    language: String,
    place: String,
    address: String,
    desk: u16,
    mark: &'static str,
    state: String,
    rehearsal: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id, May::ReceivePeople).await?;
    let date = Input::of_query(visit.query()).text("day").parse().unwrap_or_else(|_| visit.today());
    let (id, own) = (found.one.id, visit.clone());
    let may_change = visit.may(May::SetUpAgenda, found.one.office);
    let (lines, hit) = visit
        .read(move |tx| {
            let hit = if may_change { crate::hit(tx, id)?.len() } else { 0 };
            let bookings = store::mediators::bookings(tx, id, (date, date), false, MOST)?;
            let places = charter::counter_places(tx, own.lang())?;
            let lines = bookings.iter().map(|booking| line(tx, &own, booking, &places)).collect::<Result<Vec<_>>>()?;
            Ok((lines, hit))
        })
        .await?;
    web::page(&Page {
        shell: found.shell(&visit, &found.one.name),
        lead: format!("{} · {}", spoken(&visit, &found.one.languages.0), found.office),
        tabs: found.tabs(&visit),
        href: found.href(""),
        active: found.one.active,
        day: kernel::calendar::written(date, visit.lang()),
        is_today: date == visit.today(),
        before: date.saturating_sub(1.day()),
        after: date.saturating_add(1.day()),
        lines,
        hit,
    })
}

fn line(tx: &mut Tx<'_>, visit: &Visit, booking: &Booking, places: &[CounterPlace]) -> Result<Line> {
    let zone = tx.clock().zone().clone();
    let place = places.iter().find(|place| place.id == booking.counter).ok_or(Error::NotFound)?;
    let (mark, state) = match booking.state {
        State::Served => ("success", "served"),
        State::NoShow => ("danger", "no_show"),
        _ => ("info", "booked"),
    };
    Ok(Line {
        hours: format!("{}–{}", moment::clock(&zone, booking.starts_at), moment::clock(&zone, booking.ends_at)),
        href: format!("/staff/reception/{}/bookings/{}", booking.counter, booking.id),
        name: booking.applicant.name.clone(),
        people: booking.people,
        code: booking.code.clone(),
        kind: crate::words(tx, &booking.kind, visit.lang())?.name,
        language: language(visit, &booking.language),
        place: place.name.clone(),
        address: place.address.clone(),
        desk: booking.desk,
        mark,
        state: visit.say(&format!("agenda-state-{state}")),
        rehearsal: booking.rehearsal,
    })
}
