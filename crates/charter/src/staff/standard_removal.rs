//! Takes a standard out of a draft, after asking.

use axum::extract::Path;
use kernel::Error;
use web::{Input, Reply, Visit};

use super::edit;
use super::page::FormPage;
use crate::draft::Edit;

pub(super) async fn get(visit: Visit, Path((id, key)): Path<(String, String)>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let standard = charter.book.standards.iter().find(|one| one.key == key).ok_or(Error::NotFound)?;
    let ask = visit.fill("charter-staff-standard-remove-ask", &[("indicator", standard.indicator.as_str().into())]);
    let (shell, revision) = (charter.shell(&visit, "charter-staff-standard-remove"), charter.book.charter.revision);
    FormPage::asking(&visit, shell, ask, revision, &format!("{}/standards/{key}", charter.href()))
}

pub(super) async fn post(visit: Visit, Path((id, key)): Path<(String, String)>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    if !charter.book.standards.iter().any(|one| one.key == key) {
        return Err(Error::NotFound.into());
    }
    edit::save(&visit, &charter, &input, Edit::NoStandard(key)).await?;
    edit::saved(&charter)
}
