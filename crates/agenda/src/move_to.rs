//! Moving an appointment at the same counter: the new place is taken and the old one given back, or nothing happens.

use jiff::Timestamp;
use kernel::Result;
use kernel::db::Tx;
use kernel::history::{Action, Actor};

use crate::book::{Answer, note, take};
use crate::booking::Booking;
use crate::cancel::returns_at;
use crate::counter::Asks;
use crate::free::Start;
use crate::ids::BookingId;
use crate::look::{self, Wish};
use crate::notice::Post;
use crate::words::Channel;
use crate::{account, delegate, store};

/// What a booking that is moved looks for: the same, with its own places counted as free.
#[must_use]
pub fn wish_of(booking: &Booking, staff: bool) -> Wish {
    Wish {
        counter: booking.counter,
        kind: booking.kind.clone(),
        channel: if staff { Channel::Counter } else { Channel::Online },
        asks: match (staff, booking.case.is_empty()) {
            (true, _) => Asks::Staff,
            (false, true) => Asks::Anyone,
            (false, false) => Asks::Convoked,
        },
        people: booking.people,
        language: booking.language.clone(),
        moving: Some(booking.id),
    }
}

/// Moves a booking to another time, for the person or, without the office's limits, by the staff.
///
/// # Errors
/// `Conflict` where it is over, was changed meanwhile, was moved too often, or is too late for the person; as `book`.
pub fn move_to(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    id: BookingId,
    starts_at: Timestamp,
    staff: bool,
) -> Result<Answer> {
    let before = store::bookings::find(tx, id)?;
    let wish = wish_of(&before, staff);
    let (terms, changes) = (look::allowed(tx, &wish)?, store::counters::changes(tx, before.counter)?);
    let now = tx.now();
    changes.may_move(&before, staff, now)?;
    // The same hour is another place where nobody receives at the booking's own any more: another desk, another interpreter.
    if starts_at == before.starts_at && !store::places::is_withdrawn(tx, id)? {
        return Ok(Answer::Booked(Box::new(before)));
    }
    let Some(start) = look::at(tx, &wish, &terms, starts_at)? else {
        return Ok(Answer::Gone(look::instead(tx, &wish, starts_at)?));
    };
    change(tx, post, by, &before, &start, u16::from(!staff)).map(|moved| Answer::Booked(Box::new(moved)))
}

/// Gives a booking the places of another start, and its own back.
pub(crate) fn change(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    before: &Booking,
    start: &Start,
    counts: u16,
) -> Result<Booking> {
    let at_once = start.starts_at == before.starts_at;
    let kept = start.desks.iter().find(|(desk, _)| at_once && *desk == before.desk);
    let moved = Booking {
        starts_at: start.starts_at,
        ends_at: start.ends_at,
        day: start.day,
        desk: kept.or(start.desks.first()).map_or(before.desk, |(desk, _)| *desk),
        mediator: start.help.as_ref().map(|(mediator, _)| *mediator),
        moves: before.moves + counts,
        ..before.clone()
    };
    store::bookings::update(tx, &moved)?;
    let changes = store::counters::changes(tx, before.counter)?;
    let returns_at = returns_at(tx, before, changes.return_minutes)?;
    store::places::give_back(tx, before.id, returns_at)?;
    take(tx, &moved, start)?;
    store::claims::extend(tx, before.id, moved.ends_at)?;
    delegate::quota::moved(tx, &moved)?;
    if !at_once {
        account::moved(tx, post, &moved)?;
    }
    note(tx, by, &moved, Action::Changed, Some(before))?;
    Ok(Booking { revision: before.revision + 1, ..moved })
}
