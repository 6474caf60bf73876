//! The ledger's side of a case: a row for the whole, answered for by its office, and one for each office's share, always in the transaction of the
//! change. A case that is still open in time is "not yet due", never "kept": its row says so.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::{self, Entry, Kind, Outcome, Ref};
use kernel::{OfficeId, Result};

use crate::case::LegClock;
use crate::ids::CaseId;
use crate::record::{Case, Opened};
use crate::store::legs;

/// Books a new case, and its first stay.
pub(crate) fn book(tx: &mut Tx<'_>, opened: &Opened) -> Result<()> {
    let case = &opened.case;
    let charter =
        charter::pinned(tx, case.office, case.service, case.filed_on)?.map(|pinned| pinned.charter.to_string());
    for mut entry in entries(tx, opened)? {
        if entry.kind == Kind::Case {
            entry.charter.clone_from(&charter);
        }
        ledger::record(tx, &entry)?;
    }
    Ok(())
}

/// Books what holds now where the ledger does not say it yet.
pub(crate) fn rebook(tx: &mut Tx<'_>, opened: &Opened) -> Result<()> {
    for mut entry in entries(tx, opened)? {
        match ledger::current(tx, &entry.subject) {
            Ok(row) => {
                let booked = ledger::row(tx, row)?.entry;
                // A charter that came later changes nothing for what was asked before.
                entry.charter.clone_from(&booked.charter);
                if entry != booked {
                    ledger::replace(tx, row, &entry)?;
                }
            }
            Err(kernel::Error::NotFound) => {
                ledger::record(tx, &entry)?;
            }
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// What the ledger should say of a case, but for the charter, which is that of the day of filing for good.
fn entries(tx: &mut Tx<'_>, opened: &Opened) -> Result<Vec<Entry>> {
    let case = &opened.case;
    let mut entry = Entry::asked(Kind::Case, case.office, case.subject(), case.filed_on);
    entry.service = Some(case.service);
    entry.channel = Some(case.channel);
    entry.due_legal = case.due_legal;
    entry.due_promised = case.due_promised;
    entry.reference = (!case.number.is_empty()).then(|| case.number.clone());
    if let (Some(on), Some(outcome)) = (case.decided_on, case.outcome) {
        entry = delivered(tx, entry, case.office, on, outcome.booked())?;
    }
    let mut entries = vec![entry];
    let offices = legs::offices(tx, case.id)?;
    for (number, (leg, office)) in opened.clocks.legs.iter().zip(offices).enumerate() {
        entries.push(share(tx, case, number + 1, leg, office)?);
    }
    Ok(entries)
}

/// An office's share: asked when the case came to it, delivered when it left.
fn share(tx: &mut Tx<'_>, case: &Case, number: usize, leg: &LegClock, office: OfficeId) -> Result<Entry> {
    let mut entry = Entry::asked(Kind::Leg, office, leg_subject(case.id, number), leg.leg.entered_on);
    entry.service = Some(case.service);
    entry.due_promised = leg.clock.as_ref().map(|clock| clock.due.due);
    entry.reference = (!case.number.is_empty()).then(|| case.number.clone());
    match leg.leg.left_on {
        Some(on) => delivered(tx, entry, office, on, Outcome::Done),
        None => Ok(entry),
    }
}

fn delivered(tx: &mut Tx<'_>, entry: Entry, office: OfficeId, on: Date, outcome: Outcome) -> Result<Entry> {
    let calendar = charter::office_calendar(tx, office)?;
    let working_days = calendar
        .working_days_between(entry.requested_on, on)
        .map_err(|not_covered| kernel::Error::Conflict(not_covered.message()))?;
    Ok(entry.delivered(on, i64::from(working_days), outcome))
}

/// A stay of a case, as the ledger points at it.
fn leg_subject(id: CaseId, number: usize) -> Ref {
    Ref::new("case_leg", format!("{id}/{number}"))
}
