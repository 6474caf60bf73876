//! A spreadsheet, opened: its kind, its tables, where the header row stands and what it says.
//!
//! Titles above the table are passed over: the header is the row among the first ones in which most names of columns
//! are known. Where none is known, the first row of words is taken, for a mapping by hand. Of several tables the first
//! visible one with the most known names is chosen until another is.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::columns::{Field, Mapping};
use super::csv::{CsvBook, CsvRows};
use super::dates::{self, Clock};
use super::encoding::Encoding;
use super::fault::FileFault;
use super::kind::{Content, Kind, recognise};
use super::ods::{OdsBook, OdsRows};
use super::reading::Rows;
use super::row::{Cell, Merge, Row};
use super::source::Source;
use super::xlsx::Workbook;
use super::xlsx_rows::XlsxRows;

/// How much is read at most. Whoever brings more is told so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: u64,
    /// Bytes of one part once unpacked.
    pub unpacked: u64,
    /// Columns of a table.
    pub columns: usize,
    /// Rows of a table.
    pub rows: u32,
}

/// Against what the rows are judged.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The day on which the file is read: nothing was asked or answered after it.
    pub today: Date,
    /// The year that is being imported, if only one is: the day of the request must lie in it.
    pub year: Option<i16>,
    /// The office's clock, for days that come with a time and an offset.
    pub zone: TimeZone,
}

/// One table of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name; empty for CSV.
    pub name: String,
    /// Whether the spreadsheet program hides it.
    pub hidden: bool,
    /// What the header row says; empty where no header row was found.
    pub headers: Vec<String>,
    /// The header row, from 1.
    pub header_row: u32,
    /// How many facts were recognised in the header.
    pub found: usize,
    /// How many rows it has, as far as is known before reading it.
    pub rows_estimate: Option<u64>,
}

/// A spreadsheet, opened and ready to be read as often as needed.
pub struct Sheet {
    /// What it is.
    pub kind: Kind,
    /// Encoding of a text file.
    pub encoding: Option<Encoding>,
    /// Separator of a text file.
    pub delimiter: Option<char>,
    /// Its tables, in their order.
    pub tables: Vec<Table>,
    chosen: usize,
    book: Book,
    pub(super) source: Source,
    pub(super) limits: Limits,
}

enum Book {
    Csv(CsvBook),
    Xlsx(Workbook),
    Ods(OdsBook),
}

pub(super) enum Reader {
    Csv(CsvRows),
    Xlsx(XlsxRows),
    Ods(OdsRows),
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 256 << 20, unpacked: 2 << 30, columns: 256, rows: 2_000_000 }
    }
}

/// How many filled rows are looked at to find the header.
const PEEK: usize = 30;

impl Sheet {
    /// Recognises the file and finds its header.
    ///
    /// # Errors
    /// When the file is no spreadsheet that can be read, is too large, or no row looks like a header.
    pub fn open(source: impl Into<Source>, limits: &Limits) -> Result<Self, FileFault> {
        let source = source.into();
        let (kind, book, tables) = match recognise(&source, limits)? {
            Content::Text => {
                let book = CsvBook::open(source.clone())?;
                let mut rows = book.rows(limits.columns)?;
                let peeked = peek(|row| rows.next(row))?;
                let estimate = Some(book.rows_estimate);
                (Kind::Csv, Book::Csv(book), vec![table(String::new(), false, &peeked, estimate)])
            }
            Content::Xlsx(package) => {
                let book = Workbook::open(package)?;
                let mut tables = Vec::new();
                for (index, sheet) in book.sheets.iter().enumerate() {
                    let mut rows = book.rows(index, limits.columns)?;
                    let peeked = peek(|row| rows.next(row))?;
                    tables.push(table(sheet.name.clone(), sheet.hidden, &peeked, rows.claimed_rows.map(u64::from)));
                }
                (Kind::Xlsx, Book::Xlsx(book), tables)
            }
            Content::Ods(package) => {
                let book = OdsBook::new(package);
                let tables = ods_tables(book.rows(limits.columns)?)?;
                (Kind::Ods, Book::Ods(book), tables)
            }
        };
        let best = tables.iter().map(|table| if table.hidden { 0 } else { table.found }).max().unwrap_or(0);
        let usable = |table: &Table| !table.headers.is_empty() && !table.hidden && table.found == best;
        let chosen = tables.iter().position(usable).or_else(|| tables.iter().position(|t| !t.headers.is_empty()));
        let chosen = chosen.ok_or(if tables.iter().all(|table| table.header_row == 0) {
            FileFault::Empty
        } else {
            FileFault::NoHeader
        })?;
        let (encoding, delimiter) = match &book {
            Book::Csv(csv) => (Some(csv.encoding), Some(char::from(csv.delimiter))),
            Book::Xlsx(_) | Book::Ods(_) => (None, None),
        };
        Ok(Self { kind, encoding, delimiter, tables, chosen, book, source, limits: limits.clone() })
    }

