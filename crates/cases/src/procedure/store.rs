//! The SQL of procedures and their versions.

use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx, Value};
use kernel::history::Actor;
use kernel::permit::Scope;
use kernel::{Error, Result, ServiceId, params, search};

use super::Procedure;
use super::version::{Draft, ProcedureId, ProcedureRow, Version, VersionId};

const COLUMNS: &str = "p.id, p.revision, p.code, p.name, p.service, p.office, p.state, p.closed_from";

fn row(row: &mut Row<'_>) -> Result<ProcedureRow> {
    Ok(ProcedureRow {
        id: row.next()?,
        revision: row.next()?,
        code: row.next()?,
        name: row.next()?,
        service: row.next()?,
        office: row.next()?,
        state: row.next()?,
        closed_from: row.next()?,
    })
}

pub(crate) fn find(tx: &mut Tx<'_>, id: ProcedureId) -> Result<ProcedureRow> {
    tx.one(&format!("SELECT {COLUMNS} FROM procedures p WHERE p.id = $1 ORDER BY p.id"), params![id], row)
}

pub(crate) fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<ProcedureRow> {
    tx.one(&format!("SELECT {COLUMNS} FROM procedures p WHERE p.code = $1 ORDER BY p.id"), params![code], row)
}

pub(crate) fn of_service(tx: &mut Tx<'_>, service: ServiceId) -> Result<Vec<ProcedureRow>> {
    tx.list(&format!("SELECT {COLUMNS} FROM procedures p WHERE p.service = $1 ORDER BY p.id"), params![service], row)
}

/// The procedures of some offices whose name or code contains a text, by name; and how many there are in all.
pub(crate) fn page(
    tx: &mut Tx<'_>,
    scope: &Scope,
    text: &str,
    limit: i64,
    offset: i64,
) -> Result<(Vec<ProcedureRow>, u64)> {
    let mut values = vec![Value::text(search::containing(text))];
    let mut conditions = "(lower(p.name) LIKE $1 ESCAPE '!' OR p.code LIKE $1 ESCAPE '!')".to_owned();
    if let Scope::Offices(offices) = scope {
        // An empty list would be no list in SQL; no office has an empty name.
        values.extend(offices.iter().map(ToString::to_string).chain([String::new()]).map(Value::text));
        let marks: Vec<String> = (2..=values.len()).map(|at| format!("${at}")).collect();
        conditions.push_str(&format!(" AND p.office IN ({})", marks.join(", ")));
    }
    let count = format!("SELECT COUNT(*) FROM procedures p WHERE {conditions}");
    let total = tx.one(&count, &borrowed(&values), |row| row.next())?;
    values.extend([Value::Int(limit), Value::Int(offset)]);
    let (limit, offset) = (values.len() - 1, values.len());
    let sql = format!(
        "SELECT {COLUMNS} FROM procedures p WHERE {conditions} ORDER BY p.name, p.id LIMIT ${limit} OFFSET ${offset}"
    );
    Ok((tx.list(&sql, &borrowed(&values), row)?, total))
}

fn borrowed<'v>(values: &'v [Value<'static>]) -> Vec<&'v dyn Bind> {
    values.iter().map(|value| value as &dyn Bind).collect()
}

pub(crate) fn insert(tx: &mut Tx<'_>, procedure: &ProcedureRow) -> Result<()> {
    tx.execute(
        "INSERT INTO procedures (id, revision, code, name, service, office, state, closed_from)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            procedure.id,
            procedure.revision,
            procedure.code,
            procedure.name,
            procedure.service,
            procedure.office,
            procedure.state,
            procedure.closed_from
        ],
    )?;
    Ok(())
}

/// Writes what changes of a procedure, where nobody else has changed it since.
pub(crate) fn update(tx: &mut Tx<'_>, procedure: &ProcedureRow) -> Result<()> {
    let changed = tx.execute(
        "UPDATE procedures SET revision = revision + 1, name = $3, state = $4, closed_from = $5
         WHERE id = $1 AND revision = $2",
        params![procedure.id, procedure.revision, procedure.name, procedure.state, procedure.closed_from],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("cases-procedure-changed-meanwhile".into())) }
}

const VERSION: &str =
    "v.id, p.id, p.code, p.service, p.office, v.number, v.in_force_from, v.made_by, v.at, v.definition
  FROM procedure_versions v JOIN procedures p ON p.id = v.procedure WHERE v.in_force_from IS NOT NULL";

fn read(row: &mut Row<'_>) -> Result<Version> {
    Ok(Version {
        id: row.next()?,
        procedure: row.next()?,
        code: row.next()?,
        service: row.next()?,
        office: row.next()?,
        number: row.next()?,
        in_force_from: row.next()?,
        made_by: row.next()?,
        at: row.next()?,
        definition: parse(&row.next::<String>()?)?,
    })
}

fn parse(json: &str) -> Result<Procedure> {
    serde_json::from_str(json).map_err(Error::internal)
}

pub(crate) fn in_force(tx: &mut Tx<'_>, procedure: ProcedureId, on: Date) -> Result<Option<Version>> {
    let sql = format!(
        "SELECT {VERSION} AND v.procedure = $1 AND v.in_force_from <= $2
         ORDER BY v.in_force_from DESC, v.number DESC LIMIT 1"
    );
    tx.opt(&sql, params![procedure, on], read)
}

