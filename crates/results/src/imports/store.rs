//! All the SQL of imports; the files themselves stand in [`parts`](super::parts).

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx, Value};
use kernel::permit::Scope;
use kernel::{Error, Message, OfficeId, Result, params, search};

use super::found::Found;
use super::import::{Form, Import, ImportId, NewImport, State, Summary, Withdrawal};
use super::parts;

const COLUMNS: &str =
    "id, office, service, kind, source, file_name, form, state, bytes, sha256, part, settings, summary, failure,
  rows, first_day, last_day, by_name, created_at, counted_at, withdrawn_at, withdrawn_by, reason";

fn read(row: &mut Row<'_>) -> Result<Import> {
    let (id, office, service, kind) = (row.next()?, row.next()?, row.next()?, row.next()?);
    let new = NewImport { office, service, kind, source: row.next()?, file_name: row.next()? };
    let (form, state, bytes, sha256, part) = (row.next()?, row.next()?, row.next()?, row.next()?, row.next()?);
    let (settings, summary, failure): (String, String, Option<String>) = (row.next()?, row.next()?, row.next()?);
    let rows = row.next()?;
    let (first, last): (Option<Date>, Option<Date>) = (row.next()?, row.next()?);
    let (by_name, created_at, counted_at) = (row.next()?, row.next()?, row.next()?);
    let (at, by, reason): (Option<Timestamp>, Option<String>, Option<String>) = (row.next()?, row.next()?, row.next()?);
    Ok(Import {
        id,
        new,
        form,
        state,
        bytes,
        sha256,
        part,
        settings: serde_json::from_str(&settings)?,
        summary: serde_json::from_str(&summary)?,
        failure: failure.as_deref().map(serde_json::from_str).transpose()?,
        rows,
        span: first.zip(last),
        by_name,
        created_at,
        counted_at,
        withdrawn: at.zip(by).zip(reason).map(|((at, by_name), reason)| Withdrawal { at, by_name, reason }),
    })
}

/// Writes a new import down.
///
/// # Errors
/// `Constraint` (`imports_source` where no source is named); database errors.
pub(super) fn insert(tx: &mut Tx<'_>, import: &Import) -> Result<()> {
    tx.execute(
        "INSERT INTO imports (id, office, service, kind, form, state, source, file_name, bytes, sha256, part, settings, found,
           summary, rows, by_name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '', $13, 0, $14, $15)",
        params![
            import.id,
            import.new.office,
            import.new.service,
            import.new.kind,
            import.form,
            import.state,
            import.new.source,
            import.new.file_name,
            import.bytes,
            import.sha256,
            import.part,
            serde_json::to_string(&import.settings)?,
            serde_json::to_string(&import.summary)?,
            import.by_name,
            import.created_at
        ],
    )?;
    Ok(())
}

/// An import that the visitor may see.
///
/// # Errors
/// `NotFound`; database errors.
pub(super) fn find(tx: &mut Tx<'_>, id: ImportId, scope: &Scope) -> Result<Import> {
    let import = tx.one(&format!("SELECT {COLUMNS} FROM imports WHERE id = $1 ORDER BY id"), params![id], read)?;
    scope.admit(import.new.office)?;
    Ok(import)
}

/// What was found in the file; none before it was read and after it was counted.
///
/// # Errors
/// Database errors.
pub(super) fn found(tx: &mut Tx<'_>, id: ImportId) -> Result<Option<Found>> {
    let text: String = tx.one("SELECT found FROM imports WHERE id = $1 ORDER BY id", params![id], |row| row.next())?;
    if text.is_empty() { Ok(None) } else { Ok(Some(serde_json::from_str(&text)?)) }
}

/// Keeps what was chosen by hand, and what that is called; the file is to be read again.
///
/// # Errors
/// `Conflict` where the import can no longer be changed; database errors.
pub(super) fn choose(tx: &mut Tx<'_>, import: &Import) -> Result<()> {
    let changed = tx.execute(
        "UPDATE imports SET service = $2, kind = $3, source = $4, settings = $5, state = 'reading', failure = NULL
         WHERE id = $1 AND state IN ('reading', 'preview')",
        params![
            import.id,
            import.new.service,
            import.new.kind,
            import.new.source,
            serde_json::to_string(&import.settings)?
        ],
    )?;
    still(changed)
}

/// Keeps the corrections of a mailbox: nothing has to be read again.
///
/// # Errors
/// As `choose`.
pub(super) fn correct(tx: &mut Tx<'_>, import: &Import) -> Result<()> {
    let changed = tx.execute(
        "UPDATE imports SET settings = $2 WHERE id = $1 AND state = 'preview'",
        params![import.id, serde_json::to_string(&import.settings)?],
    )?;
    still(changed)
}

/// Keeps what was found.
///
/// # Errors
/// As `choose`.
pub(super) fn keep_found(tx: &mut Tx<'_>, id: ImportId, sha256: &str, part: &str, found: &str) -> Result<()> {
    let changed = tx.execute(
        "UPDATE imports SET state = 'preview', sha256 = $2, part = $3, found = $4, failure = NULL
         WHERE id = $1 AND state IN ('reading', 'preview')",
        params![id, sha256, part, found],
    )?;
    still(changed)
}

