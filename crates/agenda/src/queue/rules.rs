//! Who is offered what, and for how long. Pure: the time comes in as an argument.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::entry::Entry;
use crate::free::Start;
use crate::moment;

/// So many offers may come to nothing; then the person leaves the list and the next ones wait less.
pub(crate) const MISSES_MOST: u16 = 3;
/// An offer that would hold for less than this is none: nobody could answer it.
pub(crate) const LEAST_MINUTES: i64 = 30;
/// The hours in which the time of an offer runs: nobody has to answer at night.
const DAYTIME: (Time, Time) = (Time::constant(8, 0, 0, 0), Time::constant(20, 0, 0, 0));
/// An offer ends within so many days, whatever closures there are.
const DAYS_MOST: i64 = 14;

/// Until when an offer holds that is made now: so many minutes of daytime on working days, and never past `latest`.
#[must_use]
pub(crate) fn hold_until(
    now: Timestamp,
    minutes: u32,
    zone: &TimeZone,
    latest: Timestamp,
    works: impl Fn(Date) -> bool,
) -> Timestamp {
    let mut left = SignedDuration::from_mins(i64::from(minutes));
    let today = now.to_zoned(zone.clone()).date();
    for ahead in 0..DAYS_MOST {
        let day = today.saturating_add(ahead.days());
        if !works(day) {
            continue;
        }
        let hour = |time: Time| moment::instant(zone, day.to_datetime(time));
        let (from, to) = (hour(DAYTIME.0).max(now), hour(DAYTIME.1));
        let open = to.duration_since(from);
        if left <= open {
            return from.checked_add(left).unwrap_or(latest).min(latest);
        }
        left -= open.max(SignedDuration::ZERO);
    }
    latest
}

/// Somebody who waits, with what stands against offering them anything.
pub(crate) struct Candidate {
    pub(crate) entry: Entry,
    /// The beginnings that were offered before, at this counter.
    pub(crate) offered: Vec<Timestamp>,
    /// The appointment that has to be earlier.
    pub(crate) before: Option<Timestamp>,
    /// Whether they have an offer, or as many appointments as are allowed.
    pub(crate) has_enough: bool,
}

impl Candidate {
    /// The first start that they can be offered.
    pub(crate) fn choose<'s>(&self, zone: &TimeZone, starts: &'s [Start]) -> Option<&'s Start> {
        let wanted = |start: &&Start| {
            self.entry.suits(zone, start)
                && self.before.is_none_or(|before| start.starts_at < before)
                && !self.offered.contains(&start.starts_at)
        };
        if self.has_enough { None } else { starts.iter().find(wanted) }
    }
}

/// How many offers of a release are open at one time where so many places are left: half of them, so that everybody to whom one is offered
/// can choose among at least as many again.
#[must_use]
pub(crate) fn turns(left: usize) -> usize {
    left.div_ceil(2)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rome() -> TimeZone {
        TimeZone::get("Europe/Rome").unwrap()
    }

    fn at(day: i8, hour: i8) -> Timestamp {
        moment::instant(&rome(), date(2026, 10, day).at(hour, 0, 0, 0))
    }

    /// Monday to Friday.
    fn until(now: Timestamp, minutes: u32) -> Timestamp {
        hold_until(now, minutes, &rome(), at(31, 12), |day| day.weekday().to_monday_zero_offset() < 5)
    }

    #[test]
    fn the_time_of_an_offer_runs_by_day_and_on_working_days_only() {
        assert_eq!(until(at(5, 10), 240), at(5, 14));
        assert_eq!(until(at(5, 18), 240), at(6, 10), "two hours today, two tomorrow");
        assert_eq!(until(at(5, 23), 240), at(6, 12));
        assert_eq!(until(at(6, 3), 60), at(6, 9));
        assert_eq!(until(at(9, 19), 120), at(12, 9), "over the week-end");
        assert_eq!(until(at(5, 16), 240), at(5, 20), "to the last minute");
    }

    #[test]
    fn an_offer_never_lasts_past_its_appointment() {
        assert_eq!(hold_until(at(5, 10), 240, &rome(), at(5, 12), |_| true), at(5, 12));
        assert_eq!(hold_until(at(5, 10), 240, &rome(), at(31, 12), |_| false), at(31, 12), "nobody works for weeks");
    }

    #[test]
    fn those_whose_turn_it_is_have_a_choice() {
        assert_eq!([0, 1, 2, 3, 8].map(turns), [0, 1, 1, 2, 4]);
    }
}
