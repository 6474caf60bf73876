//! A calendar as a program reads it: by its address alone, and not sent again while nothing has changed.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use icalendar::{Component, EventLike, Property};
use jiff::ToSpan;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Error, Lang, Result, people};
use web::{Reply, Visit};

use super::{Feed, Shows, Whose, file};
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
    feed: Feed,
    shows: Shows,
    name: String,
    kinds: Vec<Kind>,
    bookings: Vec<Booking>,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap, Path(address): Path<String>) -> Reply {
    let lang = visit.lang();
    let read = visit.read(move |tx| read(tx, &address, lang)).await?;
    let text = text(&visit, &read);
    let mut response =
        charter::open_data::tagged(&headers, "text/calendar; charset=utf-8; method=PUBLISH", text.into_bytes());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

/// # Errors
/// `NotFound` for what is no address, for an old one, for a counter that is off, and for somebody who does not work there any more.
fn read(tx: &mut Tx<'_>, address: &str, lang: Lang) -> Result<Read> {
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
    let (today, place) = (tx.clock().today(), charter::counter_place(tx, feed.counter, lang)?);
    let days = (today.saturating_sub(BACK.days()), today.saturating_add(AHEAD.days()));
    Ok(Read {
        shows: store::feeds::shows(tx, feed.counter)?,
        name: format!("{} – {}", place.office_name, place.name),
        kinds: crate::kinds(tx)?,
        bookings: store::feeds::bookings(tx, &feed, days, MOST)?,
        feed,
    })
}

fn text(visit: &Visit, read: &Read) -> String {
    let mut calendar = file::calendar("PUBLISH");
    let name = match read.feed.whose {
        Whose::Counter => read.name.clone(),
        Whose::Desk(desk) => format!("{} ({})", read.name, visit.fill("agenda-desk-title", &[("desk", desk.into())])),
        Whose::Person(_) => format!("{} ({})", read.name, visit.say("agenda-calendar-mine")),
    };
    calendar.append_property(Property::new("X-WR-CALNAME", &name));
    // How often programs ask again (RFC 7986).
    let mut refresh = Property::new("REFRESH-INTERVAL", "PT15M");
    calendar.append_property(refresh.add_parameter("VALUE", "DURATION").done());
    for booking in &read.bookings {
        let kind = read.kinds.iter().find(|kind| kind.code == booking.kind);
        let kind = kind.map_or_else(|| booking.kind.to_string(), |kind| kind.words(visit.lang()).name.clone());
        let whom = match read.shows {
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
        event.summary(&format!("{kind} · {whom}")).description(&about).location(&read.name);
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
