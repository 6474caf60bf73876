//! A whole file, read through before anything is written: what would be imported, and everything that is wrong, with
//! row and column. Errors beyond the first thousand are counted, not kept.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;
use kernel::Message;
use kernel::ledger::{Channel, Outcome};
use serde::{Deserialize, Serialize};
use sheets::letters;

use super::columns::{Field, Mapping};
use super::delivery::Delivery;
use super::fault::{Column, FileFault, RowError, RowFault, quoted};
use super::sheet::{Rules, Sheet};

/// What would be imported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// SHA-256 of the file, by which the same file is known again.
    pub sha256: String,
    /// Rows below the header that hold something.
    pub rows: u64,
    /// Rows without an error.
    pub good: u64,
    /// Blank rows, passed over.
    pub blank: u64,
    /// Requests without an answer.
    pub open: u64,
    /// Requests that do not count.
    pub excluded: u64,
    /// The first good rows.
    pub first: Vec<Delivery>,
    /// The first thousand errors, in the order of the rows.
    pub errors: Vec<RowError>,
    /// All errors.
    pub error_total: u64,
    /// Day of the first and of the last request.
    pub span: Option<(Date, Date)>,
    /// Requests per year.
    pub years: BTreeMap<i16, u64>,
    /// Requests per channel; none where the file does not say.
    pub channels: Vec<(Option<Channel>, u64)>,
    /// Requests per outcome.
    pub outcomes: Vec<(Outcome, u64)>,
    /// Requests per service as the file names it, at most a thousand services.
    pub services: BTreeMap<Box<str>, u64>,
}

/// How many errors and services are kept.
const KEPT: usize = 1000;
/// How many good rows are shown.
const SHOWN: usize = 20;
/// After how many rows the progress is told.
const STEP: u64 = 5000;

impl Preview {
    /// Whether the file can be imported: all or nothing.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.error_total == 0
    }
}

/// Reads the whole table. `progress` is told the number of rows read so far, every few thousand rows.
///
/// # Errors
/// When the file cannot be read to its end, or the mapping lacks a needed column.
pub fn check(sheet: &Sheet, mapping: &Mapping, rules: &Rules, progress: impl FnMut(u64)) -> Result<Preview, FileFault> {
    check_each(sheet, mapping, rules, |_| Ok(()), progress)
}

/// As [`check`]; `each` is shown every good row in its order, and may find more that is wrong with one: a service that the
/// office does not have.
///
/// # Errors
/// As `check`.
pub fn check_each(
    sheet: &Sheet,
    mapping: &Mapping,
    rules: &Rules,
    mut each: impl FnMut(&Delivery) -> Result<(), (Field, Message)>,
    mut progress: impl FnMut(u64),
) -> Result<Preview, FileFault> {
    let mut tally =
        Tally { preview: empty(sheet.source.sha256()?), channels: BTreeMap::new(), outcomes: BTreeMap::new() };
    let mut references = References::default();
    let mut rows = sheet.rows(mapping, rules)?;
    for error in double_columns(sheet, mapping) {
        tally.fail(error);
    }
    while let Some(row) = rows.next() {
        match row {
            Ok(delivery) => match references.seen_before(&delivery) {
                Some(first) => tally.fail(twice(sheet, mapping, &delivery, first)),
                None => match each(&delivery) {
                    Ok(()) => tally.count(delivery),
                    Err((field, message)) => tally.fail(wrong(sheet, mapping, delivery.row, field, message)),
                },
            },
            Err(RowFault::Row(errors)) => errors.into_iter().for_each(|error| tally.fail(error)),
            Err(RowFault::File(fault)) => return Err(fault),
        }
        if rows.read().is_multiple_of(STEP) {
            progress(rows.read());
        }
    }
    progress(rows.read());
    tally.preview.rows = rows.read();
    if tally.preview.rows == 0 {
        tally.fail(RowError { row: sheet.table().header_row, column: None, message: Message::new("intake-no-rows") });
    }
    let mut preview = tally.preview;
    preview.blank = rows.blank();
    preview.channels = tally.channels.into_iter().collect();
    preview.outcomes = tally.outcomes.into_iter().collect();
    Ok(preview)
}

