//! What a convocation leaves behind in the ledger: one row, open until the person books (by the channel of the booking: online means that
//! no letter was needed) or the letter is sent (by post). An exercise leaves nothing.

use kernel::db::Tx;
use kernel::ledger::{self, Channel, Outcome};
use kernel::{Error, Result, ServiceId};

use super::convocation::Convocation;
use crate::account::pinned;

/// Somebody was convoked.
pub(super) fn asked(tx: &mut Tx<'_>, one: &Convocation, service: Option<ServiceId>) -> Result<()> {
    if one.rehearsal { Ok(()) } else { pinned(tx, [one.asked(service)]) }
}

/// Something came of it today.
pub(super) fn closed(tx: &mut Tx<'_>, one: &Convocation, channel: Option<Channel>, outcome: Outcome) -> Result<()> {
    if one.rehearsal {
        return Ok(());
    }
    let current = ledger::current(tx, &one.subject())?;
    let mut entry = ledger::row(tx, current)?.entry;
    let (calendar, today) = (charter::office_calendar(tx, one.office)?, tx.clock().today());
    let days = calendar.working_days_between(entry.requested_on, today);
    let days = days.map_err(|not_covered| Error::Conflict(not_covered.message()))?;
    entry.channel = channel;
    ledger::replace(tx, current, &entry.delivered(today, i64::from(days), outcome))?;
    Ok(())
}
