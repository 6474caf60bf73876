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
}
