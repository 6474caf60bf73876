//! Free places to choose from by the keyboard: the first ones of a type, or those from a day on.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::db::Tx;
use kernel::{Error, Result};
use web::Visit;

use crate::free::Start;
use crate::look::{self, Wish};
use crate::moment;

/// How many are offered of each type: as many as one line holds.
pub(crate) const OFFERED: usize = 5;
/// How far from the day that somebody asks for, in days.
const AROUND: i64 = 14;

/// A place to choose.
pub(crate) struct FreePlace {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) selected: bool,
}

/// The first places that are free, from now or from a day on. Where nothing can be had at all, none.
pub(crate) fn first(tx: &mut Tx<'_>, wish: &Wish, from: Option<Date>) -> Result<Vec<Start>> {
    let found = match from {
        None => look::first(tx, wish, OFFERED),
        Some(from) => look::between(tx, wish, (from, from.saturating_add(AROUND.days()))),
    };
    match found {
        Ok(mut starts) => {
            starts.truncate(OFFERED);
            Ok(starts)
        }
        // A type that asks for a language, or a type without a calendar: it is listed without places.
        Err(Error::Invalid(_) | Error::NotFound | Error::Conflict(_)) => Ok(Vec::new()),
        Err(other) => Err(other),
    }
}

/// "oggi 10:30", "domani 9:00", "lun 12/10 09:00".
pub(crate) fn label(visit: &Visit, at: Timestamp) -> String {
    let clock = visit.db().clock();
    let (day, hour) = (clock.civil(at), moment::clock(clock.zone(), at));
    if day == visit.today() {
        return visit.fill("agenda-today-at", &[("hour", hour.into())]);
    }
    if day == visit.today().saturating_add(1.day()) {
        return visit.fill("agenda-tomorrow-at", &[("hour", hour.into())]);
    }
    let name: String = kernel::calendar::written(day, visit.lang()).chars().take(3).collect();
    format!("{name} {}/{} {hour}", day.day(), day.month())
}
