//! Keeping an appointment at its hour without the interpreter or mediator who cannot come.

use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::{Error, Result};

use crate::book::note;
use crate::booking::Booking;
use crate::ids::BookingId;
use crate::notice::{Event, Post};
use crate::{account, store};

/// Takes the help from a booking and tells the person. The language that they asked for stays: whoever moves the appointment later finds help again.
///
/// # Errors
/// `Conflict` where it is over, was changed meanwhile or has no help; `NotFound`; database errors.
pub(crate) fn unhelp(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, id: BookingId) -> Result<Booking> {
    let before = store::bookings::find(tx, id)?;
    let (changes, now) = (store::counters::changes(tx, before.counter)?, tx.now());
    changes.may_change(&before, true, now)?;
    let mediator = before.mediator.ok_or_else(|| Error::Conflict("agenda-changed-meanwhile".into()))?;
    let booking = Booking { mediator: None, ..before.clone() };
    store::bookings::update(tx, &booking)?;
    store::places::release(tx, id, mediator.into())?;
    if !booking.rehearsal {
        account::tell(tx, post, &booking, Event::Unhelped)?;
    }
    note(tx, by, &booking, Action::Changed, Some(&before))?;
    Ok(Booking { revision: before.revision + 1, ..booking })
}
