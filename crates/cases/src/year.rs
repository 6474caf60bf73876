//! Years that can be asked for: those of the breaches and of the effective times.

use jiff::civil::{Date, date};
use web::Input;

/// The first year that can be asked for.
const FIRST: i16 = 2000;

/// The year that is asked for, where it is one up to the present.
pub(crate) fn asked(input: &Input, this: i16) -> Option<i16> {
    input.some("year").and_then(|year| year.parse().ok()).filter(|year| (FIRST..=this).contains(year))
}

/// The first and the last day of a year.
pub(crate) fn days(year: i16) -> (Date, Date) {
    (date(year, 1, 1), date(year, 12, 31))
}
