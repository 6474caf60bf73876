//! Daily registers: what was registered and annulled on a day, closed and hashed when the day is over, each with the hash of the one before.
//!
//! - `content` what it says, as JSON: the register itself, for preservation and for programs
//! - `close` closing the days that are over · `print` the same for people, as an accessible PDF

mod close;
pub(crate) mod content;
mod print;

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::id;
use kernel::ledger::Ref;

pub use close::close;
pub(crate) use close::close_at;
pub(crate) use print::labels;
pub use print::print;

use crate::registers::RegisterId;

id! {
    /// A daily register.
    DayId
}

/// A daily register that is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its identifier.
    pub id: DayId,
    /// The register.
    pub register: RegisterId,
    /// The day.
    pub day: Date,
    /// Until when it had to be closed: the next working day.
    pub due_on: Date,
    /// The first number of the day; none where the day only has annulments.
    pub first: Option<i64>,
    /// The last number of the day.
    pub last: Option<i64>,
    /// How many registrations.
    pub registrations: u64,
    /// How many annulments, of whatever day's registrations.
    pub annulments: u64,
    /// The hash of the daily register before; '' of the first one.
    pub previous: String,
    /// The SHA-256 of its JSON, under which it lies in the store.
    pub sha256: String,
    /// How long that is.
    pub bytes: u64,
    /// When it was closed.
    pub closed_at: Timestamp,
    /// Its PDF, once the typesetter has made it.
    pub print: Option<Print>,
}

/// A print in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// The SHA-256 of the PDF.
    pub sha256: String,
    /// How long it is.
    pub bytes: u64,
}

impl Day {
    /// The daily register as the history points at it.
    #[must_use]
    pub fn subject(&self) -> Ref {
        Ref::new("protocol_day", self.id)
    }
}
