//! The steps that explain a date.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Event, Unit};
use crate::calendar::Reason;

/// A step of the explanation. In order, from receipt to the last day; the days of `counted`, `weekends`, `skipped`, `suspended` and
/// `moved` are every day from the one after receipt to the last, each once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// The day of receipt, which is not counted.
    Received {
        /// The day.
        on: Date,
        /// The norm.
        norm: String,
    },
    /// How long the term is.
    Length {
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
    },
    /// An act extended it.
    Extended {
        /// The day.
        on: Date,
        /// By how much.
        amount: u32,
        /// Of what.
        unit: Unit,
        /// The act.
        act: String,
        /// How long the term is now.
        total: u32,
    },
    /// The months of the term, as days.
    Months {
        /// The day from which they run: receipt, or the last day of a suspension that was on then.
        from: Date,
        /// The day with the same number, or the month's last.
        to: Date,
        /// Whether it has the same number.
        same_number: bool,
        /// How many days that makes.
        days: u32,
        /// The norm.
        norm: String,
    },
    /// Days that are counted.
    Counted {
        /// The first.
        from: Date,
        /// The last.
        to: Date,
        /// How many of them are counted.
        days: u32,
        /// In what the term is counted.
        unit: Unit,
    },
    /// Saturdays and Sundays among the days just counted, which are no working days.
    Weekends {
        /// How many Saturdays.
        saturdays: u32,
        /// How many Sundays.
        sundays: u32,
    },
    /// Another day among those just counted that is no working day.
    Skipped {
        /// The day.
        on: Date,
        /// Why.
        why: Reason,
    },
    /// Days on which the term stood still.
    Suspended {
        /// The first day not counted for this reason.
        from: Date,
        /// The last.
        to: Date,
        /// How many.
        days: u32,
        /// The day on which this reason is over, and which it leaves to be counted.
        resumes_on: Date,
        /// Why.
        cause: Cause,
        /// The norm.
        norm: String,
    },
    /// A suspension that took no day out of the term: it was over at once, or the term stood still already.
    Idle {
        /// Why it would have.
        cause: Cause,
        /// The norm.
        norm: String,
    },
    /// Something that would have set the term running again came when it already ran.
    Late {
        /// The kind of the event.
        what: String,
        /// Its day.
        on: Date,
        /// The day since which the term ran again.
        running_since: Date,
    },
    /// The notice was received under an older rule, by which the term began anew: the date has to be checked by hand.
    OlderRule {
        /// The day of the notice.
        on: Date,
        /// The first day of the rule that was applied.
        since: Date,
    },
    /// The days counted, added up.
    Sum {
        /// The parts, where the term was stopped in between.
        parts: Vec<u32>,
        /// Their sum: the length of the term.
        total: u32,
        /// In what the term is counted; months are added up as calendar days.
        unit: Unit,
        /// The last day counted.
        last: Date,
    },
    /// A day on which the term cannot end.
    Moved {
        /// The day.
        on: Date,
        /// Why.
        why: Reason,
        /// The norm.
        norm: String,
    },
    /// The day on which the term ends.
    Due {
        /// The day.
        on: Date,
    },
}

/// Why a term stood still.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Cause {
    /// The office asked for documents.
    DocumentsRequested {
        /// When.
        requested_on: Date,
        /// When they arrived; `None` where the days of the law were over before.
        received_on: Option<Date>,
        /// The days of the law.
        at_most_days: u16,
    },
    /// The applicant received a notice of rejection.
    RejectionNotice {
        /// When.
        received_on: Date,
        /// When observations were filed; `None` where none were in time.
        observations_on: Option<Date>,
        /// The days of the law: after the observations, or those that the applicant had for them.
        days: u16,
    },
    /// A law took days out of every term.
    Law {
        /// Its name in the data.
        name: String,
    },
}

impl Step {
    pub(super) fn late(event: &Event, running_since: Date) -> Self {
        Self::Late { what: event.what.name().to_owned(), on: event.on, running_since }
    }
}
