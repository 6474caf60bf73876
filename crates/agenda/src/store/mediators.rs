//! Interpreters and mediators.

use kernel::db::{Row, Tx};
use kernel::{OfficeId, Result, params};

use crate::ids::MediatorId;
use crate::mediator::Mediator;

fn read(row: &mut Row<'_>) -> Result<Mediator> {
    Ok(Mediator {
        id: row.next()?,
        office: row.next()?,
        name: row.next()?,
        languages: row.next()?,
        active: row.next()?,
    })
}

/// Somebody.
pub(crate) fn find(tx: &mut Tx<'_>, id: MediatorId) -> Result<Mediator> {
    let sql = "SELECT id, office, name, TRIM(languages), active FROM agenda_mediators WHERE id = $1 ORDER BY id";
    tx.one(sql, params![id], read)
}

/// All of an office, by name.
pub(crate) fn of_office(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Mediator>> {
    let sql =
        "SELECT id, office, name, TRIM(languages), active FROM agenda_mediators WHERE office = $1 ORDER BY name, id";
    tx.list(sql, params![office], read)
}

/// Those of an office who help in a language.
pub(crate) fn speaking(tx: &mut Tx<'_>, office: OfficeId, language: &str) -> Result<Vec<MediatorId>> {
    tx.list(
        "SELECT id FROM agenda_mediators WHERE office = $1 AND active AND languages LIKE $2 ORDER BY id",
        params![office, format!("% {language} %")],
        |row| row.next(),
    )
}

/// The languages in which an office gives help.
pub(crate) fn languages(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT languages FROM agenda_mediators WHERE office = $1 AND active ORDER BY languages";
    let lists: Vec<String> = tx.list(sql, params![office], |row| row.next())?;
    let mut found: Vec<String> = lists.iter().flat_map(|list| list.split_whitespace().map(str::to_owned)).collect();
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Writes somebody, new or known.
pub(crate) fn write(tx: &mut Tx<'_>, mediator: &Mediator) -> Result<()> {
    tx.execute(
        "INSERT INTO agenda_mediators (id, office, name, languages, active) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET name = $3, languages = $4, active = $5",
        params![mediator.id, mediator.office, mediator.name, format!(" {} ", mediator.languages), mediator.active],
    )?;
    Ok(())
}
