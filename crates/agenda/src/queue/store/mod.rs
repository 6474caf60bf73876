//! The SQL of those who wait.

pub(crate) mod entries;
pub(crate) mod holds;
pub(crate) mod keys;
pub(crate) mod lists;
pub(crate) mod releases;
pub(crate) mod settings;
