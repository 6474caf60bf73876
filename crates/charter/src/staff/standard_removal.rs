//! Takes a standard out of a draft, after asking.

use axum::extract::Path;
use kernel::Error;
use web::{Input, Reply, Visit};

use super::edit;
use super::form::Builder;
use super::page::{FormPage, Refused};
use crate::draft::Edit;

pub(super) async fn get(visit: Visit, Path((id, key)): Path<(String, String)>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let standard = charter.book.standards.iter().find(|one| one.key == key).ok_or(Error::NotFound)?;
    let (input, refused) = (Input::new(), Refused::default());
    let form = Builder::new(&visit, &input, &refused.invalid).done(charter.book.charter.revision);
    let back = format!("{}/standards/{key}", charter.href());
    let mut page = FormPage::new(&visit, charter.shell(&visit, "charter-staff-standard-remove"), form, &back);
    page.lead = visit.fill("charter-staff-standard-remove-ask", &[("indicator", standard.indicator.as_str().into())]);
    page.button = visit.say("charter-staff-standard-remove");
    page.grave = true;
    page.answer(&visit, &refused)
}

pub(super) async fn post(visit: Visit, Path((id, key)): Path<(String, String)>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    if !charter.book.standards.iter().any(|one| one.key == key) {
        return Err(Error::NotFound.into());
    }
    edit::save(&visit, &charter, &input, Edit::NoStandard(key)).await?;
    edit::saved(&charter)
}
