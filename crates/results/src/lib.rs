//! Being built.

pub mod intake;
