//! All the SQL of this room.

pub(crate) mod asked;
pub(crate) mod days;
pub(crate) mod documents;
pub(crate) mod emergencies;
pub(crate) mod erased;
pub(crate) mod list;
pub(crate) mod registers;
pub(crate) mod registrations;
pub(crate) mod requests;
pub(crate) mod uploads;
