//! One delivery: one request and what came of it, as the ledger will count it.

use jiff::civil::Date;
use kernel::ledger::{Channel, Outcome};
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
    /// What came of it; where the file does not say, done once it is answered and open until then.
    pub outcome: Outcome,
    /// Why it does not count, where it does not.
    pub excluded: Option<Box<str>>,
    /// A reason given for another cause, such as a late answer.
    pub reason: Option<Box<str>>,
    /// The office's own number for it, or the message's identifier.
    pub reference: Option<Box<str>>,
    /// The mark that the person gave, from 1 to 5.
    pub score: Option<i64>,
    /// The service, where the file has a column for it, in the file's words.
    pub service: Option<Box<str>>,
    /// What only a table of cases says.
    #[serde(default)]
    pub case: CaseFacts,
}

/// What a table of cases says besides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFacts {
    /// Days for which its term was suspended.
    pub suspended: Option<u16>,
    /// Days that it spent at other offices.
    pub elsewhere: Option<u16>,
    /// Who asks: of a case that is still open and is to be worked on.
    pub applicant: Option<Box<str>>,
    /// The office that answers for it, in the file's words.
    pub office: Option<Box<str>>,
}
