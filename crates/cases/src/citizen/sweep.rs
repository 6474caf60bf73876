//! What was filled in and never sent is forgotten after a day. Background work, safe to run twice. What lies in the store under a hash stays:
//! a registration may have the same file.

use jiff::ToSpan;
use kernel::Result;
use kernel::db::Tx;

use crate::store::{brought, drafts};

/// Forgets, and says how much.
///
/// # Errors
/// Database errors.
pub fn sweep(tx: &mut Tx<'_>) -> Result<usize> {
    let yesterday = tx.now() - 24.hours();
    let gone = drafts::sweep(tx)? + brought::sweep(tx, yesterday)?;
    Ok(usize::try_from(gone).unwrap_or(usize::MAX))
}
