//! The rows of cases.

use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::{Lang, OfficeId, Result, params};

use crate::ids::{CaseId, CaseLink};
use crate::record::Case;

pub(crate) const COLUMNS: &str = "c.id, c.revision, c.code, c.link, c.version, c.procedure, c.service, c.office, c.channel, c.lang, c.filed_on,
  c.filed_at, c.registration, c.number, c.stands, c.step, c.leg_office, c.officer, c.leg_due, c.due_promised, c.due_legal, c.due,
  c.silence, c.decided_on, c.outcome, c.closed_on, c.annulled, c.erased_on";

pub(crate) fn read(row: &mut Row<'_>) -> Result<Case> {
    Ok(Case {
        id: row.next()?,
        revision: row.next()?,
        code: row.next()?,
        link: row.next()?,
        version: row.next()?,
        procedure: row.next()?,
        service: row.next()?,
        office: row.next()?,
        channel: row.next()?,
        lang: Lang::of(&row.next::<String>()?).unwrap_or(Lang::It),
        filed_on: row.next()?,
        filed_at: row.next()?,
        registration: row.next()?,
        number: row.next()?,
        stands: row.next()?,
        step: row.next()?,
        leg_office: row.next()?,
        officer: row.next()?,
        leg_due: row.next()?,
        due_promised: row.next()?,
        due_legal: row.next()?,
        due: row.next()?,
        silence: row.next()?,
        decided_on: row.next()?,
        outcome: row.next()?,
        closed_on: row.next()?,
        annulled: row.next()?,
        erased_on: row.next()?,
    })
}

pub(crate) fn insert(tx: &mut Tx<'_>, case: &Case) -> Result<()> {
    tx.change(
        "INSERT INTO cases (id, revision, code, link, version, procedure, service, office, channel, lang, filed_on, filed_at, registration,
           number, stands, step, leg_office, officer, leg_due, due_promised, due_legal, due, silence, annulled)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)",
        params![
            case.id,
            case.revision,
            case.code,
            case.link,
            case.version,
            case.procedure,
            case.service,
            case.office,
            case.channel,
            case.lang.code(),
            case.filed_on,
            case.filed_at,
            case.registration,
            case.number,
            case.stands,
            case.step,
            case.leg_office,
            case.officer,
            case.leg_due,
            case.due_promised,
            case.due_legal,
            case.due,
            case.silence,
            case.annulled
        ],
    )
}

/// Writes what an event has changed.
pub(crate) fn update(tx: &mut Tx<'_>, case: &Case) -> Result<()> {
    tx.change(
        "UPDATE cases SET revision = $2, stands = $3, step = $4, leg_office = $5, officer = $6, leg_due = $7, due_promised = $8,
           due_legal = $9, due = $10, decided_on = $11, outcome = $12, closed_on = $13, annulled = $14
         WHERE id = $1",
        params![
            case.id,
            case.revision,
            case.stands,
            case.step,
            case.leg_office,
            case.officer,
            case.leg_due,
            case.due_promised,
            case.due_legal,
            case.due,
            case.decided_on,
            case.outcome,
            case.closed_on,
            case.annulled
        ],
    )
}

/// A case, whoever may see it.
pub(crate) fn find(tx: &mut Tx<'_>, id: CaseId) -> Result<Case> {
    tx.one(&format!("SELECT {COLUMNS} FROM cases c WHERE c.id = $1 ORDER BY c.id"), params![id], read)
}

/// Whether an office answers for a case under a number.
pub(crate) fn has_number(tx: &mut Tx<'_>, office: OfficeId, number: &str) -> Result<bool> {
    let sql = "SELECT id FROM cases WHERE number = $1 AND office = $2 ORDER BY id LIMIT 1";
    Ok(tx.opt(sql, params![number, office], |row| row.next::<CaseId>())?.is_some())
}

/// The case of an address of its own.
pub(crate) fn by_link(tx: &mut Tx<'_>, link: CaseLink) -> Result<Case> {
    tx.one(&format!("SELECT {COLUMNS} FROM cases c WHERE c.link = $1 ORDER BY c.id"), params![link], read)
}

/// The case of a code, as it is typed to follow it.
pub(crate) fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<Case> {
    tx.one(&format!("SELECT {COLUMNS} FROM cases c WHERE c.code = $1 ORDER BY c.id"), params![code], read)
}

/// Cases whose legal term is over without an answer, where that means something.
pub(crate) fn silent(tx: &mut Tx<'_>, today: Date, most: i64) -> Result<Vec<Case>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM cases c WHERE c.decided_on IS NULL AND c.silence <> 'none' AND c.due_legal < $1
         ORDER BY c.due_legal, c.id LIMIT $2"
    );
    tx.list(&sql, params![today, most], read)
}
