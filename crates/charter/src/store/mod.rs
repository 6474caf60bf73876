//! All the SQL of this room, and the two ways in which its rows are written.

pub(crate) mod bodies;
pub(crate) mod charters;
pub(crate) mod diffide;
pub(crate) mod offices;
pub(crate) mod parts;
pub(crate) mod services;
pub(crate) mod sheets;
pub(crate) mod texts;
pub(crate) mod waiting;

use kernel::db::{Bind, Row, Tx, Value};
use kernel::terms::Term;
use kernel::{Error, Lang, Result};

/// A column with the value that goes into it.
pub(crate) type Column<'a> = (&'static str, &'a dyn Bind);

/// Inserts a thing that is new (revision 0), else changes it if it still has that revision; returns the new one.
pub(crate) fn save(tx: &mut Tx<'_>, table: &str, id: &dyn Bind, revision: u64, columns: &[Column<'_>]) -> Result<u64> {
    let next = revision + 1;
    if revision == 0 {
        let all: Vec<Column<'_>> =
            [("id", id), ("revision", &next as &dyn Bind)].into_iter().chain(columns.iter().copied()).collect();
        insert(tx, table, &all)?;
        return Ok(next);
    }
    let set: Vec<String> =
        columns.iter().enumerate().map(|(place, (name, _))| format!("{name} = ${}", place + 4)).collect();
    let sql = format!("UPDATE {table} SET revision = $3, {} WHERE id = $1 AND revision = $2", set.join(", "));
    let values: Vec<&dyn Bind> =
        [id, &revision, &next].into_iter().chain(columns.iter().map(|(_, value)| *value)).collect();
    match tx.execute(&sql, &values)? {
        1 => Ok(next),
        _ => Err(Error::Conflict("charter-changed-meanwhile".into())),
    }
}

/// Inserts a row.
pub(crate) fn insert(tx: &mut Tx<'_>, table: &str, columns: &[Column<'_>]) -> Result<()> {
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let marks: Vec<String> = (1..=columns.len()).map(|number| format!("${number}")).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), marks.join(", "));
    let values: Vec<&dyn Bind> = columns.iter().map(|(_, value)| *value).collect();
    tx.execute(&sql, &values).map(|_| ())
}

/// The conditions of a list, composed from what the visitor asks for. Values never become part of the SQL text.
#[derive(Default)]
pub(crate) struct Where {
    clauses: Vec<String>,
    values: Vec<Value<'static>>,
}

impl Where {
    /// The placeholder of a value.
    pub(crate) fn value(&mut self, value: &impl Bind) -> String {
        self.values.push(value.value().into_owned());
        format!("${}", self.values.len())
    }

    /// One more condition; `{}` in it stands for the value.
    pub(crate) fn and(&mut self, clause: &str, value: &impl Bind) {
        let mark = self.value(value);
        self.clauses.push(clause.replace("{}", &mark));
    }

    /// The conditions as SQL; empty where there is none.
    pub(crate) fn sql(&self) -> String {
        if self.clauses.is_empty() { String::new() } else { format!("WHERE {}", self.clauses.join(" AND ")) }
    }

    /// The values, in the order of their placeholders.
    pub(crate) fn params(&self) -> Vec<&dyn Bind> {
        self.values.iter().map(|value| value as &dyn Bind).collect()
    }
}

/// Which stretch of a list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// How many items at the most.
    pub limit: u32,
    /// How many to leave out before.
    pub offset: u64,
}

impl Slice {
    /// The whole list.
    pub const ALL: Self = Self { limit: u32::MAX, offset: 0 };
}

/// A stretch of a list, and how long the whole list is.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Found<T> {
    /// The stretch.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: u64,
}

/// A list in one query: each row ends with the length of the whole list.
pub(crate) fn found<T>(
    tx: &mut Tx<'_>,
    (columns, tables): (&str, &str),
    mut conditions: Where,
    order: &str,
    slice: Slice,
    mut read: impl FnMut(&mut Row<'_>) -> Result<T>,
) -> Result<Found<T>> {
    let filter = conditions.sql();
    let bare = conditions.values.len();
    let (limit, offset) = (conditions.value(&slice.limit), conditions.value(&slice.offset));
    let sql = format!(
        "SELECT {columns}, COUNT(*) OVER () FROM {tables} {filter} ORDER BY {order} LIMIT {limit} OFFSET {offset}"
    );
    let mut total = 0;
    let items = tx.list(&sql, &conditions.params(), |row| {
        let item = read(row)?;
        total = row.next()?;
        Ok(item)
    })?;
    if items.is_empty() && slice.offset > 0 {
        // A page beyond the last one: the list's length has to be asked for alone.
        conditions.values.truncate(bare);
        let counted = format!("SELECT COUNT(*) FROM (SELECT {columns} FROM {tables} {filter}) all_rows");
        total = tx.one(&counted, &conditions.params(), |row| row.next())?;
    }
    Ok(Found { items, total })
}

/// A column's text in a language, Italian where there is no translation.
pub(crate) fn said(conditions: &mut Where, lang: Lang, alias: &str, column: &str) -> String {
    if lang == Lang::It {
        return format!("{alias}.{column}");
    }
    let lang = conditions.value(&lang.code());
    format!(
        "COALESCE((SELECT t.text FROM translations t WHERE t.owner = {alias}.id AND t.field = '{column}' AND t.lang = {lang}), \
         {alias}.{column})"
    )
}

/// The two columns of a term.
pub(crate) fn term_columns(term: Option<Term>) -> (Option<u32>, Option<&'static str>) {
    (term.map(Term::amount), term.map(|term| term.unit().name()))
}

/// Reads the two columns of a term.
pub(crate) fn read_term(row: &mut Row<'_>) -> Result<Option<Term>> {
    let (amount, unit): (Option<u32>, Option<String>) = (row.next()?, row.next()?);
    let Some((amount, unit)) = amount.zip(unit) else { return Ok(None) };
    let unit = unit.parse().map_err(Error::internal)?;
    Term::new(amount, unit).map(Some).map_err(Error::internal)
}

/// A text for comparing: small letters without accents.
pub(crate) fn folded(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|c| match c {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            '’' => '\'',
            other => other,
        })
        .collect()
}

/// A pattern that finds a word anywhere; the signs that LIKE knows stand for themselves.
pub(crate) fn containing(word: &str) -> String {
    let mut pattern = String::from("%");
    for c in folded(word).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}
