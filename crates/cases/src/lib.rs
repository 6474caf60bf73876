//! Cases (S4): an application comes in, travels through its offices, and ends in an act, with every date explained and every delay attributed.
//!
//! The rules, pure: `procedure` procedures as data · `case` a case as its events make it, and its three clocks · `person`, `fiscal_code` ·
//! `forecast` what will miss its term at the present pace · `housing` for how many people a home suffices. `predefined` the procedures of the sources
//!
//! The verbs, functions of a transaction:
//! - `file` an application becomes a case · `advance` the one way in which a case changes: every verb goes through it
//! - `open` a case with all that follows from its events · `supplement` documents that come later · `convoke` an invitation to come
//!
//! What time does: `chase` reminders to offices that are late · `fall_silent` terms that end without an answer · `retention` the end of the time
//! for which personal data are kept · `past` cases of the years before
//!
//! What follows from a change, in its transaction: `account` the ledger · `tell` the applicant, at an `address` that is theirs. `store` holds the SQL of cases.
//! Pages: `citizen` an application handed in online and followed · `staff` on which offices work on cases · `procedures` on which procedures
//! are written · `times` effective times against prescribed ones, for everybody · `acts` acts, letters and documents · `inspection` the report of
//! an inspection, by form. `api` what programs ask for.

mod account;
pub mod acts;
mod address;
mod advance;
pub mod api;
pub mod case;
mod chase;
mod citizen;
mod convoke;
mod document;
mod fall_silent;
mod file;
mod fiscal_code;
pub mod forecast;
pub mod housing;
mod ids;
pub mod inspection;
mod past;
mod person;
pub mod predefined;
pub mod procedure;
mod procedures;
mod record;
pub mod retention;
mod said;
mod staff;
mod store;
mod substitution;
mod supplement;
mod tell;
mod times;
mod year;

use kernel::Lang;
use kernel::db::Migration;
use kernel::permit::May;
use web::{MenuEntry, Room, Routes};

pub use acts::Receipts;
pub use advance::{Move, advance, open};
pub use chase::chase;
pub use citizen::sweep;
pub use document::CaseDocument;
pub use fall_silent::fall_silent;
pub use file::{Application, file, subject};
pub use ids::{ActId, CaseId, CaseLink, DocumentId};
pub use person::{Person, Role, folded_name};
pub use record::{Case, Opened, Written};
pub use retention::list_due;
pub use said::Said;
pub use supplement::{Source, supplement};
pub use tell::Post;

