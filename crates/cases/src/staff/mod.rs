//! The pages on which offices work on cases.
//!
//! - `board` what is due, and to whom it is given: `handing` assignment of many, handover · `home` what awaits somebody
//! - `choose` and `intake` an application at the counter, by post or certified mail: `typed` reads its form, `form` shows it
//! - `one` the page of a case: `found` what it reads, `clocks` its three clocks, `what_if` the days that would follow, `timeline` what happened
//! - `verb` what is done to a case: each is a resource of its own, and a form on its page (`parts`)

mod board;
mod choose;
mod clocks;
mod form;
mod found;
mod handing;
mod home;
mod intake;
mod one;
mod parts;
mod timeline;
mod typed;
mod verb;
mod what_if;

pub(super) use home::awaiting;
pub(crate) use verb::Sense;

use axum::extract::Path;
use kernel::permit::May;
use protocol::DOCUMENT_BYTES;
use web::{Input, Routes, Visit};

use crate::case::Verb;

const HOME: &str = "/staff/cases";
const NEW: &str = "/staff/cases/new";
const HANDOVER: &str = "/staff/cases/handover";

/// All files of one form together.
const FORM_BYTES: usize = 3 * DOCUMENT_BYTES;

pub(super) fn routes() -> Routes {
    const WORK: May = May::WorkOnCases;
    const DECIDE: May = May::DecideCases;
    let on = |verb: Verb| move |visit: Visit, id: Path<String>, input: Input| verb::post(visit, id, input, verb);
    Routes::new()
        .get("/staff/cases", WORK, board::get)
        .post("/staff/cases/assignments", DECIDE, handing::assign)
        .get("/staff/cases/handover", DECIDE, handing::get)
        .post("/staff/cases/handover", DECIDE, handing::post)
        .get("/staff/cases/new", WORK, choose::get)
        .get("/staff/cases/new/{procedure}", WORK, intake::get)
        .upload("/staff/cases/new/{procedure}", WORK, intake::post, FORM_BYTES)
        .get("/staff/cases/{id}", WORK, one::get)
        .post("/staff/cases/{id}/assignment", WORK, on(Verb::Assignment))
        .post("/staff/cases/{id}/beginning", WORK, on(Verb::Beginning))
        .post("/staff/cases/{id}/document-request", WORK, on(Verb::DocumentRequest))
        .upload("/staff/cases/{id}/documents", WORK, on(Verb::Documents), FORM_BYTES)
        .post("/staff/cases/{id}/report", WORK, on(Verb::Report))
        .post("/staff/cases/{id}/convocation", WORK, on(Verb::Convocation))
        .post("/staff/cases/{id}/passage", WORK, on(Verb::Passage))
        .post("/staff/cases/{id}/notice", WORK, on(Verb::Notice))
        .post("/staff/cases/{id}/observations", WORK, on(Verb::Observations))
        .post("/staff/cases/{id}/completion", WORK, on(Verb::Completion))
        .post("/staff/cases/{id}/withdrawal", WORK, on(Verb::Withdrawal))
        .post("/staff/cases/{id}/extension", DECIDE, on(Verb::Extension))
        .post("/staff/cases/{id}/decision", DECIDE, on(Verb::Decision))
        .post("/staff/cases/{id}/reopening", DECIDE, on(Verb::Reopening))
        .post("/staff/cases/{id}/annulment", DECIDE, on(Verb::Annulment))
}

/// The address of a case's page.
fn href(id: crate::ids::CaseId) -> String {
    format!("{HOME}/{id}")
}
