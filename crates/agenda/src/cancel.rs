//! Giving an appointment back, and calling one off: the place returns to the others, at a random moment.

use jiff::Timestamp;
use kernel::Result;
use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::ids::Uuid;

use crate::book::note;
use crate::booking::Booking;
use crate::ids::BookingId;
use crate::notice::{Event, Post};
use crate::words::State;
use crate::{account, queue, store};

/// Who takes an appointment back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// The person, by the booking's own address, until the office's limit.
    Person,
    /// The staff, for the person who asks for it.
    ForPerson,
    /// The office, which cannot receive.
    Office,
    /// The program: the mail address was not confirmed in time.
    Unconfirmed,
}

/// Cancels a booking.
///
/// # Errors
/// `Conflict` where it is over, was changed meanwhile, or is too late for the person; `NotFound`; database errors.
pub fn cancel(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, id: BookingId, back: Back) -> Result<Booking> {
    let before = store::bookings::find(tx, id)?;
    let changes = store::counters::changes(tx, before.counter)?;
    let now = tx.now();
    changes.may_change(&before, back != Back::Person, now)?;
    let (state, event) = match back {
        Back::Person | Back::ForPerson => (State::Cancelled, Event::Cancelled),
        Back::Office => (State::CalledOff, Event::CalledOff),
        Back::Unconfirmed => (State::Cancelled, Event::Lapsed),
    };
    let booking = Booking { state, ..before.clone() };
    store::bookings::update(tx, &booking)?;
    let returns_at = returns_at(tx, &before, changes.return_minutes)?;
    store::places::give_back(tx, id, returns_at)?;
    store::claims::free(tx, id)?;
    account::cancelled(tx, post, &booking, event)?;
    note(tx, by, &booking, Action::Changed, Some(&before))?;
    Ok(Booking { revision: before.revision + 1, ..booking })
}

/// When a place that is given back can be had again: a random moment within the office's minutes, so that nobody can hand it to somebody who
/// lurks for it, and always in the first half of the time that is left. Where people wait it comes later by as much as it takes to offer it to
/// them first.
pub(crate) fn returns_at(tx: &mut Tx<'_>, booking: &Booking, within_minutes: u32) -> Result<Option<Timestamp>> {
    let first = queue::head_start(tx, booking.counter)?;
    Ok(random_moment(tx, booking.starts_at, (first, within_minutes)))
}

/// A random moment: not before so many minutes, within so many after that, and in the first half of the time that is left.
pub(crate) fn random_moment(tx: &Tx<'_>, starts_at: Timestamp, (first, within): (u32, u32)) -> Option<Timestamp> {
    let now = tx.now().as_millisecond();
    let half = (starts_at.as_millisecond() - now) / 2;
    if half <= 0 || first + within == 0 {
        return None;
    }
    let first = (i64::from(first) * 60_000).min(half);
    let most = (i64::from(within) * 60_000).min(half - first).max(1);
    let random = i64::try_from(tx.id::<Uuid>().as_u128() & 0xffff_ffff).unwrap_or(0);
    Some(kernel::clock::milliseconds(now + first + random % most))
}
