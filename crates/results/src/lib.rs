//! The results room: how promises were kept, counted from the ledger, with every figure open down to the requests behind it.

pub mod figure;
pub mod imports;
pub mod intake;
pub mod measure;
pub mod open;
pub mod openings;
mod pages;
mod ready;
pub mod reports;
mod sentence;
mod show;
mod store;
pub mod table;

use kernel::Lang;
use kernel::db::Migration;
use kernel::permit::May;
use web::{MenuEntry, Moves, Room, Routes};

pub use charter::{Spread, percent};
pub use figure::{Figure, Status, Target};
pub use measure::{Condition, Measure, Statistic, Within};
pub use store::{ReportId, write_remark};
pub use table::{Remark, ResultsTable, TableRow, computed, published};

/// The room, as the program lists it.
pub const ROOM: Room = Room {
    name: "results",
    migrations: &[Migration::new("results", "0001_results", include_str!("../migrations/0001_results.sql"))],
    texts: &[
        (Lang::It, include_str!("lang/it.ftl")),
        (Lang::En, include_str!("lang/en.ftl")),
        (Lang::Fr, include_str!("lang/fr.ftl")),
        (Lang::Es, include_str!("lang/es.ftl")),
        (Lang::Ro, include_str!("lang/ro.ftl")),
        (Lang::Sq, include_str!("lang/sq.ftl")),
        (Lang::Ar, include_str!("lang/ar.ftl")),
        (Lang::Uk, include_str!("lang/uk.ftl")),
        (Lang::Zh, include_str!("lang/zh.ftl")),
    ],
    routes,
    menu: &[
        MenuEntry { label: "results-menu", href: "/staff/results", may: May::SeeRequests },
        MenuEntry { label: "results-report-menu", href: "/staff/reports", may: May::WriteReport },
        MenuEntry { label: "results-import-menu", href: "/staff/imports", may: May::ImportDeliveries },
    ],
    offices: None,
    awaiting: Some(pages::warning::awaiting),
    bookable: None,
    apply: None,
    past: None,
    files: None,
    convoking: None,
};

fn routes() -> Routes {
    use pages::{compose, download, index, remark, requests, results, warning};
    Routes::new()
        .get_kept("/results", Moves::ByDay, index::get)
        .get_kept("/offices/{code}/results/{year}", Moves::ByDay, results::get)
        .get("/offices/{code}/results/{year}/{file}", May::Public, download::get)
        .get("/api/v1/results", May::Public, open::get)
        .get("/staff/results", May::SeeRequests, warning::get)
        .get("/staff/results/{code}/{year}/{key}", May::SeeRequests, requests::get)
        .get("/staff/results/{code}/{year}/{key}/requests.csv", May::SeeRequests, requests::file)
        .get("/staff/results/{code}/{year}/{key}/remark", May::WriteReport, remark::get)
        .post("/staff/results/{code}/{year}/{key}/remark", May::WriteReport, remark::post)
        .get("/staff/results/{code}/{year}/{key}/measure", May::ComposeMeasures, compose::get)
        .post("/staff/results/{code}/{year}/{key}/measure", May::ComposeMeasures, compose::post)
        .and(reports::routes())
        .and(imports::routes())
}
