//! The agenda when everybody comes: bookings over HTTP through the last step of the public form, against the program as it is shipped, with
//! the client on the same two processors.
//!
//! - `town` counters with the places of a month, and a crowd that has filled in everything and only has to press the last button
//! - `pace` asking as fast as answers come, or at a constant pace
//! - `rush`, `click_day`, `growth` what is measured

mod click_day;
mod growth;
pub mod pace;
mod rush;
mod town;

pub use click_day::{click_day, nodes};
pub use growth::growth;
pub use rush::rush;
