//! An attempt to book while there was no place: its receipt proves it, and the ledger counts it.

use charter::CounterId;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::{self, Entry, Outcome, Ref};
use kernel::{Error, OfficeId, Result, ServiceId};

use crate::ids::{AttemptId, TypeCode};
use crate::look::{self, Wish};
use crate::words::Channel;
use crate::{account, booking, store};

/// An attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Its identifier, secret enough to be its address.
    pub id: AttemptId,
    /// What stands on the receipt.
    pub number: String,
    /// Whose browser it was, as a hash: the same one gets one receipt a day.
    pub holder: String,
    /// The office.
    pub office: OfficeId,
    /// The counter.
    pub counter: CounterId,
    /// The type.
    pub kind: TypeCode,
    /// The service of the charter.
    pub service: Option<ServiceId>,
    /// The day on the wall clock.
    pub day: Date,
    /// When.
    pub at: Timestamp,
    /// For how many people.
    pub people: u16,
    /// The language of the help that was needed; empty where none was.
    pub language: String,
}

impl Attempt {
    /// The ledger's row: wanted and refused on the same day, for lack of places.
    #[must_use]
    pub fn entry(&self) -> Entry {
        Entry {
            service: self.service,
            channel: Some(Channel::Online.ledger()),
            reference: Some(self.number.clone()),
            ..Entry::asked(ledger::Kind::Appointment, self.office, Ref::new("attempt", self.id), self.day)
        }
        .delivered(self.day, 0, Outcome::NoPlace)
    }
}

/// Writes down that a wish could not be had. The same holder's second attempt of a day is the first.
///
/// # Errors
/// `Conflict` where there are places after all; as `look::first`.
pub fn attempt(tx: &mut Tx<'_>, wish: &Wish, holder: &str) -> Result<Attempt> {
    let terms = look::allowed(tx, wish)?;
    if !look::first(tx, wish, 1)?.is_empty() {
        return Err(Error::Conflict("agenda-attempt-places".into()));
    }
    let attempt = Attempt {
        id: tx.id(),
        number: booking::code(tx.id()),
        holder: holder.to_owned(),
        office: terms.agenda.office,
        counter: wish.counter,
        kind: wish.kind.clone(),
        service: terms.service,
        day: tx.clock().today(),
        at: tx.now(),
        people: wish.people,
        language: wish.language.clone(),
    };
    if let Some(same) = store::attempts::same(tx, &attempt)? {
        return Ok(same);
    }
    store::attempts::insert(tx, &attempt)?;
    account::refused(tx, &attempt)?;
    Ok(attempt)
}
