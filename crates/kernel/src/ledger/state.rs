//! How the ledger stands: what is sealed, what waits, and the last links of the chain.

use jiff::Timestamp;

use crate::db::Tx;
use crate::error::Result;
use crate::params;

/// How the ledger stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Rows under a seal.
    pub sealed: u64,
    /// Rows that wait for one.
    pub pending: u64,
    /// Seals.
    pub seals: u64,
}

/// A link of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// Its number, from 1.
    pub number: i64,
    /// When it was put.
    pub sealed_at: Timestamp,
    /// How many rows it covers.
    pub rows: u64,
    /// Its hash: the head of the chain when it was put.
    pub hash: String,
}

/// How the ledger stands. The rows are counted by their seals: counting five million of them one by one takes seconds.
///
/// # Errors
/// Database errors.
pub fn state(tx: &mut Tx<'_>) -> Result<State> {
    let (seals, sealed) =
        tx.one("SELECT COUNT(*), CAST(COALESCE(SUM(rows), 0) AS BIGINT) FROM ledger_seals", params![], |row| {
            Ok((row.next()?, row.next()?))
        })?;
    let pending = tx.one("SELECT COUNT(*) FROM ledger_pending", params![], |row| row.next())?;
    Ok(State { sealed, pending, seals })
}

/// The last links of the chain, the newest first.
///
/// # Errors
/// Database errors.
pub fn last_seals(tx: &mut Tx<'_>, most: i64) -> Result<Vec<Seal>> {
    tx.list(
        "SELECT number, sealed_at, rows, hash FROM ledger_seals ORDER BY number DESC LIMIT $1",
        params![most],
        |row| Ok(Seal { number: row.next()?, sealed_at: row.next()?, rows: row.next()?, hash: row.next()? }),
    )
}
