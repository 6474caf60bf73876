//! Which days count: national holidays, the patron's day, an office's own closures.
//!
//! Two questions are kept apart. A *holiday* moves the end of a legal term (art. 2963 c. 3 c.c., art. 155 c. 4 c.p.c.); a day that is *no
//! working day* — also Saturdays, the patron's day, closures — is not counted by standards in working days and has no appointments.
//!
//! Holidays are data with validity ([`Holidays`]), and a calendar knows from when to when it is right: asked about any other day it
//! refuses ([`NotCovered`]) instead of guessing.
//!
//! ```
//! use jiff::civil::date;
//! use kernel::calendar::Calendar;
//!
//! let calendar = Calendar::italian();
//! assert!(calendar.is_holiday(date(2025, 10, 4))?.is_none());
//! assert_eq!(calendar.roll_over(date(2026, 10, 4))?, date(2026, 10, 5));
//! # Ok::<(), kernel::calendar::NotCovered>(())
//! ```

mod days;
mod easter;
mod falls;
mod holidays;
mod month_day;
mod names;
mod reason;
mod setup;
mod written;

pub use days::{Calendar, NotCovered};
pub use easter::easter_sunday;
pub use falls::Falls;
pub use holidays::{DataError, Holiday, Holidays, Period};
pub use month_day::{MonthDay, NoSuchDay};
pub use names::{month_name, weekday_name};
pub use reason::Reason;
pub use setup::{Closure, Setup};
pub(crate) use written::write_out;
pub use written::{day_and_month, day_written, written};

use jiff::civil::Date;

/// The days from one date to another, the first not counted; negative where `to` comes before `from`.
///
/// Source: art. 2963 c. 2 c.c.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    const SECONDS_A_DAY: i64 = 86_400;
    let days = to.duration_since(from).as_secs() / SECONDS_A_DAY;
    i32::try_from(days).unwrap_or(i32::MAX) // never: the longest span of dates has 7.3 million days
}
