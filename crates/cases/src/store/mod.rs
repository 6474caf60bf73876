//! All SQL of cases.

pub(crate) mod acts;
pub(crate) mod brought;
pub(crate) mod cases;
pub(crate) mod convocations;
pub(crate) mod drafts;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod guesses;
pub(crate) mod legs;
pub(crate) mod list;
pub(crate) mod people;
pub(crate) mod reports;
pub(crate) mod requests;
