//! Terms that were not kept, by procedure and office: what the holder of the substitute power reports each January (L. 241/1990 art. 2
//! c. 9-quater). One query, counted by the database.

use jiff::civil::Date;
use kernel::db::{Tx, Value};
use kernel::permit::Scope;
use kernel::{OfficeId, Result, words};

use super::cases;
use super::list::Where;
use crate::procedure::ProcedureId;
use crate::record::Case;
use crate::year;

words! {
    /// Which of the cases whose term ended in a year are counted.
    Part {
        /// All of them.
        Ended = "ended",
        /// Those that were not concluded by their last day.
        Missed = "missed",
        /// Those of them that were concluded later.
        Late = "late",
        /// Those of them that are open still.
        Open = "open",
        /// Those in which the applicant turned to the substitute.
        Asked = "asked",
    }
}

impl Part {
    /// Where silence is an answer, the case ended by itself on the day after the last one: nothing was left undone.
    fn condition(self) -> &'static str {
        match self {
            Self::Ended => "TRUE",
            Self::Missed => {
                "(c.decided_on IS NULL OR (c.decided_on > c.due_legal AND c.outcome NOT IN ('assent', 'rejection')))"
            }
            Self::Late => "(c.decided_on > c.due_legal AND c.outcome NOT IN ('assent', 'rejection'))",
            Self::Open => "c.decided_on IS NULL",
            Self::Asked => "s.case_id IS NOT NULL",
        }
    }
}

/// What is asked: the cases of some offices whose last day lay in a year, and is over.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) scope: Scope,
    pub(crate) year: i16,
    pub(crate) today: Date,
}

/// A procedure in an office.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) procedure: ProcedureId,
    pub(crate) name: String,
    pub(crate) office: OfficeId,
    /// How many cases each part has, in the order of `Part::ALL`.
    pub(crate) counts: Vec<u64>,
}

const FROM: &str =
    "FROM cases c JOIN procedures p ON p.id = c.procedure LEFT JOIN case_substitutions s ON s.case_id = c.id";

impl Asked {
    fn conditions(&self) -> Where {
        let mut found = Where::default();
        let (first, last) = year::days(self.year);
        let [first, last, today] = [first, last, self.today].map(|day| found.value(Value::text(day.to_string())));
        found.clauses.push(format!("c.due_legal >= {first} AND c.due_legal <= {last} AND c.due_legal < {today}"));
        if let Some(marks) = found.offices(&self.scope) {
            found.clauses.push(format!("c.office IN ({marks})"));
        }
        found
    }
}

/// The procedures in whose cases a term ended in the year, by name.
pub(crate) fn by_procedure(tx: &mut Tx<'_>, asked: &Asked) -> Result<Vec<Line>> {
    let found = asked.conditions();
    let sums = Part::ALL
        .iter()
        .map(|part| format!("COALESCE(CAST(SUM(CASE WHEN {} THEN 1 ELSE 0 END) AS BIGINT), 0)", part.condition()));
    let sql = format!(
        "SELECT c.procedure, p.name, c.office, {} {FROM} WHERE {} GROUP BY c.procedure, p.name, c.office
         ORDER BY p.name, c.procedure, c.office",
        sums.collect::<Vec<_>>().join(", "),
        found.sql()
    );
    tx.list(&sql, &found.params(), |row| {
        let (procedure, name, office) = (row.next()?, row.next()?, row.next()?);
        let counts = Part::ALL.iter().map(|_| row.next()).collect::<Result<_>>()?;
        Ok(Line { procedure, name, office, counts })
    })
}

/// The cases behind a figure, the oldest term first, and how many they are.
pub(crate) fn behind(
    tx: &mut Tx<'_>,
    asked: &Asked,
    (procedure, office, part): (Option<ProcedureId>, Option<OfficeId>, Part),
    text: &str,
    (limit, offset): (i64, i64),
) -> Result<(Vec<Case>, u64)> {
    let mut found = asked.conditions();
    found.is("c.procedure", procedure);
    found.is("c.office", office);
    found.clauses.push(part.condition().to_owned());
    if !text.is_empty() {
        let mark = found.value(Value::text(kernel::search::containing(text)));
        found.clauses.push(format!("(lower(c.number) LIKE {mark} ESCAPE '!' OR lower(c.code) LIKE {mark} ESCAPE '!')"));
    }
    let count = format!("SELECT COUNT(*) {FROM} WHERE {}", found.sql());
    let total = tx.one(&count, &found.params(), |row| row.next())?;
    let conditions = found.sql();
    let (limit, from) = (found.value(Value::Int(limit)), found.value(Value::Int(offset)));
    let sql = format!(
        "SELECT {} {FROM} WHERE {conditions} ORDER BY c.due_legal, c.id LIMIT {limit} OFFSET {from}",
        cases::COLUMNS
    );
    Ok((tx.list(&sql, &found.params(), cases::read)?, total))
}