/// The room as the program lists it.
pub const ROOM: Room = Room {
    name: "cases",
    migrations: &[
        Migration {
            room: "cases",
            name: "0001_procedures",
            sql: include_str!("../migrations/0001_procedures.sql"),
            apart: Some((
                include_str!("../migrations/immutable_versions_sqlite.sql"),
                include_str!("../migrations/immutable_versions_postgres.sql"),
            )),
        },
        Migration {
            room: "cases",
            name: "0002_cases",
            sql: include_str!("../migrations/0002_cases.sql"),
            apart: Some((
                include_str!("../migrations/events_sqlite.sql"),
                include_str!("../migrations/events_postgres.sql"),
            )),
        },
        Migration::new("cases", "0003_drafts", include_str!("../migrations/0003_drafts.sql")),
        Migration::new("cases", "0004_lists", include_str!("../migrations/0004_lists.sql")),
        Migration::new("cases", "0005_chasers", include_str!("../migrations/0005_chasers.sql")),
        Migration::new("cases", "0006_requests", include_str!("../migrations/0006_requests.sql")),
        Migration {
            room: "cases",
            name: "0007_acts",
            sql: include_str!("../migrations/0007_acts.sql"),
            apart: Some((
                include_str!("../migrations/acts_sqlite.sql"),
                include_str!("../migrations/acts_postgres.sql"),
            )),
        },
        Migration {
            room: "cases",
            name: "0008_reports",
            sql: include_str!("../migrations/0008_reports.sql"),
            apart: Some((
                include_str!("../migrations/reports_sqlite.sql"),
                include_str!("../migrations/reports_postgres.sql"),
            )),
        },
        Migration::new("cases", "0009_office", include_str!("../migrations/0009_office.sql")),
        Migration::new("cases", "0010_retention", include_str!("../migrations/0010_retention.sql")),
        Migration {
            room: "cases",
            name: "0010_search",
            sql: include_str!("../migrations/0010_search.sql"),
            apart: Some((
                include_str!("../migrations/names_sqlite.sql"),
                include_str!("../migrations/names_postgres.sql"),
            )),
        },
        Migration::new("cases", "0011_sendings", include_str!("../migrations/0011_sendings.sql")),
        Migration::new("cases", "0012_searches", include_str!("../migrations/0012_searches.sql")),
        Migration::new("cases", "0013_addresses", include_str!("../migrations/0013_addresses.sql")),
        Migration::new("cases", "0015_receipts", include_str!("../migrations/0015_receipts.sql")),
    ],
    texts: &[
        (Lang::It, include_str!("lang/api/it.ftl")),
        (Lang::En, include_str!("lang/api/en.ftl")),
        (Lang::It, include_str!("lang/housing/it.ftl")),
        (Lang::En, include_str!("lang/housing/en.ftl")),
        (Lang::It, include_str!("lang/inspection/it.ftl")),
        (Lang::En, include_str!("lang/inspection/en.ftl")),
        (Lang::It, include_str!("lang/citizen/it.ftl")),
        (Lang::En, include_str!("lang/citizen/en.ftl")),
        (Lang::Fr, include_str!("lang/citizen/fr.ftl")),
        (Lang::Es, include_str!("lang/citizen/es.ftl")),
        (Lang::Ro, include_str!("lang/citizen/ro.ftl")),
        (Lang::Sq, include_str!("lang/citizen/sq.ftl")),
        (Lang::Ar, include_str!("lang/citizen/ar.ftl")),
        (Lang::Uk, include_str!("lang/citizen/uk.ftl")),
        (Lang::Zh, include_str!("lang/citizen/zh.ftl")),
        (Lang::It, include_str!("lang/offices/it.ftl")),
        (Lang::En, include_str!("lang/offices/en.ftl")),
        (Lang::It, include_str!("lang/procedures/it.ftl")),
        (Lang::En, include_str!("lang/procedures/en.ftl")),
        (Lang::It, include_str!("lang/staff/it.ftl")),
        (Lang::En, include_str!("lang/staff/en.ftl")),
        (Lang::It, include_str!("lang/retention/it.ftl")),
        (Lang::En, include_str!("lang/retention/en.ftl")),
        (Lang::It, include_str!("lang/acts/it.ftl")),
        (Lang::En, include_str!("lang/acts/en.ftl")),
        (Lang::Fr, include_str!("lang/acts/fr.ftl")),
        (Lang::Es, include_str!("lang/acts/es.ftl")),
        (Lang::Ro, include_str!("lang/acts/ro.ftl")),
        (Lang::Sq, include_str!("lang/acts/sq.ftl")),
        (Lang::Ar, include_str!("lang/acts/ar.ftl")),
        (Lang::Uk, include_str!("lang/acts/uk.ftl")),
        (Lang::Zh, include_str!("lang/acts/zh.ftl")),
        (Lang::It, include_str!("lang/substitute/it.ftl")),
        (Lang::En, include_str!("lang/substitute/en.ftl")),
        (Lang::Fr, include_str!("lang/substitute/fr.ftl")),
        (Lang::Es, include_str!("lang/substitute/es.ftl")),
        (Lang::Ro, include_str!("lang/substitute/ro.ftl")),
        (Lang::Sq, include_str!("lang/substitute/sq.ftl")),
        (Lang::Ar, include_str!("lang/substitute/ar.ftl")),
        (Lang::Uk, include_str!("lang/substitute/uk.ftl")),
        (Lang::Zh, include_str!("lang/substitute/zh.ftl")),
        (Lang::It, include_str!("lang/times/it.ftl")),
        (Lang::En, include_str!("lang/times/en.ftl")),
        (Lang::Fr, include_str!("lang/times/fr.ftl")),
        (Lang::Es, include_str!("lang/times/es.ftl")),
        (Lang::Ro, include_str!("lang/times/ro.ftl")),
        (Lang::Sq, include_str!("lang/times/sq.ftl")),
        (Lang::Ar, include_str!("lang/times/ar.ftl")),
        (Lang::Uk, include_str!("lang/times/uk.ftl")),
        (Lang::Zh, include_str!("lang/times/zh.ftl")),
        (Lang::It, include_str!("lang/heads/it.ftl")),
        (Lang::En, include_str!("lang/heads/en.ftl")),
    ],
    routes,
    menu: &[
        MenuEntry { label: "cases-staff-menu", href: "/staff/cases", may: May::WorkOnCases },
        MenuEntry { label: "cases-workload-menu", href: "/staff/cases/workload", may: May::DecideCases },
        MenuEntry { label: "cases-substitution-menu", href: "/staff/cases/substitution", may: May::DecideCases },
        MenuEntry { label: "cases-procedure-menu", href: "/staff/procedures", may: May::EditProcedures },
    ],
    offices: None,
    awaiting: Some(staff::awaiting),
    bookable: None,
    apply: Some(citizen::apply),
    past: Some(past::PAST),
    files: Some(store::retention::each_file),
    convoking: None,
};

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    citizen::routes()
        .and(times::routes())
        .and(staff::routes())
        .and(retention::routes())
        .and(acts::routes())
        .and(inspection::routes())
        .and(procedures::routes())
        .and(api::routes())
}
