//! What a booking does to the invitation of its case: it answers it, whoever booked and however.

use kernel::Result;
use kernel::db::Tx;
use kernel::ledger::Outcome;

use super::{account, store};
use crate::booking::Booking;

/// Ties a new booking to the open convocation of its case. The first answer before any letter is what the ledger counts.
pub(crate) fn answered(tx: &mut Tx<'_>, booking: &Booking) -> Result<()> {
    if booking.case.is_empty() {
        return Ok(());
    }
    let open = store::active(tx, booking.counter, &booking.kind, &booking.case)?;
    let Some(one) = open.filter(|one| one.rehearsal == booking.rehearsal) else { return Ok(()) };
    let first = one.answered_on.is_none() && one.lettered_on.is_none();
    store::answer(tx, &one, booking.id, first.then_some(booking.channel))?;
    if first {
        account::closed(tx, &one, Some(booking.channel.ledger()), Outcome::Done)?;
    }
    Ok(())
}
