//! The way of a case through the offices.

use kernel::terms::Term;
use kernel::words;
use serde::{Deserialize, Serialize};

use crate::said::Said;

words! {
    /// What is done at a step.
    Task {
        /// The application is received and looked through.
        Examine = "examine",
        /// An opinion is given, favourable or not.
        Opinion = "opinion",
        /// Somebody goes there and writes a report.
        Inspect = "inspect",
        /// The person has to come: an appointment.
        Convoke = "convoke",
        /// It is decided: an act.
        Decide = "decide",
        /// The act is handed over.
        Deliver = "deliver",
    }
}

words! {
    /// Reports with rules of their own.
    Report {
        /// The rooms of a home, their areas and heights, and for how many people they suffice.
        Housing = "housing",
    }
}

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name in data.
    pub code: String,
    /// Its name, as the citizen reads where the case is.
    pub name: Said,
    /// The code of the office that does it; empty: the office of the procedure's service.
    #[serde(default)]
    pub office: String,
    /// What is done.
    pub task: Task,
    /// The office's own term, from the day on which the case comes to it.
    #[serde(default)]
    pub term: Option<Term>,
    /// The codes of the steps that may follow; empty: the next in the list.
    #[serde(default)]
    pub then: Vec<String>,
    /// Whether the way may end here besides: only where something is decided or delivered.
    #[serde(default)]
    pub may_end: bool,
    /// The code of the appointment's type, where the person has to come.
    #[serde(default)]
    pub appointment: String,
    /// The report that is written here, where it has rules of its own.
    #[serde(default)]
    pub report: Option<Report>,
}
