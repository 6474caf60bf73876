//! The pages on which offices work on cases.
//!
//! - `board` what is due, and to whom it is given: `handing` assignment of many, handover · `home` what awaits somebody
//! - `choose` and `intake` an application at the counter, by post or certified mail: `typed` reads its form, `form` shows it
//! - `one` the page of a case: `found` what it reads, `clocks` its three clocks, `what_if` the days that would follow, `timeline` what happened
//! - For heads: `substitution` what is past its legal term, and who is turned to · `breaches` the report of it each January · `workload` what
//!   comes and goes · `forecast` what will miss its term (`weeks` both, week by week)
//! - `verb` what is done to a case: each is a resource of its own, and a form on its page (`parts`)

mod board;
mod breaches;
mod choose;
mod clocks;
mod forecast;
mod form;
mod found;
mod handing;
mod home;
mod intake;
mod one;
mod parts;
mod substitution;
mod timeline;
mod typed;
mod verb;
mod weeks;
mod what_if;
mod workload;

pub(super) use home::awaiting;
pub(crate) use verb::Sense;

use axum::extract::Path;
use kernel::permit::May;
use protocol::DOCUMENT_BYTES;
use web::{Input, MenuItem, Routes, Shell, Visit};

use crate::case::Verb;

const HOME: &str = "/staff/cases";
const NEW: &str = "/staff/cases/new";
const HANDOVER: &str = "/staff/cases/handover";
const SUBSTITUTION: &str = "/staff/cases/substitution";
const BREACHES: &str = "/staff/cases/substitution/report";
const WORKLOAD: &str = "/staff/cases/workload";
const FORECAST: &str = "/staff/cases/workload/forecast";

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
        .get(SUBSTITUTION, DECIDE, substitution::get)
        .get(BREACHES, DECIDE, breaches::get)
        .get("/staff/cases/substitution/report.csv", DECIDE, breaches::csv)
        .get("/staff/cases/substitution/report.xlsx", DECIDE, breaches::xlsx)
        .get("/staff/cases/substitution/report.pdf", DECIDE, breaches::pdf)
        .get("/staff/cases/substitution/report/cases", DECIDE, breaches::behind)
        .get(WORKLOAD, DECIDE, workload::get)
        .get("/staff/cases/workload.csv", DECIDE, workload::csv)
        .get(FORECAST, DECIDE, forecast::get)
        .get("/staff/cases/workload/forecast.csv", DECIDE, forecast::csv)
        .get("/staff/cases/new", WORK, choose::get)
        .get("/staff/cases/new/{procedure}", WORK, intake::get)
        .upload("/staff/cases/new/{procedure}", WORK, intake::post, FORM_BYTES)
        .get("/staff/cases/{id}", WORK, one::get)
        .post("/staff/cases/{id}/assignment", WORK, on(Verb::Assignment))
        .post("/staff/cases/{id}/beginning", WORK, on(Verb::Beginning))
        .upload("/staff/cases/{id}/documents", WORK, on(Verb::Documents), FORM_BYTES)
        .post("/staff/cases/{id}/report", WORK, on(Verb::Report))
        .post("/staff/cases/{id}/convocation", WORK, on(Verb::Convocation))
        .post("/staff/cases/{id}/passage", WORK, on(Verb::Passage))
        .post("/staff/cases/{id}/observations", WORK, on(Verb::Observations))
        .post("/staff/cases/{id}/completion", WORK, on(Verb::Completion))
        .post("/staff/cases/{id}/withdrawal", WORK, on(Verb::Withdrawal))
        .upload("/staff/cases/{id}/substitution", WORK, on(Verb::Substitution), FORM_BYTES)
        .post("/staff/cases/{id}/decision", DECIDE, on(Verb::Decision))
        .post("/staff/cases/{id}/reopening", DECIDE, on(Verb::Reopening))
        .post("/staff/cases/{id}/annulment", DECIDE, on(Verb::Annulment))
}

/// The pages for heads, beside each other.
fn tabs(visit: &Visit, here: &str) -> Vec<MenuItem> {
    const PAGES: [(&str, &str); 5] = [
        ("cases-staff-menu", HOME),
        ("cases-substitution-menu", SUBSTITUTION),
        ("cases-breaches-title", BREACHES),
        ("cases-workload-title", WORKLOAD),
        ("cases-forecast-title", FORECAST),
    ];
    let tab = |(label, href): (&str, &str)| MenuItem {
        label: visit.say(label),
        href: href.to_owned(),
        current: href == here,
    };
    PAGES.map(tab).into()
}

/// The frame of a page for heads.
fn shell(visit: &Visit, title: &str) -> Shell {
    visit.staff_shell(visit.say(title)).trail([(visit.say("cases-staff-menu"), HOME)])
}

/// The address of a case's page.
fn href(id: crate::ids::CaseId) -> String {
    format!("{HOME}/{id}")
}
