//! Reminders.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::{Result, params};

use crate::ids::BookingId;

/// Who is expected in a period, was told of it before the period could begin, has an address that counts, and was not reminded yet. The days
/// are those of the period: by them the index finds the bookings.
pub(crate) fn due(
    tx: &mut Tx<'_>,
    (from, to): (Timestamp, Timestamp),
    (today, tomorrow): (Date, Date),
    ahead_milliseconds: i64,
    most: i64,
) -> Result<Vec<BookingId>> {
    tx.list(
        "SELECT b.id FROM agenda_counters c JOIN agenda_bookings b ON b.counter = c.counter AND b.day IN ($3, $4)
         WHERE b.state = 'booked' AND NOT b.rehearsal
           AND (b.email <> '' OR EXISTS (SELECT 1 FROM agenda_texting x WHERE x.booking = b.id))
           AND b.starts_at > $1 AND b.starts_at <= $2
           AND b.booked_at < b.starts_at - $5
           AND NOT EXISTS (SELECT 1 FROM agenda_reminders r WHERE r.booking = b.id AND r.starts_at = b.starts_at)
           AND NOT EXISTS (SELECT 1 FROM agenda_addresses a WHERE a.booking = b.id AND a.confirmed_at IS NULL)
         ORDER BY b.starts_at, b.id LIMIT $6",
        params![from, to, today, tomorrow, ahead_milliseconds, most],
        |row| row.next(),
    )
}

/// Notes a reminder, and says whether it is the first for that time.
pub(crate) fn note(tx: &mut Tx<'_>, booking: BookingId, starts_at: Timestamp) -> Result<bool> {
    let noted = tx.execute(
        "INSERT INTO agenda_reminders (booking, starts_at) VALUES ($1, $2) ON CONFLICT (booking, starts_at) DO NOTHING",
        params![booking, starts_at],
    )?;
    Ok(noted == 1)
}
