//! All SQL of cases.

pub(crate) mod acts;
pub(crate) mod cases;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod legs;
pub(crate) mod people;
pub(crate) mod requests;
