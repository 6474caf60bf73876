//! Everything that is wrong with a file, to be taken to the spreadsheet where it can be put right.

use axum::extract::Path;
use kernel::Error;
use kernel::permit::May;
use web::{Reply, Visit};

use super::found::Found;
use super::import::ImportId;
use super::store;

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
    let heading = ["row", "column", "header", "what"].map(|name| visit.say(&format!("results-import-error-{name}")));
    let lines = errors.into_iter().map(|error| {
        let (letters, header) = error.column.map_or_else(Default::default, |column| (column.letters, column.header));
        [error.row.to_string(), letters, header, visit.message(&error.message)]
    });
    Ok(web::csv::file("errors.csv", std::iter::once(heading).chain(lines))?)
}
