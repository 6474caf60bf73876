//! Who changed what, and who read personal data. Written in the transaction of the change itself.

use jiff::{Timestamp, ToSpan};

use crate::db::{Bind, Row, Tx, Value};
use crate::error::Result;
use crate::ids::{OfficeId, PersonId};
use crate::ledger::Ref;
use crate::permit::Scope;
use crate::{id, params, words};

id! {
    /// An entry of the history.
    HistoryId
}

words! {
    /// What was done.
    Action {
        /// Made.
        Created = "created",
        /// Changed.
        Changed = "changed",
        /// Taken away.
        Removed = "removed",
        /// Approved.
        Approved = "approved",
        /// Put in force or published.
        Published = "published",
        /// An older state brought back.
        Undone = "undone",
        /// Brought in from a file.
        Imported = "imported",
        /// Personal data read.
        Read = "read",
        /// Signed in, or tried to.
        SignedIn = "signed_in",
    }
}

/// Who acts: a person, or the system itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person; none for the system.
    pub id: Option<PersonId>,
    /// The name as it was then.
    pub name: String,
}

impl Actor {
    /// The program itself: the demo, a background job, the command line.
    #[must_use]
    pub fn system() -> Self {
        Self { id: None, name: "Sportello".to_owned() }
    }
}

/// An entry.
#[derive(Clone, Debug)]
pub struct Change {
    /// Its identifier.
    pub id: HistoryId,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What was done.
    pub action: Action,
    /// To what.
    pub subject: Ref,
    /// In words, or the thing's name.
    pub summary: String,
    /// How it was, as JSON.
    pub before: Option<String>,
    /// How it is, as JSON.
    pub after: Option<String>,
}

/// A change to be written down.
#[derive(Debug)]
pub struct Record<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// What was done.
    pub action: Action,
    /// To what.
    pub subject: Ref,
    /// The office that it belongs to.
    pub office: Option<OfficeId>,
    /// The thing's name.
    pub summary: &'a str,
    /// How it was.
    pub before: Option<serde_json::Value>,
    /// How it is.
    pub after: Option<serde_json::Value>,
}

/// Writes a change down.
///
/// # Errors
/// Database errors.
pub fn record(tx: &mut Tx<'_>, record: &Record<'_>) -> Result<HistoryId> {
    let id: HistoryId = tx.id();
    let json = |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string);
    tx.execute(
        "INSERT INTO history (id, at, person, person_name, action, subject_kind, subject_id, office, summary, before, after)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            id,
            tx.now(),
            record.actor.id,
            record.actor.name,
            record.action,
            record.subject.kind,
            record.subject.id,
            record.office,
            record.summary,
            json(&record.before),
            json(&record.after)
        ],
    )?;
    Ok(id)
}

/// Who looked at a person's data (GDPR art. 5 c. 2: who saw what can be told). Whoever leafs back and forth reads once, not once a page.
///
/// # Errors
/// Database errors.
pub fn reading(tx: &mut Tx<'_>, by: &Actor, subject: &Ref, office: OfficeId, summary: &str) -> Result<()> {
    looked(tx, by, subject, office, (summary, None))
}

/// Who looked for a person in a list: how many were found and what stood on the page, by their numbers, and never the words, which are a name
/// that outlives here whatever is erased.
///
/// # Errors
/// Database errors.
pub fn searching(
    tx: &mut Tx<'_>,
    by: &Actor,
    list: &Ref,
    office: OfficeId,
    (total, shown): (u64, Vec<String>),
) -> Result<()> {
    let found = serde_json::json!({ "found": total, "shown": shown });
    looked(tx, by, list, office, ("", Some(found)))
}

fn looked(
    tx: &mut Tx<'_>,
    by: &Actor,
    subject: &Ref,
    office: OfficeId,
    (summary, after): (&str, Option<serde_json::Value>),
) -> Result<()> {
    let (last, _) = of(tx, subject, 1, 0)?;
    let (lately, seen) = (tx.now() - 30.minutes(), after.as_ref().map(ToString::to_string));
    let again = |last: &Change| {
        last.action == Action::Read && last.actor == *by && last.at > lately && (seen.is_none() || last.after == seen)
    };
    if last.iter().any(again) {
        return Ok(());
    }
    let subject = subject.clone();
    let read = Record { actor: by, action: Action::Read, subject, office: Some(office), summary, before: None, after };
    record(tx, &read).map(|_| ())
}

const COLUMNS: &str = "id, at, person, person_name, action, subject_kind, subject_id, summary, before, after";

fn read(row: &mut Row<'_>) -> Result<Change> {
    Ok(Change {
        id: row.next()?,
        at: row.next()?,
        actor: Actor { id: row.next()?, name: row.next()? },
        action: row.next()?,
        subject: Ref { kind: row.next()?, id: row.next()? },
        summary: row.next()?,
        before: row.next()?,
        after: row.next()?,
    })
}

