//! The rows of an ODS spreadsheet, streamed out of its single `content.xml`.
//!
//! The format repeats rows and cells by a number: blank ones are skipped however many there are claimed to be, filled
//! ones are handed out one by one. Comments and drawings inside cells are not part of their text.

use jiff::civil::Date;
use quick_xml::events::{BytesStart, Event};

use crate::fault::FileFault;
use crate::package::{Package, Xml, attributes, damaged, push_text};
use crate::row::{Cell, Merge, Row};

const CONTENT: &str = "content.xml";

pub(crate) struct OdsBook {
    package: Package,
}

impl OdsBook {
    pub fn new(package: Package) -> Self {
        Self { package }
    }

    /// A reader that stands before the first table.
    pub fn rows(&self, columns: usize) -> Result<OdsRows, FileFault> {
        let xml = self.package.xml(CONTENT)?.ok_or_else(|| damaged(CONTENT, &"missing"))?;
        let pending = Row::default();
        Ok(OdsRows { xml, columns, row: 0, pending, repeats: 0, merges: Vec::new(), in_table: false, done: false })
    }
}

pub(crate) struct OdsRows {
    xml: Xml,
    columns: usize,
    /// The last row read, repetitions included.
    pub row: u32,
    /// A filled row that is repeated, and how often it is still to come.
    pending: Row,
    repeats: u32,
    pub merges: Vec<Merge>,
    in_table: bool,
    done: bool,
}

#[derive(Default)]
struct Open {
    column: usize,
    repeats: usize,
    kind: String,
    value: String,
    text: String,
    paragraphs: u32,
    inside: bool,
}

impl OdsRows {
    /// Moves to the next table and says its name; `None` after the last one.
    pub fn next_table(&mut self) -> Result<Option<String>, FileFault> {
        let mut row = Row::default();
        while self.next(&mut row)? {
            self.skip_repeats();
        }
        loop {
            match self.xml.next()? {
                Event::Start(element) if element.name().as_ref() == "table:table" => {
                    let mut name = String::new();
                    attributes(&element, |key, value| {
                        if key == "table:name" {
                            value.clone_into(&mut name);
                        }
                    });
                    (self.row, self.repeats, self.in_table) = (0, 0, true);
                    self.merges.clear();
                    return Ok(Some(name));
                }
                Event::End(element) if element.name().as_ref() == "office:document-content" => self.done = true,
                Event::Eof if self.done => return Ok(None),
                Event::Eof => return Err(self.xml.broken_off()),
                _ => {}
            }
        }
    }

    /// Leaves out the repetitions of the row just read: a file may claim billions of them.
    pub fn skip_repeats(&mut self) {
        self.repeats = 0;
    }

    /// Reads the next filled row of the table; `false` after its last one.
    pub fn next(&mut self, row: &mut Row) -> Result<bool, FileFault> {
        if self.repeats > 0 {
            self.repeats -= 1;
            self.pending.number += 1;
            row.clone_from(&self.pending);
            return Ok(true);
        }
        if !self.in_table {
            return Ok(false);
        }
        let mut cell = Open::default();
        let (mut column, mut row_repeats, mut hidden) = (0usize, 1u32, 0u32);
        loop {
            let event = self.xml.next()?;
            match &event {
                Event::Start(element) | Event::Empty(element) => {
                    let empty = matches!(event, Event::Empty(_));
                    match element.name().as_ref() {
                        "office:annotation" | "draw:frame" | "draw:custom-shape" | "table:shapes" if !empty => {
                            hidden += 1;
                        }
                        _ if hidden > 0 => {}
                        "table:table-row" => {
                            row_repeats = repeats(element, "table:number-rows-repeated");
                            column = 0;
                            row.clear(self.row.saturating_add(1));
                            if empty {
                                self.row = self.row.saturating_add(row_repeats);
                            }
                        }
                        "table:table-cell" | "table:covered-table-cell" => {
                            cell = Open::start(element, column);
                            column = column.saturating_add(cell.repeats);
                            keep_merge(element, row.number, cell.column, &mut self.merges);
                            if empty {
                                cell.put(row, self.columns)?;
                            }
                        }
                        "text:p" => {
                            if cell.paragraphs > 0 {
                                cell.text.push('\n');
                            }
                            cell.paragraphs += 1;
                            cell.inside = !empty;
                        }
                        "text:s" | "text:tab" if cell.inside => cell.text.push(' '),
                        "text:line-break" if cell.inside => cell.text.push('\n'),
                        _ => {}
                    }
                }
                Event::End(element) => match element.name().as_ref() {
                    "office:annotation" | "draw:frame" | "draw:custom-shape" | "table:shapes" => {
                        hidden = hidden.saturating_sub(1);
                    }
                    _ if hidden > 0 => {}
                    "text:p" => cell.inside = false,
                    "table:table-cell" | "table:covered-table-cell" => {
                        cell.inside = false;
                        cell.put(row, self.columns)?;
                    }
                    "table:table-row" => {
                        self.row = self.row.saturating_add(row_repeats);
                        if !row.is_blank() {
                            self.repeats = row_repeats.saturating_sub(1);
                            if self.repeats > 0 {
                                self.pending.clone_from(row);
                            }
                            return Ok(true);
                        }
                    }
                    "table:table" => {
                        self.in_table = false;
                        return Ok(false);
                    }
                    _ => {}
                },
                Event::Eof => return Err(self.xml.broken_off()),
                event if cell.inside && hidden == 0 => push_text(event, &mut cell.text),
                _ => {}
            }
        }
    }
}

