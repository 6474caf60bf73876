//! What turned out wrong in a frozen report: where, what it said and what is right. Rules only.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use kernel::{Error, Lang, Result, id, words};
use web::Visit;

use super::content::Content;
use crate::show;

id! {
    /// A correction of a frozen report.
    ErratumId
}

words! {
    /// What of a place is corrected.
    Part {
        /// The guaranteed value of a standard.
        Planned = "planned",
        /// Its realised value.
        Realised = "realised",
        /// The exact counts.
        Fraction = "fraction",
        /// What was counted, in words.
        Counted = "counted",
        /// Why it was missed.
        Reason = "reason",
        /// Where the figure comes from.
        Source = "source",
        /// Notes.
        Note = "note",
        /// What an improvement action is.
        Action = "action",
        /// What came of it.
        Outcome = "outcome",
        /// What went wrong.
        Anomalies = "anomalies",
        /// What was done about it.
        Corrective = "corrective",
        /// The act of the approval.
        Act = "act",
    }
}

/// Where in a report something is corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The report as a whole.
    Report,
    /// A standard, by its key.
    Standard(String),
    /// An improvement action, by its identifier.
    Action(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Report => f.write_str("report"),
            Self::Standard(key) => write!(f, "standard/{key}"),
            Self::Action(id) => write!(f, "action/{id}"),
        }
    }
}

impl FromStr for Place {
    type Err = Error;

    /// # Errors
    /// `NotFound`: no place in a report.
    fn from_str(text: &str) -> Result<Self> {
        match text.split_once('/') {
            None if text == "report" => Ok(Self::Report),
            Some(("standard", key)) => Ok(Self::Standard(key.to_owned())),
            Some(("action", id)) => Ok(Self::Action(id.to_owned())),
            _ => Err(Error::NotFound),
        }
    }
}

/// A correction: the old and the new, side by side, for ever.
#[derive(Clone, Debug, PartialEq)]
pub struct Erratum {
    /// Its identifier.
    pub id: ErratumId,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// Where.
    pub place: Place,
    /// What of it.
    pub part: Part,
    /// What the report said.
    pub old: String,
    /// What is right.
    pub new: String,
    /// Why.
    pub reason: String,
}

/// What a report says at a place, as its pages print it; none where the place has no such part.
#[must_use]
pub fn printed(visit: &Visit, content: &Content, place: &Place, part: Part) -> Option<String> {
    match place {
        Place::Report => match part {
            Part::Anomalies => Some(content.anomalies.clone()),
            Part::Corrective => Some(content.corrective.clone()),
            Part::Act => Some(content.approval.as_ref().map(|approval| approval.act.clone()).unwrap_or_default()),
            _ => None,
        },
        Place::Action(id) => {
            let action = content.improvements.iter().find(|action| action.id.to_string() == *id)?;
            match part {
                Part::Action => Some(action.text.clone()),
                Part::Outcome => Some(action.outcome.clone()),
                _ => None,
            }
        }
        Place::Standard(key) => {
            let row = content.results.rows.iter().find(|row| row.key == *key)?;
            match part {
                Part::Planned => Some(show::planned(visit, row)),
                Part::Realised => Some(show::realised(visit, row)),
                Part::Fraction => Some(show::fraction(row)),
                Part::Counted => Some(row.remark.counted.clone()),
                Part::Reason => Some(row.remark.reason.clone()),
                Part::Source => Some(row.remark.source.clone()),
                Part::Note => Some(row.remark.note.clone()),
                _ => None,
            }
        }
    }
}

/// What holds at a place now: the last correction, else what was frozen (in Italian, the language in which it was).
///
/// # Errors
/// `Invalid` beside `part` where the place has no such part.
pub fn held(visit: &Visit, content: &Content, errata: &[Erratum], place: &Place, part: Part) -> Result<String> {
    let italian = Visit::of_command(visit.app(), Lang::It);
    let printed = printed(&italian, content, place, part);
    let printed = printed.ok_or_else(|| Error::field("part", "results-report-erratum-elsewhere"))?;
    let last = errata.iter().rev().find(|erratum| erratum.place == *place && erratum.part == part);
    Ok(last.map_or(printed, |erratum| erratum.new.clone()))
}
