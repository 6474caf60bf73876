//! Acts and letters: drafts that are written together, and what was issued, which stays.

use jiff::civil::Date;
use kernel::db::{Row, Tx};
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::{Error, Result, params};

use crate::acts::{Act, Delivery, Issued};
use crate::ids::{ActId, CaseId};

const COLUMNS: &str = "a.id, a.case_id, a.revision, a.template, a.kind, a.title, a.body, a.signed_by, a.issued_on, a.issued_by, a.sha256,
  a.registration, a.number, a.channel, d.day, d.channel, d.note, d.actor_name";
const FROM: &str = "case_acts a LEFT JOIN case_act_deliveries d ON d.act = a.id";

fn read(row: &mut Row<'_>) -> Result<Act> {
    Ok(Act {
        id: row.next()?,
        case: row.next()?,
        revision: row.next()?,
        template: row.next()?,
        kind: row.next()?,
        title: row.next()?,
        body: row.next()?,
        signed_by: row.next()?,
        issued: issued(row)?,
        delivery: delivery(row)?,
    })
}

fn issued(row: &mut Row<'_>) -> Result<Option<Issued>> {
    let (on, by, sha256): (Option<Date>, Option<String>, Option<String>) = (row.next()?, row.next()?, row.next()?);
    let (registration, number, channel): (_, String, Option<Channel>) = (row.next()?, row.next()?, row.next()?);
    let (Some(on), Some(by), Some(sha256), Some(channel)) = (on, by, sha256, channel) else { return Ok(None) };
    Ok(Some(Issued { on, by, sha256, registration, number, channel }))
}

fn delivery(row: &mut Row<'_>) -> Result<Option<Delivery>> {
    let (on, channel): (Option<Date>, Option<Channel>) = (row.next()?, row.next()?);
    let (note, by): (Option<String>, Option<String>) = (row.next()?, row.next()?);
    let (Some(on), Some(channel), Some(note), Some(by)) = (on, channel, note, by) else { return Ok(None) };
    Ok(Some(Delivery { on, channel, note, by }))
}

/// Writes a new draft.
pub(crate) fn insert(tx: &mut Tx<'_>, act: &Act) -> Result<()> {
    tx.change(
        "INSERT INTO case_acts (id, case_id, revision, template, kind, title, body, signed_by, number)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '')",
        params![act.id, act.case, act.revision, act.template, act.kind, act.title, act.body, act.signed_by],
    )
}

/// Writes a draft's text. Who has seen an older one is told.
pub(crate) fn save(tx: &mut Tx<'_>, act: &Act, seen: u64) -> Result<()> {
    let changed = tx.execute(
        "UPDATE case_acts SET revision = revision + 1, title = $3, body = $4 WHERE id = $1 AND revision = $2 AND issued_on IS NULL",
        params![act.id, seen, act.title, act.body],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("cases-act-changed".into())) }
}

/// Takes a draft away.
pub(crate) fn remove(tx: &mut Tx<'_>, id: ActId) -> Result<()> {
    tx.change("DELETE FROM case_acts WHERE id = $1 AND issued_on IS NULL", params![id])
}

/// Makes of a draft what is issued, with the text as it was printed.
pub(crate) fn issue(tx: &mut Tx<'_>, act: &Act, issued: &Issued) -> Result<()> {
    let changed = tx.execute(
        "UPDATE case_acts SET revision = revision + 1, title = $3, body = $4, issued_on = $5, issued_by = $6, sha256 = $7, registration = $8,
           number = $9, channel = $10
         WHERE id = $1 AND revision = $2 AND issued_on IS NULL",
        params![
            act.id,
            act.revision,
            act.title,
            act.body,
            issued.on,
            issued.by,
            issued.sha256,
            issued.registration,
            issued.number,
            issued.channel
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("cases-act-changed".into())) }
}

/// Writes that an act was received. Once: who comes second is told.
pub(crate) fn deliver(tx: &mut Tx<'_>, act: &Act, delivery: &Delivery, by: &Actor) -> Result<()> {
    if act.delivery.is_some() {
        return Err(Error::Conflict("cases-act-delivered-already".into()));
    }
    tx.change(
        "INSERT INTO case_act_deliveries (act, case_id, channel, day, note, at, actor, actor_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![act.id, act.case, delivery.channel, delivery.on, delivery.note, tx.now(), by.id, by.name],
    )
}

/// An act of a case; another case's does not exist.
pub(crate) fn find(tx: &mut Tx<'_>, case: CaseId, id: ActId) -> Result<Act> {
    tx.one(&format!("SELECT {COLUMNS} FROM {FROM} WHERE a.id = $1 AND a.case_id = $2 ORDER BY a.id"), params![id, case], read)
}

/// The acts of a case, in the order in which they were begun.
pub(crate) fn of(tx: &mut Tx<'_>, case: CaseId) -> Result<Vec<Act>> {
    tx.list(&format!("SELECT {COLUMNS} FROM {FROM} WHERE a.case_id = $1 ORDER BY a.id"), params![case], read)
}