/// Begins to count: from here on nothing is changed by hand. Begun twice, it is counted once all the same.
///
/// # Errors
/// As `choose`.
pub(super) fn begin_count(tx: &mut Tx<'_>, id: ImportId) -> Result<()> {
    let changed = tx.execute(
        "UPDATE imports SET state = 'counting', failure = NULL WHERE id = $1 AND state IN ('preview', 'counting')",
        params![id],
    )?;
    still(changed)
}

/// Says that an import is counted; what was read of it, and the file, go.
///
/// # Errors
/// `Conflict` where it was counted or changed meanwhile, or the same file is counted already; database errors.
pub(super) fn counted(
    tx: &mut Tx<'_>,
    import: &Import,
    part: &str,
    summary: &Summary,
    span: (Date, Date),
) -> Result<()> {
    let changed = tx.execute(
        "UPDATE imports SET state = 'counted', part = $2, summary = $3, rows = $4, first_day = $5, last_day = $6,
           counted_at = $7, found = ''
         WHERE id = $1 AND state = 'counting'",
        params![import.id, part, serde_json::to_string(summary)?, summary.rows, span.0, span.1, tx.now()],
    );
    let changed = changed.map_err(|error| match error {
        Error::Constraint(name) if name == "imports_counted_once" => Error::Conflict("results-import-same".into()),
        other => other,
    })?;
    still(changed)?;
    parts::remove(tx, import.id)
}

/// Says why work on an import failed; it can be looked at again.
///
/// # Errors
/// Database errors.
pub(super) fn failed(tx: &mut Tx<'_>, id: ImportId, why: &Message) -> Result<()> {
    tx.execute(
        "UPDATE imports SET state = 'preview', failure = $2 WHERE id = $1 AND state IN ('reading', 'counting')",
        params![id, serde_json::to_string(why)?],
    )?;
    Ok(())
}

/// Says that an import was taken back.
///
/// # Errors
/// `Conflict` where it is not counted; database errors.
pub(super) fn withdrawn(tx: &mut Tx<'_>, id: ImportId, by_name: &str, reason: &str) -> Result<()> {
    let changed = tx.execute(
        "UPDATE imports SET state = 'withdrawn', withdrawn_at = $2, withdrawn_by = $3, reason = $4
         WHERE id = $1 AND state = 'counted'",
        params![id, tx.now(), by_name, reason],
    )?;
    still(changed)
}

/// Removes an import that was only looked at, with its file.
///
/// # Errors
/// `Conflict` where it was counted; database errors.
pub(super) fn remove(tx: &mut Tx<'_>, id: ImportId) -> Result<()> {
    parts::remove(tx, id)?;
    still(tx.execute("DELETE FROM imports WHERE id = $1 AND state IN ('reading', 'preview')", params![id])?)
}

fn still(changed: u64) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("results-import-moved-on".into())) }
}

/// The import by which the same file is counted.
///
/// # Errors
/// Database errors.
pub(super) fn same(
    tx: &mut Tx<'_>,
    office: OfficeId,
    form: Form,
    sha256: &str,
    part: &str,
) -> Result<Option<ImportId>> {
    tx.opt(
        "SELECT id FROM imports WHERE office = $1 AND form = $2 AND sha256 = $3 AND part = $4 AND state = 'counted' ORDER BY id",
        params![office, form, sha256, part],
        |row| row.next(),
    )
}

/// Which imports are listed.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    pub scope: Scope,
    /// Words in the source or in the name of the file.
    pub text: String,
    pub state: Option<State>,
    pub office: Option<OfficeId>,
    /// Only what was brought before.
    pub before: Option<Timestamp>,
}

impl Filter {
    fn conditions(&self) -> (String, Vec<Value<'static>>) {
        let (mut sql, mut values) = (String::from("TRUE"), Vec::new());
        let mut add = |condition: &str, value: Value<'static>| {
            values.push(value);
            sql += &format!(" AND {}", condition.replace('?', &format!("${}", values.len())));
        };
        for word in self.text.to_lowercase().split_whitespace() {
            let either = "(lower(source) LIKE ? ESCAPE '!' OR lower(file_name) LIKE ? ESCAPE '!')";
            add(either, Value::text(search::containing(word)));
        }
        if let Some(state) = self.state {
            add("state = ?", Value::text(state.word()));
        }
        if let Some(office) = self.office {
            add("office = ?", Value::text(office.to_string()));
        }
        if let Some(before) = self.before {
            add("created_at < ?", Value::Int(before.as_millisecond()));
        }
        if let Scope::Offices(offices) = &self.scope {
            // An empty list would be no list in SQL; no office has an empty name.
            let marks: Vec<String> = offices.iter().map(ToString::to_string).chain([String::new()]).collect();
            let places: Vec<String> = (1..=marks.len()).map(|place| format!("${}", values.len() + place)).collect();
            sql += &format!(" AND office IN ({})", places.join(", "));
            values.extend(marks.into_iter().map(Value::text));
        }
        (sql, values)
    }
}

/// The imports that a filter lets through, the newest first, and how many there are.
///
/// # Errors
/// Database errors.
pub(super) fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<(Vec<Import>, u64)> {
    let (conditions, values) = filter.conditions();
    let values: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    let total = tx.one(&format!("SELECT COUNT(*) FROM imports WHERE {conditions}"), &values, |row| row.next())?;
    let sql =
        format!("SELECT {COLUMNS} FROM imports WHERE {conditions} ORDER BY id DESC LIMIT {limit} OFFSET {offset}");
    Ok((tx.list(&sql, &values, read)?, total))
}
