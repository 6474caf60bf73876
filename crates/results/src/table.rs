//! The results table of an office and a year: every standard of the charter with what was realised, as n/d, and why it was missed.

use std::collections::BTreeMap;

use charter::words::{Dimension, Direction, PlannedUnit, SubDimension};
use charter::{Hundredths, Planned, Standard};
use jiff::civil::Date;
use kernel::calendar::Calendar;
use kernel::db::Tx;
use kernel::ledger::{self, Cell};
use kernel::{Lang, OfficeId, Result, ServiceId};
use serde::{Deserialize, Serialize};

use crate::figure::{self, Against, Figure, Status, Target};
use crate::measure::Measure;
use crate::store;

/// The results of an office in a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResultsTable {
    /// The office's name in addresses.
    pub office: String,
    /// The office's name.
    pub office_name: String,
    /// Its body's name.
    pub body_name: String,
    /// The year.
    pub year: i16,
    /// The day that figures of a running year are computed for.
    pub computed_on: Date,
    /// A row for each standard, in the charter's order.
    pub rows: Vec<TableRow>,
}

/// A standard with what was realised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TableRow {
    /// The standard's name over the years.
    pub key: String,
    /// The service's name in addresses.
    pub service_code: Option<String>,
    /// The service.
    pub service: String,
    /// The quality factor.
    pub dimension: Dimension,
    /// The finer factor.
    pub sub_dimension: Option<SubDimension>,
    /// The indicator.
    pub indicator: String,
    /// The formula in words.
    pub formula: String,
    /// The planned value, where it is a number.
    pub planned: Option<Planned>,
    /// The planned value in the office's own words.
    pub planned_text: String,
    /// How the figure is computed; none where the standard is not computed.
    pub measure: Option<Measure>,
    /// What was realised.
    pub figure: Figure,
    /// What the figure is held against.
    pub target: Option<Target>,
    /// Where the promise stands.
    pub status: Status,
    /// What the office says about it.
    #[serde(flatten)]
    pub remark: Remark,
    /// What the charter says about it, in the reader's language.
    #[serde(skip)]
    pub charter: CharterWords,
}

/// The words of the charter that stand where the office wrote none of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CharterWords {
    /// Notes.
    pub note: String,
    /// Where the figure comes from.
    pub source: String,
}

/// What an office says about a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Why the standard was missed: mandatory where it was.
    pub reason: String,
    /// Whether the note gives the reason.
    pub reason_in_note: bool,
    /// What was counted, in words.
    pub counted: String,
    /// Notes.
    pub note: String,
    /// Where the figure comes from.
    pub source: String,
}

impl Remark {
    /// Whether a miss is explained.
    #[must_use]
    pub fn explains(&self) -> bool {
        !self.reason.is_empty() || (self.reason_in_note && !self.note.is_empty())
    }
}

impl TableRow {
    /// Whether a miss still waits for its reason.
    #[must_use]
    pub fn lacks_reason(&self) -> bool {
        self.status == Status::NotKept && !self.remark.explains()
    }

    /// Whether the notes are the office's own, in Italian as it wrote them.
    #[must_use]
    pub fn has_own_note(&self) -> bool {
        self.remark.note != self.charter.note
    }

    /// Whether the source is named in the office's own words, in Italian.
    #[must_use]
    pub fn has_own_source(&self) -> bool {
        self.remark.source != self.charter.source
    }

    /// Whether the value is a share of a hundred (and not days, minutes or a score).
    #[must_use]
    pub fn is_share(&self) -> bool {
        !self.measure.as_ref().is_some_and(Measure::is_statistic)
    }
}

/// The value that a standard's figure is held against. A standard in days or channels is kept when all are within it, unless the
/// charter promises it for fewer ("within 3 days, for 95 of 100").
#[must_use]
pub fn target(standard: &Standard, measure: &Measure) -> Option<Target> {
    let at_least = |value| Some(Target { value, at_most: false });
    match (measure, standard.planned) {
        (measure, planned) if measure.is_statistic() => {
            planned.map(|planned| Target { value: planned.value, at_most: planned.direction == Direction::AtMost })
        }
        (_, Some(planned)) if planned.unit == PlannedUnit::Percent => {
            Some(Target { value: planned.value, at_most: planned.direction == Direction::AtMost })
        }
        (_, Some(planned)) => at_least(planned.share.unwrap_or(Hundredths::ALL)),
        (_, None) if standard.planned_text.trim().is_empty() => None,
        (_, None) => at_least(Hundredths::ALL),
    }
}

