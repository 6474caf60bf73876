//! Tables as files for spreadsheets, as Italian offices open them: UTF-8 with its mark, semicolons.

use axum::response::Response;
use kernel::{Error, Result};

use crate::reply::download;

/// A table as a file, its head the first row. A cell that begins like a formula is kept from being one when a spreadsheet opens the file.
///
/// # Errors
/// `Internal` where a row has more or fewer cells than the first one.
pub fn written<R, C>(rows: impl IntoIterator<Item = R>) -> Result<Vec<u8>>
where
    R: IntoIterator<Item = C>,
    C: Into<String>,
{
    let mut file = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        let cells = row.into_iter().map(|cell| harmless(cell.into()));
        file.write_record(cells).map_err(Error::internal)?;
    }
    file.into_inner().map_err(|error| Error::internal(error.to_string()))
}

/// The same, to be saved under a name.
///
/// # Errors
/// As `written`.
pub fn file<R, C>(name: &str, rows: impl IntoIterator<Item = R>) -> Result<Response>
where
    R: IntoIterator<Item = C>,
    C: Into<String>,
{
    Ok(download(written(rows)?, "text/csv; charset=utf-8", name))
}

fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_opens_the_file_and_runs_nothing_in_it() {
        let bytes = written([["a", "b"], ["=1+1", "due; tre"], ["5", ""]]).unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), "\u{feff}a;b\n'=1+1;\"due; tre\"\n5;\n");
        assert!(written([vec!["a"], vec!["1", "2"]]).is_err());
    }
}
