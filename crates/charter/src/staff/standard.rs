//! One standard of a draft, new or known. What would be worse than last year or than the law is refused beside the planned value.

use axum::extract::Path;
use kernel::{Error, Result};
use serde::Deserialize;
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

/// The draft, and its standard; a new one where none is named.
#[derive(Deserialize)]
pub(super) struct Address {
    id: String,
    key: Option<String>,
}

async fn find(visit: &Visit, address: &Address) -> Result<(Charter, Option<Standard>)> {
    let charter = edit::draft(visit, &address.id).await?;
    let known = address.key.as_ref().map(|key| of_key(&charter, key)).transpose()?;
    Ok((charter, known))
}

pub(super) async fn get(visit: Visit, Path(address): Path<Address>) -> Reply {
    let (charter, known) = find(&visit, &address).await?;
    let last = charter.book.standards.iter().map(|one| one.position).max();
    let input = match &known {
        Some(standard) => filled(standard)?,
        None => Input::new()
            .with("dimension", Dimension::Timeliness)
            .with("direction", Direction::AtMost)
            .with("position", last.map_or(0, |last| last + 1)),
    };
    show(&visit, &charter, known.as_ref(), &input, &Refused::default()).await
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

pub(super) async fn post(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let (charter, known) = find(&visit, &address).await?;
    match save(&visit, &charter, known.as_ref(), &input).await {
        Ok(()) => edit::saved(&charter),
        Err(error) => show(&visit, &charter, known.as_ref(), &input, &Refused::of(error)?).await,
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
