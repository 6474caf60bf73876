//! The rows of one XLSX sheet, streamed. Cells and rows without a reference follow the one before them. Merged cells
//! are named only after the data, so they are known at the end.

use std::sync::Arc;

use quick_xml::events::{BytesStart, Event};

use crate::dates;
use crate::fault::FileFault;
use crate::package::{Xml, attributes, push_text};
use crate::row::{Cell, Merge, Row, reference};
use crate::xlsx::{Shared, unescape};

pub(crate) struct XlsxRows {
    xml: Xml,
    shared: Arc<Shared>,
    columns: usize,
    row: u32,
    place: Place,
    pub merges: Vec<Merge>,
    /// Last row of the sheet as its own first lines claim, for an estimate.
    pub claimed_rows: Option<u32>,
}

#[derive(PartialEq, Clone, Copy)]
enum Place {
    Before,
    Data,
    After,
    End,
}

/// The cell that is being read.
#[derive(Default)]
struct Open {
    column: usize,
    kind: Kind,
    format: usize,
    text: String,
    inside: bool,
    reading_aid: bool,
}

#[derive(Default, Clone, Copy, PartialEq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Text,
    Yes,
    Formula,
    Day,
}

impl XlsxRows {
    pub fn new(xml: Xml, shared: Arc<Shared>, columns: usize) -> Self {
        Self { xml, shared, columns, row: 0, place: Place::Before, merges: Vec::new(), claimed_rows: None }
    }

    /// Reads the next row; `false` after the last one.
    pub fn next(&mut self, row: &mut Row) -> Result<bool, FileFault> {
        let mut cell = Open::default();
        let mut next_column = 0;
        loop {
            match self.xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "sheetData" => self.place = Place::Data,
                    "row" if self.place == Place::Data => {
                        self.row = row_number(&element, self.row);
                        row.clear(self.row);
                        next_column = 0;
                    }
                    "c" if self.place == Place::Data => {
                        cell.start(&element, next_column);
                        next_column = cell.column + 1;
                    }
                    "v" | "t" => cell.inside = !cell.reading_aid,
                    "rPh" => cell.reading_aid = true,
                    "mergeCell" => keep_merge(&element, &mut self.merges),
                    "dimension" => self.claimed_rows = claimed_rows(&element),
                    _ => {}
                },
                Event::Empty(element) => match element.local_name().as_ref() {
                    "sheetData" => self.place = Place::After,
                    // A row without cells is blank; its number still counts.
                    "row" if self.place == Place::Data => self.row = row_number(&element, self.row),
                    "c" if self.place == Place::Data => {
                        cell.start(&element, next_column);
                        next_column = cell.column + 1;
                    }
                    "mergeCell" => keep_merge(&element, &mut self.merges),
                    "dimension" => self.claimed_rows = claimed_rows(&element),
                    _ => {}
                },
                Event::End(element) => match element.local_name().as_ref() {
                    "v" | "t" => cell.inside = false,
                    "rPh" => cell.reading_aid = false,
                    "c" if self.place == Place::Data => {
                        if cell.column >= self.columns && !cell.text.trim().is_empty() {
                            return Err(FileFault::TooManyColumns { limit: self.columns });
                        }
                        if cell.column < self.columns {
                            cell.put(row, &self.shared);
                        }
                    }
                    "row" if self.place == Place::Data => return Ok(true),
                    "sheetData" => self.place = Place::After,
                    "worksheet" => self.place = Place::End,
                    _ => {}
                },
                Event::Eof if matches!(self.place, Place::End) => return Ok(false),
                Event::Eof => return Err(self.xml.broken_off()),
                event if cell.inside => push_text(&event, &mut cell.text),
                _ => {}
            }
        }
    }
}

impl Open {
    fn start(&mut self, element: &BytesStart, next_column: usize) {
        self.column = next_column;
        self.kind = Kind::Number;
        self.format = 0;
        self.text.clear();
        self.inside = false;
        self.reading_aid = false;
        attributes(element, |name, value| match name {
            "r" => self.column = reference(value).map_or(next_column, |(column, _)| column),
            "s" => self.format = value.parse().unwrap_or(0),
            "t" => {
                self.kind = match value {
                    "s" => Kind::Shared,
                    "str" | "inlineStr" => Kind::Text,
                    "b" => Kind::Yes,
                    "e" => Kind::Formula,
                    "d" => Kind::Day,
                    _ => Kind::Number,
                }
            }
            _ => {}
        });
    }

    fn put(&self, row: &mut Row, shared: &Shared) {
        let text = self.text.trim();
        if text.is_empty() {
            return;
        }
        match self.kind {
            Kind::Shared => match text.parse().ok().and_then(|index| shared.texts.get(index)) {
                Some(text) => row.put_text(self.column, text),
                None => row.put_broken(self.column, text),
            },
            Kind::Text | Kind::Day => row.put_text(self.column, &unescape(text)),
            Kind::Yes => row.put(self.column, Cell::Yes(text == "1" || text == "true")),
            Kind::Formula => row.put_formula_error(self.column, text),
            Kind::Number => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => {
                    let date = shared.dates.get(self.format).copied().unwrap_or(false);
                    let day = date.then(|| dates::from_serial(number, shared.epoch_1904)).flatten();
                    row.put(self.column, day.map_or(Cell::Number(number), Cell::Day));
                }
                _ => row.put_broken(self.column, text),
            },
        }
    }
}

fn row_number(element: &BytesStart, before: u32) -> u32 {
    let mut number = before.saturating_add(1);
    attributes(element, |name, value| {
        if name == "r" {
            number = value.parse().unwrap_or(number);
        }
    });
    number
}

fn claimed_rows(element: &BytesStart) -> Option<u32> {
    let mut rows = None;
    attributes(element, |name, value| {
        if name == "ref" {
            rows = value.rsplit(':').next().and_then(reference).map(|(_, row)| row);
        }
    });
    rows
}

fn keep_merge(element: &BytesStart, merges: &mut Vec<Merge>) {
    /// Nobody needs to read about more of them.
    const MOST: usize = 1000;
    attributes(element, |name, value| {
        if name != "ref" || merges.len() >= MOST {
            return;
        }
        if let Some((start, end)) = value.split_once(':')
            && let (Some((first_column, first_row)), Some((last_column, last_row))) = (reference(start), reference(end))
        {
            merges.push(Merge { first_row, last_row, first_column, last_column });
        }
    });
}
