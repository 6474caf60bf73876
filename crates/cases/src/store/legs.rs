//! The stays of cases at their steps.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::Scope;
use kernel::{OfficeId, Result, params};

use crate::case::LegClock;
use crate::ids::CaseId;

/// The offices in which a case has been, in order.
pub(crate) fn offices(tx: &mut Tx<'_>, id: CaseId) -> Result<Vec<OfficeId>> {
    tx.list("SELECT office FROM case_legs WHERE case_id = $1 ORDER BY number", params![id], |row| row.next())
}

/// Writes a stay, new or as it is now.
pub(crate) fn put(tx: &mut Tx<'_>, id: CaseId, number: usize, leg: &LegClock, office: OfficeId) -> Result<()> {
    let due: Option<Date> = leg.clock.as_ref().map(|clock| clock.due.due);
    tx.change(
        "INSERT INTO case_legs (case_id, number, step, office, officer, entered_on, due_on, left_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (case_id, number) DO UPDATE SET officer = $5, due_on = $7, left_on = $8",
        params![id, number, leg.leg.step, office, leg.leg.officer, leg.leg.entered_on, due, leg.leg.left_on],
    )
}

/// Whether a case has ever been in one of the offices.
pub(crate) fn met(tx: &mut Tx<'_>, id: CaseId, scope: &Scope) -> Result<bool> {
    Ok(offices(tx, id)?.into_iter().any(|office| scope.has(office)))
}
