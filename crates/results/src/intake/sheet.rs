//! A spreadsheet, opened: its kind, its tables, where the header row stands and what it says.
//!
//! Titles above the table are passed over: the header is the row among the first ones in which most names of columns
//! are known. Where none is known, the first row of words is taken, for a mapping by hand. Of several tables the first
//! visible one with the most known names is chosen until another is.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use sheets::{Book, Encoding, FileFault, Kind, Limits, Row, Source, has_day};

use super::columns::{Field, Mapping};
use super::reading::Rows;

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

impl Sheet {
    /// Recognises the file and finds its header.
    ///
    /// # Errors
    /// When the file is no spreadsheet that can be read, is too large, or no row looks like a header.
    pub fn open(source: impl Into<Source>, limits: &Limits) -> Result<Self, FileFault> {
        let source = source.into();
        let book = Book::open(&source, limits)?;
        let tables: Vec<Table> = book.tables.iter().map(table).collect();
        let best = tables.iter().map(|table| if table.hidden { 0 } else { table.found }).max().unwrap_or(0);
        let usable = |table: &Table| !table.headers.is_empty() && !table.hidden && table.found == best;
        let chosen = tables.iter().position(usable).or_else(|| tables.iter().position(|t| !t.headers.is_empty()));
        let chosen = chosen.ok_or(if tables.iter().all(|table| table.header_row == 0) {
            FileFault::Empty
        } else {
            FileFault::NoHeader
        })?;
        let (kind, encoding, delimiter) = (book.kind, book.encoding(), book.delimiter());
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
            return Err(FileFault::Unmapped(missing.into_iter().map(Field::code).collect()));
        }
        let (reader, epoch_1904) = (self.book.rows(self.chosen, &self.limits)?, self.book.epoch_1904());
        Ok(Rows::new(reader, self.table(), mapping, rules.clone(), epoch_1904, self.limits.rows))
    }
}

fn table(table: &sheets::Table) -> Table {
    let words = |row: &Row| (0..row.width()).map(|column| row.shown(row.cell(column)).into_owned()).collect::<Vec<_>>();
    let found = |row: &Row| {
        let mapping = Mapping::guess(&words(row));
        let dated = [Field::Requested, Field::Delivered].iter().any(|field| mapping.column(*field).is_some());
        if dated && !has_day(row) { mapping.found() } else { 0 }
    };
    let (mut best, mut best_found) = (None, 0);
    for row in &table.first {
        let found = found(row);
        if found > best_found {
            (best, best_found) = (Some(row), found);
        }
    }
    let of_words = |row: &&Row| row.filled() > 1 && row.filled() * 2 > row.width() && !has_day(row);
    let header = best.or_else(|| table.first.iter().find(of_words));
    Table {
        name: table.name.clone(),
        hidden: table.hidden,
        headers: header.map(words).unwrap_or_default(),
        header_row: header.or(table.first.first()).map_or(0, |row| row.number),
        found: best_found,
        rows_estimate: table.rows_estimate,
    }
}
