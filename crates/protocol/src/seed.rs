//! Registrations of the past, for the demo: written as they would have been on their day.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Result};
use web::App;

use crate::daily::close_at;
use crate::register::{Number, write};
use crate::registers::register_of;
use crate::registration::{Entry, Registration};

/// Registers a document at a moment of the past. Moments have to rise: numbers are given in the order of arrival.
///
/// # Errors
/// As `register`; `Conflict` where the moment is still to come.
pub fn register_at(tx: &mut Tx<'_>, entry: &Entry, by: &Actor, at: Timestamp) -> Result<Registration> {
    if at > tx.now() {
        return Err(Error::Conflict("protocol-received-future".into()));
    }
    entry.check(tx.clock().civil(at))?;
    let register = register_of(tx, entry.office)?;
    let id = tx.id();
    write(tx, id, &register, entry, by, &Number::Next, at)
}

/// Closes the days of the past as they would have been closed: in the night after each.
///
/// # Errors
/// As `close`.
pub async fn close_past(app: &App) -> Result<usize> {
    close_at(app, night_after).await
}

fn night_after(tx: &Tx<'_>, day: Date) -> Timestamp {
    let night = day.tomorrow().and_then(|next| next.to_zoned(tx.clock().zone().clone()));
    night.map_or_else(|_| tx.now(), |midnight| midnight.timestamp() + 6.minutes())
}
