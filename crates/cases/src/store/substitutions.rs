//! Requests to who holds the substitute power.

use jiff::civil::Date;
use kernel::db::{Bind, Tx, Value};
use kernel::{Result, params};

use crate::ids::CaseId;

/// Writes down that somebody has turned to the substitute, and until when they have to decide.
pub(crate) fn insert(tx: &mut Tx<'_>, id: CaseId, asked_on: Date, due_on: Date) -> Result<()> {
    let sql = "INSERT INTO case_substitutions (case_id, asked_on, due_on) VALUES ($1, $2, $3)";
    tx.change(sql, params![id, asked_on, due_on])
}

/// Those of some cases: the day of the request, and the last day of the substitute.
pub(crate) fn of(tx: &mut Tx<'_>, cases: &[CaseId]) -> Result<Vec<(CaseId, Date, Date)>> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let values: Vec<Value<'static>> = cases.iter().map(|id| Value::text(id.to_string())).collect();
    let marks: Vec<String> = (1..=values.len()).map(|at| format!("${at}")).collect();
    let sql = format!(
        "SELECT case_id, asked_on, due_on FROM case_substitutions WHERE case_id IN ({}) ORDER BY case_id",
        marks.join(", ")
    );
    let params: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    tx.list(&sql, &params, |row| Ok((row.next()?, row.next()?, row.next()?)))
}
