//! One standard of a draft, new or known. What would be worse than last year or than the law is refused beside the planned value.

use axum::extract::Path;
use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use super::edit;
use super::found::{self, Charter};
use super::page::{FormPage, Refused};
use super::standard_form::{compose, filled, read};
use crate::draft::Edit;
use crate::ids::StandardId;
use crate::standard::Standard;
use crate::words::{Dimension, Direction};

fn of_key(charter: &Charter, key: &str) -> Result<Standard> {
    charter.book.standards.iter().find(|one| one.key == key).cloned().ok_or(Error::NotFound)
}

pub(super) async fn get(visit: Visit, Path((id, key)): Path<(String, String)>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let standard = of_key(&charter, &key)?;
    let input = filled(&standard)?;
    show(&visit, &charter, Some(&standard), &input, &Refused::default()).await
}

pub(super) async fn get_new(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let last = charter.book.standards.iter().map(|one| one.position).max();
    let input = Input::new()
        .with("dimension", Dimension::Timeliness)
        .with("direction", Direction::AtMost)
        .with("position", last.map_or(0, |last| last + 1));
    show(&visit, &charter, None, &input, &Refused::default()).await
}

async fn show(visit: &Visit, charter: &Charter, known: Option<&Standard>, input: &Input, refused: &Refused) -> Reply {
    let (_, services) = found::services(visit, charter.book.charter.office).await?;
    let mut form = super::form::Builder::new(visit, input, &refused.invalid);
    compose(&mut form, visit, &services, known.is_none());
    let form = form.done(refused.revision(input, charter.book.charter.revision));
    let title = if known.is_some() { "charter-staff-standard" } else { "charter-staff-standard-new" };
    let mut page = FormPage::new(visit, charter.shell(visit, title), form, &charter.href());
    page.lead = charter.name();
    if let Some(standard) = known {
        let removal = format!("{}/standards/{}/removal", charter.href(), standard.key);
        page.more = Some((visit.say("charter-staff-standard-remove"), removal));
    }
    page.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path((id, key)): Path<(String, String)>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let standard = of_key(&charter, &key)?;
    match save(&visit, &charter, Some(&standard), &input).await {
        Ok(()) => edit::saved(&charter),
        Err(error) => show(&visit, &charter, Some(&standard), &input, &Refused::of(error)?).await,
    }
}

pub(super) async fn post_new(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    match save(&visit, &charter, None, &input).await {
        Ok(()) => edit::saved(&charter),
        Err(error) => show(&visit, &charter, None, &input, &Refused::of(error)?).await,
    }
}

async fn save(visit: &Visit, charter: &Charter, known: Option<&Standard>, input: &Input) -> Result<()> {
    let (services, _) = found::services(visit, charter.book.charter.office).await?;
    let new: StandardId = visit.db().ids().make();
    let standard = read(input, known, new, &services)?;
    // A known key would be overwritten: a new standard needs one of its own.
    if known.is_none() && charter.book.standards.iter().any(|one| one.key == standard.key) {
        return Err(Error::field("key", "charter-key-taken"));
    }
    edit::save(visit, charter, input, Edit::Standard(Box::new(standard))).await
}
