//! Spreadsheets made in code, for the tests of whatever reads them.

use std::io::{Cursor, Read, Write};

use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use zip::write::SimpleFileOptions;

/// A ZIP with these parts.
///
/// # Panics
/// Where it cannot be written.
#[must_use]
pub fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The parts of a ZIP, each with its name.
///
/// # Panics
/// Where it is none.
#[must_use]
pub fn unpacked(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let count = zip.len();
    let part = |number| {
        let (mut part, mut content) = (zip.by_index(number).unwrap(), Vec::new());
        part.read_to_end(&mut content).unwrap();
        (part.name().unwrap().into_owned(), content)
    };
    (0..count).map(part).collect()
}

/// An ODS file around the tables in `content`.
#[must_use]
pub fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:body><office:spreadsheet>{tables}\
         </office:spreadsheet></office:body></office:document-content>"
    );
    package(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", &content),
    ])
}

/// One ODS row; a cell that looks like an ISO day is a date cell, the others are text.
#[must_use]
pub fn ods_row(cells: &[&str]) -> String {
    let cell = |text: &&str| match text.parse::<Date>() {
        Ok(day) => format!(
            "<table:table-cell office:value-type=\"date\" office:date-value=\"{day}T00:00:00\"><text:p>x</text:p>\
             </table:table-cell>"
        ),
        Err(_) if text.is_empty() => "<table:table-cell/>".to_owned(),
        Err(_) => {
            format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
        }
    };
    format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
}

/// One ODS table around its rows.
#[must_use]
pub fn ods_table(name: &str, rows: &str) -> String {
    format!("<table:table table:name=\"{name}\">{rows}</table:table>")
}

/// An XLSX file with one sheet; cells that look like an ISO day become date cells, the others text.
///
/// # Panics
/// Where it cannot be written.
#[must_use]
pub fn xlsx(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet(), rows);
    book.save_to_buffer().unwrap()
}

/// Writes rows into a sheet; cells that look like an ISO day become date cells.
///
/// # Panics
/// Where a sheet holds no more.
pub fn fill(sheet: &mut Worksheet, rows: &[&[&str]]) {
    let format = Format::new().set_num_format("dd/mm/yyyy");
    for (row, cells) in (0u32..).zip(rows) {
        for (column, text) in (0u16..).zip(*cells) {
            match text.parse::<Date>() {
                Ok(_) => {
                    let day = ExcelDateTime::parse_from_str(text).unwrap();
                    sheet.write_datetime_with_format(row, column, &day, &format).unwrap();
                }
                Err(_) => drop(sheet.write_string(row, column, *text).unwrap()),
            }
        }
    }
}
