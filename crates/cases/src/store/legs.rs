//! The stays of cases at their steps.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::Scope;
use kernel::{OfficeId, Result, params};

use crate::case::LegClock;
use crate::chase::{self, Overdue};
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

/// Stays whose last day is over and that may not have had all their reminders. A reminder is due every so many days.
pub(crate) fn overdue(tx: &mut Tx<'_>, today: Date, every: i32, most: i64) -> Result<Vec<Overdue>> {
    let since = today.saturating_sub(jiff::Span::new().days(every));
    tx.list(
        "SELECT l.case_id, l.number, c.number, c.code, l.office, c.office, l.officer, l.due_on, COALESCE(s.number, 0)
         FROM case_legs l JOIN cases c ON c.id = l.case_id
         LEFT JOIN case_chasers s ON s.case_id = l.case_id AND s.leg = l.number AND NOT EXISTS (
           SELECT 1 FROM case_chasers m WHERE m.case_id = s.case_id AND m.leg = s.leg AND m.number > s.number)
         WHERE l.left_on IS NULL AND l.due_on < $1 AND c.stands IN ('under_way', 'decided')
           AND (s.sent_on IS NULL OR s.sent_on <= $2)
         ORDER BY l.due_on, l.case_id, l.number LIMIT $3",
        params![today, since, most],
        |row| {
            let (case, leg, number, code) = (row.next()?, row.next()?, row.next::<String>()?, row.next::<String>()?);
            Ok(Overdue {
                case,
                leg,
                name: if number.is_empty() { code } else { number },
                here: row.next()?,
                office: row.next()?,
                officer: row.next()?,
                due: row.next()?,
                sent: u32::try_from(row.next::<i64>()?).unwrap_or(u32::MAX),
            })
        },
    )
}

/// Writes down a reminder.
pub(crate) fn insert_chaser(tx: &mut Tx<'_>, id: CaseId, leg: u64, number: u32, on: Date) -> Result<()> {
    tx.change(
        "INSERT INTO case_chasers (case_id, leg, number, sent_on) VALUES ($1, $2, $3, $4)",
        params![id, leg, number, on],
    )
    .map_err(chase::once)
}
