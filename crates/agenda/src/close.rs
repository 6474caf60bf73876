//! What came of an appointment: the person was served, or nobody came. The counter's reception says so.

use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::{Error, Result};

use crate::book::note;
use crate::booking::Booking;
use crate::ids::BookingId;
use crate::words::State;
use crate::{account, store};

/// Writes down what came of a booking (`Served` or `NoShow`) on its day or later. A slip can be mended: one follows the other.
///
/// # Errors
/// `Conflict` before its day, or where it was cancelled or changed meanwhile; `NotFound`; database errors.
pub fn close(tx: &mut Tx<'_>, by: &Actor, id: BookingId, state: State) -> Result<Booking> {
    let before = store::bookings::find(tx, id)?;
    let open = matches!(before.state, State::Booked | State::Served | State::NoShow);
    if !open || !matches!(state, State::Served | State::NoShow) {
        return Err(Error::Conflict("agenda-booking-over".into()));
    }
    let too_early = match state {
        State::NoShow => tx.now() < before.starts_at,
        _ => tx.clock().today() < before.day,
    };
    if too_early {
        return Err(Error::Conflict("agenda-booking-ahead".into()));
    }
    if before.state == state {
        return Ok(before);
    }
    let booking = Booking { state, ..before.clone() };
    store::bookings::update(tx, &booking)?;
    store::claims::free_limits(tx, id)?;
    account::done(tx, &booking)?;
    note(tx, by, &booking, Action::Changed, Some(&before))?;
    Ok(Booking { revision: before.revision + 1, ..booking })
}
