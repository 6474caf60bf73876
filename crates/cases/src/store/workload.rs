//! What comes to offices and people, what leaves them, and what waits: counted by the database, a query each.

use jiff::civil::Date;
use kernel::db::{Tx, Value};
use kernel::permit::Scope;
use kernel::{OfficeId, PersonId, Result};

use super::cases;
use super::list::Where;
use crate::procedure::ProcedureId;
use crate::record::Case;

/// An office, and somebody in it; none for what nobody works on.
pub(crate) type Whose = (OfficeId, Option<PersonId>);

/// The most cases of one queue that are looked at one by one.
const QUEUE_MOST: i64 = 10_000;

/// What waits at an office.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiting {
    pub(crate) whose: Whose,
    pub(crate) open: u64,
    /// Those of them of which a day is over.
    pub(crate) late: u64,
}

fn within(column: &str, scope: &Scope, office: Option<OfficeId>) -> Where {
    let mut found = Where::default();
    found.is(column, office);
    if let Some(marks) = found.offices(scope) {
        found.clauses.push(format!("{column} IN ({marks})"));
    }
    found
}

/// The open cases by where they are and who works on them.
pub(crate) fn waiting(tx: &mut Tx<'_>, scope: &Scope, office: Option<OfficeId>, today: Date) -> Result<Vec<Waiting>> {
    let mut found = within("c.leg_office", scope, office);
    found.clauses.push("c.closed_on IS NULL".to_owned());
    let conditions = found.sql();
    let today = found.value(Value::text(today.to_string()));
    let sql = format!(
        "SELECT c.leg_office, c.officer, COUNT(*), COALESCE(CAST(SUM(CASE WHEN c.due < {today} THEN 1 ELSE 0 END) AS BIGINT), 0)
         FROM cases c WHERE {conditions} GROUP BY c.leg_office, c.officer ORDER BY c.leg_office, c.officer"
    );
    tx.list(&sql, &found.params(), |row| {
        Ok(Waiting { whose: (row.next()?, row.next()?), open: row.next()?, late: row.next()? })
    })
}

/// Which end of a stay is counted.
#[derive(Clone, Copy)]
pub(crate) enum End {
    /// The case came to the office.
    Came,
    /// It went on, or ended.
    Went,
}

/// How many stays began or ended on each day of a period, by office and person.
pub(crate) fn stays(
    tx: &mut Tx<'_>,
    end: End,
    scope: &Scope,
    office: Option<OfficeId>,
    (from, to): (Date, Date),
) -> Result<Vec<(Whose, Date, u64)>> {
    let day = match end {
        End::Came => "l.entered_on",
        End::Went => "l.left_on",
    };
    let mut found = within("l.office", scope, office);
    let (from, to) = (found.value(Value::text(from.to_string())), found.value(Value::text(to.to_string())));
    found.clauses.push(format!("{day} >= {from} AND {day} <= {to}"));
    let sql = format!(
        "SELECT l.office, l.officer, {day}, COUNT(*) FROM case_legs l WHERE {} GROUP BY l.office, l.officer, {day}
         ORDER BY l.office, l.officer, {day}",
        found.sql()
    );
    tx.list(&sql, &found.params(), |row| Ok(((row.next()?, row.next()?), row.next()?, row.next()?)))
}

/// The open cases of a procedure for which an office answers.
#[derive(Clone, Debug)]
pub(crate) struct Queue {
    pub(crate) office: OfficeId,
    pub(crate) procedure: ProcedureId,
    pub(crate) name: String,
    /// How many have their last day by law on which day, in the order of the days.
    pub(crate) due_on: Vec<(Date, u64)>,
    /// How many were concluded in the period that gives the pace.
    pub(crate) concluded: u64,
}

/// The queues of some offices, by name, with what was concluded between two days (both counted).
pub(crate) fn queues(
    tx: &mut Tx<'_>,
    scope: &Scope,
    office: Option<OfficeId>,
    (from, to): (Date, Date),
) -> Result<Vec<Queue>> {
    let mut found = within("c.office", scope, office);
    found.clauses.push("c.decided_on IS NULL AND c.due_legal IS NOT NULL".to_owned());
    let sql = format!(
        "SELECT c.office, c.procedure, p.name, c.due_legal, COUNT(*) FROM cases c JOIN procedures p ON p.id = c.procedure
         WHERE {} GROUP BY c.office, c.procedure, p.name, c.due_legal ORDER BY p.name, c.procedure, c.office, c.due_legal",
        found.sql()
    );
    let mut queues: Vec<Queue> = Vec::new();
    tx.each(&sql, &found.params(), |row| {
        let (office, procedure, name) = (row.next()?, row.next()?, row.next()?);
        let due = (row.next()?, row.next()?);
        match queues.last_mut() {
            Some(queue) if (queue.office, queue.procedure) == (office, procedure) => queue.due_on.push(due),
            _ => queues.push(Queue { office, procedure, name, due_on: vec![due], concluded: 0 }),
        }
        Ok(())
    })?;
    let mut found = within("c.office", scope, office);
    let (from, to) = (found.value(Value::text(from.to_string())), found.value(Value::text(to.to_string())));
    found.clauses.push(format!("c.decided_on >= {from} AND c.decided_on <= {to}"));
    let sql = format!(
        "SELECT c.office, c.procedure, COUNT(*) FROM cases c WHERE {} GROUP BY c.office, c.procedure ORDER BY c.office, c.procedure",
        found.sql()
    );
    let concluded = tx.list(&sql, &found.params(), |row| Ok((row.next()?, row.next()?, row.next::<u64>()?)))?;
    for queue in &mut queues {
        let of =
            concluded.iter().find(|(office, procedure, _)| (*office, *procedure) == (queue.office, queue.procedure));
        queue.concluded = of.map_or(0, |(.., count)| *count);
    }
    Ok(queues)
}

/// The cases of a queue, in its order.
pub(crate) fn queue(tx: &mut Tx<'_>, office: OfficeId, procedure: ProcedureId) -> Result<Vec<Case>> {
    let sql = format!(
        "SELECT {} FROM cases c WHERE c.office = $1 AND c.procedure = $2 AND c.decided_on IS NULL AND c.due_legal IS NOT NULL
         ORDER BY c.due_legal, c.id LIMIT $3",
        cases::COLUMNS
    );
    tx.list(&sql, kernel::params![office, procedure, QUEUE_MOST], cases::read)
}
