//! How long it takes, in words: terms before the application is handed in, days with their explanations from then on.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::terms::Term;
use web::Visit;

use crate::case::{Clock, Clocks, Course};
use crate::procedure::Procedure;

/// A term in words.
pub(super) struct Length {
    /// `legal` or `promised`.
    pub(super) which: &'static str,
    /// "30 giorni".
    pub(super) term: String,
    /// The norm; empty for a promise.
    pub(super) norm: String,
}

/// The last day of a term, and why.
pub(super) struct ClockView {
    /// `legal` or `promised`.
    pub(super) which: &'static str,
    pub(super) term: String,
    pub(super) norm: String,
    pub(super) due: Date,
    /// How the day is reckoned, step by step.
    pub(super) steps: Vec<String>,
    /// Whether the office is late.
    pub(super) late: bool,
}

pub(super) fn words(visit: &Visit, term: Term) -> String {
    visit.fill("term-length", &[("amount", term.amount().into()), ("unit", term.unit().name().into())])
}

/// The terms of who applies on a day: what the law sets, and what the charter promises where that is another one.
pub(super) fn lengths(visit: &Visit, procedure: &Procedure, on: Date) -> Vec<Length> {
    let legal = procedure.legal_term(on);
    let promise = procedure.promise.filter(|promise| legal.is_none_or(|legal| legal.term != *promise));
    let promised = promise.map(|term| Length { which: "promised", term: words(visit, term), norm: String::new() });
    let legal = legal.map(|legal| Length { which: "legal", term: words(visit, legal.term), norm: legal.norm.clone() });
    promised.into_iter().chain(legal).collect()
}

/// The days for who applies today; none while the terms wait for something, or where the calendar does not reach so far.
pub(super) fn foreseen(visit: &Visit, procedure: &Procedure, calendar: &Calendar) -> Vec<ClockView> {
    let clocks = Course::filed(procedure, visit.today())
        .ok()
        .and_then(|course| Clocks::of(procedure, &course, calendar, &BTreeMap::new()).ok());
    clocks.map(|clocks| views(visit, &clocks)).unwrap_or_default()
}

/// The clocks that concern the applicant: the law's term, and the charter's promise where that is another one.
pub(super) fn views(visit: &Visit, clocks: &Clocks) -> Vec<ClockView> {
    let view = |which, clock: &Clock| ClockView {
        which,
        term: words(visit, clock.term),
        norm: clock.norm.clone(),
        due: clock.due.due,
        steps: clock.due.explanation.iter().map(|step| visit.message(&step.message())).collect(),
        late: clock.is_missed(visit.today()),
    };
    let is_legal = |promised: &Clock| {
        clocks.legal.as_ref().is_some_and(|legal| (legal.term, legal.due.due) == (promised.term, promised.due.due))
    };
    let promised = clocks.promised.as_ref().filter(|promised| !is_legal(promised)).map(|clock| view("promised", clock));
    promised.into_iter().chain(clocks.legal.as_ref().map(|clock| view("legal", clock))).collect()
}