impl Open {
    fn start(element: &BytesStart, column: usize) -> Self {
        let mut cell = Self { column, repeats: 1, ..Self::default() };
        attributes(element, |name, value| match name {
            "table:number-columns-repeated" => cell.repeats = value.parse().unwrap_or(1).max(1),
            "office:value-type" if cell.kind.is_empty() => value.clone_into(&mut cell.kind),
            "calcext:value-type" if value == "error" => value.clone_into(&mut cell.kind),
            "office:value" | "office:date-value" | "office:boolean-value" | "office:string-value" => {
                value.clone_into(&mut cell.value);
            }
            _ => {}
        });
        cell
    }

    fn put(&self, row: &mut Row, columns: usize) -> Result<(), FileFault> {
        let text = if self.text.is_empty() { &self.value } else { &self.text };
        if text.trim().is_empty() {
            return Ok(());
        }
        let end = self.column.saturating_add(self.repeats);
        if end > columns {
            return Err(FileFault::TooManyColumns { limit: columns });
        }
        for column in self.column..end {
            match self.kind.as_str() {
                "error" => row.put_formula_error(column, text),
                "float" | "percentage" | "currency" => match self.value.parse::<f64>() {
                    Ok(number) if number.is_finite() => row.put(column, Cell::Number(number)),
                    _ => row.put_broken(column, text),
                },
                "date" => match self.value.get(..10).and_then(|day| day.parse::<Date>().ok()) {
                    Some(day) => row.put(column, Cell::Day(day)),
                    None => row.put_text(column, text),
                },
                "boolean" => row.put(column, Cell::Yes(self.value == "true")),
                _ => row.put_text(column, text),
            }
        }
        Ok(())
    }
}

fn repeats(element: &BytesStart, attribute: &str) -> u32 {
    let mut repeats = 1;
    attributes(element, |name, value| {
        if name == attribute {
            repeats = value.parse().unwrap_or(1).max(1);
        }
    });
    repeats
}

fn keep_merge(element: &BytesStart, first_row: u32, first_column: usize, merges: &mut Vec<Merge>) {
    /// Nobody needs to read about more of them.
    const MOST: usize = 1000;
    let (mut columns, mut rows) = (1usize, 1u32);
    attributes(element, |name, value| match name {
        "table:number-columns-spanned" => columns = value.parse().unwrap_or(1).max(1),
        "table:number-rows-spanned" => rows = value.parse().unwrap_or(1).max(1),
        _ => {}
    });
    if (columns > 1 || rows > 1) && merges.len() < MOST {
        let last_row = first_row.saturating_add(rows - 1);
        let last_column = first_column.saturating_add(columns - 1);
        merges.push(Merge { first_row, last_row, first_column, last_column });
    }
}
