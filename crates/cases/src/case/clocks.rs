//! The three clocks of a case: the legal term, the charter's promise, and each office's own share. Time at another office never counts
//! against this one.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::terms::{self, Basis, Due, Event, Rules, Term, TermError, days_between};

use super::course::Course;
use super::leg::Leg;
use crate::procedure::Procedure;

/// The norm that gives who holds the substitute power a term of their own.
const SUBSTITUTE_NORM: &str = "L. 241/1990 art. 2 c. 9-ter";

/// A clock that runs, or has run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// How long.
    pub term: Term,
    /// The norm that sets it; empty where the office itself promises it.
    pub norm: String,
    /// The day from which it runs.
    pub from: Date,
    /// The last day, and why.
    pub due: Due,
    /// The day on which it was met or missed; none while it runs.
    pub stopped_on: Option<Date>,
}

/// An office's own share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegClock {
    /// Where.
    pub leg: Leg,
    /// Its clock; none where the step has no term of its own.
    pub clock: Option<Clock>,
}

/// All clocks of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// The legal term; none while the terms wait to begin.
    pub legal: Option<Clock>,
    /// The promise; none where none is made, or the terms wait.
    pub promised: Option<Clock>,
    /// The shares, in the order of the stays.
    pub legs: Vec<LegClock>,
    /// The term of who holds the substitute power; none where nobody has turned to them.
    pub substitute: Option<Clock>,
}

impl Clock {
    /// Whether it was, or is, missed on a day. A day that is the last one belongs to the term.
    #[must_use]
    pub fn is_missed(&self, today: Date) -> bool {
        self.stopped_on.unwrap_or(today) > self.due.due
    }

    /// Days that are left on a day: negative where it is late. None once it has stopped.
    #[must_use]
    pub fn days_left(&self, today: Date) -> Option<i32> {
        self.stopped_on.is_none().then(|| days_between(today, self.due.due))
    }
}

impl Clocks {
    /// The clocks of a course. `calendars` are those of the steps' offices, by the steps' codes; a step that is not among them counts by
    /// the procedure's own.
    ///
    /// # Errors
    /// Where a calendar does not cover the days.
    pub fn of(
        procedure: &Procedure,
        course: &Course,
        own: &Calendar,
        calendars: &BTreeMap<String, Calendar>,
    ) -> Result<Self, TermError> {
        let basis = Basis::new(own);
        let decided_on = course.decided.map(|(on, _)| on);
        let whole = |term: Term, norm: &str| -> Result<Option<Clock>, TermError> {
            let Some(from) = course.began_on else { return Ok(None) };
            let due = term.due(from, &course.stops, &basis)?;
            Ok(Some(Clock { term, norm: norm.to_owned(), from, due, stopped_on: decided_on }))
        };
        let legal = match procedure.legal_term(course.filed_on) {
            Some(legal) => whole(legal.term, &legal.norm)?,
            None => None,
        };
        // An extension is of the law's term; the office has promised what it has promised.
        let promised = match procedure.promise {
            Some(term) => promise(term, course, &basis, decided_on)?,
            None => None,
        };
        let leg = |leg: &Leg| -> Result<LegClock, TermError> {
            let term = procedure.step(&leg.step).and_then(|step| step.term);
            let calendar = calendars.get(&leg.step).unwrap_or(own);
            let clock = term.map(|term| share(term, leg, calendar)).transpose()?;
            Ok(LegClock { leg: leg.clone(), clock })
        };
        let substitute = match (course.substitute_on, procedure.substitute_term(course.filed_on)) {
            (Some(from), Some(term)) => {
                let due = term.due(from, &[], &basis)?;
                Some(Clock { term, norm: SUBSTITUTE_NORM.to_owned(), from, due, stopped_on: decided_on })
            }
            _ => None,
        };
        Ok(Self { legal, promised, legs: course.legs.iter().map(leg).collect::<Result<_, _>>()?, substitute })
    }

    /// The clock of the office where the case is.
    #[must_use]
    pub fn here(&self) -> Option<&Clock> {
        self.legs.last().and_then(|leg| leg.clock.as_ref())
    }

    /// The days that are missed first: of the office here, the promise, the law.
    #[must_use]
    pub fn next_due(&self) -> Option<Date> {
        let clocks = [self.here(), self.promised.as_ref(), self.legal.as_ref()];
        clocks.into_iter().flatten().filter(|clock| clock.stopped_on.is_none()).map(|clock| clock.due.due).min()
    }
}

fn promise(
    term: Term,
    course: &Course,
    basis: &Basis<'_>,
    stopped_on: Option<Date>,
) -> Result<Option<Clock>, TermError> {
    let Some(from) = course.began_on else { return Ok(None) };
    let due = term.due(from, &in_time(term, from, course.stops.iter(), basis)?, basis)?;
    Ok(Some(Clock { term, norm: String::new(), from, due, stopped_on }))
}

fn share(term: Term, leg: &Leg, calendar: &Calendar) -> Result<Clock, TermError> {
    let basis = Basis { calendar, rules: Rules::italian(), today: None };
    let due = term.due(leg.entered_on, &in_time(term, leg.entered_on, leg.stops.iter(), &basis)?, &basis)?;
    Ok(Clock { term, norm: String::new(), from: leg.entered_on, due, stopped_on: leg.left_on })
}

/// The stops that a shorter term still meets. What comes when it is over already stops only the longer ones: it does not make this one any
/// later. A stop and what ends it go together, and extensions are of the legal term alone.
fn in_time<'e>(
    term: Term,
    from: Date,
    stops: impl Iterator<Item = &'e Event>,
    basis: &Basis<'_>,
) -> Result<Vec<Event>, TermError> {
    let mut met: Vec<Event> = Vec::new();
    for stop in stops {
        let begins_with = match stop.what {
            terms::What::Extension { .. } => continue,
            terms::What::DocumentsReceived => Some(terms::What::DocumentsRequested),
            terms::What::ObservationsFiled => Some(terms::What::RejectionNoticeReceived),
            terms::What::DocumentsRequested | terms::What::RejectionNoticeReceived => None,
        };
        let meets = match begins_with {
            Some(begin) => met.iter().any(|event| event.what == begin),
            None => stop.on <= term.due(from, &met, basis)?.due,
        };
        if meets {
            met.push(stop.clone());
        }
    }
    Ok(met)
}
