//! The ground floor: time, identifiers, the database, the ledger, the outbox, people and what the program says.

pub mod calendar;
pub mod clock;
pub mod db;
pub mod error;
pub mod i18n;
pub mod ids;
pub mod terms;
pub mod words;

pub use error::{Error, Invalid, Message, Result};
pub use i18n::Lang;
pub use ids::{OfficeId, PersonId, ServiceId};
