//! What an import would change: the results of its years, before and after, without anything being booked.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::ledger::Cell;
use kernel::{Error, Lang, OfficeId, Result};

use crate::store;
use crate::table::{self, TableRow};

/// What would change in a year.
pub(super) struct YearEffect {
    pub year: i16,
    /// Whether the office has a charter of the year: without one there is no table.
    pub has_charter: bool,
    /// Whether the year's report is frozen: what it says stays.
    pub is_frozen: bool,
    /// The standards whose figures change, as they are and as they would be.
    pub changes: Vec<(TableRow, TableRow)>,
    /// The sources that its standards count, where they count some only: a file under another name counts for none of them.
    pub sources: BTreeSet<String>,
}

/// How many years are looked at, the last ones.
const MOST_YEARS: usize = 5;

/// What would change in the years of some cells, the last year first.
///
/// # Errors
/// `Conflict` where the office's calendar does not cover a year; database errors.
pub(super) fn of(
    tx: &mut Tx<'_>,
    office: OfficeId,
    cells: &[(Cell, i64)],
    today: Date,
    lang: Lang,
) -> Result<Vec<YearEffect>> {
    let years: BTreeSet<i16> = cells.iter().filter_map(|(cell, _)| cell.period.get(..4)?.parse().ok()).collect();
    let mut effects = Vec::new();
    for year in years.into_iter().rev().take(MOST_YEARS) {
        let before = match table::computed(tx, office, year, today, lang) {
            Ok(before) => before.rows,
            Err(Error::NotFound) => {
                effects.push(YearEffect::without_charter(year));
                continue;
            }
            Err(other) => return Err(other),
        };
        let after = table::computed_with(tx, office, year, today, lang, cells)?.rows;
        let measures = before.iter().filter_map(|row| row.measure.as_ref());
        let sources = measures.flat_map(|measure| measure.population().sources).collect();
        let changes = before.into_iter().zip(after).filter(|(before, after)| before.figure != after.figure).collect();
        let is_frozen = store::frozen(tx, office, year)?.is_some();
        effects.push(YearEffect { year, has_charter: true, is_frozen, changes, sources });
    }
    Ok(effects)
}

impl YearEffect {
    fn without_charter(year: i16) -> Self {
        Self { year, has_charter: false, is_frozen: false, changes: Vec::new(), sources: BTreeSet::new() }
    }
}
