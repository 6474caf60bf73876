//! From the walk over the days to the explanation.

use jiff::civil::{Date, Weekday};

use super::count::{Course, Run};
use super::history::{History, Stop};
use super::{Cause, Step, Unit};
use crate::calendar::{Reason, days_between};

/// The steps that lead to the date, in order.
pub(super) fn explain(history: &History<'_>, course: &Course) -> Vec<Step> {
    let counting = &history.basis.rules.counting;
    let unit = history.term.unit();
    let extended: u32 = history.extensions.iter().map(extension_of).sum();
    let mut steps = vec![
        Step::Received { on: history.received, norm: counting.first_day.clone() },
        Step::Length { amount: history.term.amount() - extended, unit },
    ];
    steps.extend(history.extensions.iter().cloned());
    steps.extend(course.months.as_ref().map(|months| Step::Months {
        from: months.from,
        to: months.ends,
        same_number: months.from.day() == months.ends.day(),
        days: months.days,
        norm: counting.months.clone(),
    }));
    for run in &course.runs {
        match run {
            Run::Counted { from, to, days, off } => {
                steps.push(Step::Counted { from: *from, to: *to, days: *days, unit });
                steps.extend(not_working(off));
                if *to == course.last {
                    steps.push(sum(course, unit));
                }
            }
            Run::Stopped { stop, from, to } => steps.push(suspended(&course.stops[*stop], *from, *to)),
            Run::Moved { on, why } => {
                steps.push(Step::Moved { on: *on, why: why.clone(), norm: counting.roll_over.clone() });
            }
        }
    }
    steps.extend(idle(course));
    steps.extend(history.remarks.iter().cloned());
    steps.push(Step::Due { on: course.due });
    steps
}

fn extension_of(step: &Step) -> u32 {
    match step {
        Step::Extended { amount, .. } => *amount,
        _ => 0,
    }
}

/// Weekends by their number, other days one by one.
fn not_working(off: &[(Date, Reason)]) -> Vec<Step> {
    let (mut saturdays, mut sundays, mut steps) = (0, 0, Vec::new());
    for (day, why) in off {
        match (day.weekday(), why) {
            (Weekday::Saturday, Reason::Saturday) => saturdays += 1,
            (Weekday::Sunday, Reason::Holiday { .. }) => sundays += 1,
            _ => steps.push(Step::Skipped { on: *day, why: why.clone() }),
        }
    }
    if saturdays + sundays > 0 {
        steps.insert(0, Step::Weekends { saturdays, sundays });
    }
    steps
}

fn suspended(stop: &Stop, from: Date, to: Date) -> Step {
    Step::Suspended {
        from,
        to,
        days: u32::try_from(days_between(from, to) + 1).unwrap_or(0),
        resumes_on: stop.resumes,
        cause: stop.cause.clone(),
        norm: stop.norm.clone(),
    }
}

fn sum(course: &Course, unit: Unit) -> Step {
    let counted = |run: &Run| match run {
        Run::Counted { days, .. } => Some(*days).filter(|days| *days > 0),
        _ => None,
    };
    let parts: Vec<u32> = course.runs.iter().filter_map(counted).collect();
    Step::Sum { total: parts.iter().sum(), parts, unit, last: course.last }
}

/// The office's stops that took no day: nobody should look for them in vain. Laws of other years are not worth a word.
fn idle(course: &Course) -> impl Iterator<Item = Step> + '_ {
    let took_days = |place| course.runs.iter().any(|run| matches!(run, Run::Stopped { stop, .. } if *stop == place));
    let of_the_office = |stop: &Stop| !matches!(stop.cause, Cause::Law { .. });
    let idle = course.stops.iter().enumerate().filter(move |(place, stop)| of_the_office(stop) && !took_days(*place));
    idle.map(|(_, stop)| Step::Idle { cause: stop.cause.clone(), norm: stop.norm.clone() })
}
