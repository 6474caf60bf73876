//! The due board and the search: which cases a list shows, one query a list.

use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::{Bind, Row, Tx, Value};
use kernel::permit::Scope;
use kernel::{OfficeId, PersonId, Result, params, words};

use super::cases;
use crate::ids::CaseId;
use crate::procedure::ProcedureId;
use crate::record::Case;

words! {
    /// The parts of the board.
    Section {
        /// All that are open.
        Open = "open",
        /// A day is over that was still to be met.
        Late = "late",
        /// One comes within seven days.
        Week = "week",
        /// Documents, observations, the quota: somebody else has to move.
        Waiting = "waiting",
        /// Nobody works on it.
        Unassigned = "unassigned",
        /// Decided, and not yet with the applicant.
        Decided = "decided",
        /// The legal term is over without an answer, and silence is none: one may turn to who holds the substitute power.
        PastTerm = "past_term",
    }
}

words! {
    /// Of which cases the board is.
    Side {
        /// Those that are in one's offices now.
        Here = "here",
        /// Those for which one's offices answer, wherever they are.
        Ours = "ours",
    }
}

impl Section {
    /// The parts of the due board; what is past the legal term has a page of its own.
    pub(crate) const BOARD: [Self; 6] =
        [Self::Open, Self::Late, Self::Week, Self::Waiting, Self::Unassigned, Self::Decided];

    fn condition(self, found: &mut Where, today: Date) -> String {
        let mut mark = |on: Date| found.value(Value::text(on.to_string()));
        match self {
            Self::Open => "c.closed_on IS NULL".to_owned(),
            Self::Late => format!("c.due < {}", mark(today)),
            Self::Week => format!("c.due >= {} AND c.due <= {}", mark(today), mark(today.saturating_add(7.days()))),
            Self::Waiting => "c.stands IN ('waiting', 'documents', 'observations')".to_owned(),
            Self::Unassigned => "c.officer IS NULL".to_owned(),
            Self::Decided => "c.stands = 'decided'".to_owned(),
            Self::PastTerm => {
                format!("c.decided_on IS NULL AND c.silence = 'none' AND c.due_legal < {}", mark(today))
            }
        }
    }
}

/// Which cases a list shows. What is not given does not restrict.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    /// The offices whose cases may be seen.
    pub(crate) scope: Scope,
    pub(crate) today: Date,
    pub(crate) section: Section,
    pub(crate) side: Side,
    pub(crate) office: Option<OfficeId>,
    pub(crate) officer: Option<PersonId>,
    pub(crate) procedure: Option<ProcedureId>,
    /// A number, a code, a name, a fiscal code, or words of what was registered: looked for among open and closed ones, wherever they have been.
    pub(crate) text: String,
}

/// A case in a list.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) case: Case,
    /// Empty where the data were erased.
    pub(crate) applicant: String,
    pub(crate) procedure: String,
    /// Who works on it; empty where nobody does.
    pub(crate) officer: String,
}

/// A page of a list.
pub(crate) struct Page {
    pub(crate) listed: Vec<Listed>,
    /// How long the list is.
    pub(crate) total: u64,
    /// Whether more people have such a name than were looked through.
    pub(crate) capped: bool,
}

/// The most people that are looked through for a name.
pub(crate) const NAMED_MOST: i64 = 1000;

/// Whether a case is, or has been, in one of some offices.
fn seen_by(case: &str, marks: &str) -> String {
    format!(
        "({case}.office IN ({marks}) OR EXISTS (SELECT 1 FROM case_legs l WHERE l.case_id = {case}.id AND l.office IN ({marks})))"
    )
}

/// What comes after all words that begin like one.
fn beyond(word: &str) -> String {
    format!("{word}{}", char::MAX)
}

/// The conditions of a query, with the values behind their placeholders.
#[derive(Default)]
pub(super) struct Where {
    pub(super) clauses: Vec<String>,
    values: Vec<Value<'static>>,
    /// Whether a name was some more people's than [`NAMED_MOST`].
    capped: bool,
}

