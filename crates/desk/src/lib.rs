//! The desk: the contact log of an office (S11), on one screen that the keyboard alone can serve.
//!
//! The smallest complete room, and the pattern for the others: `contact.rs` and `rules.rs` are pure, `store.rs` holds all SQL, each verb
//! has a file that reads downward (who, input, rule, write, page), and every change books its ledger row in the same transaction.

mod book;
mod call_backs;
mod complete;
mod contact;
mod correct;
mod download;
mod form;
mod habits;
mod line;
mod list;
mod log;
mod panel;
mod place;
mod rules;
mod span;
mod store;
mod summary;
mod undo;

use kernel::Lang;
use kernel::db::Migration;
use kernel::permit::May;
use web::{MenuEntry, Room, Routes};

pub use complete::complete;
pub use contact::{Contact, ContactId, Details, Kind, Outcome, Undone};
pub use log::log;

/// The room as the program lists it.
pub const ROOM: Room = Room {
    name: "desk",
    migrations: &[Migration::new("desk", "0001_desk", include_str!("../migrations/0001_desk.sql"))],
    texts: &[(Lang::It, include_str!("lang/it.ftl")), (Lang::En, include_str!("lang/en.ftl"))],
    routes,
    menu: &[MenuEntry { label: "desk-menu", href: "/staff/desk", may: May::LogContacts }],
    offices: None,
    awaiting: Some(call_backs::awaiting),
    bookable: None,
    apply: None,
    past: None,
    files: None,
    convoking: None,
};

/// The room's routes.
pub fn routes() -> Routes {
    Routes::new()
        .get("/staff/desk", May::LogContacts, panel::get)
        .post("/staff/desk", May::LogContacts, log::post)
        .get("/staff/desk/contacts", May::LogContacts, list::get)
        .get("/staff/desk/contacts.csv", May::LogContacts, download::contacts)
        .get("/staff/desk/contacts/{id}", May::LogContacts, correct::get)
        .post("/staff/desk/contacts/{id}/correction", May::LogContacts, correct::post)
        .post("/staff/desk/contacts/{id}/reversal", May::LogContacts, undo::post)
        .post("/staff/desk/contacts/{id}/call-back", May::LogContacts, complete::post)
        .get("/staff/desk/call-backs", May::LogContacts, call_backs::get)
        .get("/staff/desk/summary", May::LogContacts, summary::get)
        .get("/staff/desk/summary.csv", May::LogContacts, download::summary)
}
