//! One row as the file has it, before anyone knows what its columns mean. The texts of all its cells lie in one
//! buffer that the next row uses again.

use std::borrow::Cow;

use jiff::civil::Date;

/// A stretch of the row's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    start: u32,
    end: u32,
}

/// A cell as the file has it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(Span),
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
    /// True or false.
    Yes(bool),
    /// A formula that ended in an error, such as `#N/D`.
    Formula(Span),
    /// Bytes that are no text in the file's encoding, or control characters.
    Broken(Span),
}

/// A row with its number as a spreadsheet program shows it, counted from 1.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its number, from 1.
    pub number: u32,
    text: String,
    cells: Vec<Cell>,
}

/// A block of merged cells, with rows and columns counted as in [`Row`] and from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// Its first row.
    pub first_row: u32,
    /// Its last row.
    pub last_row: u32,
    /// Its first column.
    pub first_column: usize,
    /// Its last column.
    pub last_column: usize,
}

/// What spreadsheet programs write where a formula failed, in the languages that Italian offices use.
const FORMULA_ERRORS: [&str; 15] = [
    "#N/A",
    "#N/D",
    "#REF!",
    "#RIF!",
    "#VALUE!",
    "#VALORE!",
    "#DIV/0!",
    "#NAME?",
    "#NOME?",
    "#NULL!",
    "#NULLO!",
    "#NUM!",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA",
];

impl Row {
    pub(crate) fn clear(&mut self, number: u32) {
        self.number = number;
        self.text.clear();
        self.cells.clear();
    }

    /// The cell of a column, counted from 0.
    #[must_use]
    pub fn cell(&self, column: usize) -> Cell {
        self.cells.get(column).copied().unwrap_or_default()
    }

    /// Number of cells up to the last one that holds something.
    #[must_use]
    pub fn width(&self) -> usize {
        self.cells.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |last| last + 1)
    }

    /// Whether no cell holds anything.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.width() == 0
    }

    /// Number of cells that hold something.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| **cell != Cell::Empty).count()
    }

    pub(crate) fn put(&mut self, column: usize, cell: Cell) {
        if self.cells.len() <= column {
            self.cells.resize(column + 1, Cell::Empty);
        }
        self.cells[column] = cell;
    }

    /// Puts a text; blank text is an empty cell, the names of formula errors are formula errors.
    pub(crate) fn put_text(&mut self, column: usize, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let span = self.keep(text);
        let failed = text.starts_with('#') && FORMULA_ERRORS.iter().any(|error| text.eq_ignore_ascii_case(error))
            || text.strip_prefix("Err:").is_some_and(|code| code.parse::<u16>().is_ok());
        let control = text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
        self.put(
            column,
            match (failed, control) {
                (true, _) => Cell::Formula(span),
                (_, true) => Cell::Broken(span),
                _ => Cell::Text(span),
            },
        );
    }

    pub(crate) fn put_formula_error(&mut self, column: usize, text: &str) {
        let span = self.keep(text.trim());
        self.put(column, Cell::Formula(span));
    }

    pub(crate) fn put_broken(&mut self, column: usize, text: &str) {
        let span = self.keep(text.trim());
        self.put(column, Cell::Broken(span));
    }

    fn keep(&mut self, text: &str) -> Span {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let start = offset(self.text.len());
        self.text.push_str(text);
        Span { start, end: offset(self.text.len()) }
    }

    /// The words of a cell.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// The cell as a person reads it; empty for an empty cell.
    #[must_use]
    pub fn shown(&self, cell: Cell) -> Cow<'_, str> {
        match cell {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(span) | Cell::Formula(span) | Cell::Broken(span) => Cow::Borrowed(self.text(span)),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Day(day) => Cow::Owned(day.strftime("%d/%m/%Y").to_string()),
            Cell::Yes(yes) => Cow::Borrowed(if yes { "sì" } else { "no" }),
        }
    }
}

/// The letters that a spreadsheet program shows above a column, counted from 0: A, B, … Z, AA.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Reads a reference such as `AB12` into column (from 0) and row (from 1).
pub(crate) fn reference(text: &str) -> Option<(usize, u32)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let mut column = 0usize;
    for letter in text[..digits].bytes().filter(|byte| *byte != b'$') {
        if !letter.is_ascii_alphabetic() || column > 1_000_000 {
            return None;
        }
        column = column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    }
    Some((column.checked_sub(1)?, text[digits..].parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), name);
            assert_eq!(reference(&format!("{name}7")), Some((column, 7)));
        }
        assert_eq!(reference("$B2"), Some((1, 2)));
        for broken in ["", "7", "A", "é3", "AAAAAAAAAAAAAAAAAAAA1", "A99999999999"] {
            assert_eq!(reference(broken), None);
        }
    }
}
