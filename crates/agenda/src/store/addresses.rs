//! Mail addresses that wait to be confirmed.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Result, params};

use crate::ids::BookingId;

/// How a booking's address stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) secret: String,
    pub(crate) confirm_by: Timestamp,
    pub(crate) confirmed_at: Option<Timestamp>,
    /// How many messages asked for the confirmation.
    pub(crate) sent: u16,
}

/// How a booking's address stands; none where nothing has to be confirmed.
pub(crate) fn find(tx: &mut Tx<'_>, booking: BookingId) -> Result<Option<Address>> {
    tx.opt(
        "SELECT secret, confirm_by, confirmed_at, sent FROM agenda_addresses WHERE booking = $1 ORDER BY booking",
        params![booking],
        |row| {
            Ok(Address { secret: row.next()?, confirm_by: row.next()?, confirmed_at: row.next()?, sent: row.next()? })
        },
    )
}

/// Asks for the confirmation of an address.
pub(crate) fn insert(tx: &mut Tx<'_>, booking: BookingId, secret: &str, confirm_by: Timestamp) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_addresses (booking, secret, confirm_by, confirmed_at, sent) VALUES ($1, $2, $3, NULL, 1)",
        params![booking, secret, confirm_by],
    )
}

/// Asks once more, with another secret: the address was mended.
pub(crate) fn renew(tx: &mut Tx<'_>, booking: BookingId, secret: &str) -> Result<()> {
    tx.change(
        "UPDATE agenda_addresses SET secret = $2, sent = sent + 1 WHERE booking = $1 AND confirmed_at IS NULL",
        params![booking, secret],
    )
}

/// Notes that the address is the person's.
pub(crate) fn confirm(tx: &mut Tx<'_>, booking: BookingId) -> Result<()> {
    tx.change("UPDATE agenda_addresses SET confirmed_at = $2 WHERE booking = $1", params![booking, tx.now()])
}

/// The bookings whose addresses should have been confirmed by now.
pub(crate) fn overdue(tx: &mut Tx<'_>, most: i64) -> Result<Vec<BookingId>> {
    tx.list(
        "SELECT booking FROM agenda_addresses WHERE confirmed_at IS NULL AND confirm_by <= $1 ORDER BY confirm_by, booking LIMIT $2",
        params![tx.now(), most],
        |row| row.next(),
    )
}

/// Forgets that an address had to be confirmed.
pub(crate) fn remove(tx: &mut Tx<'_>, booking: BookingId) -> Result<()> {
    tx.execute("DELETE FROM agenda_addresses WHERE booking = $1", params![booking]).map(|_| ())
}
