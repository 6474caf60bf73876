//! The protocol register (S5; DPR 445/2000 arts. 53–57 and 63): every document that comes in or goes out gets the next number of its body's
//! register, and what is written of it is never changed.
//!
//! **What the database itself refuses** (docs/decisions/0011): a gap in the numbers, by the shape of the rows; a change of what is written once,
//! by triggers on both engines; a second daily register of a day, an emergency number twice, by unique indexes.
//!
//! The rules, pure: `registration` the types · `entry` what may be registered · `document` what a file is
//!
//! The verbs, functions of a transaction, which other rooms call inside their own:
//! - `register` · `annul` · `emergency` opening and ending · `registers` opening and changing
//!
//! Around them: `upload` files before they are registered · `daily` the daily registers · `connector` numbers from a body's other system.
//! `store` holds all SQL; `staff` the pages; `api` what programs ask for; `seed` registrations of the past, for the demo.

mod annul;
pub mod api;
mod connector;
mod daily;
mod document;
mod emergency;
mod entry;
mod erase;
mod register;
mod registers;
mod registration;
pub mod seed;
mod staff;
mod store;
pub mod upload;

use kernel::db::{Migration, Tx, Value};
use kernel::permit::{May, Scope};
use kernel::{Lang, Result, search};
use web::{MenuEntry, Room, Routes};

pub use annul::annul;
pub use connector::{Asked, BuiltIn, Coming, Connector, Fault, Http, ProtocolConfig, SystemConfig, Systems, settle};
pub use daily::{Day, DayId, Print, close, print};
pub use document::{DOCUMENT_BYTES, accepted, keep};
pub use emergency::{Emergency, EmergencyId, Recovered, end, open};
pub use entry::{DOCUMENTS_MOST, SUBJECT_MOST};
pub use erase::{erase_files, erased_files, files_about, let_go};
pub use register::{LANE, Number, Registered, in_lane, register};
pub use registers::{Numbering, Register, RegisterId, register_of, save_register};
pub use registration::{
    Annulment, Correspondent, Direction, Document, DocumentId, Entry, Kept, Received, Registration, RegistrationId,
};
pub use staff::documents::file as hand_out;
pub use upload::forget;

/// The room as the program lists it.
pub const ROOM: Room = Room {
    name: "protocol",
    migrations: &[
        Migration {
            room: "protocol",
            name: "0001_protocol",
            sql: include_str!("../migrations/0001_protocol.sql"),
            // Triggers: the one thing that both engines know and neither writes as the other.
            apart: Some((
                include_str!("../migrations/immutable_sqlite.sql"),
                include_str!("../migrations/immutable_postgres.sql"),
            )),
        },
        Migration::new("protocol", "0002_erased", include_str!("../migrations/0002_erased.sql")),
    ],
    texts: &[
        (Lang::It, include_str!("lang/it.ftl")),
        (Lang::En, include_str!("lang/en.ftl")),
        (Lang::It, include_str!("lang/api/it.ftl")),
        (Lang::En, include_str!("lang/api/en.ftl")),
        (Lang::Fr, include_str!("lang/documents/fr.ftl")),
        (Lang::Es, include_str!("lang/documents/es.ftl")),
        (Lang::Ro, include_str!("lang/documents/ro.ftl")),
        (Lang::Sq, include_str!("lang/documents/sq.ftl")),
        (Lang::Ar, include_str!("lang/documents/ar.ftl")),
        (Lang::Uk, include_str!("lang/documents/uk.ftl")),
        (Lang::Zh, include_str!("lang/documents/zh.ftl")),
    ],
    routes,
    menu: &[MenuEntry { label: "protocol-menu", href: "/staff/protocol", may: May::Register }],
    offices: None,
    awaiting: Some(staff::awaiting),
    bookable: None,
    apply: None,
    past: None,
    files: Some(store::erased::each_file),
    convoking: None,
};

/// The room's routes.
#[must_use]
pub fn routes() -> Routes {
    staff::routes().and(api::routes())
}

/// A registration of an office that is in the scope; all others do not exist.
///
/// # Errors
/// `NotFound`; database errors.
pub fn registration(tx: &mut Tx<'_>, id: RegistrationId, scope: &Scope) -> Result<Registration> {
    let found = store::registrations::find(tx, id)?;
    scope.admit(found.entry.office)?;
    Ok(found)
}

/// The documents of a registration, in their order.
///
/// # Errors
/// Database errors.
pub fn documents(tx: &mut Tx<'_>, registration: &Registration) -> Result<Vec<Kept>> {
    store::documents::of(tx, &registration.key())
}

/// A query for another room's own list: the identifiers of its things of a kind of which something is registered whose number, subject, people,
/// reference or files hold all the words (the last one may be only begun). The value belongs to the placeholder `$at`. None where there are no
/// words.
#[must_use]
pub fn among(tx: &Tx<'_>, words: &str, kind: &str, at: usize) -> Option<(String, Value<'static>)> {
    let (condition, value) = search::among(tx, Lang::It, words, ("r.id", "registration"), at)?;
    let things = "SELECT r.about_id FROM protocol_registrations r WHERE r.about_kind";
    Some((format!("{things} = '{kind}' AND {condition}"), value))
}

/// The registrations of a thing of another room, in their order.
///
/// # Errors
/// Database errors.
pub fn about(tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<Vec<Registration>> {
    store::registrations::about(tx, kind, id)
}
