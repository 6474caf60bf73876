//! What programs asked for under a name of their own.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Result, params};

/// The body and the answer of a request of this name, for a day.
pub(crate) fn find(tx: &mut Tx<'_>, who: &str, key: &str) -> Result<Option<(String, String)>> {
    tx.opt(
        "SELECT body, answer FROM agenda_requests WHERE who = $1 AND key = $2 AND expires_at > $3 ORDER BY key",
        params![who, key, tx.now()],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Keeps a request with its answer; old ones are swept by the way.
///
/// # Errors
/// `Constraint("agenda_requests_once")` where another node has answered the same in this moment.
pub(crate) fn insert(
    tx: &mut Tx<'_>,
    (who, key): (&str, &str),
    (body, answer): (&str, &str),
    expires_at: Timestamp,
) -> Result<()> {
    tx.execute("DELETE FROM agenda_requests WHERE expires_at <= $1", params![tx.now()])?;
    tx.change(
        "INSERT INTO agenda_requests (who, key, body, answer, expires_at) VALUES ($1, $2, $3, $4, $5)",
        params![who, key, body, answer, expires_at],
    )
}
