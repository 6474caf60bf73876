//! Moving an appointment at the same counter: the new place is taken and the old one given back, or nothing happens.

use jiff::Timestamp;
use kernel::Result;
use kernel::db::Tx;
use kernel::history::{Action, Actor};

use crate::book::{Answer, note, take};
use crate::booking::Booking;
use crate::cancel::returns_at;
use crate::counter::Asks;
use crate::ids::BookingId;
use crate::look::{self, Wish};
use crate::notice::Post;
use crate::words::Channel;
use crate::{account, store};

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
    if starts_at == before.starts_at {
        return Ok(Answer::Booked(Box::new(before)));
    }
    let Some(start) = look::at(tx, &wish, &terms, starts_at)? else {
        return Ok(Answer::Gone(look::instead(tx, &wish, starts_at)?));
    };
    let moved = Booking {
        starts_at,
        ends_at: start.ends_at,
        day: start.day,
        desk: start.desks.first().map_or(before.desk, |(desk, _)| *desk),
        mediator: start.help.as_ref().map(|(mediator, _)| *mediator),
        moves: before.moves + u16::from(!staff),
        ..before.clone()
    };
    store::bookings::update(tx, &moved)?;
    let returns_at = returns_at(tx, &before, changes.return_minutes);
    store::places::give_back(tx, id, returns_at)?;
    take(tx, &moved, &start)?;
    store::claims::extend(tx, id, moved.ends_at)?;
    account::moved(tx, post, &moved)?;
    note(tx, by, &moved, Action::Changed, Some(&before))?;
    Ok(Answer::Booked(Box::new(Booking { revision: before.revision + 1, ..moved })))
}
