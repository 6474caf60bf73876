//! The end of the time for which a case keeps personal data (GDPR art. 5 c. 1 lett. e): its persons, answers, documents and free texts go, what
//! the statistics and the law ask for stays — the number, the dates, the outcome, what happened and when, the ledger.
//!
//! - `due` lists the cases whose time is over: background work · `list` the page on which a head sees them
//! - `confirm` asks and erases, `erase` does it · `hold` keeps one longer, with the reason
//! - `held` all that is held about one case, for the applicant who asks (GDPR arts. 15 and 20), and `archive` the same with the files

mod archive;
mod confirm;
mod due;
mod erase;
mod held;
mod hold;
mod list;

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Error, OfficeId, Result};
use web::{Routes, Visit};

use crate::ids::CaseId;
use crate::store::retention as store;

pub use due::list_due;

const HOME: &str = "/staff/cases/retention";

/// The tables whose rows about a case go with its personal data, each before what it refers to; `case_addresses` goes with `case_people`.
pub const ERASED: [&str; 13] = [
    "case_people",
    "case_names",
    "case_answers",
    "case_texts",
    "case_documents",
    "case_brought",
    "case_act_deliveries",
    "case_act_receipts",
    "case_act_sendings",
    "case_acts",
    "case_reports",
    "case_notices",
    "case_retention",
];

/// The tables whose rows stay: what happened, on which day, in which office, and what the programs of offices have asked under which name.
pub const KEPT: [&str; 6] =
    ["case_events", "case_legs", "case_chasers", "case_requests", "case_substitutions", "case_convocations"];

/// A case whose time is over.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Due {
    pub(crate) case: CaseId,
    pub(crate) office: OfficeId,
    /// Its number, or its code.
    pub(crate) name: String,
    pub(crate) procedure: String,
    pub(crate) closed_on: Date,
    /// The last day for which its procedure keeps it.
    pub(crate) until: Date,
    pub(crate) hold: Option<Hold>,
}

/// Why a case is kept longer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hold {
    /// The last day; from the next on the head is asked again.
    pub(crate) until: Date,
    pub(crate) reason: String,
    pub(crate) by: String,
}

/// Which of them are listed.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    /// The offices whose cases may be erased.
    pub(crate) scope: Scope,
    pub(crate) today: Date,
    /// Those that are kept longer, in the place of those that wait.
    pub(crate) kept: bool,
    /// A number, a code, a procedure.
    pub(crate) text: String,
}

pub(super) fn routes() -> Routes {
    const DECIDE: May = May::DecideCases;
    Routes::new()
        .get("/staff/cases/retention", DECIDE, list::get)
        .get("/staff/cases/retention/erasure", DECIDE, confirm::get)
        .post("/staff/cases/retention/erasure", DECIDE, confirm::post)
        .get("/staff/cases/{id}/retention", DECIDE, hold::get)
        .post("/staff/cases/{id}/retention", DECIDE, hold::post)
        .get("/staff/cases/{id}/data.json", May::WorkOnCases, held::get)
        .get("/staff/cases/{id}/data.zip", May::WorkOnCases, archive::get)
}

/// A case whose time is over, of an office in which the visitor decides; all others do not exist.
fn find(tx: &mut Tx<'_>, scope: &Scope, id: CaseId) -> Result<Due> {
    let due = store::find(tx, id)?;
    if scope.has(due.office) { Ok(due) } else { Err(Error::NotFound) }
}

/// How many wait for whoever decides.
pub(crate) fn waiting(tx: &mut Tx<'_>, scope: Scope, today: Date) -> Result<u64> {
    store::count(tx, &Filter { scope, today, kept: false, text: String::new() })
}

/// The frame of a page below the list.
fn shell(visit: &Visit, title: String) -> web::Shell {
    visit
        .staff_shell(title)
        .trail([(visit.say("cases-staff-menu"), "/staff/cases"), (visit.say("cases-retention-title"), HOME)])
}
