//! The private page of somebody who waits: where they stand, what they are offered, and the way out.

use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Lang, Message, Result};
use web::{Reply, Shell, Visit};

use crate::booking::Booking;
use crate::citizen::errand::lead;
use crate::citizen::private;
use crate::free::Start;
use crate::kind::Words;
use crate::moment;
use crate::queue::answer::choice;
use crate::queue::entry::{Entry, EntryLink, Hold};
use crate::queue::release::Release;
use crate::queue::rules::MISSES_MOST;
use crate::queue::store;
use crate::queue::words::{Phase, Standing};

#[derive(Template)]
#[template(path = "queue/own.html")]
struct Page {
    shell: Shell,
    lead: String,
    entry: Entry,
    /// How the entry stands, and how that is marked.
    standing: &'static str,
    mark: &'static str,
    /// Where in the list.
    place: Option<String>,
    confirm_by: At,
    places: Vec<String>,
    suits: String,
    offer: Option<Offered>,
    left: u16,
    release: Option<Days>,
    /// The appointment that came of it.
    booking: Option<String>,
}

/// A day and an hour.
pub(super) struct At {
    pub(super) day: String,
    pub(super) clock: String,
}

impl At {
    pub(super) fn of(visit: &Visit, at: Timestamp) -> Self {
        let clock = visit.db().clock();
        Self { day: clock.civil(at).to_string(), clock: moment::clock(clock.zone(), at) }
    }
}

/// The days and hours of a release.
pub(super) struct Days {
    pub(super) code: String,
    pub(super) first: String,
    pub(super) last: String,
    pub(super) opens: At,
    pub(super) closes: At,
    pub(super) draw: At,
}

impl Days {
    pub(super) fn of(visit: &Visit, release: &Release) -> Self {
        Self {
            code: release.code.clone(),
            first: release.first_day.to_string(),
            last: release.last_day.to_string(),
            opens: At::of(visit, release.opens_at),
            closes: At::of(visit, release.closes_at),
            draw: At::of(visit, release.draw_at),
        }
    }
}

/// An offer as the page shows it.
struct Offered {
    at: At,
    place: String,
    address: String,
    until: At,
    /// The places that can be chosen in a release.
    choice: Vec<Slot>,
    /// The appointment that would be moved.
    instead: Option<At>,
}

struct Slot {
    value: String,
    at: At,
    chosen: bool,
}

/// The short way to the page, as short messages have it.
pub(super) async fn short(Path(link): Path<String>) -> Reply {
    let link: EntryLink = link.parse()?;
    Ok(web::redirect(&format!("/appointments/waiting/{link}")))
}

/// What the page reads.
struct Seen {
    entry: Entry,
    words: Words,
    places: Vec<charter::CounterPlace>,
    release: Option<Release>,
    before: u64,
    offer: Option<(Hold, Booking, Vec<Start>)>,
    booking: Option<Booking>,
}

