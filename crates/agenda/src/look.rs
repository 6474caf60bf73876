//! Looking for a place: by month, by day, the first ones, the nearest ones. Everything asks `free`, and so does who books.

use charter::CounterId;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::Result;
use kernel::db::Tx;

use crate::counter::{Asks, Terms};
use crate::free::{self, Door, Helper, Start, Want};
use crate::ids::{BookingId, TypeCode};
use crate::moment;
use crate::place::LONGEST_MINUTES;
use crate::words::Channel;
use crate::{queue, store};

/// How many other places are offered to whom another was quicker.
const OFFERED: usize = 3;
/// How far around the lost one they are looked for, in hours: first where it costs little.
const AROUND: [i64; 4] = [2, 12, 3 * 24, 14 * 24];
/// So many days and one are read at once where the first free time is far.
const AT_ONCE: i64 = 30;
/// How many of the first starts are looked at where nothing is near.
const FAR: usize = 200;

/// What somebody looks for.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Where.
    pub counter: CounterId,
    /// What for.
    pub kind: TypeCode,
    /// How it is booked.
    pub channel: Channel,
    /// Who asks.
    pub asks: Asks,
    /// How many people come.
    pub people: u16,
    /// The language of the help that is needed; empty where none is.
    pub language: String,
    /// The booking that is moved: its own places are free for it.
    pub moving: Option<BookingId>,
}

/// A day on which something is free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeDay {
    /// The day.
    pub day: Date,
    /// At how many times an appointment can begin.
    pub starts: usize,
    /// The first of them.
    pub first: Timestamp,
}

/// How a day's places stand: free and taken and blocked are its capacity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The day.
    pub day: Date,
    /// All places.
    pub capacity: u64,
    /// Booked.
    pub taken: u64,
    /// Not to be sold: an absence, a change of plan.
    pub blocked: u64,
    /// Left, released or not.
    pub free: u64,
}

/// The days from one to another (both counted) on which something is free.
///
/// # Errors
/// `NotFound`, `Conflict` or `Invalid` where the wish cannot be had at all; database errors.
pub fn days(tx: &mut Tx<'_>, wish: &Wish, (from, to): (Date, Date)) -> Result<Vec<FreeDay>> {
    Ok(by_day(&between(tx, wish, (from, to))?))
}

/// The days of times that are given in their order.
pub(crate) fn by_day(starts: &[Start]) -> Vec<FreeDay> {
    let mut found: Vec<FreeDay> = Vec::new();
    for start in starts {
        match found.last_mut() {
            Some(last) if last.day == start.day => last.starts += 1,
            _ => found.push(FreeDay { day: start.day, starts: 1, first: start.starts_at }),
        }
    }
    found
}

/// When an appointment can begin from a day to a day (both counted).
///
/// # Errors
/// As `days`.
pub fn between(tx: &mut Tx<'_>, wish: &Wish, (from, to): (Date, Date)) -> Result<Vec<Start>> {
    let terms = allowed(tx, wish)?;
    let period = moment::days(tx.clock().zone(), (from, to));
    free(tx, wish, &terms, period)
}

/// The first times at which an appointment can begin.
///
/// # Errors
/// As `days`.
pub fn first(tx: &mut Tx<'_>, wish: &Wish, most: usize) -> Result<Vec<Start>> {
    let terms = allowed(tx, wish)?;
    let (mut from, last) = (tx.now(), store::places::last(tx, wish.counter.into())?);
    let (mut found, mut days) = (Vec::new(), 0);
    while last.is_some_and(|last| from <= last) && found.len() < most {
        let to = midnight_after(tx, from, days);
        found.append(&mut free(tx, wish, &terms, (from, to))?);
        // Where the first days are sold out, most of what follows is.
        (from, days) = (to, (2 * days + 1).min(AT_ONCE));
    }
    found.truncate(most);
    Ok(found)
}

/// The set-up under which the wish can be had.
pub(crate) fn allowed(tx: &mut Tx<'_>, wish: &Wish) -> Result<Terms> {
    let terms = store::counters::terms(tx, wish.counter, &wish.kind)?;
    terms.may_book(&wish.asks, wish.channel)?;
    terms.fits(wish.people, &wish.language)?;
    Ok(terms)
}

