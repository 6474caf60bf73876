//! The ledger's side of a contact: always in the transaction that changes the contact itself.

use kernel::db::Tx;
use kernel::ledger::{self, Entry};
use kernel::{Error, Result};

use crate::contact::Contact;

/// Books a new contact, pinned to the charter that is in force on its day.
pub(crate) fn book(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    let charter = charter::charter_in_force(tx, contact.office, contact.day)?.map(|charter| charter.id.to_string());
    let entry = Entry { charter, ..entry(tx, contact)? };
    ledger::record(tx, &entry)?;
    Ok(())
}

/// Books what holds now in the place of what was booked; nothing where the ledger would say the same.
pub(crate) fn rebook(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    let current = ledger::current(tx, &contact.subject())?;
    let booked = ledger::row(tx, current)?.entry;
    let moved = booked.requested_on != contact.day;
    let mut entry = Entry { charter: booked.charter.clone(), ..entry(tx, contact)? };
    if moved {
        entry.charter =
            charter::charter_in_force(tx, contact.office, contact.day)?.map(|charter| charter.id.to_string());
    }
    if entry != booked {
        ledger::replace(tx, current, &entry)?;
    }
    Ok(())
}

/// Takes a contact out of the account.
pub(crate) fn unbook(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    let current = ledger::current(tx, &contact.subject())?;
    ledger::reverse(tx, current)?;
    Ok(())
}

fn entry(tx: &mut Tx<'_>, contact: &Contact) -> Result<Entry> {
    let calendar = charter::office_calendar(tx, contact.office)?;
    contact.entry(&calendar).map_err(|not_covered| Error::Conflict(not_covered.message()))
}
