//! The yearly report on the results: drafted beside the live figures, approved when every miss is explained, frozen with its hash
//! published, corrected only by errata.

mod approve;
pub mod content;
mod edition;
pub mod errata;
mod erratum;
mod export;
mod freeze;
mod list;
mod outcome;
mod print;
mod publish;
pub mod report;
mod show;
mod store;
mod view;
mod withdraw;
mod write;

use kernel::permit::May;
use web::{Moves, Routes};

pub use export::{Format, export};
pub use publish::publish;
pub use report::Approval;

/// The report's pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get_kept("/offices/{code}/reports/{year}", Moves::ByDay, show::get)
        .get("/offices/{code}/reports/{year}/{file}", May::Public, export::get)
        .get("/staff/reports", May::WriteReport, list::get)
        .get("/staff/reports/{code}/{year}", May::WriteReport, write::get)
        .post("/staff/reports/{code}/{year}", May::WriteReport, write::post)
        .get("/staff/reports/{code}/{year}/actions/{action}", May::WriteReport, outcome::get)
        .post("/staff/reports/{code}/{year}/actions/{action}", May::WriteReport, outcome::post)
        .get("/staff/reports/{code}/{year}/approval", May::ApproveReport, approve::get)
        .post("/staff/reports/{code}/{year}/approval", May::ApproveReport, approve::post)
        .get("/staff/reports/{code}/{year}/withdrawal", May::ApproveReport, withdraw::get)
        .post("/staff/reports/{code}/{year}/withdrawal", May::ApproveReport, withdraw::post)
        .post("/staff/reports/{code}/{year}/freezing", May::ApproveReport, freeze::post)
        .get("/staff/reports/{code}/{year}/errata", May::ApproveReport, erratum::get)
        .post("/staff/reports/{code}/{year}/errata", May::ApproveReport, erratum::post)
}
