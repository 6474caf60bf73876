//! The public page of a charter as it would be, and its PDF, marked as what they are.

use axum::extract::Path;
use kernel::Result;
use web::{Reply, Visit};

use super::found::{self, Charter};
use crate::pages::charter::{Whole, preview};
use crate::pages::charter_pdf;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = found::charter(&visit, &id).await?;
    let whole = whole(&visit, &found).await?;
    preview(&visit, whole, &found.href())
}

pub(super) async fn pdf(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = found::charter(&visit, &id).await?;
    let whole = whole(&visit, &found).await?;
    charter_pdf::answer(&visit, &whole).await
}

async fn whole(visit: &Visit, found: &Charter) -> Result<Whole> {
    let (id, office, lang) = (found.book.charter.id, found.book.charter.office, visit.lang());
    visit
        .read(move |tx| {
            Ok(Whole {
                office: crate::office_page_by_id(tx, office, lang)?,
                book: crate::charter_book(tx, id, lang)?,
                before: crate::what_differs(tx, id, lang)?,
                versions: Vec::new(),
            })
        })
        .await
}
