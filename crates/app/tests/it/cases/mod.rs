//! Cases: procedures that are kept as data, and what comes in by them.

mod acts;
mod api;
mod documents;
mod procedures;
mod time;
mod town;
