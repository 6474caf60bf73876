//! Files made in code, for the tests to read.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use results::intake::{FileFault, Limits, Preview, Rules, Sheet, check};
pub use testkit::sheets::{fill, ods, ods_row, ods_table, package, xlsx};

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
