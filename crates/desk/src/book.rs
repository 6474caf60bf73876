//! The ledger's side of a contact: always in the transaction that changes the contact itself.

use kernel::db::Tx;
use kernel::ledger::{self, Entry};
use kernel::{Error, Result};

use crate::contact::Contact;

/// Books a new contact.
pub(crate) fn book(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    let entry = entry(tx, contact)?;
    ledger::record(tx, &entry)?;
    Ok(())
}

/// Books what holds now in the place of what was booked; nothing where the ledger would say the same.
pub(crate) fn rebook(tx: &mut Tx<'_>, contact: &Contact) -> Result<()> {
    let current = ledger::current(tx, &contact.subject())?;
    let booked = ledger::row(tx, current)?.entry;
    let mut entry = entry(tx, contact)?;
    if entry.requested_on == booked.requested_on {
        // A charter that came later changes nothing for what was asked before.
        entry.charter.clone_from(&booked.charter);
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

/// The contact's row, pinned to the charter that is in force on its day.
fn entry(tx: &mut Tx<'_>, contact: &Contact) -> Result<Entry> {
    let working_days = match contact.called_back_on {
        Some(_) => contact
            .working_days(&charter::office_calendar(tx, contact.office)?)
            .map_err(|not_covered| Error::Conflict(not_covered.message()))?,
        None => 0,
    };
    let charter = charter::charter_in_force(tx, contact.office, contact.day)?.map(|charter| charter.id.to_string());
    Ok(Entry { charter, ..contact.entry(working_days) })
}
