//! The count itself: one walk over the days from receipt to the last.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::history::Stop;
use super::{Term, Unit};
use crate::calendar::{Calendar, NotCovered, Reason, days_between};

/// How a term runs: every day from the one after receipt to the last stands in exactly one run.
pub(super) struct Course {
    pub stops: Vec<Stop>,
    pub runs: Vec<Run>,
    pub months: Option<Months>,
    /// The last day that was counted.
    pub last: Date,
    /// The same, or the day to which it rolled over.
    pub due: Date,
}

/// Days on end that have one fate.
pub(super) enum Run {
    /// They are counted, save those that are no working days.
    Counted { from: Date, to: Date, days: u32, off: Vec<(Date, Reason)> },
    /// The term stands still; `stop` is the place of the reason among the stops.
    Stopped { stop: usize, from: Date, to: Date },
    /// The count is complete, and the term cannot end on this day.
    Moved { on: Date, why: Reason },
}

/// A number of months, turned into days.
pub(super) struct Months {
    pub from: Date,
    pub ends: Date,
    pub days: u32,
}

/// Walks from the day after receipt to the day on which the term can end.
pub(super) fn course(term: Term, received: Date, stops: Vec<Stop>, calendar: &Calendar) -> Result<Course, NotCovered> {
    let months = (term.unit() == Unit::Months).then(|| in_days(term.amount(), received, &stops));
    let mut left = months.as_ref().map_or(term.amount(), |months| months.days);
    let working = term.unit() == Unit::WorkingDays;
    let (mut runs, mut last, mut day) = (Vec::new(), received, received);
    loop {
        day = tomorrow(day, calendar)?;
        if let Some(stop) = stops.iter().position(|stop| stop.from <= day && day < stop.resumes) {
            stand_still(&mut runs, stop, day);
            continue;
        }
        if left > 0 {
            let off = if working { calendar.why_not_working(day)? } else { None };
            left -= u32::from(off.is_none());
            count(&mut runs, day, off);
            last = day;
            if left > 0 {
                continue;
            }
        }
        match calendar.why_term_moves(day)? {
            Some(why) => runs.push(Run::Moved { on: day, why: why.clone() }),
            None => return Ok(Course { stops, runs, months, last, due: day }),
        }
    }
}

/// The end of a term in months as a number of days, so that it can be stopped like any other.
///
/// A term whose first day already stands still begins when that is over: its months run from there.
fn in_days(amount: u32, received: Date, stops: &[Stop]) -> Months {
    let mut from = received;
    while let Some(stop) = stops.iter().find(|stop| {
        let first = from.saturating_add(1.day());
        stop.from <= first && first < stop.resumes
    }) {
        from = stop.resumes.saturating_sub(1.day());
    }
    // jiff keeps the day's number, and takes the month's last day where it has no such day (art. 2963 c. 4 and 5 c.c.).
    let ends = from.saturating_add(i64::from(amount).months());
    Months { from, ends, days: u32::try_from(days_between(from, ends)).unwrap_or(0) }
}

fn count(runs: &mut Vec<Run>, day: Date, off: Option<&Reason>) {
    if !matches!(runs.last(), Some(Run::Counted { .. })) {
        runs.push(Run::Counted { from: day, to: day, days: 0, off: Vec::new() });
    }
    if let Some(Run::Counted { to, days, off: list, .. }) = runs.last_mut() {
        *to = day;
        match off {
            Some(reason) => list.push((day, reason.clone())),
            None => *days += 1,
        }
    }
}

fn stand_still(runs: &mut Vec<Run>, stop: usize, day: Date) {
    match runs.last_mut() {
        Some(Run::Stopped { stop: same, to, .. }) if *same == stop => *to = day,
        _ => runs.push(Run::Stopped { stop, from: day, to: day }),
    }
}

fn tomorrow(day: Date, calendar: &Calendar) -> Result<Date, NotCovered> {
    let (from, to) = calendar.covers();
    day.tomorrow().map_err(|_| NotCovered { date: day, from, to })
}
