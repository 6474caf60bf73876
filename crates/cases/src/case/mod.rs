//! A case, as the events make it: pure. Nothing here knows of the database.
//!
//! - `event` what can happen · `course` the fold: where the case is, who works on it, how it stands, and which events are refused (`way`
//!   through the offices, `stops` of the terms, `end` and what undoes it) · `leg` a stay at a step
//! - `clocks` the three clocks with their explanations · `limits` how long something may be opened again or annulled
//! - `verb` what can happen next

mod clocks;
mod course;
mod event;
mod leg;
mod limits;
mod refusal;
mod verb;

pub use clocks::{Clock, Clocks, LegClock};
pub use course::{Course, Stands};
pub use event::{Event, Outcome, What};
pub use leg::Leg;
pub use limits::{Limit, Limits};
pub use refusal::Refusal;
pub use verb::Verb;

#[cfg(test)]
mod tests;
