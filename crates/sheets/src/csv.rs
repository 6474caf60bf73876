//! Text with a separator between the columns: semicolon, comma, tab or bar, found by counting. Excel's own first line
//! `sep=;` is obeyed. Rows are counted as a spreadsheet program would count them, where a line break inside quotation
//! marks does not begin a row.

use std::error::Error;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ::csv::{ByteRecord, Reader, ReaderBuilder};

use crate::encoding::{Encoding, FromUtf16, detect};
use crate::fault::FileFault;
use crate::package::damaged;
use crate::row::Row;
use crate::source::Source;

/// No row of a real table is longer; behind it is a quotation mark that was never closed.
const LONGEST_ROW: u64 = 4 << 20;

pub(crate) struct CsvBook {
    source: Source,
    pub encoding: Encoding,
    pub delimiter: u8,
    skip: u64,
    pub rows_estimate: u64,
    sep_line: bool,
}

impl CsvBook {
    pub fn open(source: Source) -> Result<Self, FileFault> {
        let (encoding, skip) = detect(&source)?;
        let mut book = Self { source, encoding, delimiter: b';', skip, rows_estimate: 0, sep_line: false };
        let mut sample = Vec::new();
        book.stream()?.take(1 << 16).read_to_end(&mut sample)?;
        let first = sample.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii();
        if let Some(&[delimiter]) = first.strip_prefix(b"sep=") {
            (book.delimiter, book.sep_line) = (delimiter, true);
        } else {
            book.delimiter = delimiter(&sample);
        }
        let lines = sample.split(|byte| *byte == b'\n').count().saturating_sub(1).max(1) as u64;
        let wide = if matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be) { 2 } else { 1 };
        book.rows_estimate = book.source.size()? * lines / (sample.len().max(1) as u64 * wide);
        Ok(book)
    }

    fn stream(&self) -> io::Result<Box<dyn Read + Send>> {
        let mut handle = self.source.open()?;
        handle.seek(SeekFrom::Start(self.skip))?;
        Ok(match self.encoding {
            Encoding::Utf16Le | Encoding::Utf16Be => Box::new(FromUtf16::new(handle, self.encoding)),
            Encoding::Utf8 | Encoding::Windows1252 => Box::new(handle),
        })
    }

    pub fn rows(&self, columns: usize) -> Result<CsvRows, FileFault> {
        let since_row = Arc::new(AtomicU64::new(0));
        // A last line without its line break is counted like the others.
        let inner = Box::new(self.stream()?.chain(&b"\n"[..]));
        let stream = Lines { inner, after_return: false, since_row: Arc::clone(&since_row) };
        let reader = ReaderBuilder::new()
            .delimiter(self.delimiter)
            .flexible(true)
            .has_headers(false)
            .buffer_capacity(1 << 16)
            .from_reader(stream);
        let mut rows = CsvRows {
            reader,
            record: ByteRecord::new(),
            encoding: self.encoding,
            columns,
            since_row,
            number: 0,
            inner_breaks: 0,
        };
        if self.sep_line {
            rows.next(&mut Row::default())?;
        }
        Ok(rows)
    }
}

pub(crate) struct CsvRows {
    reader: Reader<Lines>,
    record: ByteRecord,
    encoding: Encoding,
    columns: usize,
    since_row: Arc<AtomicU64>,
    number: u32,
    /// Line breaks inside quotation marks so far: they are lines of the file, but not rows of the table.
    inner_breaks: u64,
}

impl CsvRows {
    /// Reads the next row; `false` after the last one. Rows without any byte are passed over, but counted.
    pub fn next(&mut self, row: &mut Row) -> Result<bool, FileFault> {
        self.since_row.store(0, Ordering::Relaxed);
        match self.reader.read_byte_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => return Ok(false),
            Err(error) => return Err(self.fault(&error)),
        }
        let breaks = self.record.as_slice().split(|byte| *byte == b'\n').count() as u64 - 1;
        self.inner_breaks += breaks;
        // The reader stands behind the row's line break, wherever blank lines before it began.
        let line = self.reader.position().line().saturating_sub(1 + self.inner_breaks);
        self.number = u32::try_from(line).unwrap_or(u32::MAX).max(self.number.saturating_add(1));
        row.clear(self.number);
        for (column, bytes) in self.record.iter().enumerate() {
            if bytes.trim_ascii().is_empty() {
                continue;
            }
            if column >= self.columns {
                return Err(FileFault::TooManyColumns { limit: self.columns });
            }
            match std::str::from_utf8(bytes) {
                Ok(text) if self.encoding != Encoding::Windows1252 || text.is_ascii() => row.put_text(column, text),
                _ if self.encoding == Encoding::Windows1252 => {
                    row.put_text(column, &encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0);
                }
                _ => row.put_broken(column, &String::from_utf8_lossy(bytes)),
            }
        }
        Ok(true)
    }

    fn fault(&self, error: &::csv::Error) -> FileFault {
        match error.kind() {
            ::csv::ErrorKind::Io(io) if io.get_ref().is_some_and(<dyn Error + Send + Sync>::is::<Endless>) => {
                FileFault::EndlessRow { row: self.number + 1 }
            }
            _ => damaged("csv", error),
        }
    }
}

