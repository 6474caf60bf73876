//! Cases whose time is over, and what is erased of them.

use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx, Value};
use kernel::permit::Scope;
use kernel::{OfficeId, Result, params, search};

use crate::ids::CaseId;
use crate::procedure::VersionId;
use crate::retention::{Due, ERASED, Filter, Hold};

/// Closed cases of a version that ended before a day and that nobody has listed yet.
pub(crate) fn unlisted(
    tx: &mut Tx<'_>,
    version: VersionId,
    before: Date,
    most: i64,
) -> Result<Vec<(CaseId, OfficeId, Date)>> {
    tx.list(
        "SELECT c.id, c.office, c.closed_on FROM cases c
         WHERE c.version = $1 AND c.closed_on IS NOT NULL AND c.closed_on < $2 AND c.erased_on IS NULL
           AND NOT EXISTS (SELECT 1 FROM case_retention r WHERE r.case_id = c.id)
         ORDER BY c.closed_on, c.id LIMIT $3",
        params![version, before, most],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Lists a case. Two nodes that do it at once write it once.
pub(crate) fn list(tx: &mut Tx<'_>, id: CaseId, office: OfficeId, until: Date) -> Result<()> {
    tx.execute(
        "INSERT INTO case_retention (case_id, office, until_on, reason, kept_by) VALUES ($1, $2, $3, '', '')
         ON CONFLICT (case_id) DO NOTHING",
        params![id, office, until],
    )
    .map(|_| ())
}

fn read(row: &mut Row<'_>) -> Result<Due> {
    let (case, office, number, code) = (row.next()?, row.next()?, row.next::<String>()?, row.next::<String>()?);
    let (procedure, closed_on, until) = (row.next()?, row.next()?, row.next()?);
    let kept_until: Option<Date> = row.next()?;
    let (reason, by) = (row.next()?, row.next()?);
    Ok(Due {
        case,
        office,
        name: if number.is_empty() { code } else { number },
        procedure,
        closed_on,
        until,
        hold: kept_until.map(|until| Hold { until, reason, by }),
    })
}

const COLUMNS: &str =
    "r.case_id, r.office, c.number, c.code, p.name, c.closed_on, r.until_on, r.kept_until, r.reason, r.kept_by";
const FROM: &str = "case_retention r JOIN cases c ON c.id = r.case_id JOIN procedures p ON p.id = c.procedure";

/// One that is listed.
///
/// # Errors
/// `NotFound`; database errors.
pub(crate) fn find(tx: &mut Tx<'_>, id: CaseId) -> Result<Due> {
    tx.one(&format!("SELECT {COLUMNS} FROM {FROM} WHERE r.case_id = $1 ORDER BY r.case_id"), params![id], read)
}

/// Those that a filter lets through, the longest over first, and how many.
pub(crate) fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<(Vec<Due>, u64)> {
    let (conditions, values) = conditions(filter);
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE {conditions} ORDER BY r.until_on, r.case_id LIMIT {limit} OFFSET {offset}"
    );
    let values: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    Ok((tx.list(&sql, &values, read)?, count(tx, filter)?))
}

/// How many a filter lets through.
pub(crate) fn count(tx: &mut Tx<'_>, filter: &Filter) -> Result<u64> {
    let (conditions, values) = conditions(filter);
    let values: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    tx.one(&format!("SELECT COUNT(*) FROM {FROM} WHERE {conditions}"), &values, |row| row.next())
}

fn conditions(filter: &Filter) -> (String, Vec<Value<'static>>) {
    let mut values = vec![Value::text(filter.today.to_string())];
    let held = if filter.kept { "r.kept_until >= $1" } else { "(r.kept_until IS NULL OR r.kept_until < $1)" };
    let mut conditions = held.to_owned();
    if let Scope::Offices(offices) = &filter.scope {
        // An empty list would be no list in SQL; no office has an empty name.
        let offices = offices.iter().map(ToString::to_string).chain([String::new()]);
        let marks: Vec<String> = offices
            .map(|office| {
                values.push(Value::text(office));
                format!("${}", values.len())
            })
            .collect();
        conditions += &format!(" AND r.office IN ({})", marks.join(", "));
    }
    if !filter.text.is_empty() {
        values.push(Value::text(search::containing(&filter.text.to_lowercase())));
        let mark = values.len();
        conditions += &format!(
            " AND (lower(c.number) LIKE ${mark} ESCAPE '!' OR lower(c.code) LIKE ${mark} ESCAPE '!' OR lower(p.name) LIKE ${mark} ESCAPE '!')"
        );
    }
    (conditions, values)
}

/// Keeps one longer.
pub(crate) fn hold(tx: &mut Tx<'_>, id: CaseId, hold: &Hold) -> Result<()> {
    tx.change(
        "UPDATE case_retention SET kept_until = $2, reason = $3, kept_by = $4 WHERE case_id = $1",
        params![id, hold.until, hold.reason, hold.by],
    )
}

/// The hashes of a case's files: documents, and acts that were issued.
pub(crate) fn files(tx: &mut Tx<'_>, id: CaseId) -> Result<Vec<String>> {
    tx.list(
        "SELECT sha256 FROM case_documents WHERE case_id = $1 UNION SELECT sha256 FROM case_brought WHERE case_id = $1
         UNION SELECT sha256 FROM case_acts WHERE case_id = $1 AND sha256 IS NOT NULL
         UNION SELECT sha256 FROM case_reports WHERE case_id = $1 AND sha256 IS NOT NULL
         UNION SELECT sha256 FROM case_act_receipts WHERE case_id = $1 ORDER BY 1",
        params![id],
        |row| row.next(),
    )
}

/// Whether a file still belongs to a case.
pub(crate) fn is_used(tx: &mut Tx<'_>, sha256: &str) -> Result<bool> {
    let found: Option<String> = tx.opt(
        "SELECT sha256 FROM case_documents WHERE sha256 = $1 UNION ALL SELECT sha256 FROM case_acts WHERE sha256 = $1
         UNION ALL SELECT sha256 FROM case_brought WHERE sha256 = $1 UNION ALL SELECT sha256 FROM case_reports WHERE sha256 = $1
         UNION ALL SELECT sha256 FROM case_act_receipts WHERE sha256 = $1 ORDER BY 1 LIMIT 1",
        params![sha256],
        |row| row.next(),
    )?;
    Ok(found.is_some())
}

/// Takes the personal data of a case away, and says since when they are.
pub(crate) fn erase(tx: &mut Tx<'_>, id: CaseId, on: Date) -> Result<()> {
    // First the day: what was issued once lets itself be taken away only with the data of an erased case.
    tx.change("UPDATE cases SET erased_on = $2 WHERE id = $1 AND erased_on IS NULL", params![id, on])?;
    for table in ERASED {
        tx.execute(&format!("DELETE FROM {table} WHERE case_id = $1"), params![id])?;
    }
    Ok(())
}

/// All files of cases, without order.
pub(crate) fn each_file(tx: &mut Tx<'_>, each: &mut dyn FnMut(&str)) -> Result<()> {
    let sql = "SELECT sha256 FROM case_documents UNION ALL SELECT sha256 FROM case_brought
               UNION ALL SELECT sha256 FROM case_acts WHERE sha256 IS NOT NULL
               UNION ALL SELECT sha256 FROM case_reports WHERE sha256 IS NOT NULL
               UNION ALL SELECT sha256 FROM case_act_receipts ORDER BY 1";
    tx.each(sql, &[], |row| {
        each(&row.next::<String>()?);
        Ok(())
    })
}
