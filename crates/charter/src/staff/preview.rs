//! The public page of a charter as it would be, marked as what it is.

use axum::extract::Path;
use web::{Reply, Visit};

use super::found;
use crate::pages::charter::{Whole, preview};

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = found::charter(&visit, &id).await?;
    let (id, office, lang) = (found.book.charter.id, found.book.charter.office, visit.lang());
    let whole = visit
        .read(move |tx| {
            Ok(Whole {
                office: crate::office_page_by_id(tx, office, lang)?,
                book: crate::charter_book(tx, id, lang)?,
                before: crate::what_differs(tx, id, lang)?,
                versions: Vec::new(),
            })
        })
        .await?;
    preview(&visit, whole, &found.href())
}