/// The version of each procedure that held last between two days, or its first where none did yet; of two procedures of one service the later.
/// Those that took no application any more are left out.
pub(crate) fn of_year(tx: &mut Tx<'_>, first: Date, last: Date) -> Result<Vec<Version>> {
    let held =
        "SELECT MAX(n.number) FROM procedure_versions n WHERE n.procedure = v.procedure AND n.in_force_from <= $2";
    let begun = "SELECT MIN(n.number) FROM procedure_versions n WHERE n.procedure = v.procedure AND n.in_force_from IS NOT NULL";
    let sql = format!(
        "SELECT {VERSION} AND v.number = COALESCE(({held}), ({begun})) AND (p.closed_from IS NULL OR p.closed_from > $1)
         ORDER BY p.service, v.in_force_from DESC, p.id"
    );
    let mut versions: Vec<Version> = tx.list(&sql, params![first, last], read)?;
    versions.dedup_by(|later, kept| later.service == kept.service);
    Ok(versions)
}

pub(crate) fn version(tx: &mut Tx<'_>, id: VersionId) -> Result<Version> {
    tx.one(&format!("SELECT {VERSION} AND v.id = $1 ORDER BY v.id"), params![id], read)
}

pub(crate) fn versions(tx: &mut Tx<'_>, procedure: ProcedureId) -> Result<Vec<Version>> {
    tx.list(&format!("SELECT {VERSION} AND v.procedure = $1 ORDER BY v.number DESC"), params![procedure], read)
}

pub(crate) fn retentions(tx: &mut Tx<'_>) -> Result<Vec<(VersionId, u16)>> {
    let sql = "SELECT id, definition FROM procedure_versions WHERE in_force_from IS NOT NULL ORDER BY id";
    tx.list(sql, &[], |row| Ok((row.next()?, parse(&row.next::<String>()?)?.retention_years)))
}

pub(crate) fn draft(tx: &mut Tx<'_>, procedure: ProcedureId) -> Result<Option<Draft>> {
    tx.opt(
        "SELECT id, number, made_by, at, definition FROM procedure_versions
         WHERE procedure = $1 AND in_force_from IS NULL ORDER BY id",
        params![procedure],
        |row| {
            Ok(Draft {
                id: row.next()?,
                number: row.next()?,
                made_by: row.next()?,
                at: row.next()?,
                definition: parse(&row.next::<String>()?)?,
            })
        },
    )
}

/// Writes the draft: the one that there is, or the next version.
pub(crate) fn put_draft(tx: &mut Tx<'_>, procedure: ProcedureId, by: &Actor, definition: &Procedure) -> Result<()> {
    let (json, now) = (serde_json::to_string(definition)?, tx.now());
    let changed = tx.execute(
        "UPDATE procedure_versions SET definition = $2, made_by = $3, at = $4
         WHERE procedure = $1 AND in_force_from IS NULL",
        params![procedure, json, by.name, now],
    )?;
    if changed == 1 {
        return Ok(());
    }
    let sql = "SELECT COALESCE(MAX(number), 0) FROM procedure_versions WHERE procedure = $1";
    let last: i64 = tx.one(sql, params![procedure], |row| row.next())?;
    let id: VersionId = tx.id();
    tx.execute(
        "INSERT INTO procedure_versions (id, procedure, number, definition, made_by, at) VALUES ($1, $2, $3, $4, $5, $6)",
        params![id, procedure, last + 1, json, by.name, now],
    )?;
    Ok(())
}

pub(crate) fn put_in_force(tx: &mut Tx<'_>, draft: VersionId, by: &Actor, from: Date) -> Result<()> {
    let now = tx.now();
    tx.change(
        "UPDATE procedure_versions SET in_force_from = $2, made_by = $3, at = $4 WHERE id = $1 AND in_force_from IS NULL",
        params![draft, from, by.name, now],
    )
}

pub(crate) fn drop_draft(tx: &mut Tx<'_>, draft: VersionId) -> Result<()> {
    tx.change("DELETE FROM procedure_versions WHERE id = $1 AND in_force_from IS NULL", params![draft])
}

/// Where each procedure stands: the number of the version that holds on a day, and whether there is a draft.
pub(crate) fn standing(tx: &mut Tx<'_>, on: Date) -> Result<Vec<(ProcedureId, Option<u32>, bool)>> {
    tx.list(
        "SELECT procedure, MAX(CASE WHEN in_force_from <= $1 THEN number END),
           CAST(MAX(CASE WHEN in_force_from IS NULL THEN 1 ELSE 0 END) AS BIGINT)
         FROM procedure_versions GROUP BY procedure ORDER BY procedure",
        params![on],
        |row| Ok((row.next()?, row.next()?, row.next::<i64>()? == 1)),
    )
}

/// The day of the last version that was put in force.
pub(crate) fn last_day(tx: &mut Tx<'_>, procedure: ProcedureId) -> Result<Option<Date>> {
    let sql = "SELECT MAX(in_force_from) FROM procedure_versions WHERE procedure = $1";
    tx.one(sql, params![procedure], |row| row.next())
}