/// The history of one thing, the newest first, and how long it is.
///
/// # Errors
/// Database errors.
pub fn of(tx: &mut Tx<'_>, subject: &Ref, limit: i64, offset: i64) -> Result<(Vec<Change>, u64)> {
    let key = params![subject.kind, subject.id];
    let total =
        tx.one("SELECT COUNT(*) FROM history WHERE subject_kind = $1 AND subject_id = $2", key, |r| r.next())?;
    let sql = format!(
        "SELECT {COLUMNS} FROM history WHERE subject_kind = $1 AND subject_id = $2 ORDER BY id DESC LIMIT $3 OFFSET $4"
    );
    Ok((tx.list(&sql, params![subject.kind, subject.id, limit, offset], read)?, total))
}

/// One entry.
///
/// # Errors
/// `NotFound`; database errors.
pub fn change(tx: &mut Tx<'_>, id: HistoryId) -> Result<Change> {
    tx.one(&format!("SELECT {COLUMNS} FROM history WHERE id = $1 ORDER BY id"), params![id], read)
}

/// The history of an office and of all that belongs to it, the newest first, and how long it is.
///
/// # Errors
/// Database errors.
pub fn of_office(tx: &mut Tx<'_>, office: OfficeId, limit: i64, offset: i64) -> Result<(Vec<Change>, u64)> {
    let total = tx.one("SELECT COUNT(*) FROM history WHERE office = $1", params![office], |row| row.next())?;
    let sql = format!("SELECT {COLUMNS} FROM history WHERE office = $1 ORDER BY id DESC LIMIT $2 OFFSET $3");
    Ok((tx.list(&sql, params![office, limit, offset], read)?, total))
}

/// Which entries are asked for; what is not given does not restrict.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The offices whose entries may be seen. What belongs to no office is seen by those who see all.
    pub scope: Scope,
    /// The kind of thing ("office").
    pub kind: Option<String>,
    /// Who acted.
    pub person: Option<PersonId>,
    /// What was done.
    pub action: Option<Action>,
}

impl Filter {
    /// The conditions, with their values.
    fn conditions(&self) -> (String, Vec<Value<'static>>) {
        let (mut sql, mut values) = (String::from("TRUE"), Vec::new());
        let mut add = |column: &str, words: Vec<String>| {
            let marks: Vec<String> = (1..=words.len()).map(|at| format!("${}", values.len() + at)).collect();
            sql += &format!(" AND {column} IN ({})", marks.join(", "));
            values.extend(words.into_iter().map(Value::text));
        };
        if let Scope::Offices(offices) = &self.scope {
            // An empty list would be no list in SQL; no office has an empty name.
            let offices = offices.iter().map(ToString::to_string).chain([String::new()]);
            add("office", offices.collect());
        }
        for (column, word) in [
            ("subject_kind", self.kind.clone()),
            ("person", self.person.map(|person| person.to_string())),
            ("action", self.action.map(|action| action.to_string())),
        ] {
            if let Some(word) = word {
                add(column, vec![word]);
            }
        }
        (sql, values)
    }
}

/// The entries that a filter lets through, the newest first, and how many.
///
/// # Errors
/// Database errors.
pub fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<(Vec<Change>, u64)> {
    let (conditions, values) = filter.conditions();
    let values: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    let total = tx.one(&format!("SELECT COUNT(*) FROM history WHERE {conditions}"), &values, |row| row.next())?;
    let sql =
        format!("SELECT {COLUMNS} FROM history WHERE {conditions} ORDER BY id DESC LIMIT {limit} OFFSET {offset}");
    Ok((tx.list(&sql, &values, read)?, total))
}

/// The kinds of things that have a history in a scope.
///
/// # Errors
/// Database errors.
pub fn kinds(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<String>> {
    let (conditions, values) = Filter { scope: scope.clone(), kind: None, person: None, action: None }.conditions();
    let values: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    let sql = format!("SELECT DISTINCT subject_kind FROM history WHERE {conditions} ORDER BY subject_kind");
    tx.list(&sql, &values, |row| row.next())
}

/// The people who acted in a scope, by name.
///
/// # Errors
/// Database errors.
pub fn actors(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<(PersonId, String)>> {
    let (conditions, values) = Filter { scope: scope.clone(), kind: None, person: None, action: None }.conditions();
    let values: Vec<&dyn Bind> = values.iter().map(|value| value as &dyn Bind).collect();
    let sql = format!(
        "SELECT person, MAX(person_name) FROM history WHERE person IS NOT NULL AND {conditions} GROUP BY person ORDER BY 2, 1"
    );
    tx.list(&sql, &values, |row| Ok((row.next()?, row.next()?)))
}
