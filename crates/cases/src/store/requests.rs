//! Requests of programs, by their names.

use kernel::db::Tx;
use kernel::{PersonId, Result, params};

use crate::ids::CaseId;

/// What was asked under a name, and the case that came of it.
pub(crate) fn find(tx: &mut Tx<'_>, person: PersonId, name: &str) -> Result<Option<(String, CaseId)>> {
    let sql = "SELECT body, case_id FROM case_requests WHERE person = $1 AND name = $2 ORDER BY name";
    tx.opt(sql, params![person, name], |row| Ok((row.next()?, row.next()?)))
}

pub(crate) fn insert(tx: &mut Tx<'_>, person: PersonId, (name, body): (&str, &str), made: CaseId) -> Result<()> {
    tx.change(
        "INSERT INTO case_requests (person, name, body, case_id) VALUES ($1, $2, $3, $4)",
        params![person, name, body, made],
    )
}
