//! All the SQL of this room, a file for each group of tables.

pub(crate) mod addresses;
pub(crate) mod attempts;
pub(crate) mod bookings;
pub(crate) mod calendars;
pub(crate) mod claims;
pub(crate) mod counters;
pub(crate) mod drafts;
pub(crate) mod feeds;
pub(crate) mod guesses;
pub(crate) mod mediators;
pub(crate) mod places;
pub(crate) mod reminders;
pub(crate) mod requests;
pub(crate) mod texting;
pub(crate) mod types;
