//! The day before an appointment the person is reminded, in their language. Background work, safe to run twice and on several nodes: a
//! reminder is noted in the transaction that writes the notice.

use jiff::ToSpan;
use kernel::Result;
use kernel::db::Tx;

use crate::ids::BookingId;
use crate::notice::{Event, Post};
use crate::words::State;
use crate::{account, booking, store};

/// How long before the beginning, in milliseconds: a day.
const AHEAD: i64 = 24 * 3600 * 1000;
/// How many are written in one run.
const AT_ONCE: i64 = 200;

/// Writes the reminders that are due, and says how many.
///
/// # Errors
/// Database errors.
pub async fn remind(app: &web::App) -> Result<usize> {
    let due = app
        .db()
        .read(|tx| {
            let now = tx.now();
            let to = kernel::clock::milliseconds(now.as_millisecond() + AHEAD);
            let days = (tx.clock().today(), tx.clock().today().saturating_add(1.day()));
            store::reminders::due(tx, (now, to), days, AHEAD, AT_ONCE)
        })
        .await?;
    for id in &due {
        let (shared, id) = (app.clone(), *id);
        app.db().write(move |tx| one(tx, &Post::of(&shared), id)).await?;
    }
    Ok(due.len())
}

fn one(tx: &mut Tx<'_>, post: &Post<'_>, id: BookingId) -> Result<()> {
    let booking = booking(tx, id)?;
    if booking.state == State::Booked && store::reminders::note(tx, id, booking.starts_at)? {
        account::tell(tx, post, &booking, Event::Near)?;
    }
    Ok(())
}
