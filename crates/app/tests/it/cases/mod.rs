//! Cases: procedures that are kept as data, and what comes in by them.

mod api;
mod procedures;
mod time;
mod town;
