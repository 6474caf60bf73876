//! Why an event cannot be: a closed set, said in the reader's language.

use jiff::civil::Date;
use kernel::terms::TermError;
use kernel::{Error, Message};

/// Why an event is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The terms say so: wrong order, forged days, a second suspension.
    #[error(transparent)]
    Term(#[from] TermError),
    /// Before the day of what happened last.
    #[error("{on} is before {last}, when the last thing happened")]
    BeforeLast {
        /// The event's day.
        on: Date,
        /// The day of the last one.
        last: Date,
    },
    /// It has not happened yet.
    #[error("{on} has not come yet: today is {today}")]
    InFuture {
        /// The event's day.
        on: Date,
        /// Today.
        today: Date,
    },
    /// The case is over.
    #[error("the case is closed")]
    Closed,
    /// It cannot happen while the case stands as it does.
    #[error("\"{what}\" cannot happen now")]
    NotNow {
        /// The event's name.
        what: &'static str,
    },
    /// The procedure has no such thing, or not from here.
    #[error("the procedure does not foresee \"{what}\" here")]
    NotForeseen {
        /// The event's name.
        what: &'static str,
    },
    /// The step asks for a report that nobody has given.
    #[error("the report that the step asks for is missing")]
    ReportMissing,
    /// A refusal before the notice that has to come first (art. 10-bis).
    #[error("a notice of rejection has to come first")]
    NoticeFirst,
    /// A refusal while the applicant may still answer.
    #[error("the applicant may answer the notice until {until}")]
    MayStillAnswer {
        /// The last day.
        until: Date,
    },
    /// More than the norm allows.
    #[error("the term may be extended by {most} at most")]
    ExtendedTooFar {
        /// In the term's own unit.
        most: u32,
    },
    /// Too late to open it again, or to annul.
    #[error("that was possible until {until}")]
    TooLate {
        /// The last day.
        until: Date,
    },
}

impl Refusal {
    /// The refusal in words.
    #[must_use]
    pub fn message(&self) -> Message {
        let day = |date: &Date| date.to_string();
        match self {
            Self::Term(error) => error.message(),
            Self::BeforeLast { on, last } => {
                Message::new("cases-refusal-before-last").with("on", day(on)).with("last", day(last))
            }
            Self::InFuture { on, today } => {
                Message::new("cases-refusal-in-future").with("on", day(on)).with("today", day(today))
            }
            Self::Closed => Message::new("cases-refusal-closed"),
            Self::NotNow { what } => Message::new("cases-refusal-not-now").with("what", *what),
            Self::NotForeseen { what } => Message::new("cases-refusal-not-foreseen").with("what", *what),
            Self::ReportMissing => Message::new("cases-refusal-report-missing"),
            Self::NoticeFirst => Message::new("cases-refusal-notice-first"),
            Self::MayStillAnswer { until } => Message::new("cases-refusal-may-answer").with("until", day(until)),
            Self::ExtendedTooFar { most } => Message::new("cases-refusal-extended").with("most", *most),
            Self::TooLate { until } => Message::new("cases-refusal-too-late").with("until", day(until)),
        }
    }
}

/// Beside the day of the form, where what is wrong is a day; else above it.
impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match &refusal {
            Refusal::Closed | Refusal::NotNow { .. } | Refusal::NotForeseen { .. } | Refusal::ReportMissing => {
                Self::Conflict(refusal.message())
            }
            Refusal::ExtendedTooFar { .. } => Self::field("amount", refusal.message()),
            Refusal::NoticeFirst | Refusal::MayStillAnswer { .. } => Self::field("outcome", refusal.message()),
            Refusal::Term(_) | Refusal::BeforeLast { .. } | Refusal::InFuture { .. } | Refusal::TooLate { .. } => {
                Self::field("on", refusal.message())
            }
        }
    }
}
