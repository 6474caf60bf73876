//! An appointment that was wanted while there was no place: the person gets a receipt, the office a row of the ledger.

use charter::CounterId;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::{self, Entry, Outcome, Ref};
use kernel::{Error, OfficeId, Result, id};

use crate::ids::TypeCode;
use crate::look::{self, Wish};
use crate::words::Channel;
use crate::{account, store};

id! {
    /// An attempt.
    AttemptId
}

/// An attempt to book while nothing was free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Its identifier.
    pub id: AttemptId,
    /// What the receipt says.
    pub code: String,
    /// The office.
    pub office: OfficeId,
    /// The counter.
    pub counter: CounterId,
    /// The type.
    pub kind: TypeCode,
    /// How it was tried.
    pub channel: Channel,
    /// When.
    pub at: Timestamp,
    /// That day on the wall clock.
    pub day: Date,
}

impl Attempt {
    /// The ledger's row: asked, and refused for lack of places the same day.
    pub(crate) fn entry(&self) -> Entry {
        let asked = Entry {
            channel: Some(self.channel.ledger()),
            reference: Some(self.code.clone()),
            ..Entry::asked(ledger::Kind::Appointment, self.office, Ref::new("attempt", self.id), self.day)
        };
        asked.delivered(self.day, 0, Outcome::NoPlace)
    }
}

/// Writes down that nothing was free for a wish. Nobody is refused while there is a place.
///
/// # Errors
/// `Conflict` where something is free; as `days` where the wish cannot be had at all; database errors.
pub fn no_place(tx: &mut Tx<'_>, wish: &Wish) -> Result<Attempt> {
    let terms = look::allowed(tx, wish)?;
    if !look::first(tx, wish, 1)?.is_empty() {
        return Err(Error::Conflict("agenda-place-free".into()));
    }
    let attempt = Attempt {
        id: tx.id(),
        code: web::codes::code(tx.id()),
        office: terms.agenda.office,
        counter: wish.counter,
        kind: wish.kind.clone(),
        channel: wish.channel,
        at: tx.now(),
        day: tx.clock().today(),
    };
    store::attempts::insert(tx, &attempt)?;
    account::refused(tx, &attempt, terms.service, terms.agenda.stage)?;
    Ok(attempt)
}

/// The attempt of a receipt, as somebody types its code.
///
/// # Errors
/// `NotFound`; database errors.
pub fn attempt(tx: &mut Tx<'_>, typed: &str) -> Result<Attempt> {
    store::attempts::by_code(tx, &web::codes::typed(typed))
}