/// The results as they are published: those of the frozen report where there is one, else computed now.
///
/// # Errors
/// `NotFound` where the office has no charter for the year; `Conflict` where its calendar does not cover it; database errors.
pub fn published(tx: &mut Tx<'_>, office: OfficeId, year: i16, today: Date, lang: Lang) -> Result<ResultsTable> {
    let frozen = store::frozen(tx, office, year)?;
    let Some(frozen) = frozen else { return computed(tx, office, year, today, lang) };
    let mut table: ResultsTable = serde_json::from_value(frozen.content["results"].clone())?;
    if lang != Lang::It {
        translate(tx, office, &mut table, lang)?;
    }
    Ok(table)
}

/// What was fixed is Italian. The charter's texts do not change after its approval, so their translations still fit; what the office
/// wrote itself stays as it wrote it.
pub(crate) fn translate(tx: &mut Tx<'_>, office: OfficeId, table: &mut ResultsTable, lang: Lang) -> Result<()> {
    let (named, named_here) =
        (charter::office_page_by_id(tx, office, Lang::It)?, charter::office_page_by_id(tx, office, lang)?);
    if table.office_name == named.office.name {
        table.office_name = named_here.office.name;
    }
    if table.body_name == named.body.name {
        table.body_name = named_here.body.name;
    }
    let italian = charter::charter_of_year(tx, office, table.year, Lang::It)?.standards;
    let book = charter::charter_of_year(tx, office, table.year, lang)?.standards;
    for row in &mut table.rows {
        let of_key = |standard: &&Standard| standard.key == row.key;
        let (Some(written), Some(standard)) = (italian.iter().find(of_key), book.iter().find(of_key)) else { continue };
        row.service.clone_from(&standard.service_name);
        row.indicator.clone_from(&standard.indicator);
        row.formula.clone_from(&standard.formula);
        row.planned_text.clone_from(&standard.planned_text);
        row.charter = words(standard);
        if row.remark.note == written.note {
            row.remark.note.clone_from(&standard.note);
        }
        if row.remark.source == written.source {
            row.remark.source.clone_from(&standard.source);
        }
    }
    Ok(())
}

fn words(standard: &Standard) -> CharterWords {
    CharterWords { note: standard.note.clone(), source: standard.source.clone() }
}

/// The services of an office by the names that its standards give them, for a sentence in the reader's language.
///
/// # Errors
/// Database errors.
pub fn service_names<'s>(
    tx: &mut Tx<'_>,
    office: OfficeId,
    named: impl Iterator<Item = (Option<&'s str>, &'s str)>,
) -> Result<Vec<(ServiceId, String)>> {
    let named: BTreeMap<&str, &str> = named.filter_map(|(code, name)| Some((code?, name))).collect();
    let name = |code: &str, own: String| named.get(code).map_or(own, |name| (*name).to_owned());
    Ok(charter::service_codes(tx, office)?.into_iter().map(|(id, code, own)| (id, name(&code, own))).collect())
}

impl ResultsTable {
    /// The services that its standards are about, by code and name.
    pub(crate) fn services(&self) -> impl Iterator<Item = (Option<&str>, &str)> {
        self.rows.iter().map(|row| (row.service_code.as_deref(), row.service.as_str()))
    }
}

/// The results as the ledger gives them now.
///
/// # Errors
/// As `published`.
pub fn computed(tx: &mut Tx<'_>, office: OfficeId, year: i16, today: Date, lang: Lang) -> Result<ResultsTable> {
    computed_with(tx, office, year, today, lang, &[])
}

