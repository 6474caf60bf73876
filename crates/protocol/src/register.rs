//! Registering: the next number, in the order of arrival, in the transaction of what it is registered for.
//!
//! The counter of the year is the one hot row. Whoever only registers does it `in_lane`, where hundreds share a commit and nobody is given up
//! to be done again; a room that registers inside a transaction of its own needs nothing else: on PostgreSQL two at once are told apart by the
//! row, and the second is done again. Without the number before, no number can be written (docs/decisions/0011).

use jiff::Timestamp;
use kernel::db::{Db, Lane, Tx};
use kernel::history::{self, Action, Actor, Record};
use kernel::search::{self, Document as Found};
use kernel::{Error, Lang, Result};
use serde_json::json;

use crate::emergency;
use crate::registers::{Numbering, Register, register_of};
use crate::registration::{Document, DocumentId, Entry, Kept, Registration, RegistrationId, subject};
use crate::store::{self, asked, documents, registrations};

/// The lane of all registrations: one for all nodes.
pub const LANE: Lane = Lane::Table("protocol_counters");

/// What came of a registration.
#[derive(Clone, Debug)]
pub enum Registered {
    /// It has its number.
    Done(Box<Registration>),
    /// The body's other system was asked for the number; until it has answered, nothing is registered. The identifier is the registration's.
    Asked(RegistrationId),
}

impl Registered {
    /// The registration's identifier.
    #[must_use]
    pub fn id(&self) -> RegistrationId {
        match self {
            Self::Done(registration) => registration.id,
            Self::Asked(id) => *id,
        }
    }
}

/// A number, as a connector gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Number {
    /// The next one of the register.
    Next,
    /// One that the body's other system has given, with its year and moment.
    Theirs {
        /// The year in which it is numbered.
        year: i16,
        /// The number.
        number: i64,
        /// When that system registered it.
        at: Timestamp,
    },
}

/// Writes to registers in the lane where nobody has to be done again.
///
/// # Errors
/// What the function returns.
pub async fn in_lane<T, F>(db: &Db, write: F) -> Result<T>
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
{
    db.write_in_lane(LANE, write).await
}

/// Registers a document, in the transaction of the caller: either both are done or none.
///
/// # Errors
/// `Invalid` beside the fields that cannot be so; `NotFound` where the office's body has no register; `Unavailable` where this machine's clock
/// is behind; database errors.
pub fn register(tx: &mut Tx<'_>, entry: &Entry, by: &Actor) -> Result<Registered> {
    let now = tx.now();
    entry.check(tx.clock().civil(now))?;
    let register = register_of(tx, entry.office)?;
    emergency::check(tx, &register, entry)?;
    let id: RegistrationId = tx.id();
    if register.numbering == Numbering::Outside {
        asked::insert(tx, id, register.id, entry, by)?;
        return Ok(Registered::Asked(id));
    }
    write(tx, id, &register, entry, by, &Number::Next, now).map(|done| Registered::Done(Box::new(done)))
}

/// Writes a registration that has its number, with its documents, its history and what the search finds of it.
pub(crate) fn write(
    tx: &mut Tx<'_>,
    id: RegistrationId,
    register: &Register,
    entry: &Entry,
    by: &Actor,
    number: &Number,
    now: Timestamp,
) -> Result<Registration> {
    let (year, number, at, outside) = match *number {
        Number::Next => next(tx, register, now)?,
        Number::Theirs { year, number, at } => (year, number, at, true),
    };
    let registration = Registration {
        id,
        register: register.id,
        year,
        number,
        outside,
        at,
        day: tx.clock().civil(at),
        entry: entry.clone(),
        operator: by.clone(),
        annulled: None,
    };
    registrations::insert(tx, &registration).map_err(|error| {
        error.named("protocol_registrations_recovered", "emergency_number", "protocol-emergency-number-taken")
    })?;
    for (document, position) in entry.documents.iter().zip(1..) {
        keep(tx, &registration, document, position)?;
    }
    search::put(tx, &found(&registration))?;
    noted(tx, &registration, by)?;
    Ok(registration)
}

/// The next number of the year, and its moment: never before the last one's, never on a day that is closed.
fn next(tx: &mut Tx<'_>, register: &Register, now: Timestamp) -> Result<(i16, i64, Timestamp, bool)> {
    let year = tx.clock().civil(now).year();
    let next = store::registers::count(tx, register.id, year, now)?;
    if next.closed_day >= tx.clock().civil(next.at).to_string() {
        return Err(Error::Unavailable("this machine's clock is behind: the day is closed in the register".to_owned()));
    }
    Ok((year, next.number, next.at, false))
}

/// Writes a document of a registration down.
pub(crate) fn keep(tx: &mut Tx<'_>, of: &Registration, document: &Document, position: i64) -> Result<()> {
    let kept = Kept { id: tx.id::<DocumentId>(), position, document: document.clone(), at: tx.now() };
    documents::insert(tx, &of.key(), &kept)
}

fn noted(tx: &mut Tx<'_>, registration: &Registration, by: &Actor) -> Result<()> {
    let entry = &registration.entry;
    let documents: Vec<&str> = entry.documents.iter().map(|document| document.sha256.as_str()).collect();
    let record = Record {
        actor: by,
        action: Action::Created,
        subject: registration.subject(),
        office: Some(entry.office),
        summary: &registration.name(),
        before: None,
        after: Some(json!({ "direction": entry.direction, "documents": documents })),
    };
    history::record(tx, &record).map(|_| ())
}

/// What the office's search finds: number, subject, people, the sender's number, the names of the files.
fn found(registration: &Registration) -> Found {
    let entry = &registration.entry;
    let codes = entry.correspondents.iter().map(|one| one.tax_code.as_str());
    let files = entry.documents.iter().map(|document| document.name.as_str());
    let number = [registration.digits(), registration.number.to_string(), registration.year.to_string()];
    let text: Vec<&str> = number
        .iter()
        .map(String::as_str)
        .chain([entry.received.number.as_str(), entry.class.as_str()])
        .chain(codes)
        .chain(files)
        .collect();
    Found {
        subject: subject(registration.id),
        lang: Lang::It,
        title: entry.subject.clone(),
        summary: registration.people(),
        text: text.join(" "),
        href: format!("/staff/protocol/registrations/{}", registration.id),
        office: Some(entry.office.to_string()),
    }
}
