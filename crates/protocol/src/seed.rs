//! Registrations of the past, for the demo: written as they would have been on their day.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Result};

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
