//! Limits: how many bookings of a type a person or a case has ahead.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Error, Result, params};

use crate::applicant::Limit;
use crate::ids::BookingId;

/// Claims one of a holder's bookings of a type: the first ordinal that is free. What is over frees its own.
///
/// # Errors
/// `Conflict` where the holder has as many as are allowed.
pub(crate) fn claim(tx: &mut Tx<'_>, limit: &Limit, booking: BookingId, until: Timestamp) -> Result<()> {
    let now = tx.now();
    let held: Vec<(u16, Timestamp)> = tx.list(
        "SELECT ordinal, until FROM agenda_claims WHERE holder = $1 AND type = $2 ORDER BY ordinal",
        params![limit.holder, limit.kind],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    if held.iter().any(|(_, until)| *until <= now) {
        tx.execute(
            "DELETE FROM agenda_claims WHERE holder = $1 AND type = $2 AND until <= $3",
            params![limit.holder, limit.kind, now],
        )?;
    }
    let ahead: Vec<u16> = held.iter().filter(|(_, until)| *until > now).map(|(ordinal, _)| *ordinal).collect();
    let free = (1..=limit.most).find(|ordinal| !ahead.contains(ordinal));
    let ordinal = free.ok_or_else(|| Error::Conflict(limit.refused.into()))?;
    tx.change(
        "INSERT INTO agenda_claims (holder, type, ordinal, most, booking, until) VALUES ($1, $2, $3, $4, $5, $6)",
        params![limit.holder, limit.kind, ordinal, limit.most, booking, until],
    )
}

/// Whether a holder may have one more.
pub(crate) fn has_room(tx: &mut Tx<'_>, limit: &Limit) -> Result<bool> {
    let ahead: u64 = tx.one(
        "SELECT COUNT(*) FROM agenda_claims WHERE holder = $1 AND type = $2 AND until > $3",
        params![limit.holder, limit.kind, tx.now()],
        |row| row.next(),
    )?;
    Ok(ahead < u64::from(limit.most))
}

/// A booking that was moved ends at another time.
pub(crate) fn extend(tx: &mut Tx<'_>, booking: BookingId, until: Timestamp) -> Result<()> {
    tx.execute("UPDATE agenda_claims SET until = $2 WHERE booking = $1", params![booking, until]).map(|_| ())
}

/// How the holder of an organisation's places of a week begins.
pub(crate) const DELEGATE: &str = "delegate ";

/// Frees what a booking claimed of a person and a case. The place that an organisation used of its week stays used.
pub(crate) fn free_limits(tx: &mut Tx<'_>, booking: BookingId) -> Result<()> {
    let week = format!("{DELEGATE}%");
    tx.execute("DELETE FROM agenda_claims WHERE booking = $1 AND holder NOT LIKE $2", params![booking, week])
        .map(|_| ())
}

/// Frees the place that an organisation's booking has of a week.
pub(crate) fn free_week(tx: &mut Tx<'_>, booking: BookingId) -> Result<()> {
    let week = format!("{DELEGATE}%");
    tx.execute("DELETE FROM agenda_claims WHERE booking = $1 AND holder LIKE $2", params![booking, week]).map(|_| ())
}

/// Frees what a booking claimed.
pub(crate) fn free(tx: &mut Tx<'_>, booking: BookingId) -> Result<()> {
    tx.execute("DELETE FROM agenda_claims WHERE booking = $1", params![booking]).map(|_| ())
}
