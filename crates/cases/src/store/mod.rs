//! All SQL of cases.

pub(crate) mod acts;
pub(crate) mod brought;
pub(crate) mod cases;
pub(crate) mod drafts;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod legs;
pub(crate) mod list;
pub(crate) mod people;
pub(crate) mod requests;

use web::{Addresses, Guesses};

/// The mail addresses of applicants that wait for their owners.
pub(crate) const ADDRESSES: Addresses = Addresses::new("case_addresses", "case_id");
/// Codes that were typed and were none.
pub(crate) const GUESSES: Guesses = Guesses::new("case_guesses");
