//! Appointments whose mail address nobody has confirmed in time return to the others, and who waits without an address that counts goes. Background work, safe to run twice: a booking is
//! cancelled once.

use kernel::Result;
use kernel::db::Tx;
use kernel::history::Actor;

use crate::book::in_lane;
use crate::cancel::{Back, cancel};
use crate::ids::BookingId;
use crate::notice::Post;
use crate::words::State;
use crate::{booking, queue, store};

/// How many are looked at in one run.
const AT_ONCE: i64 = 100;

/// Cancels what was not confirmed in time, and says how much was looked at.
///
/// # Errors
/// Database errors.
pub async fn lapse(app: &web::App) -> Result<usize> {
    let overdue = app.db().read(|tx| store::ADDRESSES.overdue::<BookingId>(tx, AT_ONCE)).await?;
    for id in &overdue {
        let (shared, id) = (app.clone(), *id);
        in_lane(app.db(), move |tx| end(tx, &Post::of(&shared), id)).await?;
    }
    Ok(overdue.len() + queue::lapse(app).await?)
}

fn end(tx: &mut Tx<'_>, post: &Post<'_>, id: BookingId) -> Result<()> {
    let waits = store::ADDRESSES.find(tx, id)?.is_some_and(|address| address.confirmed_at.is_none());
    if !waits {
        return Ok(());
    }
    let booking = booking(tx, id)?;
    // What was cancelled already, or is over, has nothing to confirm any more.
    if booking.state == State::Booked && tx.now() < booking.starts_at {
        cancel(tx, post, &Actor::system(), id, Back::Unconfirmed)?;
    }
    store::ADDRESSES.remove(tx, id)
}
