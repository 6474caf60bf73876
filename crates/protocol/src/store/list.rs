//! The list of a register: searched, filtered, by pages.

use jiff::civil::Date;
use kernel::db::{Bind, Tx, Value};
use kernel::permit::Scope;
use kernel::{Lang, OfficeId, Result, search, words};

use super::registrations::{COLUMNS, FROM, read};
use crate::registers::RegisterId;
use crate::registration::{Direction, Registration};

words! {
    /// Which registrations a list shows, by where they stand.
    State {
        /// Those that hold.
        Valid = "valid",
        /// Those that were annulled.
        Annulled = "annulled",
        /// Those that came out of a register of emergency.
        Recovered = "recovered",
    }
}

/// Which registrations of a register a list shows. What is not given does not restrict.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) register: RegisterId,
    /// The offices whose registrations may be seen.
    pub(crate) scope: Scope,
    pub(crate) text: String,
    pub(crate) number: Option<i64>,
    pub(crate) year: Option<i16>,
    pub(crate) from: Option<Date>,
    pub(crate) to: Option<Date>,
    pub(crate) direction: Option<Direction>,
    pub(crate) office: Option<OfficeId>,
    pub(crate) state: Option<State>,
}

impl Filter {
    /// The conditions, and the values behind their placeholders.
    fn conditions(&self, tx: &Tx<'_>) -> (String, Vec<Value<'static>>) {
        let mut clauses = vec!["r.register = $1".to_owned()];
        let mut values = vec![Value::text(self.register.to_string())];
        let mut and = |condition: &str, value: Option<Value<'static>>| {
            if let Some(value) = value {
                values.push(value);
                clauses.push(format!("{condition} ${}", values.len()));
            }
        };
        let text = |value: String| Value::text(value);
        and("r.number =", self.number.map(Value::Int));
        and("r.year =", self.year.map(|year| Value::Int(year.into())));
        and("r.day >=", self.from.map(|day| text(day.to_string())));
        and("r.day <=", self.to.map(|day| text(day.to_string())));
        and("r.direction =", self.direction.map(|direction| text(direction.to_string())));
        and("r.office =", self.office.map(|office| text(office.to_string())));
        if let Scope::Offices(offices) = &self.scope {
            // An empty list would be no list in SQL; no office has an empty name.
            let first = values.len();
            values.extend(offices.iter().map(ToString::to_string).chain([String::new()]).map(Value::text));
            let marks: Vec<String> = (first + 1..=values.len()).map(|at| format!("${at}")).collect();
            clauses.push(format!("r.office IN ({})", marks.join(", ")));
        }
        if let Some((condition, query)) =
            search::among(tx, Lang::It, &self.text, ("r.id", "registration"), values.len() + 1)
        {
            clauses.push(condition);
            values.push(query);
        }
        clauses.extend(self.state.map(|state| {
            let condition = match state {
                State::Valid => "a.at IS NULL",
                State::Annulled => "a.at IS NOT NULL",
                State::Recovered => "r.emergency IS NOT NULL",
            };
            condition.to_owned()
        }));
        (clauses.join(" AND "), values)
    }
}

/// A page of a list, the newest first, and how long the list is.
pub(crate) fn page(tx: &mut Tx<'_>, filter: &Filter, limit: i64, offset: i64) -> Result<(Vec<Registration>, u64)> {
    let (conditions, mut values) = filter.conditions(tx);
    let total = tx.one(&format!("SELECT COUNT(*) {FROM} WHERE {conditions}"), &borrowed(&values), |row| row.next())?;
    values.extend([Value::Int(limit), Value::Int(offset)]);
    let (limit, offset) = (values.len() - 1, values.len());
    let sql = format!("SELECT {COLUMNS} {FROM} WHERE {conditions} ORDER BY r.key DESC LIMIT ${limit} OFFSET ${offset}");
    Ok((tx.list(&sql, &borrowed(&values), read)?, total))
}

/// All registrations of a list, the oldest first, one after the other.
pub(crate) fn each(tx: &mut Tx<'_>, filter: &Filter, mut each: impl FnMut(Registration) -> Result<()>) -> Result<()> {
    let (conditions, values) = filter.conditions(tx);
    let sql = format!("SELECT {COLUMNS} {FROM} WHERE {conditions} ORDER BY r.key");
    tx.each(&sql, &borrowed(&values), |row| each(read(row)?))
}

fn borrowed<'v>(values: &'v [Value<'static>]) -> Vec<&'v dyn Bind> {
    values.iter().map(|value| value as &dyn Bind).collect()
}
