//! Cases: procedures that are kept as data, and what comes in by them.

mod procedures;
