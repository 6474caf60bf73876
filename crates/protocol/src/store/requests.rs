//! Requests of programs, by their names.

use kernel::db::Tx;
use kernel::{PersonId, Result, params};

use crate::registration::RegistrationId;

/// What was asked under a name, and what was registered.
pub(crate) fn find(tx: &mut Tx<'_>, person: PersonId, name: &str) -> Result<Option<(String, RegistrationId)>> {
    tx.opt(
        "SELECT body, registration FROM protocol_requests WHERE person = $1 AND name = $2 ORDER BY name",
        params![person, name],
        |row| Ok((row.next()?, row.next()?)),
    )
}

pub(crate) fn insert(
    tx: &mut Tx<'_>,
    person: PersonId,
    (name, body): (&str, &str),
    made: RegistrationId,
) -> Result<()> {
    tx.execute(
        "INSERT INTO protocol_requests (person, name, body, registration) VALUES ($1, $2, $3, $4)",
        params![person, name, body, made],
    )?;
    Ok(())
}
