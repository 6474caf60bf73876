//! Throws a draft away, after asking.

use axum::extract::Path;
use web::{Input, Reply, Visit};

use super::edit;
use super::page::FormPage;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let ask = visit.fill("charter-staff-discard-ask", &[("charter", charter.name().into())]);
    let (shell, revision) = (charter.shell(&visit, "charter-staff-discard"), charter.book.charter.revision);
    FormPage::asking(&visit, shell, ask, revision, &charter.href())
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, _: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let (by, id) = (visit.actor(), charter.book.charter.id);
    visit.write(move |tx| crate::draft::discard(tx, &by, id)).await?;
    Ok(web::done("/staff/charter", "charter-staff-discarded"))
}
