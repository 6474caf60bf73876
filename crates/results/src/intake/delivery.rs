//! One delivery: one request and what came of it, as the ledger will count it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A request and what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    /// Row in the spreadsheet or number of the message in the mailbox, from 1.
    pub row: u32,
    /// Day of the request.
    pub requested_on: Date,
    /// Day of the answer; none while the request is open.
    pub delivered_on: Option<Date>,
    /// Day by which the answer was due, where the file says it.
    pub due_on: Option<Date>,
    /// How the request arrived.
    pub channel: Option<Channel>,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// Why it does not count, where it does not.
    pub excluded: Option<Box<str>>,
    /// A reason given for another cause, such as a late answer.
    pub reason: Option<Box<str>>,
    /// The office's own number for it, or the message's identifier.
    pub reference: Option<Box<str>>,
    /// The mark that the person gave, from 0 to 100, on the scale that the file uses.
    pub score: Option<f64>,
    /// The service, where the file has a column for it, in the file's words.
    pub service: Option<Box<str>>,
}

/// How a request arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// At the counter, by hand.
    Counter,
    /// By telephone.
    Phone,
    /// By ordinary electronic mail.
    Email,
    /// By certified electronic mail (PEC).
    CertifiedMail,
    /// By letter.
    Post,
    /// On a web site.
    Online,
    /// In an app.
    App,
    /// Any other way.
    Other,
}

/// What came of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Delivered as asked.
    Done,
    /// Refused.
    Refused,
    /// Examined and found without ground.
    NotUpheld,
    /// Not examined, for lack of what the rules require.
    Inadmissible,
    /// Withdrawn by who asked.
    Withdrawn,
    /// Delivered in part.
    Partly,
}

impl Channel {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Counter,
        Self::Phone,
        Self::Email,
        Self::CertifiedMail,
        Self::Post,
        Self::Online,
        Self::App,
        Self::Other,
    ];

    /// The code under which the ledger keeps it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::CertifiedMail => "certified_mail",
            Self::Post => "post",
            Self::Online => "online",
            Self::App => "app",
            Self::Other => "other",
        }
    }
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Done, Self::Refused, Self::NotUpheld, Self::Inadmissible, Self::Withdrawn, Self::Partly];

    /// The code under which the ledger keeps it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::NotUpheld => "not_upheld",
            Self::Inadmissible => "inadmissible",
            Self::Withdrawn => "withdrawn",
            Self::Partly => "partly",
        }
    }
}