struct Tally {
    preview: Preview,
    channels: BTreeMap<Option<Channel>, u64>,
    outcomes: BTreeMap<Outcome, u64>,
}

impl Tally {
    fn count(&mut self, delivery: Delivery) {
        let preview = &mut self.preview;
        let day = delivery.requested_on;
        preview.good += 1;
        preview.open += u64::from(delivery.delivered_on.is_none() && delivery.excluded.is_none());
        preview.excluded += u64::from(delivery.excluded.is_some());
        preview.span = Some(preview.span.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
        *preview.years.entry(day.year()).or_default() += 1;
        *self.channels.entry(delivery.channel).or_default() += 1;
        *self.outcomes.entry(delivery.outcome).or_default() += 1;
        if let Some(service) = &delivery.service {
            let room = preview.services.len() < KEPT;
            if let Some(count) = preview.services.get_mut(service) {
                *count += 1;
            } else if room {
                preview.services.insert(service.clone(), 1);
            }
        }
        if preview.first.len() < SHOWN {
            preview.first.push(delivery);
        }
    }

    fn fail(&mut self, error: RowError) {
        self.preview.error_total += 1;
        if self.preview.errors.len() < KEPT {
            self.preview.errors.push(error);
        }
    }
}

/// References already met, by their hash: a million of them need no more than forty megabytes.
#[derive(Default)]
struct References(HashMap<u64, (u32, u32)>);

impl References {
    /// The row where the same reference of the same service stood before.
    fn seen_before(&mut self, delivery: &Delivery) -> Option<u32> {
        let reference = delivery.reference.as_ref()?;
        let hash = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            (salt, reference, &delivery.service).hash(&mut hasher);
            hasher.finish()
        };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "half of a second hash tells apart what the first does not"
        )]
        let mark = hash(1) as u32;
        match self.0.get(&hash(0)) {
            Some((known, row)) if *known == mark => Some(*row),
            Some(_) => None,
            None => {
                self.0.insert(hash(0), (mark, delivery.row));
                None
            }
        }
    }
}

fn named(sheet: &Sheet, column: usize) -> Column {
    Column { letters: letters(column), header: sheet.headers().get(column).cloned().unwrap_or_default() }
}

fn twice(sheet: &Sheet, mapping: &Mapping, delivery: &Delivery, first: u32) -> RowError {
    let message = Message::new("intake-reference-twice")
        .with("value", quoted(delivery.reference.as_deref().unwrap_or_default()))
        .with("first", first);
    wrong(sheet, mapping, delivery.row, Field::Reference, message)
}

fn wrong(sheet: &Sheet, mapping: &Mapping, row: u32, field: Field, message: Message) -> RowError {
    RowError { row, column: mapping.column(field).map(|column| named(sheet, column)), message }
}

/// Several columns of the same name: which one counts has to be said by hand.
fn double_columns(sheet: &Sheet, mapping: &Mapping) -> Vec<RowError> {
    let row = sheet.table().header_row;
    let doubles = mapping.doubles().values().filter_map(|columns| columns.split_first());
    doubles
        .flat_map(|(first, others)| {
            others.iter().map(move |column| RowError {
                row,
                column: Some(named(sheet, *column)),
                message: Message::new("intake-header-twice").with("first", letters(*first)),
            })
        })
        .collect()
}

fn empty(sha256: String) -> Preview {
    Preview {
        sha256,
        rows: 0,
        good: 0,
        blank: 0,
        open: 0,
        excluded: 0,
        first: Vec::new(),
        errors: Vec::new(),
        error_total: 0,
        span: None,
        years: BTreeMap::new(),
        channels: Vec::new(),
        outcomes: Vec::new(),
        services: BTreeMap::new(),
    }
}