impl Where {
    /// A value's placeholder.
    pub(super) fn value(&mut self, value: Value<'static>) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }

    pub(super) fn is(&mut self, column: &str, value: Option<impl ToString>) {
        if let Some(value) = value {
            let mark = self.value(Value::text(value.to_string()));
            self.clauses.push(format!("{column} = {mark}"));
        }
    }

    /// The offices of a scope as a list for `IN`; none for all.
    pub(super) fn offices(&mut self, scope: &Scope) -> Option<String> {
        let Scope::Offices(offices) = scope else { return None };
        // An empty list would be no list in SQL; no office has an empty name.
        let names = offices.iter().map(ToString::to_string).chain([String::new()]);
        let marks: Vec<String> = names.map(|name| self.value(Value::text(name))).collect();
        Some(marks.join(", "))
    }

    /// What a text finds: a number, a code, a fiscal code, a name whose words begin like those that were typed; and what the protocol says of all
    /// that came and went out for a case: its numbers, subjects, people, references and the names of files.
    fn text(&mut self, tx: &mut Tx<'_>, text: &str, scope: &Scope) -> Result<()> {
        let exact = self.value(Value::text(text.trim().to_uppercase()));
        let typed = self.value(Value::text(web::codes::typed(text)));
        let mut found = vec![
            // What has no number is in no index of numbers.
            format!("SELECT id FROM cases WHERE number = {exact} AND number <> ''"),
            format!("SELECT id FROM cases WHERE code = {typed}"),
        ];
        if let Some((registered, words)) = protocol::among(tx, text, "case", self.values.len() + 1) {
            self.value(words);
            // The protocol keeps its correspondents; a case whose personal data were erased is found by no name any more.
            found.push(format!("SELECT id FROM cases WHERE erased_on IS NULL AND id IN ({registered})"));
        }
        let (code, name) = (crate::fiscal_code::folded(text), crate::folded_name(text));
        // What has no letter and no digit names nobody: empty codes and names would be everybody's.
        if !code.is_empty() && !name.is_empty() {
            let code = self.value(Value::text(code));
            found.push(format!("SELECT case_id FROM case_people WHERE fiscal_code = {code}"));
            found.push(self.names(tx, &name, scope)?);
        }
        self.clauses.push(format!("c.id IN ({})", found.join(" UNION ")));
        Ok(())
    }

    /// The cases of people whose names have words that begin so, at most [`NAMED_MOST`]: among a million cases some names are many people's.
    fn names(&mut self, tx: &mut Tx<'_>, name: &str, scope: &Scope) -> Result<String> {
        let mut words: Vec<(i64, &str)> = Vec::new();
        for word in name.split(' ') {
            let sql =
                "SELECT COUNT(*) FROM (SELECT 1 FROM case_names WHERE word >= $1 AND word < $2 LIMIT $3) AS found";
            words.push((tx.one(sql, params![word, beyond(word), NAMED_MOST], |row| row.next())?, word));
        }
        // The rarest leads: the others are looked for in its cases only.
        words.sort_unstable();
        let is_common = words.first().is_some_and(|(count, _)| *count >= NAMED_MOST);
        let words: Vec<&str> = words.into_iter().map(|(_, word)| word).collect();
        if is_common {
            let mut alone = Self::default();
            let sql =
                format!("SELECT COUNT(*) FROM ({} LIMIT {}) AS named", alone.named(&words, scope), NAMED_MOST + 1);
            self.capped = tx.one(&sql, &alone.params(), |row| row.next::<i64>())? > NAMED_MOST;
        }
        Ok(format!("SELECT case_id FROM ({} LIMIT {NAMED_MOST}) AS named", self.named(&words, scope)))
    }

    /// The cases of people whose names have all of some words, the rarest first.
    fn named(&mut self, words: &[&str], scope: &Scope) -> String {
        let mut between = words
            .iter()
            .map(|word| (self.value(Value::text((*word).to_owned())), self.value(Value::text(beyond(word)))));
        let (from, to) = between.next().unwrap_or_default();
        let mut sql = format!("SELECT n.case_id FROM case_names n WHERE n.word >= {from} AND n.word < {to}");
        for (from, to) in between {
            sql += &format!(
                " AND EXISTS (SELECT 1 FROM case_names m WHERE m.case_id = n.case_id AND m.word >= {from} AND m.word < {to})"
            );
        }
        if let Some(marks) = self.offices(scope) {
            // Looked up for each name that was found: as a join, an engine may walk through all cases to ask each for its names.
            sql += &format!(" AND EXISTS (SELECT 1 FROM cases s WHERE s.id = n.case_id AND {})", seen_by("s", &marks));
        }
        sql
    }

    pub(super) fn sql(&self) -> String {
        self.clauses.join(" AND ")
    }

    pub(super) fn params(&self) -> Vec<&dyn Bind> {
        self.values.iter().map(|value| value as &dyn Bind).collect()
    }
}

impl Filter {
    /// All conditions but the section's.
    fn conditions(&self, tx: &mut Tx<'_>) -> Result<Where> {
        let mut found = Where::default();
        if self.text.is_empty() {
            found.clauses.push("c.closed_on IS NULL".to_owned());
            let column = if self.side == Side::Here { "c.leg_office" } else { "c.office" };
            found.is(column, self.office);
            if let Some(marks) = found.offices(&self.scope) {
                found.clauses.push(format!("{column} IN ({marks})"));
            }
        } else {
            found.text(tx, &self.text, &self.scope)?;
            if let Some(marks) = found.offices(&self.scope) {
                found.clauses.push(seen_by("c", &marks));
            }
        }
        found.is("c.officer", self.officer);
        found.is("c.procedure", self.procedure);
        Ok(found)
    }
}

/// A page of a list, and how long the list is: what is due first comes first. What is shown beside a case is read of those of the page alone.
pub(crate) fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<Page> {
    let mut found = filter.conditions(tx)?;
    if filter.text.is_empty() || filter.section == Section::PastTerm {
        let section = filter.section.condition(&mut found, filter.today);
        found.clauses.push(section);
    }
    let conditions = found.sql();
    let count = format!("SELECT COUNT(*) FROM cases c WHERE {conditions}");
    let total = tx.one(&count, &found.params(), |row| row.next())?;
    let (limit, from) = (found.value(Value::Int(limit)), found.value(Value::Int(offset)));
    let turn = match filter.section {
        Section::PastTerm => "c.due_legal, c.filed_on, c.id",
        _ => "CASE WHEN c.due IS NULL THEN 1 ELSE 0 END, c.due, c.filed_on, c.id",
    };
    let sql = format!(
        "SELECT {}, COALESCE(a.name, ''), p.name, COALESCE(o.name, '')
         FROM (SELECT c.* FROM cases c WHERE {conditions} ORDER BY {turn} LIMIT {limit} OFFSET {from}) c
         JOIN procedures p ON p.id = c.procedure
         LEFT JOIN case_people a ON a.case_id = c.id AND a.role = 'applicant'
         LEFT JOIN people o ON o.id = c.officer
         ORDER BY {turn}",
        cases::COLUMNS
    );
    Ok(Page { listed: tx.list(&sql, &found.params(), read)?, total, capped: found.capped })
}

fn read(row: &mut Row<'_>) -> Result<Listed> {
    Ok(Listed { case: cases::read(row)?, applicant: row.next()?, procedure: row.next()?, officer: row.next()? })
}

/// How many cases each section has, in one query; the filter's own section and text do not count.
pub(crate) fn counts(tx: &mut Tx<'_>, filter: &Filter) -> Result<Vec<(Section, u64)>> {
    let mut found = Filter { text: String::new(), ..filter.clone() }.conditions(tx)?;
    let conditions = found.sql();
    let sums = Section::BOARD.iter().map(|section| {
        let condition = section.condition(&mut found, filter.today);
        format!("COALESCE(CAST(SUM(CASE WHEN {condition} THEN 1 ELSE 0 END) AS BIGINT), 0)")
    });
    let sums: Vec<String> = sums.collect();
    let sql = format!("SELECT {} FROM cases c WHERE {conditions}", sums.join(", "));
    tx.one(&sql, &found.params(), |row| Section::BOARD.iter().map(|section| Ok((*section, row.next()?))).collect())
}

/// The open cases on which somebody works, in the offices of a scope: the case, and the number of its last event.
pub(crate) fn of_officer(tx: &mut Tx<'_>, officer: PersonId, scope: &Scope) -> Result<Vec<(CaseId, u64)>> {
    let sql = "SELECT id, revision, leg_office FROM cases WHERE officer = $1 AND closed_on IS NULL ORDER BY due, id";
    let all = tx.list(sql, params![officer], |row| Ok((row.next()?, row.next()?, row.next::<OfficeId>()?)))?;
    Ok(all.into_iter().filter(|(.., office)| scope.has(*office)).map(|(id, revision, _)| (id, revision)).collect())
}

/// The latest case of the offices of a scope in which somebody with a fiscal code has applied.
pub(crate) fn latest_of(tx: &mut Tx<'_>, fiscal_code: &str, scope: &Scope) -> Result<Option<Case>> {
    let sql = format!(
        "SELECT {} FROM cases c JOIN case_people a ON a.case_id = c.id AND a.role = 'applicant'
         WHERE a.fiscal_code = $1 ORDER BY c.filed_on DESC, c.id DESC",
        cases::COLUMNS
    );
    Ok(tx.list(&sql, params![fiscal_code], cases::read)?.into_iter().find(|case| scope.has(case.office)))
}
