//! What waits for somebody in this room.

use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx};
use kernel::{OfficeId, Result, params};

use crate::ids::{CharterId, DiffidaId, LineId, PublicationId};
use crate::words::{CharterState, Published};

/// Something that waits, and the page on which it is taken up.
pub(crate) enum What {
    /// A draft to be written, or a charter to be put in force.
    Charter(CharterId, CharterState),
    /// A notice whose ninety days run.
    Diffida(DiffidaId),
    /// A change that the web does not say yet.
    Publication(PublicationId, Published),
    /// An improvement action whose day has come.
    Action(CharterId, LineId),
}

/// The same with its office; of a notice that concerns none, with its body.
pub(crate) struct Waiting {
    pub what: What,
    /// In the office's own words.
    pub text: String,
    /// The day that counts for it: approved, to be answered by, changed, planned for.
    pub on: Option<Date>,
    pub office: Option<OfficeId>,
    /// The office's or the body's name in addresses.
    pub code: String,
    /// The office's or the body's name.
    pub place: String,
    /// Who answers for the office.
    pub head: String,
}

/// Everything that waits on a day, what is oldest first within its kind.
pub(crate) fn all(tx: &mut Tx<'_>, today: Date) -> Result<Vec<Waiting>> {
    let mut all = charters(tx)?;
    all.extend(diffide(tx)?);
    all.extend(publications(tx)?);
    all.extend(actions(tx, today)?);
    Ok(all)
}

/// The columns with which each of these rows ends.
const OFFICE: &str = "o.id, o.code, o.name, o.head";

fn list(
    tx: &mut Tx<'_>,
    sql: &str,
    values: &[&dyn Bind],
    mut read: impl FnMut(&mut Row<'_>) -> Result<(What, String, Option<Date>)>,
) -> Result<Vec<Waiting>> {
    tx.list(sql, values, |row| {
        let (what, text, on) = read(row)?;
        Ok(Waiting { what, text, on, office: row.next()?, code: row.next()?, place: row.next()?, head: row.next()? })
    })
}

fn charters(tx: &mut Tx<'_>) -> Result<Vec<Waiting>> {
    let sql = format!(
        "SELECT c.id, c.state, c.title, c.year, c.approved_on, {OFFICE} FROM charters c JOIN offices o ON o.id = c.office
         WHERE c.state IN ('draft', 'approved') ORDER BY c.state, c.year, o.name, c.id"
    );
    list(tx, &sql, params![], |row| {
        let what = What::Charter(row.next()?, row.next()?);
        let (title, year): (String, i16) = (row.next()?, row.next()?);
        Ok((what, format!("{title} {year}"), row.next()?))
    })
}

fn diffide(tx: &mut Tx<'_>) -> Result<Vec<Waiting>> {
    let sql = "SELECT d.id, d.subject, d.ends_on, d.office, COALESCE(o.code, b.code), COALESCE(o.name, b.name), COALESCE(o.head, '')
               FROM diffide d JOIN bodies b ON b.id = d.body LEFT JOIN offices o ON o.id = d.office
               WHERE d.state = 'open' ORDER BY d.ends_on, d.id";
    list(tx, sql, params![], |row| Ok((What::Diffida(row.next()?), row.next()?, row.next()?)))
}

fn publications(tx: &mut Tx<'_>) -> Result<Vec<Waiting>> {
    let sql = format!(
        "SELECT p.id, p.subject, p.text, p.changed_on, {OFFICE} FROM publications p JOIN offices o ON o.id = p.office
         WHERE p.published_on IS NULL ORDER BY p.changed_on, p.id"
    );
    list(tx, &sql, params![], |row| Ok((What::Publication(row.next()?, row.next()?), row.next()?, row.next()?)))
}

/// Of the charters in force: what went over into the next one is told there.
fn actions(tx: &mut Tx<'_>, today: Date) -> Result<Vec<Waiting>> {
    let sql = format!(
        "SELECT c.id, a.id, a.text, a.due_on, {OFFICE}
         FROM improvement_actions a JOIN charters c ON c.id = a.charter JOIN offices o ON o.id = c.office
         WHERE c.state = 'in_force' AND a.state IN ('planned', 'under_way') AND a.due_on < $1 ORDER BY a.due_on, a.id"
    );
    list(tx, &sql, params![today], |row| Ok((What::Action(row.next()?, row.next()?), row.next()?, row.next()?)))
}
