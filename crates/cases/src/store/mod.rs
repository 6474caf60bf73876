//! All SQL of cases.

pub(crate) mod acts;
pub(crate) mod breaches;
pub(crate) mod brought;
pub(crate) mod cases;
pub(crate) mod convocations;
pub(crate) mod drafts;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod legs;
pub(crate) mod list;
pub(crate) mod people;
pub(crate) mod reports;
pub(crate) mod requests;
pub(crate) mod retention;
pub(crate) mod sendings;
pub(crate) mod substitutions;
pub(crate) mod workload;

use web::{Addresses, Guesses};

/// The mail addresses that wait for their owners.
pub(crate) const ADDRESSES: Addresses = Addresses::new("case_addresses", "person");
/// Codes that were typed and were none.
pub(crate) const GUESSES: Guesses = Guesses::new("case_guesses");
