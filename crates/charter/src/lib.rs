//! The charter room: who is there, what they do, what they promise.
//!
//! Bodies have offices, offices have counters and services, and each year an office promises in its charter how good its services are.
//! Reading functions take the reader's language and give texts in it; changing functions take who acts, and write the change, its history
//! and the search in the transaction they are given:
//!
//! ```ignore
//! let page = db.read(move |tx| charter::service_page(tx, "idoneita-alloggiativa", today, lang)).await?;
//! let revision = db.write(move |tx| charter::save_service(tx, &actor, &service)).await?;
//! ```

pub mod api;
mod body;
mod catalog;
mod charter;
mod check;
pub mod compare;
mod coordinates;
mod diffida;
pub mod draft;
mod enforce;
mod find;
pub mod hours;
mod ids;
mod known_place;
mod linked_data;
mod office;
mod office_names;
pub mod open_data;
mod pages;
mod read;
mod save;
pub mod seed;
mod service;
mod spread;
mod staff;
mod standard;
mod store;
mod texts;
mod values;
pub mod week;
pub mod words;

pub use body::{Body, BodyRow};
pub use catalog::{Facets, ServiceFilter, ServiceRow};
pub use charter::{Action, Approval, Charter, CharterBook, Offer, Principle};
pub use coordinates::Coordinates;
pub use diffida::{DAYS_TO_REMEDY, Diffida, Publication, ninety_days_end};
pub use draft::Edit;
pub use enforce::{
    approve, enforce, record_outcome, remove_diffida, remove_publication, save_diffida, save_measure, save_publication,
};
pub use find::subject;
pub use hours::{HourException, Hours, Span, Whose};
pub use ids::{BodyId, CharterId, CounterId, DiffidaId, LineId, OwnerId, PublicationId, StandardId};
pub use known_place::KnownPlace;
pub use office::{Contact, Counter, CounterPlace, Office, OfficePage, OfficeRow, Partner};
pub use office_names::OfficeNames;
pub use read::{
    Pinned, ServicePage, all_sheets, bodies, body, charter_book, charter_in_force, charter_of_year, charters_of,
    counter_place, counter_places, diffida, diffide_of_office, diffide_register, facets, known_places, last_in_force,
    office, office_calendar, office_id, office_page, office_page_by_id, offices, pinned, public_years, publications,
    service, service_by_id, service_codes, service_id, service_page, services, sheets_of_office, what_differs,
};
pub use save::{
    reindex, remove_counter, save_body, save_contacts, save_counter, save_exceptions, save_hours, save_office,
    save_partners, save_service, save_translations, translations,
};
pub use service::{Channel, Cost, DESCRIPTION_MOST, Document, Link, Service};
pub use spread::{Spread, half_up, percent, percent_written};
pub use standard::{Planned, Quality, Standard};
pub use store::{Found, Slice};
pub use texts::{Root, Translation, Worded};
pub use values::{Hundredths, Listed, TimeOfDay};

use kernel::db::{Migration, Tx};
use kernel::i18n::Texts;
use kernel::permit::May;
use kernel::{Lang, OfficeId, Result};
use web::{MenuEntry, Room, Routes};

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration::new("charter", "0001_charter", include_str!("../migrations/0001_charter.sql")),
    Migration::new("charter", "0002_coordinates", include_str!("../migrations/0002_coordinates.sql")),
];

/// This room's texts.
pub const TEXTS: &[Texts] = &[
    (Lang::It, include_str!("lang/it.ftl")),
    (Lang::En, include_str!("lang/en.ftl")),
    (Lang::It, include_str!("lang/pages_it.ftl")),
    (Lang::En, include_str!("lang/pages_en.ftl")),
    (Lang::It, include_str!("lang/staff_it.ftl")),
    (Lang::En, include_str!("lang/staff_en.ftl")),
    (Lang::Fr, include_str!("lang/fr.ftl")),
    (Lang::Es, include_str!("lang/es.ftl")),
    (Lang::Ro, include_str!("lang/ro.ftl")),
    (Lang::Sq, include_str!("lang/sq.ftl")),
    (Lang::Ar, include_str!("lang/ar.ftl")),
    (Lang::Uk, include_str!("lang/uk.ftl")),
    (Lang::Zh, include_str!("lang/zh.ftl")),
];

/// This room, as the program lists it.
pub const ROOM: Room = Room {
    name: "charter",
    migrations: MIGRATIONS,
    texts: TEXTS,
    routes,
    menu: &[MenuEntry { label: "charter-page-menu", href: "/staff/charter", may: May::EditCharter }],
    offices: Some(office_names),
    awaiting: Some(staff::awaiting),
    bookable: None,
    apply: None,
    past: None,
    files: None,
    convoking: None,
};

fn routes() -> Routes {
    pages::routes().and(api::routes()).and(staff::routes())
}

fn office_names(tx: &mut Tx<'_>) -> Result<Vec<(OfficeId, String)>> {
    let offices = offices(tx, None, Slice::ALL, Lang::It)?.items;
    Ok(offices.into_iter().map(|office| (office.id, format!("{} – {}", office.body_name, office.name))).collect())
}
