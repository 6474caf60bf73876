//! What happens to a term while it runs.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::error::Message;

/// Something that happened to a term, and the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The day.
    pub on: Date,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

/// What can happen to a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum What {
    /// The office asked for documents that no public body has: the one suspension (L. 241/1990 art. 2 c. 7).
    DocumentsRequested,
    /// They arrived, and the term runs again.
    DocumentsReceived,
    /// The applicant received the notice of rejection (L. 241/1990 art. 10-bis).
    RejectionNoticeReceived,
    /// The applicant answered it.
    ObservationsFiled,
    /// An act extended the term, by so much of its own unit.
    Extension {
        /// By how much.
        amount: u32,
        /// The act that says so.
        act: String,
    },
}

impl What {
    /// The names of all kinds, in data and on the command line.
    pub const NAMES: [&'static str; 5] =
        ["documents_requested", "documents_received", "rejection_notice_received", "observations_filed", "extension"];

    /// Its name in data and on the command line.
    #[must_use]
    pub fn name(&self) -> &'static str {
        Self::NAMES[self.place()]
    }

    /// Its place among the kinds. On one day what stops a term comes before what sets it running again.
    fn place(&self) -> usize {
        match self {
            Self::DocumentsRequested => 0,
            Self::DocumentsReceived => 1,
            Self::RejectionNoticeReceived => 2,
            Self::ObservationsFiled => 3,
            Self::Extension { .. } => 4,
        }
    }
}

impl Event {
    /// An event on a day.
    #[must_use]
    pub fn new(on: Date, what: What) -> Self {
        Self { on, what }
    }

    /// The events in the order in which they took effect.
    pub(super) fn in_order(events: &[Self]) -> Vec<&Self> {
        let mut ordered: Vec<&Self> = events.iter().collect();
        ordered.sort_by_key(|event| (event.on, event.what.place()));
        ordered
    }
}

/// The text names no event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EventError {
    /// There is no `=`, or nothing on one side of it.
    #[error("\"{text}\" is no event: write DATE=KIND, for example 2026-03-20=rejection_notice_received")]
    Blank {
        /// The text.
        text: String,
    },
    /// The day is no day.
    #[error("\"{date}\" is no date: write year-month-day, for example 2026-03-20")]
    Date {
        /// The text before the `=`.
        date: String,
    },
    /// There is no such kind.
    #[error("\"{kind}\" is no kind of event; the kinds are: {}, {EXTENSION_FORM}", What::NAMES[..4].join(", "))]
    Kind {
        /// The text after the `=`.
        kind: String,
    },
    /// An extension without its amount or its act.
    #[error(
        "\"{kind}\" does not say by how much, or by which act: write {EXTENSION_FORM}, for example extension:30:Det. 12/2026"
    )]
    Extension {
        /// The text after the `=`.
        kind: String,
    },
}

const EXTENSION_FORM: &str = "extension:AMOUNT:ACT";

impl EventError {
    /// The refusal in words, for the reader's language.
    #[must_use]
    pub fn message(&self) -> Message {
        let (key, text) = match self {
            Self::Blank { text } => ("term-error-event-blank", text),
            Self::Date { date } => ("term-error-event-date", date),
            Self::Kind { kind } => ("term-error-event-kind", kind),
            Self::Extension { kind } => ("term-error-event-extension", kind),
        };
        Message::new(key).with("text", text).with("kinds", format!("{}, {EXTENSION_FORM}", What::NAMES[..4].join(", ")))
    }
}

/// Reads `DATE=KIND`, as on the command line: `2026-03-20=rejection_notice_received`, `2026-03-20=extension:30:Det. 12/2026`.
impl FromStr for Event {
    type Err = EventError;

    fn from_str(text: &str) -> Result<Self, EventError> {
        let sides = text.split_once('=').map(|(date, kind)| (date.trim(), kind.trim()));
        let Some((date, kind)) = sides.filter(|(date, kind)| !date.is_empty() && !kind.is_empty()) else {
            return Err(EventError::Blank { text: text.to_owned() });
        };
        let on = civil_date(date).ok_or_else(|| EventError::Date { date: date.to_owned() })?;
        let what = match kind {
            "documents_requested" => What::DocumentsRequested,
            "documents_received" => What::DocumentsReceived,
            "rejection_notice_received" => What::RejectionNoticeReceived,
            "observations_filed" => What::ObservationsFiled,
            _ if kind == "extension" || kind.starts_with("extension:") => {
                extension(kind).ok_or_else(|| EventError::Extension { kind: kind.to_owned() })?
            }
            _ => return Err(EventError::Kind { kind: kind.to_owned() }),
        };
        Ok(Self { on, what })
    }
}

/// A plain civil date. jiff also reads times and zones, which would hide a slip of whoever writes.
fn civil_date(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|date| date.to_string() == text)
}

fn extension(kind: &str) -> Option<What> {
    let (amount, act) = kind.strip_prefix("extension:")?.split_once(':')?;
    let act = act.trim();
    let amount = amount.trim().parse().ok()?;
    (!act.is_empty()).then(|| What::Extension { amount, act: act.to_owned() })
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.on, self.what.name())?;
        match &self.what {
            What::Extension { amount, act } => write!(f, ":{amount}:{act}"),
            _ => Ok(()),
        }
    }
}
