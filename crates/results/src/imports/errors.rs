//! Everything that is wrong with a file, to be taken to the spreadsheet where it can be put right.

use axum::extract::Path;
use kernel::Error;
use kernel::permit::May;
use web::{Reply, Visit};

use super::found::Found;
use super::import::ImportId;
use super::store;
use crate::pages::download::harmless;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let id: ImportId = id.parse()?;
    let scope = visit.scope(May::ImportDeliveries);
    let found = visit
        .read(move |tx| {
            store::find(tx, id, &scope)?;
            store::found(tx, id)
        })
        .await?;
    let Some(Found::Sheet(sheet)) = found else { return Err(Error::NotFound.into()) };
    let errors = sheet.preview.map(|preview| preview.errors).unwrap_or_default();
    // A byte order mark, so that spreadsheet programs read the accents; semicolons, as Italian ones expect.
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    let heading = ["row", "column", "header", "what"].map(|name| visit.say(&format!("results-import-error-{name}")));
    writer.write_record(heading).map_err(Error::internal)?;
    for error in errors {
        let (letters, header) = error.column.map_or_else(Default::default, |column| (column.letters, column.header));
        let record = [error.row.to_string(), letters, harmless(header), harmless(visit.message(&error.message))];
        writer.write_record(record).map_err(Error::internal)?;
    }
    let bytes = writer.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    Ok(web::download(bytes, "text/csv; charset=utf-8", "errors.csv"))
}
