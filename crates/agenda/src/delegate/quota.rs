//! The places that an organisation has in a week: ordinals up to the most that are allowed, each once. The unique index of the claims keeps
//! the quota under a rush, as it keeps the limits of persons and cases.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use kernel::Result;
use kernel::db::Tx;

use super::organisation::OrganisationId;
use super::store;
use crate::applicant::Limit;
use crate::booking::Booking;
use crate::moment;
use crate::store::claims;

/// The Monday of a day's week.
pub(super) fn monday(day: Date) -> Date {
    day.checked_sub(i64::from(day.weekday().since(Weekday::Monday)).days()).unwrap_or(day)
}

/// Claims a place of the organisation's week for a booking; it stays claimed until the week is over, whatever comes of the appointment.
///
/// # Errors
/// `Conflict` where the week's places are used up; database errors.
pub(super) fn claim(tx: &mut Tx<'_>, organisation: OrganisationId, weekly: u16, booking: &Booking) -> Result<()> {
    let week = monday(booking.day);
    let limit = Limit {
        holder: format!("{}{organisation} {} {week}", claims::DELEGATE, booking.counter),
        kind: booking.kind.clone(),
        most: weekly,
        refused: "agenda-delegate-quota",
    };
    let until = moment::instant(tx.clock().zone(), week.saturating_add(7.days()).at(0, 0, 0, 0));
    claims::claim(tx, &limit, booking.id, until)
}

/// A booking was moved: it takes a place of the week in which it is now. What the organisation may book no longer stays where it was.
///
/// # Errors
/// As `claim`.
pub(crate) fn moved(tx: &mut Tx<'_>, booking: &Booking) -> Result<()> {
    let Some(delegated) = store::delegated(tx, booking.id)? else { return Ok(()) };
    claims::free_week(tx, booking.id)?;
    match store::delegation(tx, delegated.organisation, booking.counter, &booking.kind)? {
        Some(delegation) => claim(tx, delegated.organisation, delegation.weekly, booking),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_week_begins_on_monday() {
        for day in [date(2026, 10, 5), date(2026, 10, 8), date(2026, 10, 11)] {
            assert_eq!(monday(day), date(2026, 10, 5));
        }
        assert_eq!(monday(date(2027, 1, 1)), date(2026, 12, 28));
    }
}
