//! Tables as workbooks for spreadsheets: a sheet each, the head stays in view, whole numbers are numbers.

use axum::response::Response;
use kernel::{Error, Result};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use crate::reply::download;

/// The media type of a workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A workbook of sheets by their names, the head of each its first row.
///
/// # Errors
/// `Internal` where a name is none for a sheet.
pub fn written(sheets: &[(String, Vec<Vec<String>>)]) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        write(book.add_worksheet(), name, rows).map_err(Error::internal)?;
    }
    book.save_to_buffer().map_err(Error::internal)
}

/// The same, to be saved under a name.
///
/// # Errors
/// As `written`.
pub fn file(name: &str, sheets: &[(String, Vec<Vec<String>>)]) -> Result<Response> {
    Ok(download(written(sheets)?, XLSX, name))
}

fn write(sheet: &mut Worksheet, name: &str, rows: &[Vec<String>]) -> std::result::Result<(), XlsxError> {
    let (head, wrap) = (Format::new().set_bold().set_text_wrap(), Format::new().set_text_wrap());
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    for (at, row) in (0_u32..).zip(rows) {
        for (column, text) in (0_u16..).zip(row) {
            match text.parse::<i32>() {
                Ok(number) if at > 0 => sheet.write(at, column, number)?,
                _ => sheet.write_with_format(at, column, text, if at == 0 { &head } else { &wrap })?,
            };
            sheet.set_column_width(column, 28)?;
        }
    }
    Ok(())
}
