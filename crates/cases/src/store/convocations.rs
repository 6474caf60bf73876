//! The invitations to appointments that cases have made.

use kernel::db::Tx;
use kernel::{Result, params};

use crate::ids::CaseId;

/// Notes an invitation of a case; whether it was not known before.
pub(crate) fn insert(tx: &mut Tx<'_>, case: CaseId, convocation: &str) -> Result<bool> {
    let at = tx.now();
    let added = tx.execute(
        "INSERT INTO case_convocations (convocation, case_id, at) VALUES ($1, $2, $3) ON CONFLICT (convocation) DO NOTHING",
        params![convocation, case, at],
    )?;
    Ok(added == 1)
}

/// Those of a case, the newest first.
pub(crate) fn of(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<String>> {
    tx.list(
        "SELECT convocation FROM case_convocations WHERE case_id = $1 ORDER BY at DESC, convocation DESC",
        params![case],
        |row| row.next(),
    )
}
