//! Lists the cases whose time is over, by the years that the version of each has promised to the applicant. Safe to run twice, and on several
//! nodes: nothing is erased here.

use jiff::ToSpan;
use kernel::Result;
use kernel::db::Tx;

use super::store;
use crate::procedure;

/// So many of a version in one transaction.
const AT_ONCE: i64 = 200;

/// Lists some, and says how many.
///
/// # Errors
/// Database errors.
pub fn list_due(tx: &mut Tx<'_>) -> Result<usize> {
    let (today, mut listed) = (tx.clock().today(), 0);
    for (version, years) in procedure::retentions(tx)? {
        let years = i64::from(years).years();
        for (case, office, closed_on) in store::unlisted(tx, version, today.saturating_sub(years), AT_ONCE)? {
            store::list(tx, case, office, closed_on.saturating_add(years))?;
            listed += 1;
        }
    }
    Ok(listed)
}
