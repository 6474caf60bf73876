//! What the engine says about itself: one of the few things that have to be asked differently.

use super::{Dialect, Tx};
use crate::error::Result;
use crate::params;

/// The engine's version and how much it stores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its version ("3.50.4").
    pub version: String,
    /// Bytes of the database, without the log of recent changes.
    pub bytes: u64,
}

/// The engine's version and how much it stores.
///
/// # Errors
/// Database errors.
pub fn about(tx: &mut Tx<'_>) -> Result<About> {
    let sql = match tx.dialect() {
        Dialect::Sqlite => {
            "SELECT sqlite_version(), p.page_count * s.page_size FROM pragma_page_count() p, pragma_page_size() s"
        }
        Dialect::Postgres => "SELECT current_setting('server_version'), pg_database_size(current_database())",
    };
    tx.one(sql, params![], |row| Ok(About { version: row.next()?, bytes: row.next()? }))
}
