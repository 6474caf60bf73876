//! Who is told by SMS too.

use kernel::db::Tx;
use kernel::{Result, params};

use crate::ids::BookingId;

/// Notes that the person of a booking chose messages by SMS.
pub(crate) fn choose(tx: &mut Tx<'_>, booking: BookingId) -> Result<()> {
    tx.change("INSERT INTO agenda_texting (booking) VALUES ($1)", params![booking])
}

/// Whether the person of a booking chose messages by SMS.
pub(crate) fn chosen(tx: &mut Tx<'_>, booking: BookingId) -> Result<bool> {
    let sql = "SELECT booking FROM agenda_texting WHERE booking = $1 ORDER BY booking";
    Ok(tx.opt(sql, params![booking], |row| row.next::<BookingId>())?.is_some())
}