/// The separator that divides most lines into the same number of columns.
fn delimiter(sample: &[u8]) -> u8 {
    let mut best = (0, b';');
    for delimiter in *b";,\t|" {
        let mut counts = Vec::new();
        let (mut quoted, mut count) = (false, 0u32);
        for &byte in sample {
            match byte {
                b'"' => quoted = !quoted,
                b'\n' if !quoted => counts.push(std::mem::take(&mut count)),
                _ if byte == delimiter && !quoted => count += 1,
                _ => {}
            }
        }
        counts.push(std::mem::take(&mut count));
        counts.retain(|count| *count > 0);
        counts.sort_unstable();
        let weight =
            counts.chunk_by(|a, b| a == b).map(|same| same.len() as u64 * u64::from(same[0])).max().unwrap_or(0);
        if weight > best.0 {
            best = (weight, delimiter);
        }
    }
    best.1
}

#[derive(Debug, thiserror::Error)]
#[error("the row does not end")]
struct Endless;

/// Gives every line the same ending, and counts what flows since the last row, so that a quotation mark that is never
/// closed cannot fill the memory.
struct Lines {
    inner: Box<dyn Read + Send>,
    after_return: bool,
    since_row: Arc<AtomicU64>,
}

impl Read for Lines {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.inner.read(into)?;
            if self.since_row.fetch_add(read as u64, Ordering::Relaxed) > LONGEST_ROW {
                return Err(io::Error::other(Endless));
            }
            let kept = self.even_out(&mut into[..read]);
            if kept > 0 || read == 0 {
                return Ok(kept);
            }
        }
    }
}

impl Lines {
    /// Turns `\r\n` and a lone `\r` into `\n`, in place, and returns how many bytes are left.
    fn even_out(&mut self, bytes: &mut [u8]) -> usize {
        if !self.after_return && !bytes.contains(&b'\r') {
            return bytes.len();
        }
        let mut kept = 0;
        for at in 0..bytes.len() {
            let byte = bytes[at];
            let second_half = self.after_return && byte == b'\n';
            self.after_return = byte == b'\r';
            if !second_half {
                bytes[kept] = if byte == b'\r' { b'\n' } else { byte };
                kept += 1;
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let book = CsvBook::open(Source::from(text.as_bytes())).unwrap();
        let mut reader = book.rows(100).unwrap();
        let (mut row, mut rows) = (Row::default(), Vec::new());
        while reader.next(&mut row).unwrap() {
            rows.push((row.number, (0..row.width()).map(|c| row.shown(row.cell(c)).into_owned()).collect()));
        }
        rows
    }

    #[test]
    fn the_separator_is_found() {
        assert_eq!(delimiter(b"a;b;c\n1,5;2,5;3\n1,5;2,5;3\n"), b';');
        assert_eq!(delimiter(b"a,b,c\n1,2,\"x;y;z;w\"\n"), b',');
        assert_eq!(delimiter(b"a\tb\n1\t2\n"), b'\t');
        assert_eq!(delimiter(b"one column\nonly\n"), b';');
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        for (line_end, last) in [("\n", ""), ("\r\n", ""), ("\n", "\n"), ("\r\n", "\r\n"), ("\r", "")] {
            let text = ["a;b", "", "1;\"two", "lines\"", "2;x", "", "", "3;y"].join(line_end) + last;
            let numbers: Vec<_> = rows(&text).iter().map(|(number, _)| *number).collect();
            assert_eq!(numbers, [1, 3, 4, 7], "{line_end:?}");
        }
    }

    #[test]
    fn the_line_that_names_the_separator_is_obeyed() {
        assert_eq!(rows("sep=|\na|b;c\n"), [(2, vec!["a".to_owned(), "b;c".to_owned()])]);
    }

    #[test]
    fn a_quotation_mark_never_closed_does_not_fill_the_memory() {
        let text = format!("a;b\n1;\"open\n{}", "x;y\n".repeat(2_000_000));
        let book = CsvBook::open(Source::from(text.as_bytes())).unwrap();
        let mut reader = book.rows(100).unwrap();
        let mut row = Row::default();
        assert!(reader.next(&mut row).unwrap());
        assert_eq!(reader.next(&mut row), Err(FileFault::EndlessRow { row: 2 }));
    }
}
