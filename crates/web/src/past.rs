//! Cases of the past, as an import meets them: the seam between the room that imports and the room that knows procedures, which stand on
//! different floors and never name each other.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::terms::Term;
use kernel::{OfficeId, Result, ServiceId};

/// What a room that knows procedures does for an import.
#[derive(Clone, Copy, Debug)]
pub struct Past {
    /// The procedures of an office, with the terms of each day of filing.
    pub procedures: fn(&mut Tx<'_>, OfficeId) -> Result<Vec<PastProcedure>>,
    /// Makes a case of what is still open, to be worked on; `false` where the office has one under that number already.
    pub take_over: fn(&mut Tx<'_>, &Actor, &PastCase) -> Result<bool>,
}

/// A procedure, as rows of the past are held against it.
#[derive(Clone, Debug)]
pub struct PastProcedure {
    /// The service that is asked for by it.
    pub service: ServiceId,
    /// Its code, and what it is called in Italian.
    pub names: Vec<String>,
    /// Its terms, the oldest first: the last that has begun holds.
    pub terms: Vec<PastTerms>,
    /// The first day on which no application was taken any more.
    pub closed_from: Option<Date>,
}

/// Terms by the day of filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastTerms {
    /// The first day of filing for which they hold; none: since ever.
    pub from: Option<Date>,
    /// The legal term; none where it does not run from receipt, so that a table does not say when it began.
    pub legal: Option<Term>,
    /// What was promised; none where nothing was, or where it does not run from receipt.
    pub promised: Option<Term>,
}

/// A case that is still open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastCase {
    /// The service that was asked for.
    pub service: ServiceId,
    /// The day on which it was filed.
    pub filed_on: Date,
    /// How it came; none where the office did not note it.
    pub channel: Option<Channel>,
    /// The office's own number for it.
    pub number: String,
    /// Who asks.
    pub applicant: String,
}

impl PastProcedure {
    /// The terms of an application of a day.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<PastTerms> {
        self.terms.iter().rev().find(|terms| terms.from.is_none_or(|from| from <= day)).copied()
    }
}
