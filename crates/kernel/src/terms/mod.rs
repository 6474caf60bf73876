//! The term of a procedure: on which day it ends, and the explanation that adds up to that day.
//!
//! A [`Term`] runs from a day of receipt. Events stop it, set it running again or extend it; laws take days out of it. The answer ([`Due`]) is a
//! date with the [`Step`]s that lead to it, so that a clerk can check it with a wall calendar, and a citizen can contest it.
//!
//! How a stop is counted: **the day of the stop is not counted, the day on which the term runs again is.** A term of 30 days received on
//! 2 March 2026, stopped by a notice of rejection on 20 March, with observations filed on 27 March, runs again on 6 April (27 March and ten
//! days; that 6 April is Easter Monday changes nothing, for only the end of a term rolls over). Counted are 3–19 March, 17 days, and from
//! 6 April 13 more; not counted are 20 March–5 April, by chance 17 days as well. It ends on 18 April 2026.
//!
//! ```
//! use jiff::civil::date;
//! use kernel::calendar::Calendar;
//! use kernel::terms::{Basis, Event, Term, Unit};
//!
//! let calendar = Calendar::italian();
//! let events: Vec<Event> = ["2026-03-20=rejection_notice_received", "2026-03-27=observations_filed"]
//!     .iter()
//!     .map(|text| text.parse())
//!     .collect::<Result<_, _>>()?;
//! let due = Term::new(30, Unit::CalendarDays)?.due(date(2026, 3, 2), &events, &Basis::new(&calendar))?;
//! assert_eq!(due.due, date(2026, 4, 18));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod count;
mod error;
mod event;
mod explain;
mod history;
mod message;
mod rules;
mod step;
mod term;

pub use crate::calendar::days_between;
pub use error::TermError;
pub use event::{Event, EventError, What};
pub use rules::{Counting, DocumentsRule, LegalSuspension, RejectionRule, Rules};
pub use step::{Cause, Step};
pub use term::{Basis, Due, Term, Unit, UnknownUnit};

use jiff::civil::Date;

use crate::calendar::{Calendar, NotCovered};

/// The working days that a delivery took, the day of the request not counted; negative where it was delivered before it was requested.
///
/// # Errors
/// [`NotCovered`] where the calendar does not cover both dates.
pub fn working_days_between(requested: Date, delivered: Date, calendar: &Calendar) -> Result<i32, NotCovered> {
    calendar.working_days_between(requested, delivered)
}
