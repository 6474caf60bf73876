//! What a report says, whole: the JSON that is hashed when it is approved, served as it is, and read again for every page and file.

use std::collections::{BTreeMap, BTreeSet};

use charter::words::ActionState;
use charter::{LineId, Spread};
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::{Lang, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::report::{Approval, Report};
use crate::figure::Figure;
use crate::table::{self, ResultsTable};

/// What a report says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// The shape of this document.
    pub format: String,
    /// The results table.
    pub results: ResultsTable,
    /// How percentages are rounded.
    pub rounding: String,
    /// The improvement actions of the charter and what came of them.
    pub improvements: Vec<Improvement>,
    /// What went wrong.
    pub anomalies: String,
    /// What was done about it.
    pub corrective: String,
    /// Who approved it; none in a draft.
    pub approval: Option<Approval>,
    /// Requests set apart, standard by standard.
    pub excluded: Vec<Excluded>,
    /// How long answers took, standard by standard.
    pub statistics: Vec<Statistic>,
    /// Where the figures come from, standard by standard.
    pub sources: Vec<Source>,
    /// The figures of the years before, the oldest first.
    pub years_before: Vec<YearBefore>,
}

/// An improvement action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Improvement {
    /// Its identifier in the charter.
    pub id: LineId,
    /// What was to be done.
    pub text: String,
    /// By when.
    pub due_on: Option<Date>,
    /// Where it stands.
    pub state: ActionState,
    /// What came of it.
    pub outcome: String,
}

/// Requests set apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excluded {
    /// The standard.
    pub key: String,
    /// Why.
    pub reason: String,
    /// How many.
    pub count: i64,
}

/// How long answers took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statistic {
    /// The standard.
    pub key: String,
    /// Over how many requests.
    pub count: i64,
    /// Mean, median, 90th percentile, longest.
    #[serde(flatten)]
    pub days: Spread,
}

/// Where a figure comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The standard.
    pub key: String,
    /// As the office names it.
    pub named: String,
    /// As the imported files were named.
    pub imported: BTreeSet<String>,
}

/// The figures of a year before, by standard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct YearBefore {
    /// The year.
    pub year: i16,
    /// The figures.
    pub figures: BTreeMap<String, Figure>,
}

/// What was approved, to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The JSON as it is served.
    pub text: String,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

impl Fixed {
    /// Fixes what a report says.
    ///
    /// # Errors
    /// `Internal` where it cannot be written as JSON.
    pub fn of(content: &Content) -> Result<Self> {
        Ok(Self::of_text(serde_json::to_string_pretty(content)? + "\n"))
    }

    /// Fixes a text.
    #[must_use]
    pub fn of_text(text: String) -> Self {
        Self { sha256: hex::encode(Sha256::digest(text.as_bytes())), text }
    }

    /// Reads it again.
    ///
    /// # Errors
    /// `Internal` where it is no report.
    pub fn content(&self) -> Result<Content> {
        Ok(serde_json::from_str(&self.text)?)
    }
}

/// What a report would say now.
///
/// # Errors
/// `NotFound` where the office has no charter for the year; `Conflict` where its calendar does not cover it; database errors.
pub fn gather(
    tx: &mut Tx<'_>,
    report: &Report,
    approval: Option<Approval>,
    today: Date,
    lang: Lang,
) -> Result<Content> {
    let results = table::computed(tx, report.office, report.year, today, lang)?;
    let book = charter::charter_of_year(tx, report.office, report.year, lang)?;
    let years = table::over_years(tx, report.office, &results, today)?;
    let improvements = book.actions.into_iter().map(|action| Improvement {
        id: action.id,
        text: action.text,
        due_on: action.due_on,
        state: action.state,
        outcome: action.outcome,
    });
    Ok(Content {
        format: "sportello-report/1".into(),
        rounding: "half up, two decimals".into(),
        improvements: improvements.collect(),
        anomalies: report.anomalies.clone(),
        corrective: report.corrective.clone(),
        approval,
        excluded: excluded(&results),
        statistics: statistics(&results),
        sources: sources(&results),
        years_before: years
            .into_iter()
            .filter(|(year, _)| *year < report.year)
            .map(|(year, figures)| YearBefore { year, figures })
            .collect(),
        results,
    })
}

fn excluded(results: &ResultsTable) -> Vec<Excluded> {
    let of_row = |row: &table::TableRow| {
        let key = row.key.clone();
        let reasons = row.figure.excluded.clone();
        reasons.into_iter().map(move |(reason, count)| Excluded { key: key.clone(), reason, count })
    };
    results.rows.iter().flat_map(of_row).collect()
}

fn statistics(results: &ResultsTable) -> Vec<Statistic> {
    let of_row = |row: &table::TableRow| {
        let days = row.figure.days?;
        Some(Statistic { key: row.key.clone(), count: row.figure.total, days })
    };
    results.rows.iter().filter_map(of_row).collect()
}

fn sources(results: &ResultsTable) -> Vec<Source> {
    let of_row = |row: &table::TableRow| Source {
        key: row.key.clone(),
        named: row.remark.source.clone(),
        imported: row.figure.sources.clone(),
    };
    results.rows.iter().map(of_row).filter(|source| !source.named.is_empty() || !source.imported.is_empty()).collect()
}

/// A standard that the ledger gives another figure for than the report has.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The standard.
    pub key: String,
    /// What the ledger gives now.
    pub now: Figure,
}

/// The standards whose figures have changed since the report was approved: rows came later, or were corrected.
#[must_use]
pub fn moved(then: &ResultsTable, now: &ResultsTable) -> Vec<Moved> {
    let differs = |row: &table::TableRow| {
        let now = &now.rows.iter().find(|other| other.key == row.key)?.figure;
        let same = (row.figure.value, row.figure.met, row.figure.total) == (now.value, now.met, now.total);
        (!same).then(|| Moved { key: row.key.clone(), now: now.clone() })
    };
    then.rows.iter().filter_map(differs).collect()
}