/// The start at a moment, where it is still free.
pub(crate) fn at(tx: &mut Tx<'_>, wish: &Wish, terms: &Terms, at: Timestamp) -> Result<Option<Start>> {
    let begins = |start: &Start| start.starts_at == at;
    // One place is read where one is enough; what takes several reads the rest of the working day.
    let found = free(tx, wish, terms, (at, later(at, 1)))?.into_iter().find(begins);
    if found.is_some() {
        return Ok(found);
    }
    let Some(length) = store::places::shortest(tx, wish.counter.into(), at)? else { return Ok(None) };
    if want(tx, wish, terms).fits_one(length / 60_000) {
        return Ok(None);
    }
    Ok(free(tx, wish, terms, (at, later(at, 12 * 60)))?.into_iter().find(begins))
}

/// What is offered to whom another was quicker: the nearest starts.
///
/// # Errors
/// As `days`.
pub(crate) fn instead(tx: &mut Tx<'_>, wish: &Wish, lost: Timestamp) -> Result<Vec<Start>> {
    let terms = allowed(tx, wish)?;
    for hours in AROUND {
        let (from, to) = (later(lost, -hours * 60).max(tx.now()), later(lost, hours * 60));
        let until = midnight_after(tx, to, 0);
        let mut near = free(tx, wish, &terms, (from, until))?;
        // What begins later than that is read for those that go on; nearer ones may lie on the other side.
        near.retain(|start| start.starts_at <= to);
        if near.len() >= OFFERED || (hours == AROUND[AROUND.len() - 1] && !near.is_empty()) {
            return Ok(free::nearest(near, lost, OFFERED));
        }
    }
    first(tx, wish, OFFERED)
}

/// Everything that is free around a moment, from now on; the first starts of all, where nothing is near.
pub(crate) fn around(tx: &mut Tx<'_>, wish: &Wish, at: Timestamp) -> Result<Vec<Start>> {
    let terms = allowed(tx, wish)?;
    let hours = AROUND[AROUND.len() - 1];
    let period = (later(at, -hours * 60).max(tx.now()), midnight_after(tx, later(at, hours * 60), 0));
    let near = free(tx, wish, &terms, period)?;
    if near.is_empty() { first(tx, wish, FAR) } else { Ok(near) }
}

/// What is free in a period for whoever books.
fn free(tx: &mut Tx<'_>, wish: &Wish, terms: &Terms, period: (Timestamp, Timestamp)) -> Result<Vec<Start>> {
    through(tx, wish, terms, Door::Public, period)
}

/// What is free in a period for those who come through a door: the only way to know it.
pub(crate) fn through(
    tx: &mut Tx<'_>,
    wish: &Wish,
    terms: &Terms,
    door: Door,
    (from, to): (Timestamp, Timestamp),
) -> Result<Vec<Start>> {
    let reserved = queue::reserved(tx, wish.counter)?;
    let want = Want { door, reserved, ..want(tx, wish, terms) };
    let unsold = store::places::unsold(tx, wish.counter.into(), (from, to), wish.moving)?;
    let mut helpers = Vec::new();
    if want.helped {
        for id in store::mediators::speaking(tx, terms.agenda.office, &wish.language)? {
            // An interpreter's time may have begun before the appointment.
            let before = i64::from(LONGEST_MINUTES);
            let around = (later(from, -before), later(to, before));
            helpers.push(Helper { id, free: store::places::unsold(tx, id.into(), around, wish.moving)? });
        }
    }
    Ok(free::starts(&unsold, &helpers, &want))
}

fn want(tx: &Tx<'_>, wish: &Wish, terms: &Terms) -> Want {
    let now = tx.now();
    Want {
        kind: wish.kind.clone(),
        channel: wish.channel,
        minutes: terms.minutes,
        more: terms.kind.more(wish.people),
        earliest: terms.earliest(wish.channel, now),
        now,
        last_day: terms.agenda.pilot_until,
        helped: !wish.language.is_empty(),
        door: Door::Public,
        reserved: Vec::new(),
    }
}

/// The midnight that ends a day some days after: no appointment goes on beyond it, so that none is cut off.
fn midnight_after(tx: &Tx<'_>, at: Timestamp, days: i64) -> Timestamp {
    let day = tx.clock().civil(at).saturating_add((days + 1).days());
    moment::instant(tx.clock().zone(), day.at(0, 0, 0, 0))
}

fn later(at: Timestamp, minutes: i64) -> Timestamp {
    kernel::clock::milliseconds(at.as_millisecond().saturating_add(minutes * 60_000))
}

/// How the places of a counter stand, day by day: the month as the staff see it.
///
/// # Errors
/// Database errors.
pub fn tally(tx: &mut Tx<'_>, counter: CounterId, (from, to): (Date, Date)) -> Result<Vec<Tally>> {
    let period = moment::days(tx.clock().zone(), (from, to));
    store::places::tally(tx, counter, period)
}
