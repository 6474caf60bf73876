//! Bookings that are being filled in.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Result, params};

use crate::ids::LinkId;

/// A row: the name of the request, the draft as JSON, and the booking that it became.
pub(crate) type Row = (String, String, Option<LinkId>);

/// What a token holds, unless it has expired.
pub(crate) fn find(tx: &mut Tx<'_>, token_hash: &str) -> Result<Option<Row>> {
    tx.opt(
        "SELECT key, draft, link FROM agenda_drafts WHERE token_hash = $1 AND expires_at > $2 ORDER BY token_hash",
        params![token_hash, tx.now()],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Takes away those that have expired.
pub(crate) fn sweep(tx: &mut Tx<'_>) -> Result<u64> {
    tx.execute("DELETE FROM agenda_drafts WHERE expires_at <= $1", params![tx.now()])
}

/// Begins a draft.
pub(crate) fn insert(tx: &mut Tx<'_>, token_hash: &str, key: &str, draft: &str, expires_at: Timestamp) -> Result<()> {
    tx.change(
        "INSERT INTO agenda_drafts (token_hash, key, draft, link, expires_at) VALUES ($1, $2, $3, NULL, $4)",
        params![token_hash, key, draft, expires_at],
    )
}

/// Keeps what was filled in, unless it has become a booking.
pub(crate) fn update(tx: &mut Tx<'_>, token_hash: &str, draft: &str, expires_at: Timestamp) -> Result<()> {
    tx.change(
        "UPDATE agenda_drafts SET draft = $2, expires_at = $3 WHERE token_hash = $1 AND link IS NULL",
        params![token_hash, draft, expires_at],
    )
}

/// Notes which booking a draft became, and forgets the rest.
pub(crate) fn became(tx: &mut Tx<'_>, token_hash: &str, link: LinkId, expires_at: Timestamp) -> Result<()> {
    tx.change(
        "UPDATE agenda_drafts SET draft = '', link = $2, expires_at = $3 WHERE token_hash = $1",
        params![token_hash, link, expires_at],
    )
}

/// Forgets a draft.
pub(crate) fn remove(tx: &mut Tx<'_>, token_hash: &str) -> Result<()> {
    tx.execute("DELETE FROM agenda_drafts WHERE token_hash = $1", params![token_hash]).map(|_| ())
}
