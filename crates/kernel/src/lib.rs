//! The ground floor: time, identifiers, the database, the ledger, the outbox, people and what the program says.

pub mod calendar;
pub mod clock;
pub mod db;
pub mod error;
pub mod files;
pub mod history;
pub mod i18n;
pub mod ids;
pub mod ledger;
pub mod line;
pub mod outbox;
pub mod people;
pub mod permit;
pub mod receipts;
pub mod search;
pub mod terms;
pub mod words;

pub use error::{Error, Invalid, Message, Result};
pub use i18n::Lang;
pub use ids::{OfficeId, PersonId, ServiceId};

use db::Migration;

/// The kernel's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        room: "kernel",
        name: "0001_kernel",
        sql: include_str!("../migrations/0001_kernel.sql"),
        apart: Some((search::SQLITE, search::POSTGRES)),
    },
    Migration::new("kernel", "0002_sums", include_str!("../migrations/0002_sums.sql")),
    Migration::new("kernel", "0003_channels", include_str!("../migrations/0003_channels.sql")),
    Migration::new("kernel", "0004_minutes", include_str!("../migrations/0004_minutes.sql")),
    Migration::new("kernel", "0005_turns", include_str!("../migrations/0005_turns.sql")),
    Migration::new("kernel", "0006_certified", include_str!("../migrations/0006_certified.sql")),
    Migration::new("kernel", "0007_receipts", include_str!("../migrations/0007_receipts.sql")),
];

/// The kernel's texts.
pub const TEXTS: &[i18n::Texts] = &[
    (Lang::It, include_str!("lang/it.ftl")),
    (Lang::En, include_str!("lang/en.ftl")),
    (Lang::Fr, include_str!("lang/fr.ftl")),
    (Lang::Es, include_str!("lang/es.ftl")),
    (Lang::Ro, include_str!("lang/ro.ftl")),
    (Lang::Sq, include_str!("lang/sq.ftl")),
    (Lang::Ar, include_str!("lang/ar.ftl")),
    (Lang::Uk, include_str!("lang/uk.ftl")),
    (Lang::Zh, include_str!("lang/zh.ftl")),
];
