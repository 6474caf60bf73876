//! A spreadsheet, opened: its kind and its tables, with their first rows to find the header in.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::csv::{CsvBook, CsvRows};
use crate::dates::{self, Clock};
use crate::encoding::Encoding;
use crate::fault::FileFault;
use crate::kind::{Content, Kind, recognise};
use crate::ods::{OdsBook, OdsRows};
use crate::row::{Cell, Merge, Row};
use crate::source::Source;
use crate::xlsx::Workbook;
use crate::xlsx_rows::XlsxRows;

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

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 256 << 20, unpacked: 2 << 30, columns: 256, rows: 2_000_000 }
    }
}

/// One table of the file.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its name; empty for CSV.
    pub name: String,
    /// Whether the spreadsheet program hides it.
    pub hidden: bool,
    /// Its first rows that hold something: the header is among them.
    pub first: Vec<Row>,
    /// How many rows it has, as far as is known before reading it.
    pub rows_estimate: Option<u64>,
}

/// A spreadsheet, opened and ready to be read as often as needed.
pub struct Book {
    /// What it is.
    pub kind: Kind,
    /// Its tables, in their order.
    pub tables: Vec<Table>,
    format: Format,
}

enum Format {
    Csv(CsvBook),
    Xlsx(Workbook),
    Ods(OdsBook),
}

/// The rows of one table, one after the other.
pub struct Reader(Rows);

enum Rows {
    Csv(CsvRows),
    Xlsx(XlsxRows),
    Ods(OdsRows),
}

/// How many filled rows are looked at to find the header.
const PEEK: usize = 30;

impl Book {
    /// Recognises the file and looks at the first rows of its tables.
    ///
    /// # Errors
    /// When the file is no spreadsheet that can be read, or is too large.
    pub fn open(source: &Source, limits: &Limits) -> Result<Self, FileFault> {
        Ok(match recognise(source, limits)? {
            Content::Text => {
                let book = CsvBook::open(source.clone())?;
                let mut rows = book.rows(limits.columns)?;
                let first = peek(|row| rows.next(row))?;
                let rows_estimate = Some(book.rows_estimate);
                let tables = vec![Table { name: String::new(), hidden: false, first, rows_estimate }];
                Self { kind: Kind::Csv, tables, format: Format::Csv(book) }
            }
            Content::Xlsx(package) => {
                let book = Workbook::open(package)?;
                let mut tables = Vec::new();
                for (index, sheet) in book.sheets.iter().enumerate() {
                    let mut rows = book.rows(index, limits.columns)?;
                    let first = peek(|row| rows.next(row))?;
                    let rows_estimate = rows.claimed_rows.map(u64::from);
                    tables.push(Table { name: sheet.name.clone(), hidden: sheet.hidden, first, rows_estimate });
                }
                Self { kind: Kind::Xlsx, tables, format: Format::Xlsx(book) }
            }
            Content::Ods(package) => {
                let book = OdsBook::new(package);
                let tables = ods_tables(book.rows(limits.columns)?)?;
                Self { kind: Kind::Ods, tables, format: Format::Ods(book) }
            }
        })
    }

    /// The encoding of a text file.
    #[must_use]
    pub fn encoding(&self) -> Option<Encoding> {
        match &self.format {
            Format::Csv(csv) => Some(csv.encoding),
            Format::Xlsx(_) | Format::Ods(_) => None,
        }
    }

    /// The separator of a text file.
    #[must_use]
    pub fn delimiter(&self) -> Option<char> {
        match &self.format {
            Format::Csv(csv) => Some(char::from(csv.delimiter)),
            Format::Xlsx(_) | Format::Ods(_) => None,
        }
    }

    /// Whether serial days count from 1904.
    #[must_use]
    pub fn epoch_1904(&self) -> bool {
        matches!(&self.format, Format::Xlsx(book) if book.epoch_1904())
    }

    /// The rows of a table, from its first on.
    ///
    /// # Errors
    /// When the file cannot be read any more.
    pub fn rows(&self, table: usize, limits: &Limits) -> Result<Reader, FileFault> {
        Ok(Reader(match &self.format {
            Format::Csv(book) => Rows::Csv(book.rows(limits.columns)?),
            Format::Xlsx(book) => Rows::Xlsx(book.rows(table, limits.columns)?),
            Format::Ods(book) => {
                let mut rows = book.rows(limits.columns)?;
                for _ in 0..=table {
                    rows.next_table()?;
                }
                Rows::Ods(rows)
            }
        }))
    }
}

impl Reader {
    /// Reads the next row into a buffer; false at the end.
    ///
    /// # Errors
    /// When the file breaks off.
    pub fn next(&mut self, row: &mut Row) -> Result<bool, FileFault> {
        match &mut self.0 {
            Rows::Csv(rows) => rows.next(row),
            Rows::Xlsx(rows) => rows.next(row),
            Rows::Ods(rows) => rows.next(row),
        }
    }

    /// Merged cells met so far; complete at the end.
    #[must_use]
    pub fn merges(&self) -> &[Merge] {
        match &self.0 {
            Rows::Csv(_) => &[],
            Rows::Xlsx(rows) => &rows.merges,
            Rows::Ods(rows) => &rows.merges,
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
        let (mut first, mut row) = (Vec::new(), Row::default());
        while reader.next(&mut row)? {
            if first.len() < PEEK {
                first.push(row.clone());
            } else {
                reader.skip_repeats();
            }
        }
        tables.push(Table { name, hidden: false, first, rows_estimate: Some(u64::from(reader.row)) });
    }
    Ok(tables)
}

/// Whether a row has a day or a number in it: such a row is no header.
#[must_use]
pub fn has_day(row: &Row) -> bool {
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
