//! The term of a procedure and its explanation: public vectors, cases, refusals, texts and properties.

#[path = "terms/cases.rs"]
mod cases;
#[path = "terms/properties.rs"]
mod properties;
#[path = "terms/refusals.rs"]
mod refusals;
#[path = "terms/texts.rs"]
mod texts;
#[path = "terms/vectors.rs"]
mod vectors;

use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::terms::{Basis, Due, Event, Step, Term, TermError, Unit};

/// A date written as in the vectors.
fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

/// Events written as on the command line.
fn events(texts: &[&str]) -> Vec<Event> {
    texts.iter().map(|text| text.parse().expect("an event")).collect()
}

fn due(received: &str, amount: u32, unit: Unit, happened: &[&str]) -> Result<Due, TermError> {
    Term::new(amount, unit)?.due(day(received), &events(happened), &Basis::new(&Calendar::italian()))
}

/// The explanation leads from receipt to the last day, day by day, and its sum is the length of the term.
fn assert_adds_up(due: &Due, received: Date, calendar: &Calendar) {
    let mut reached = received;
    let (mut counted, mut off, mut total) = (0, 0, None);
    for step in &due.explanation {
        match step {
            Step::Counted { from, to, days, .. } => {
                assert_eq!(*from, reached.tomorrow().unwrap(), "{due:?}");
                reached = *to;
                counted += *days;
                off += u32::try_from(kernel::terms::days_between(*from, *to)).unwrap() + 1 - days;
            }
            Step::Weekends { saturdays, sundays } => off -= saturdays + sundays,
            Step::Skipped { on, why } => {
                assert_eq!(calendar.why_not_working(*on).unwrap(), Some(why));
                off -= 1;
            }
            Step::Suspended { from, to, days, .. } => {
                assert_eq!(*from, reached.tomorrow().unwrap(), "{due:?}");
                assert_eq!(i64::from(kernel::terms::days_between(*from, *to)) + 1, i64::from(*days));
                reached = *to;
            }
            Step::Sum { parts, total: sum, last, .. } => {
                assert_eq!(parts.iter().sum::<u32>(), *sum);
                assert_eq!(*last, reached);
                total = Some(*sum);
            }
            Step::Moved { on, .. } => {
                if *on > reached {
                    assert_eq!(*on, reached.tomorrow().unwrap(), "{due:?}");
                }
                assert!(calendar.why_term_moves(*on).unwrap().is_some());
                reached = *on;
            }
            Step::Due { on } => {
                assert_eq!(*on, due.due);
                assert!(*on == reached || *on == reached.tomorrow().unwrap(), "{due:?}");
                assert!(calendar.why_term_moves(*on).unwrap().is_none());
            }
            _ => {}
        }
    }
    assert_eq!(off, 0, "every day between is counted or named: {due:?}");
    assert_eq!(total, Some(counted));
    assert!(matches!(due.explanation.last(), Some(Step::Due { .. })));
}
