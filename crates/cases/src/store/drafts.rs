//! Applications that are being filled in.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Result, params};

use crate::ids::CaseLink;

/// What a token holds: the draft as JSON, and the case that it became.
pub(crate) type Row = (String, Option<CaseLink>);

/// What a token holds, unless it has expired.
pub(crate) fn find(tx: &mut Tx<'_>, token_hash: &str) -> Result<Option<Row>> {
    tx.opt(
        "SELECT draft, link FROM case_drafts WHERE token_hash = $1 AND expires_at > $2 ORDER BY token_hash",
        params![token_hash, tx.now()],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Begins a draft, in the place of what was sent or has expired.
pub(crate) fn insert(tx: &mut Tx<'_>, token_hash: &str, draft: &str, expires_at: Timestamp) -> Result<()> {
    remove(tx, token_hash)?;
    tx.change(
        "INSERT INTO case_drafts (token_hash, draft, link, expires_at) VALUES ($1, $2, NULL, $3)",
        params![token_hash, draft, expires_at],
    )
}

/// Keeps what was filled in, unless it has become a case.
pub(crate) fn update(tx: &mut Tx<'_>, token_hash: &str, draft: &str, expires_at: Timestamp) -> Result<()> {
    tx.change(
        "UPDATE case_drafts SET draft = $2, expires_at = $3 WHERE token_hash = $1 AND link IS NULL",
        params![token_hash, draft, expires_at],
    )
}

/// Notes which case a draft became, and forgets the rest.
pub(crate) fn became(tx: &mut Tx<'_>, token_hash: &str, link: CaseLink, expires_at: Timestamp) -> Result<()> {
    tx.change(
        "UPDATE case_drafts SET draft = '', link = $2, expires_at = $3 WHERE token_hash = $1 AND link IS NULL",
        params![token_hash, link, expires_at],
    )
}

/// Forgets a draft.
pub(crate) fn remove(tx: &mut Tx<'_>, token_hash: &str) -> Result<()> {
    tx.execute("DELETE FROM case_drafts WHERE token_hash = $1", params![token_hash]).map(|_| ())
}

/// Takes away those that have expired.
pub(crate) fn sweep(tx: &mut Tx<'_>) -> Result<u64> {
    tx.execute("DELETE FROM case_drafts WHERE expires_at <= $1", params![tx.now()])
}
