//! From a draft to what holds: approval, coming into force, and what is still written afterwards.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::ledger::{self, Ref};
use kernel::{Error, Invalid, Lang, Result};

use crate::charter::{Approval, CharterBook};
use crate::diffida::{Diffida, Publication, ninety_days_end};
use crate::draft::of_charter;
use crate::find::{index, subject};
use crate::ids::{CharterId, DiffidaId, LineId};
use crate::save::{Noted, note};
use crate::store::{charters, diffide, offices};
use crate::texts::Root;
use crate::words::{ActionState, DiffidaState};

/// Approves a draft: from now on it is frozen.
///
/// # Errors
/// `Forbidden` where who approves is not head of the office; `Conflict` where it is no draft; `Invalid` beside `act`, and beside
/// `standards.<key>` for each planned value that is worse than the last one or than the law.
pub fn approve(tx: &mut Tx<'_>, by: &Actor, id: CharterId, approval: Approval) -> Result<()> {
    let before = charters::row(tx, id)?;
    let approved = before.clone().approved(approval)?;
    let book = charters::book(tx, before.clone(), Lang::It)?;
    none_worse(tx, &book)?;
    charters::write(tx, &approved)?;
    note(tx, of_charter(by, Action::Approved, &approved), Some(&before), Some(&approved))
}

/// No standard is worse than the last one in force or than the law.
fn none_worse(tx: &mut Tx<'_>, book: &CharterBook) -> Result<()> {
    let last = crate::read::last_in_force(tx, book.charter.office, book.charter.id, Lang::It)?;
    let mut wrong = Invalid::default();
    for standard in &book.standards {
        let was = last.as_ref().and_then(|last| last.standards.iter().find(|one| one.key == standard.key));
        if let Some(why) = standard.why_worse(was) {
            wrong.add(format!("standards.{}", standard.key), why);
        }
    }
    wrong.check()
}

/// Puts an approved charter in force from a day; the one before it ends the day before.
///
/// # Errors
/// `Conflict` where it is not approved; `Invalid` beside `from` where the one before would end before it began.
pub fn enforce(tx: &mut Tx<'_>, by: &Actor, id: CharterId, from: Date, published_on: Date) -> Result<()> {
    let before = charters::row(tx, id)?;
    let last = charters::last_in_force(tx, before.office, id)?.filter(|last| last.in_force_to.is_none());
    let (mut charter, superseded) = before.clone().enforced(from, last)?;
    charter.published_on = Some(published_on);
    if let Some(superseded) = superseded {
        charters::write(tx, &superseded)?;
    }
    charters::write(tx, &charter)?;
    note(tx, of_charter(by, Action::Published, &charter), Some(&before), Some(&charter))?;
    index(tx, Root::Charter(id))
}

/// Writes what came of an improvement action; the charter may be in force or superseded.
///
/// # Errors
/// `NotFound`; `Invalid` beside `outcome` where the action is over and nothing is said.
pub fn record_outcome(tx: &mut Tx<'_>, by: &Actor, id: LineId, state: ActionState, outcome: &str) -> Result<()> {
    let over = matches!(state, ActionState::Done | ActionState::Abandoned);
    if over && outcome.trim().is_empty() {
        return Err(Error::field("outcome", "charter-outcome-missing"));
    }
    let (before, charter) = charters::action(tx, id)?;
    charters::write_outcome(tx, id, state, outcome)?;
    let charter = charters::row(tx, charter)?;
    let mut after = before.clone();
    after.state = state;
    outcome.clone_into(&mut after.outcome);
    note(tx, of_charter(by, Action::Changed, &charter), Some(&before), Some(&after))
}

/// Writes how a standard is computed (JSON of the results room). The promise stays frozen; how its figure is counted may be mended.
///
/// # Errors
/// `NotFound`.
pub fn save_measure(tx: &mut Tx<'_>, by: &Actor, charter: CharterId, key: &str, measure: &str) -> Result<()> {
    let row = charters::row(tx, charter)?;
    let standards = charters::standards(tx, "p.charter = $1 AND p.key = $2", kernel::params![charter, key])?;
    let standard = standards.first().ok_or(Error::NotFound)?;
    charters::write_measure(tx, charter, key, measure)?;
    let noted = Noted { summary: &standard.indicator, ..of_charter(by, Action::Changed, &row) };
    note(tx, noted, Some(&measured(&standard.measure)), Some(&measured(measure)))
}

