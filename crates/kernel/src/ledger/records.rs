//! Records: cells that differ only in how long an answer took, kept together, so that the year of a large office is a few
//! thousand records, whatever its volume.

use std::collections::{BTreeMap, btree_map};

use super::{Cell, Entry};
use crate::error::Result;

/// How long an answer took: calendar days, working days, minutes.
type Took = (Option<i64>, Option<i64>, Option<i64>);

/// A line of the counts as it is kept: days, working days, rows; and the minutes, where there are any.
#[derive(serde::Serialize, serde::Deserialize)]
struct Kept(Option<i64>, Option<i64>, i64, #[serde(default, skip_serializing_if = "Option::is_none")] Option<i64>);

/// How many rows took how long, in the order of the time taken.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts(Vec<(Took, i64)>);

impl Counts {
    pub fn add(&mut self, more: Self) {
        more.0.into_iter().for_each(|(took, count)| self.add_one(took, count));
        self.0.retain(|(_, count)| *count != 0);
    }

    fn add_one(&mut self, took: Took, count: i64) {
        match self.0.binary_search_by_key(&took, |(took, _)| *took) {
            Ok(place) => self.0[place].1 += count,
            Err(place) => self.0.insert(place, (took, count)),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Counts are kept as JSON that people can read: `[[days, working days, rows], …]`, with the minutes as a fourth number.
    pub fn written(&self) -> Result<String> {
        Ok(serde_json::to_string(&self.list())?)
    }

    pub fn parse(text: &str) -> Result<Self> {
        Ok(Self::of(serde_json::from_str(text)?))
    }

    fn list(&self) -> Vec<Kept> {
        self.0.iter().map(|((days, working, minutes), count)| Kept(*days, *working, *count, *minutes)).collect()
    }

    fn of(list: Vec<Kept>) -> Self {
        let mut counts: Vec<_> =
            list.into_iter().map(|Kept(days, working, count, minutes)| ((days, working, minutes), count)).collect();
        // They are written in order; whoever wrote them otherwise by hand is found out by `verify`, not by a wrong sum.
        counts.sort_unstable_by_key(|(took, _)| *took);
        Self(counts)
    }
}

/// Cells of one office without their days and minutes, each with its counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Records(BTreeMap<Cell, Counts>);

impl Records {
    pub fn one(record: Cell, counts: Counts) -> Self {
        Self(BTreeMap::from([(record, counts)]))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Counts a row.
    pub fn count(&mut self, entry: &Entry, weight: i64) {
        let mut cell = Cell::of(entry);
        let took = (cell.days.take(), cell.working_days.take(), cell.minutes.take());
        self.0.entry(cell).or_default().add_one(took, weight);
    }

    pub fn add(&mut self, record: Cell, counts: Counts) {
        match self.0.entry(record) {
            btree_map::Entry::Vacant(free) => {
                free.insert(counts);
            }
            btree_map::Entry::Occupied(mut known) => known.get_mut().add(counts),
        }
    }

    pub fn add_all(&mut self, more: Self) {
        for (record, counts) in more.0 {
            self.add(record, counts);
        }
    }

    /// All cells that have rows.
    pub fn into_cells(self) -> impl Iterator<Item = (Cell, i64)> {
        self.0.into_iter().flat_map(|(record, counts)| {
            let counts = counts.0.into_iter().filter(|(_, count)| *count != 0);
            counts.map(move |((days, working_days, minutes), count)| {
                (Cell { days, working_days, minutes, ..record.clone() }, count)
            })
        })
    }

    pub fn by_period(self) -> BTreeMap<String, Self> {
        let mut periods: BTreeMap<String, Self> = BTreeMap::new();
        for (record, counts) in self.0 {
            periods.entry(record.period.clone()).or_default().0.insert(record, counts);
        }
        periods
    }

    /// Records are kept as JSON: `[[cell, counts], …]`.
    pub fn written(&self) -> Result<String> {
        let list: Vec<_> = self.0.iter().map(|(record, counts)| (record, counts.list())).collect();
        Ok(serde_json::to_string(&list)?)
    }

    pub fn parse(text: &str) -> Result<Self> {
        let list: Vec<(Cell, _)> = serde_json::from_str(text)?;
        Ok(Self(list.into_iter().map(|(record, counts)| (record, Counts::of(counts))).collect()))
    }
}

impl IntoIterator for Records {
    type Item = (Cell, Counts);
    type IntoIter = btree_map::IntoIter<Cell, Counts>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
