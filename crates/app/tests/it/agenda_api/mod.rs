//! The agenda for programs: the API, the calendars that others read, short messages, and what comes of bad input.

mod bad_input;
mod calendars;
mod convocations;
mod peers;
mod public;
mod reception;
mod sms;
mod town;
