//! Files made in code, for the tests to read.

use std::io::{Cursor, Write};

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use results::intake::{FileFault, Limits, Preview, Rules, Sheet, check};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};
use zip::write::SimpleFileOptions;

pub const TODAY: Date = date(2024, 6, 1);

/// The clock of Rome, whatever the machine knows of time zones.
pub fn rome() -> TimeZone {
    TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap()
}

pub fn rules() -> Rules {
    Rules { today: TODAY, year: Some(2023), zone: rome() }
}

pub fn open(bytes: impl Into<Vec<u8>>) -> Result<Sheet, FileFault> {
    Sheet::open(bytes.into(), &Limits::default())
}

pub fn preview(bytes: impl Into<Vec<u8>>) -> Preview {
    try_preview(bytes).unwrap()
}

pub fn try_preview(bytes: impl Into<Vec<u8>>) -> Result<Preview, FileFault> {
    let sheet = open(bytes)?;
    check(&sheet, &sheet.guess(), &rules(), |_| {})
}

/// Where and what the errors are: row, letter of the column, key.
pub fn errors(preview: &Preview) -> Vec<(u32, String, String)> {
    let place = |error: &results::intake::RowError| {
        let letters = error.column.as_ref().map(|column| column.letters.clone()).unwrap_or_default();
        (error.row, letters, error.message.key.clone().into_owned())
    };
    preview.errors.iter().map(place).collect()
}

/// A ZIP with these parts.
pub fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An ODS file around the tables in `content`.
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

pub fn ods_table(name: &str, rows: &str) -> String {
    format!("<table:table table:name=\"{name}\">{rows}</table:table>")
}

/// An XLSX file with one sheet; cells that look like an ISO day become date cells, the others text.
pub fn xlsx(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet(), rows);
    book.save_to_buffer().unwrap()
}

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

/// The parts of a small hand-made XLSX workbook.
pub fn xlsx_by_hand(workbook: &str, sheet_data: &str, after: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{sheet_data}</sheetData>{after}</worksheet>");
    package(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            &format!("<workbook>{workbook}<sheets><sheet name=\"Foglio1\" r:id=\"r1\"/></sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
             <Relationship Id=\"r2\" Type=\"x/styles\" Target=\"styles.xml\"/>\
             <Relationship Id=\"r3\" Type=\"x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>",
        ),
        ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
        (
            "xl/sharedStrings.xml",
            "<sst><si><t>Data richiesta</t></si><si><t>Data</t><rPh><t>no</t></rPh><r><t> risposta</t></r></si><si/>\
             <si><t>Canale</t></si></sst>",
        ),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}
