//! A calendar as a program reads it: by its address alone, and not sent again while nothing has changed.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use charter::{CounterId, CounterPlace};
use icalendar::{Component, EventLike, Property};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Error, Lang, Result, people};
use web::{Reply, Visit};

use super::{Shows, Whose, file};
use crate::booking::Booking;
use crate::kind::Kind;
use crate::store;
use crate::words::Stage;

/// How far back and ahead a calendar reaches, in days.
const BACK: i64 = 30;
const AHEAD: i64 = 180;
/// More appointments than these no calendar program shows.
const MOST: i64 = 5000;

/// What stands in a calendar.
struct Read {
    name: String,
    kinds: Vec<Kind>,
    lines: Vec<Line>,
}

/// An appointment in a calendar: what its counter has chosen to say of people, and where it is.
struct Line {
    booking: Booking,
    shows: Shows,
    place: String,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path(address): Path<String>) -> Reply {
    let own = visit.clone();
    let read = visit.read(move |tx| of_counter(tx, &own, &address)).await?;
    Ok(answer(&visit, &headers, &read))
}

pub(super) async fn mediator(visit: Visit, headers: HeaderMap, Path(address): Path<String>) -> Reply {
    let lang = visit.lang();
    let read = visit.read(move |tx| of_mediator(tx, &address, lang)).await?;
    Ok(answer(&visit, &headers, &read))
}

fn answer(visit: &Visit, headers: &HeaderMap, read: &Read) -> Response {
    let bytes = text(visit, read).into_bytes();
    let mut response = charter::open_data::tagged(headers, "text/calendar; charset=utf-8; method=PUBLISH", bytes);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    response
}

/// From when to when a calendar reaches.
fn days(tx: &Tx<'_>) -> (Date, Date) {
    let today = tx.clock().today();
    (today.saturating_sub(BACK.days()), today.saturating_add(AHEAD.days()))
}

/// # Errors
/// `NotFound` for what is no address, for an old one, for a counter that is off, and for somebody who does not work there any more.
fn of_counter(tx: &mut Tx<'_>, visit: &Visit, address: &str) -> Result<Read> {
    let feed = store::feeds::by_address(tx, address)?;
    let agenda = crate::agenda(tx, feed.counter)?;
    if agenda.stage == Stage::Off {
        return Err(Error::NotFound);
    }
    if let Whose::Person(person) = feed.whose {
        let works = people::find(tx, person)?.active
            && people::caller(tx, person)?.scope(May::ReceivePeople).has(agenda.office);
        if !works {
            return Err(Error::NotFound);
        }
    }
    let (days, shows) = (days(tx), store::feeds::shows(tx, feed.counter)?);
    let place = named(&charter::counter_place(tx, feed.counter, visit.lang())?);
    let bookings = store::feeds::bookings(tx, &feed, days, MOST)?;
    Ok(Read {
        name: match feed.whose {
            Whose::Counter => place.clone(),
            Whose::Desk(desk) => format!("{place} ({})", visit.fill("agenda-desk-title", &[("desk", desk.into())])),
            Whose::Person(_) => format!("{place} ({})", visit.say("agenda-calendar-mine")),
        },
        kinds: crate::kinds(tx)?,
        lines: bookings.into_iter().map(|booking| Line { booking, shows, place: place.clone() }).collect(),
    })
}

/// # Errors
/// `NotFound` for what is no address, for an old one, and for who has retired.
fn of_mediator(tx: &mut Tx<'_>, address: &str, lang: Lang) -> Result<Read> {
    let one = store::mediators::by_address(tx, address)?;
    if !one.active {
        return Err(Error::NotFound);
    }
    let mut places: BTreeMap<CounterId, (Shows, String)> = BTreeMap::new();
    let mut lines = Vec::new();
    let days = days(tx);
    for booking in store::mediators::bookings(tx, one.id, days, true, MOST)? {
        if booking.rehearsal {
            continue;
        }
        let (shows, place) = match places.entry(booking.counter) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let place = named(&charter::counter_place(tx, booking.counter, lang)?);
                new.insert((store::feeds::shows(tx, booking.counter)?, place))
            }
        };
        lines.push(Line { shows: *shows, place: place.clone(), booking });
    }
    Ok(Read { name: one.name, kinds: crate::kinds(tx)?, lines })
}

fn named(place: &CounterPlace) -> String {
    format!("{} – {}", place.office_name, place.name)
}

fn text(visit: &Visit, read: &Read) -> String {
    let mut calendar = file::calendar("PUBLISH");
    calendar.append_property(Property::new("X-WR-CALNAME", &read.name));
    // How often programs ask again (RFC 7986).
    let mut refresh = Property::new("REFRESH-INTERVAL", "PT15M");
    calendar.append_property(refresh.add_parameter("VALUE", "DURATION").done());
    for Line { booking, shows, place } in &read.lines {
        let kind = read.kinds.iter().find(|kind| kind.code == booking.kind);
        let kind = kind.map_or_else(|| booking.kind.to_string(), |kind| kind.words(visit.lang()).name.clone());
        let whom = match shows {
            Shows::Code => booking.code.clone(),
            Shows::Initials => format!("{} {}", initials(&booking.applicant.name), booking.code),
        };
        let about = visit.fill(
            "agenda-calendar-about",
            &[
                ("desk", booking.desk.into()),
                ("people", booking.people.into()),
                ("state", visit.say(&format!("agenda-calendar-{}", booking.state)).into()),
            ],
        );
        // Nothing but the appointment moves it: the same appointments are the same bytes.
        let mut event = file::event(booking, booking.booked_at);
        event.summary(&format!("{kind} · {whom}")).description(&about).location(place);
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// "M. R." of Maria Rossi.
fn initials(name: &str) -> String {
    let first = |part: &str| part.chars().next().map(|letter| format!("{}.", letter.to_uppercase()));
    name.split_whitespace().filter_map(first).take(4).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_say_little() {
        assert_eq!(initials("maria anna de Luca"), "M. A. D. L.");
        assert_eq!(initials("محمد علي"), "م. ع.");
        assert_eq!(initials("李 小龙"), "李. 小.");
    }
}
