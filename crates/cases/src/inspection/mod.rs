//! The report of an inspection, by form, at the step that asks for one: kept as a draft while the inspector goes through the home, held against
//! the body's table room by room, then given — printed, registered within the body, an event of the case.
//!
//! - `form` the form with its rows, and what it says · `write` its page · `verdict` what would follow, before it is given
//! - `give` the verb · `shown` the reports of a case on its page

mod form;
mod give;
mod shown;
mod verdict;
mod write;

use kernel::permit::May;
use kernel::{Error, Result};
use web::{Routes, Shell, Visit};

pub use give::{GivenReport, give};
pub(crate) use shown::{Shown, shown};

use crate::acts::Found;
use crate::procedure::Report;
use crate::record::Opened;

pub(crate) fn routes() -> Routes {
    const MAY: May = May::WorkOnCases;
    Routes::new()
        .get("/staff/cases/{id}/inspection", MAY, write::get)
        .post("/staff/cases/{id}/inspection", MAY, write::post)
        .get("/staff/cases/{id}/inspection/verdict", MAY, verdict::get)
        .post("/staff/cases/{id}/inspection/verdict", MAY, verdict::post)
}

/// Whether the step where a case is asks for the report of an inspection.
pub(crate) fn is_asked(opened: &Opened) -> bool {
    let step = opened.version.definition.step(&opened.case.step);
    opened.case.closed_on.is_none() && step.is_some_and(|step| step.report == Some(Report::Housing))
}

/// A case whose step asks for a report, for who works in the office where it is: nobody else has seen the home.
///
/// # Errors
/// `NotFound`; `Forbidden` in another office.
async fn found(visit: &Visit, id: &str) -> Result<Found> {
    let found = Found::of(visit, id).await?;
    if !is_asked(&found.opened) {
        return Err(Error::NotFound);
    }
    if visit.may(May::WorkOnCases, found.opened.case.leg_office) { Ok(found) } else { Err(Error::Forbidden) }
}

/// The frame of a page below the case's.
fn shell(visit: &Visit, found: &Found, title: String) -> Shell {
    let case = format!("/staff/cases/{}", found.opened.case.id);
    visit
        .staff_shell(title)
        .trail([(visit.say("cases-staff-menu"), "/staff/cases"), (found.opened.case.name().to_owned(), case.as_str())])
}
