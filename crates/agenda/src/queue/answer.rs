//! Answering an offer: it becomes an appointment of the person to whom it was made, or goes to the next.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::ledger::Outcome;
use kernel::{Error, Result};

use super::entry::{Entry, Hold};
use super::join::note;
use super::offer::{give_up, pass};
use super::store;
use super::words::{Fate, Standing};
use crate::booking::Booking;
use crate::free::{Door, Start};
use crate::ids::BookingId;
use crate::look;
use crate::moment;
use crate::move_to::change;
use crate::notice::{Event, Post};
use crate::words::State;
use crate::{account, book, sms};

/// The open offer of somebody.
///
/// # Errors
/// `Conflict` where there is none, or its time is over.
fn open(tx: &mut Tx<'_>, entry: &Entry) -> Result<Hold> {
    let now = tx.now();
    let hold = store::holds::open(tx, entry.id)?.filter(|hold| hold.until > now);
    hold.ok_or_else(|| Error::Conflict("agenda-queue-offer-over".into()))
}

/// Accepts an offer; in a release another of its free places can be chosen instead of the one that is held.
///
/// # Errors
/// `Conflict` where the offer is over, or the place chosen was taken meanwhile; database errors.
pub fn accept(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, entry: &Entry, at: Option<Timestamp>) -> Result<Booking> {
    let hold = open(tx, entry)?;
    // The calendar was changed under the offer a moment ago, and the background work has not taken it back yet.
    if store::holds::is_shut(tx, hold.id)? {
        return Err(Error::Conflict("agenda-queue-offer-over".into()));
    }
    let held = crate::booking(tx, hold.booking.ok_or(Error::NotFound)?)?;
    let booking = if let Some(id) = entry.booking.filter(|_| entry.earlier) {
        instead_of(tx, post, by, id, (&hold, &held))?
    } else {
        let held = match at.filter(|at| *at != held.starts_at) {
            Some(at) => another(tx, entry, &hold, held, at)?,
            None => held,
        };
        booked(tx, post, by, (entry, &hold), held)?
    };
    account::settled(tx, &hold.subject(), Outcome::Done)?;
    for known in entry.applicant.known_by() {
        for other in store::entries::all_of_person(tx, &known, &entry.kind)? {
            let other = store::entries::find(tx, other)?;
            store::entries::end(tx, &other, Standing::Booked, Some(booking.id), true)?;
            account::settled(tx, &other.subject(), Outcome::Done)?;
            note(tx, by, &other, (Action::Changed, Standing::Booked.word()), &booking.code)?;
        }
    }
    Ok(booking)
}

/// The booking that held the place is one from now on.
fn booked(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    (entry, hold): (&Entry, &Hold),
    held: Booking,
) -> Result<Booking> {
    store::holds::end(tx, hold, Fate::Accepted, Some(held.id))?;
    store::holds::becomes_booking(tx, held.id, held.revision)?;
    let booking = crate::booking(tx, held.id)?;
    sms::choose(tx, post, &booking, entry.sms)?;
    account::booked(tx, post, &booking, Event::Booked)?;
    book::note(tx, by, &booking, Action::Created, None)?;
    Ok(booking)
}

/// The appointment that the person has is moved to the place that was held; its own place goes to those who wait.
fn instead_of(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    id: BookingId,
    (hold, held): (&Hold, &Booking),
) -> Result<Booking> {
    let before = crate::booking(tx, id)?;
    if before.state != State::Booked || before.starts_at <= tx.now() {
        return Err(Error::Conflict("agenda-booking-over".into()));
    }
    let start = start_of(tx, held)?;
    give_up(tx, hold, Fate::Withdrawn)?;
    let moved = change(tx, post, by, &before, &start, 0)?;
    store::holds::accepted_as(tx, hold, id)?;
    Ok(moved)
}

/// The places of a booking as a start, so that another booking can take them.
fn start_of(tx: &mut Tx<'_>, held: &Booking) -> Result<Start> {
    let (mut own, mut help) = (Vec::new(), Vec::new());
    for (owner, at, _) in crate::store::places::taken_by(tx, held.id)? {
        if owner == held.counter.into() { own.push(at) } else { help.push(at) }
    }
    Ok(Start {
        starts_at: held.starts_at,
        ends_at: held.ends_at,
        day: held.day,
        desks: vec![(held.desk, own)],
        help: held.mediator.map(|mediator| (mediator, help)),
    })
}

/// The other places that who has an offer of a release can choose.
///
/// # Errors
/// Database errors.
pub(crate) fn choice(tx: &mut Tx<'_>, entry: &Entry, held: &Booking) -> Result<Vec<Start>> {
    let Some(release) = entry.release else { return Ok(Vec::new()) };
    let release = store::releases::find(tx, release)?;
    if !release.phase.is_under_way() {
        return Ok(Vec::new());
    }
    let wish = look::Wish { moving: Some(held.id), ..entry.wish(held.counter) };
    let terms = look::allowed(tx, &wish)?;
    let period = moment::days(tx.clock().zone(), (release.first_day, release.last_day));
    look::through(tx, &wish, &terms, Door::Release(release.id), period)
}

fn another(tx: &mut Tx<'_>, entry: &Entry, hold: &Hold, held: Booking, at: Timestamp) -> Result<Booking> {
    let start = choice(tx, entry, &held)?.into_iter().find(|start| start.starts_at == at);
    let start = start.ok_or_else(|| Error::Conflict("agenda-taken".into()))?;
    let moved = Booking {
        starts_at: start.starts_at,
        ends_at: start.ends_at,
        day: start.day,
        desk: start.desks.first().map_or(held.desk, |(desk, _)| *desk),
        mediator: start.help.as_ref().map(|(mediator, _)| *mediator),
        ..held
    };
    crate::store::bookings::update(tx, &moved)?;
    crate::store::places::give_back(tx, moved.id, None)?;
    book::take(tx, &moved, &start)?;
    crate::store::claims::extend(tx, moved.id, moved.ends_at)?;
    store::holds::shift(tx, hold, at)?;
    Ok(Booking { revision: moved.revision + 1, ..moved })
}

/// Declines an offer: the next one gets it, and the person waits on.
///
/// # Errors
/// `Conflict` where the offer is over; database errors.
pub fn decline(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, entry: &Entry) -> Result<()> {
    let hold = open(tx, entry)?;
    pass(tx, post, by, &hold, Fate::Declined)
}
