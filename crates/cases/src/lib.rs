//! Cases (S4): an application comes in, travels through its offices, and ends in an act, with every date explained and every delay attributed.
//!
//! - `procedure` procedures as data · `procedures` the pages on which they are written · `predefined` those of the sources

pub mod procedure;
mod procedures;
mod said;

use kernel::Lang;
use kernel::db::Migration;
use kernel::permit::May;
use web::{MenuEntry, Room, Routes};

pub use said::Said;

/// The room as the program lists it.
pub const ROOM: Room = Room {
    name: "cases",
    migrations: &[Migration {
        room: "cases",
        name: "0001_procedures",
        sql: include_str!("../migrations/0001_procedures.sql"),
        apart: Some((
            include_str!("../migrations/immutable_versions_sqlite.sql"),
            include_str!("../migrations/immutable_versions_postgres.sql"),
        )),
    }],
    texts: &[(Lang::It, include_str!("lang/procedures/it.ftl")), (Lang::En, include_str!("lang/procedures/en.ftl"))],
    routes,
    menu: &[MenuEntry { label: "cases-procedure-menu", href: "/staff/procedures", may: May::EditProcedures }],
    offices: None,
    awaiting: None,
    bookable: None,
};

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    procedures::routes()
}
