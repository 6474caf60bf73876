//! The citizen's side of the agenda, without a script: the steps, what is refused and how, the private page.

mod booking;
mod private;
mod refusals;
mod town;

pub(crate) use town::{Town, WEDNESDAY_AT_TEN, open_counter, plan};
