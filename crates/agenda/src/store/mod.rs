//! All the SQL of this room, a file for each group of tables.

pub(crate) mod attempts;
pub(crate) mod bookings;
pub(crate) mod calendars;
pub(crate) mod claims;
pub(crate) mod counters;
pub(crate) mod drafts;
pub(crate) mod erasure;
pub(crate) mod feeds;
pub(crate) mod mediators;
pub(crate) mod places;
pub(crate) mod reminders;
pub(crate) mod requests;
pub(crate) mod texting;
pub(crate) mod types;
pub(crate) mod untold;

use web::{Addresses, Guesses};

/// The mail addresses of bookings that wait for their owners.
pub(crate) const ADDRESSES: Addresses = Addresses::new("agenda_addresses", "booking");
/// Codes that were typed and were none.
pub(crate) const GUESSES: Guesses = Guesses::new("agenda_guesses");