fn see(tx: &mut Tx<'_>, link: EntryLink, lang: Lang) -> Result<Seen> {
    let entry = store::entries::by_link(tx, link)?;
    let release = match entry.release {
        Some(id) => Some(store::releases::find(tx, id)?),
        None => None,
    };
    let before = match (&release, entry.rank) {
        (Some(release), Some(rank)) if release.phase == Phase::Drawn => {
            store::entries::before_in(tx, release.id, rank)?
        }
        _ => store::entries::before(tx, &entry)?,
    };
    let now = tx.now();
    let offer = match store::holds::open(tx, entry.id)?.filter(|hold| hold.until > now) {
        Some(hold) => {
            let booking = crate::booking(tx, hold.booking.ok_or(kernel::Error::NotFound)?)?;
            let choice = choice(tx, &entry, &booking)?;
            Some((hold, booking, choice))
        }
        None => None,
    };
    let mut places = Vec::new();
    for counter in store::entries::counters(tx, entry.id)? {
        places.push(charter::counter_place(tx, counter, lang)?);
    }
    Ok(Seen {
        words: crate::store::types::words(tx, &entry.kind, lang.code())?,
        booking: entry.booking.map(|id| crate::booking(tx, id)).transpose()?,
        places,
        release,
        before,
        offer,
        entry,
    })
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    let (link, lang): (EntryLink, Lang) = (link.parse()?, visit.lang());
    let seen = visit.read(move |tx| see(tx, link, lang)).await?;
    let (standing, mark) = standing(&seen);
    let page = Page {
        shell: visit
            .shell(visit.say(match seen.entry.release {
                Some(_) => "agenda-enrolled-title",
                None if seen.entry.standing.is_over() => "agenda-queue-title",
                None => "agenda-waiting-title",
            }))
            .trail([(visit.say("agenda-landing-title"), "/appointments")]),
        lead: seen.places.first().map(|place| lead(&seen.words, place)).unwrap_or_default(),
        standing,
        mark,
        place: place(&visit, &seen),
        confirm_by: At::of(&visit, seen.entry.confirm_by),
        places: seen.places.iter().map(|place| format!("{}, {}", place.name, place.office_name)).collect(),
        suits: suits(&visit, &seen.entry),
        offer: seen.offer.as_ref().map(|offer| offered(&visit, &seen, offer)),
        left: MISSES_MOST.saturating_sub(seen.entry.misses),
        release: seen.release.as_ref().map(|release| Days::of(&visit, release)),
        booking: seen
            .booking
            .as_ref()
            .filter(|_| seen.entry.standing == Standing::Booked || seen.entry.earlier)
            .map(|booking| format!("/appointments/{}", booking.link)),
        entry: seen.entry,
    };
    Ok(private(web::page(&page)?))
}

fn standing(seen: &Seen) -> (&'static str, &'static str) {
    match seen.entry.standing {
        Standing::Waiting if seen.offer.is_some() => ("offered", "success"),
        Standing::Asked => ("asked", "warning"),
        Standing::Booked => ("booked", "success"),
        over if over.is_over() => (over.word(), "neutral"),
        waiting => (waiting.word(), "info"),
    }
}

/// Where somebody stands, in words.
fn place(visit: &Visit, seen: &Seen) -> Option<String> {
    if seen.entry.standing != Standing::Waiting {
        return None;
    }
    let number = Message::new("agenda-waiting-place").with("n", seen.before + 1);
    Some(match (&seen.release, seen.entry.rank) {
        (Some(release), None) if release.phase.is_under_way() => {
            let draw = At::of(visit, release.draw_at);
            visit.message(&Message::new("agenda-waiting-draw").with("on", draw.day).with("at", draw.clock))
        }
        (Some(release), Some(rank)) if release.phase.is_under_way() => {
            visit.message(&Message::new("agenda-waiting-rank").with("rank", rank).with("n", seen.before))
        }
        _ => visit.message(&number),
    })
}

fn suits(visit: &Visit, entry: &Entry) -> String {
    let days: Vec<&str> = entry.weekdays.0.iter().map(|day| day.name(visit.lang())).collect();
    let days = if days.is_empty() { visit.say("agenda-weekdays-any") } else { days.join(visit.lang().comma()) };
    format!("{days} · {}", visit.say(&format!("agenda-part-{}", entry.part)))
}

fn offered(visit: &Visit, seen: &Seen, (hold, booking, choice): &(Hold, Booking, Vec<Start>)) -> Offered {
    let place = seen.places.iter().find(|place| place.id == hold.counter);
    let mut slots: Vec<Slot> = Vec::new();
    for start in choice {
        let value = start.starts_at.to_string();
        if slots.last().is_none_or(|last| last.value != value) {
            slots.push(Slot {
                value,
                at: At::of(visit, start.starts_at),
                chosen: start.starts_at == booking.starts_at,
            });
        }
    }
    Offered {
        at: At::of(visit, booking.starts_at),
        place: place.map(|place| format!("{}, {}", place.name, place.office_name)).unwrap_or_default(),
        address: place.map(|place| place.address.clone()).unwrap_or_default(),
        until: At::of(visit, hold.until),
        choice: if slots.len() > 1 { slots } else { Vec::new() },
        instead: seen.booking.as_ref().filter(|_| seen.entry.earlier).map(|booking| At::of(visit, booking.starts_at)),
    }
}
