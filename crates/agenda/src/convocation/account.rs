//! What a convocation leaves behind in the ledger: one row, open until the person books (by the channel of the booking: online means that
//! no letter was needed) or the letter is sent (by post). An exercise leaves nothing.

use kernel::db::Tx;
use kernel::ledger::{Channel, Outcome};
use kernel::{Result, ServiceId};

use super::convocation::Convocation;
use crate::account::{answered, pinned};

/// Somebody was convoked.
pub(super) fn asked(tx: &mut Tx<'_>, one: &Convocation, service: Option<ServiceId>) -> Result<()> {
    if one.rehearsal { Ok(()) } else { pinned(tx, [one.asked(service)]) }
}

/// Something came of it today.
pub(super) fn closed(tx: &mut Tx<'_>, one: &Convocation, channel: Option<Channel>, outcome: Outcome) -> Result<()> {
    if one.rehearsal {
        return Ok(());
    }
    answered(tx, &one.subject(), channel, outcome)
}