/// The results as they would be with more rows in the ledger: what an import would change.
///
/// # Errors
/// As `published`.
pub fn computed_with(
    tx: &mut Tx<'_>,
    office: OfficeId,
    year: i16,
    today: Date,
    lang: Lang,
    more: &[(Cell, i64)],
) -> Result<ResultsTable> {
    let page = charter::office_page_by_id(tx, office, lang)?;
    let book = charter::charter_of_year(tx, office, year, lang)?;
    let (first, last) = figure::year(year);
    let mut cells = ledger::cells(tx, office, first, last)?;
    cells.extend(more.iter().filter(|(cell, _)| cell.period.starts_with(&year.to_string())).cloned());
    let (cells, remarks) = (ByService::of(&cells), store::remarks(tx, office, year)?);
    let calendar = page.calendar();
    let mut rows = Vec::with_capacity(book.standards.len());
    for standard in &book.standards {
        let remark = remarks.iter().find(|(key, _)| *key == standard.key).map(|(_, remark)| remark.clone());
        rows.push(row(standard, remark, &cells, year, today, &calendar)?);
    }
    Ok(ResultsTable {
        office: page.office.code,
        office_name: page.office.name,
        body_name: page.body.name,
        year,
        computed_on: today,
        rows,
    })
}

/// The cells of an office by service: a measure of one service need not look at those of the others.
struct ByService<'c> {
    all: Vec<&'c (Cell, i64)>,
    services: BTreeMap<ServiceId, Vec<&'c (Cell, i64)>>,
}

impl<'c> ByService<'c> {
    fn of(cells: &'c [(Cell, i64)]) -> Self {
        let mut services: BTreeMap<ServiceId, Vec<_>> = BTreeMap::new();
        for cell in cells {
            if let Some(service) = cell.0.service {
                services.entry(service).or_default().push(cell);
            }
        }
        Self { all: cells.iter().collect(), services }
    }

    fn of_measure(&self, measure: &Measure) -> &[&'c (Cell, i64)] {
        match measure.service() {
            Some(service) => self.services.get(&service).map_or(&[], Vec::as_slice),
            None => &self.all,
        }
    }
}

fn row(
    standard: &Standard,
    remark: Option<Remark>,
    cells: &ByService<'_>,
    year: i16,
    today: Date,
    calendar: &Calendar,
) -> Result<TableRow> {
    let measure = Measure::read(&standard.measure)?;
    let target = measure.as_ref().and_then(|measure| target(standard, measure));
    let figure = match &measure {
        Some(measure) => {
            figure::compute(measure, cells.of_measure(measure), Against { target, year, today, calendar })?
        }
        None => Figure::default(),
    };
    let remark = remark.unwrap_or_else(|| Remark {
        note: standard.note.clone(),
        source: standard.source.clone(),
        ..Remark::default()
    });
    Ok(TableRow {
        key: standard.key.clone(),
        service_code: standard.service_code.clone(),
        service: standard.service_name.clone(),
        dimension: standard.dimension,
        sub_dimension: standard.sub_dimension,
        indicator: standard.indicator.clone(),
        formula: standard.formula.clone(),
        planned: standard.planned,
        planned_text: standard.planned_text.clone(),
        status: figure.status(target),
        measure,
        figure,
        target,
        remark,
        charter: words(standard),
    })
}

/// The figures of a year by standard: what a chart over the years is made of.
pub type YearFigures = (i16, BTreeMap<String, Figure>);

/// The figures of the years up to that of a table, five at most, the oldest first; a year without a charter is left out. Frozen
/// years are read, not computed again, and the table's own are those that it has.
///
/// # Errors
/// As `computed`.
pub fn over_years(tx: &mut Tx<'_>, office: OfficeId, table: &ResultsTable, today: Date) -> Result<Vec<YearFigures>> {
    let figures = |table: &ResultsTable| table.rows.iter().map(|row| (row.key.clone(), row.figure.clone())).collect();
    let mut found = Vec::new();
    for year in table.year - 4..table.year {
        match published(tx, office, year, today, Lang::It) {
            Ok(table) => found.push((year, figures(&table))),
            Err(kernel::Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    found.push((table.year, figures(table)));
    Ok(found)
}
