//! The three clocks as a page shows them: the date, how many days are left or by how many it was missed, and why.

use jiff::civil::Date;
use kernel::terms::days_between;
use web::Visit;

use crate::case::{Clock, Clocks};

/// A day that is to be met, was met, or was missed: in words, and as a mark that is no colour alone.
pub(super) struct DueView {
    pub(super) on: Date,
    pub(super) mark: &'static str,
    pub(super) words: String,
}

impl DueView {
    /// A due day, as it stands today; once it has stopped, as it stood then.
    pub(super) fn new(visit: &Visit, on: Date, stopped_on: Option<Date>) -> Self {
        let left = days_between(stopped_on.unwrap_or(visit.today()), on);
        let (mark, key) = match (stopped_on, left) {
            (Some(_), ..0) => ("danger", "cases-staff-due-missed"),
            (Some(_), _) => ("success", "cases-staff-due-met"),
            (None, ..0) => ("danger", "cases-staff-due-late"),
            (None, 0) => ("warning", "cases-staff-due-today"),
            (None, 1..=7) => ("warning", "cases-staff-due-left"),
            (None, _) => ("info", "cases-staff-due-left"),
        };
        Self { on, mark, words: visit.fill(key, &[("days", left.abs().into())]) }
    }
}

/// A clock with its explanation.
pub(super) struct ClockView {
    pub(super) label: String,
    /// Whose it is, or which norm sets it.
    pub(super) whose: String,
    pub(super) due: DueView,
    pub(super) steps: Vec<String>,
}

impl ClockView {
    fn new(visit: &Visit, key: &str, clock: &Clock, whose: &str) -> Self {
        Self {
            label: visit.say(key),
            whose: whose.to_owned(),
            due: DueView::new(visit, clock.due.due, clock.stopped_on),
            steps: clock.due.explanation.iter().map(|step| visit.message(&step.message())).collect(),
        }
    }
}

/// The clocks that run, or have run: the law's, the promise's, that of the office where the case is.
pub(super) fn shown(visit: &Visit, clocks: &Clocks, office: &str) -> Vec<ClockView> {
    let legal = clocks.legal.iter().map(|clock| ClockView::new(visit, "cases-staff-clock-legal", clock, &clock.norm));
    let promised = clocks.promised.iter().map(|clock| ClockView::new(visit, "cases-staff-clock-promised", clock, ""));
    let here = clocks.here().into_iter().map(|clock| ClockView::new(visit, "cases-staff-clock-here", clock, office));
    let substitute = clocks.substitute.iter();
    let substitute = substitute.map(|clock| ClockView::new(visit, "cases-staff-clock-substitute", clock, &clock.norm));
    legal.chain(promised).chain(here).chain(substitute).collect()
}