    /// Chooses another table by its name.
    ///
    /// # Errors
    /// When there is no such table, or it has no header.
    pub fn choose(&mut self, name: &str) -> Result<(), FileFault> {
        let found = self.tables.iter().position(|table| table.name == name);
        let index = found.ok_or_else(|| FileFault::NoTable(name.to_owned()))?;
        if self.tables[index].headers.is_empty() {
            return Err(FileFault::NoHeader);
        }
        self.chosen = index;
        Ok(())
    }

    /// The table that is read.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.tables[self.chosen]
    }

    /// What the header row says.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.table().headers
    }

    /// The mapping that the header row suggests.
    #[must_use]
    pub fn guess(&self) -> Mapping {
        Mapping::guess(self.headers())
    }

    /// The rows below the header, one after the other, as deliveries or as what is wrong with them.
    ///
    /// What concerns several rows at once, such as a reference that comes twice, only [`check`](super::check()) finds.
    ///
    /// # Errors
    /// When the mapping lacks a needed column, or the file cannot be read any more.
    pub fn rows(&self, mapping: &Mapping, rules: &Rules) -> Result<Rows, FileFault> {
        let missing = mapping.missing();
        if !missing.is_empty() {
            return Err(FileFault::Unmapped(missing));
        }
        let columns = self.limits.columns;
        let (reader, epoch_1904) = match &self.book {
            Book::Csv(book) => (Reader::Csv(book.rows(columns)?), false),
            Book::Xlsx(book) => (Reader::Xlsx(book.rows(self.chosen, columns)?), book.epoch_1904()),
            Book::Ods(book) => {
                let mut rows = book.rows(columns)?;
                for _ in 0..=self.chosen {
                    rows.next_table()?;
                }
                (Reader::Ods(rows), false)
            }
        };
        Ok(Rows::new(reader, self.table(), mapping, rules.clone(), epoch_1904, self.limits.rows))
    }
}

impl Reader {
    pub fn next(&mut self, row: &mut Row) -> Result<bool, FileFault> {
        match self {
            Self::Csv(rows) => rows.next(row),
            Self::Xlsx(rows) => rows.next(row),
            Self::Ods(rows) => rows.next(row),
        }
    }

    /// Merged cells met so far; complete at the end.
    pub fn merges(&self) -> &[Merge] {
        match self {
            Self::Csv(_) => &[],
            Self::Xlsx(rows) => &rows.merges,
            Self::Ods(rows) => &rows.merges,
        }
    }
}

fn peek(mut next: impl FnMut(&mut Row) -> Result<bool, FileFault>) -> Result<Vec<Row>, FileFault> {
    let (mut rows, mut row) = (Vec::new(), Row::default());
    while rows.len() < PEEK && next(&mut row)? {
        if !row.is_blank() {
            rows.push(row.clone());
        }
    }
    Ok(rows)
}

/// All tables stand in one part of the package, so that they are all read through once.
fn ods_tables(mut reader: OdsRows) -> Result<Vec<Table>, FileFault> {
    let mut tables = Vec::new();
    while let Some(name) = reader.next_table()? {
        let (mut peeked, mut row) = (Vec::new(), Row::default());
        while reader.next(&mut row)? {
            if peeked.len() < PEEK {
                peeked.push(row.clone());
            } else {
                reader.skip_repeats();
            }
        }
        tables.push(table(name, false, &peeked, Some(u64::from(reader.row))));
    }
    Ok(tables)
}

fn table(name: String, hidden: bool, peeked: &[Row], rows_estimate: Option<u64>) -> Table {
    let words = |row: &Row| (0..row.width()).map(|column| row.shown(row.cell(column)).into_owned()).collect::<Vec<_>>();
    let found = |row: &Row| {
        let mapping = Mapping::guess(&words(row));
        let dated = [Field::Requested, Field::Delivered].iter().any(|field| mapping.column(*field).is_some());
        if dated && !has_day(row) { mapping.found() } else { 0 }
    };
    let (mut best, mut best_found) = (None, 0);
    for row in peeked {
        let found = found(row);
        if found > best_found {
            (best, best_found) = (Some(row), found);
        }
    }
    let of_words = |row: &&Row| row.filled() > 1 && row.filled() * 2 > row.width() && !has_day(row);
    let header = best.or_else(|| peeked.iter().find(of_words));
    Table {
        name,
        hidden,
        headers: header.map(words).unwrap_or_default(),
        header_row: header.or(peeked.first()).map_or(0, |row| row.number),
        found: best_found,
        rows_estimate,
    }
}

/// A row with a day or a number in it is no header.
fn has_day(row: &Row) -> bool {
    let zone = TimeZone::UTC;
    (0..row.width()).any(|column| match row.cell(column) {
        Cell::Day(_) | Cell::Number(_) | Cell::Yes(_) => true,
        Cell::Text(span) => {
            let clock = Clock { today: Date::MAX, year: None, zone: &zone };
            let text = row.text(span);
            text.starts_with(|c: char| c.is_ascii_digit()) && dates::parse(text, &clock).is_ok()
        }
        _ => false,
    })
}
