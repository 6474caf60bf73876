//! Codes that were typed and were none.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::ids::Uuid;
use kernel::{Result, params};

/// How often somebody guessed wrong since a moment.
pub(crate) fn count(tx: &mut Tx<'_>, who: &str, since: Timestamp) -> Result<u64> {
    tx.one("SELECT COUNT(*) FROM case_guesses WHERE who = $1 AND at > $2", params![who, since], |row| row.next())
}

/// Notes a wrong guess; those before a moment are swept by the way.
pub(crate) fn note(tx: &mut Tx<'_>, who: &str, since: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM case_guesses WHERE at <= $1", params![since])?;
    let id: Uuid = tx.id();
    tx.change("INSERT INTO case_guesses (id, who, at) VALUES ($1, $2, $3)", params![id.to_string(), who, tx.now()])
}