/// A measure as the history shows it: its parts, not its text.
fn measured(text: &str) -> serde_json::Value {
    let parts: serde_json::Value = serde_json::from_str(text).unwrap_or_else(|_| text.into());
    serde_json::json!({ "measure": parts })
}

/// Saves a preliminary notice, new or known, and returns its revision. A new one gets its ninety days from the day it arrived.
///
/// # Errors
/// `Invalid` beside its fields, and beside `received_on` where the calendar does not reach so far; `Conflict` where somebody changed it.
pub fn save_diffida(tx: &mut Tx<'_>, by: &Actor, diffida: &Diffida) -> Result<u64> {
    diffida.check()?;
    let mut diffida = diffida.clone();
    let calendar = match diffida.office {
        Some(office) => offices::office_calendar(tx, office)?,
        None => kernel::calendar::Calendar::italian(),
    };
    let end = ninety_days_end(diffida.received_on, &calendar);
    diffida.ends_on = end.map_err(|error| Error::field("received_on", error.message()))?;
    let before = if diffida.revision == 0 { None } else { Some(diffide::one(tx, diffida.id)?) };
    let revision = diffide::write(tx, &diffida)?;
    let action = match (&before, diffida.state) {
        (None, _) => Action::Created,
        (Some(_), DiffidaState::Open) => Action::Changed,
        (Some(_), _) => Action::Published,
    };
    note(tx, of_diffida(by, action, &diffida), before.as_ref(), Some(&diffida))?;
    Ok(revision)
}

fn of_diffida<'a>(by: &'a Actor, action: Action, diffida: &'a Diffida) -> Noted<'a> {
    let subject = Ref::new("diffida", diffida.id);
    Noted { by, action, subject, office: diffida.office, summary: &diffida.subject }
}

/// Takes a preliminary notice out of the register; the history keeps it.
///
/// # Errors
/// `NotFound`.
pub fn remove_diffida(tx: &mut Tx<'_>, by: &Actor, id: DiffidaId) -> Result<()> {
    let before = diffide::one(tx, id)?;
    diffide::remove(tx, id)?;
    note(tx, of_diffida(by, Action::Removed, &before), Some(&before), None)
}

/// Notes that something changed in the office, or when the web said so, and books it in the ledger: the indicators of transparency count
/// the days in between. What had to be published stands there as the row's source ("publication/contacts").
///
/// # Errors
/// `Invalid` beside `published_on`, and where the calendar does not reach so far.
pub fn save_publication(tx: &mut Tx<'_>, by: &Actor, publication: &Publication) -> Result<()> {
    publication.check()?;
    diffide::write_publication(tx, publication)?;
    book(tx, publication)?;
    note(tx, of_publication(by, Action::Published, publication), None, Some(publication))
}

fn of_publication<'a>(by: &'a Actor, action: Action, publication: &'a Publication) -> Noted<'a> {
    let office = publication.office;
    Noted { by, action, subject: subject(Root::Office(office)), office: Some(office), summary: &publication.text }
}

/// Takes away what was noted by mistake, and its row of the ledger back; the history keeps it.
///
/// # Errors
/// `NotFound`.
pub fn remove_publication(tx: &mut Tx<'_>, by: &Actor, publication: &Publication) -> Result<()> {
    diffide::remove_publication(tx, publication.id)?;
    let row = ledger::current(tx, &Ref::new("publication", publication.id))?;
    ledger::reverse(tx, row)?;
    note(tx, of_publication(by, Action::Removed, publication), Some(publication), None)
}

fn book(tx: &mut Tx<'_>, publication: &Publication) -> Result<()> {
    let subject = Ref::new("publication", publication.id);
    let mut entry =
        ledger::Entry::asked(ledger::Kind::Publication, publication.office, subject.clone(), publication.changed_on);
    entry.service = publication.service;
    entry.source = Some(format!("publication/{}", publication.subject));
    entry.charter = charters::on(tx, publication.office, publication.changed_on)?.map(|charter| charter.id.to_string());
    if let Some(on) = publication.published_on {
        let calendar = offices::office_calendar(tx, publication.office)?;
        let working = calendar.working_days_between(publication.changed_on, on);
        let working = working.map_err(|outside| Error::field("published_on", outside.message()))?;
        entry = entry.delivered(on, working.into(), ledger::Outcome::Done);
    }
    match ledger::current(tx, &subject) {
        Ok(row) => ledger::replace(tx, row, &entry),
        Err(Error::NotFound) => ledger::record(tx, &entry),
        Err(error) => Err(error),
    }
    .map(|_| ())
}
