//! Reading the ledger row by row: the drill-down of a figure.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Channel, Entry, Kind, Outcome, Ref, RowId};
use crate::db::{self, Bind, Tx, Value};
use crate::error::Result;
use crate::ids::{OfficeId, ServiceId};
use crate::search;

/// A row as it was booked.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its identifier.
    pub id: RowId,
    /// When it was booked.
    pub recorded_at: Timestamp,
    /// What it says.
    pub entry: Entry,
    /// 1, or −1 where it takes another back.
    pub weight: i64,
    /// The row that it takes back.
    pub reverses: Option<RowId>,
}

/// Which rows of an office a figure counts. An empty list or a missing bound does not restrict.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// Kinds of rows; where none is named, all but those that only observe (`Kind::OBSERVED`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Kind>,
    /// Services.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
    /// Channels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// Outcomes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// Sources of imported rows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// At most so many calendar days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within_days: Option<i64>,
    /// At most so many working days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within_working_days: Option<i64>,
    /// At most so many minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within_minutes: Option<i64>,
    /// Not after the legal term.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub within_legal_term: bool,
    /// Not after the promise.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub within_promise: bool,
    /// Rows that were set apart are left out (the rule), or are the only ones (`true`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded: Option<bool>,
}

pub(super) const COLUMNS: &str = "l.id, l.recorded_at, l.kind, l.office, l.service, l.channel, l.subject_kind, l.subject_id, l.requested_on,
  l.due_legal, l.due_promised, l.delivered_on, l.days, l.working_days, l.outcome, l.excluded, l.score, l.charter, l.source,
  l.reference, l.minutes, l.weight, l.reverses";

/// One row.
///
/// # Errors
/// `NotFound`; database errors.
pub fn row(tx: &mut Tx<'_>, id: RowId) -> Result<Row> {
    tx.one(&format!("SELECT {COLUMNS} FROM ledger l WHERE l.id = $1 ORDER BY l.id"), crate::params![id], read)
}

pub(super) fn read(row: &mut db::Row<'_>) -> Result<Row> {
    Ok(Row {
        id: row.next()?,
        recorded_at: row.next()?,
        entry: Entry {
            kind: row.next()?,
            office: row.next()?,
            service: row.next()?,
            channel: row.next()?,
            subject: Ref { kind: row.next()?, id: row.next()? },
            requested_on: row.next()?,
            due_legal: row.next()?,
            due_promised: row.next()?,
            delivered_on: row.next()?,
            days: row.next()?,
            working_days: row.next()?,
            outcome: row.next()?,
            excluded: row.next()?,
            score: row.next()?,
            charter: row.next()?,
            source: row.next()?,
            reference: row.next()?,
            minutes: row.next()?,
        },
        weight: row.next()?,
        reverses: row.next()?,
    })
}

/// The rows of an office that hold (not taken back), requested from a day to a day (both counted), those of another filter left
/// out, and how many there are.
///
/// # Errors
/// Database errors.
pub fn page(
    tx: &mut Tx<'_>,
    office: OfficeId,
    (from, to): (Date, Date),
    filter: &Filter,
    but: Option<&Filter>,
    slice: (i64, i64),
) -> Result<(Vec<Row>, u64)> {
    find(tx, office, (from, to), (filter, but), "", slice)
}

/// As `page`, only the rows whose reference, or whose subject where they have none, contains a text.
///
/// # Errors
/// Database errors.
pub fn find(
    tx: &mut Tx<'_>,
    office: OfficeId,
    (from, to): (Date, Date),
    (filter, but): (&Filter, Option<&Filter>),
    text: &str,
    (limit, offset): (i64, i64),
) -> Result<(Vec<Row>, u64)> {
    let mut values = vec![Value::text(office.to_string()), Value::text(from.to_string()), Value::text(to.to_string())];
    let mut conditions = conditions(filter, &mut values);
    if let Some(but) = but {
        // A missing day or term is no match, and its negation has to be one.
        let unwanted = self::conditions(but, &mut values);
        conditions += &format!(" AND NOT COALESCE((TRUE{unwanted}), FALSE)");
    }
    if !text.trim().is_empty() {
        values.push(Value::text(search::containing(text)));
        conditions += &format!(" AND lower(COALESCE(l.reference, l.subject_id)) LIKE ${} ESCAPE '!'", values.len());
    }
    let body = format!(
        "FROM ledger l WHERE l.office = $1 AND l.requested_on >= $2 AND l.requested_on <= $3 AND l.weight = 1
           AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses = l.id){conditions}"
    );
    let params: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    let total = tx.one(&format!("SELECT COUNT(*) {body}"), &params, |row| row.next())?;
    let list = format!("SELECT {COLUMNS} {body} ORDER BY l.requested_on, l.id LIMIT {limit} OFFSET {offset}");
    Ok((tx.list(&list, &params, read)?, total))
}

/// The filter as conditions on `l`; its values are appended behind the placeholders that are already taken.
fn conditions(filter: &Filter, values: &mut Vec<Value<'static>>) -> String {
    let mut sql = String::new();
    if filter.kinds.is_empty() {
        let observed = Kind::OBSERVED.map(|kind| format!("'{kind}'"));
        sql += &format!(" AND l.kind NOT IN ({})", observed.join(", "));
    }
    any_of(&mut sql, values, "kind", filter.kinds.iter().map(|kind| kind.word().to_owned()));
    any_of(&mut sql, values, "service", filter.services.iter().map(ToString::to_string));
    any_of(&mut sql, values, "channel", filter.channels.iter().map(|channel| channel.word().to_owned()));
    any_of(&mut sql, values, "outcome", filter.outcomes.iter().map(|outcome| outcome.word().to_owned()));
    any_of(&mut sql, values, "source", filter.sources.iter().cloned());
    let most = [
        ("days", filter.within_days),
        ("working_days", filter.within_working_days),
        ("minutes", filter.within_minutes),
    ];
    for (column, most) in most {
        if let Some(most) = most {
            values.push(Value::Int(most));
            sql += &format!(" AND l.{column} <= ${}", values.len());
        }
    }
    if filter.within_legal_term {
        sql += " AND l.delivered_on <= l.due_legal";
    }
    if filter.within_promise {
        sql += " AND l.delivered_on <= l.due_promised";
    }
    match filter.excluded {
        None | Some(false) => sql += " AND l.excluded IS NULL",
        Some(true) => sql += " AND l.excluded IS NOT NULL",
    }
    sql
}

fn any_of(sql: &mut String, values: &mut Vec<Value<'static>>, column: &str, words: impl Iterator<Item = String>) {
    let mut marks = Vec::new();
    for word in words {
        values.push(Value::text(word));
        marks.push(format!("${}", values.len()));
    }
    if !marks.is_empty() {
        *sql += &format!(" AND l.{column} IN ({})", marks.join(", "));
    }
}
