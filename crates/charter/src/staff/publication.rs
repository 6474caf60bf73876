//! One change that had to be brought up to date on the web, new or known.

use axum::extract::Path;
use kernel::{Error, Result};
use serde::Deserialize;
use web::{Input, Reply, Visit};

use super::form::{Builder, Kind, words};
use super::found::{self, office_shell};
use super::page::{FormPage, Refused, mark, unchanged};
use super::reader::Reader;
use crate::diffida::Publication;
use crate::office::OfficePage;
use crate::store::Slice;
use crate::words::Published;

/// The office, and what it noted; something new where nothing is named.
#[derive(Deserialize)]
pub(super) struct Address {
    code: String,
    id: Option<String>,
}

pub(super) async fn find(visit: &Visit, address: &Address) -> Result<(OfficePage, Option<Publication>)> {
    let page = found::office(visit, &address.code).await?;
    let Some(id) = &address.id else { return Ok((page, None)) };
    let office = page.office.id;
    let all = visit.read(move |tx| crate::publications(tx, office, Slice::ALL)).await?;
    let known = all.items.into_iter().find(|one| one.id.to_string() == *id).ok_or(Error::NotFound)?;
    Ok((page, Some(known)))
}

/// Where what an office noted is listed.
pub(super) fn list(page: &OfficePage) -> String {
    format!("/staff/charter/offices/{}/publications", page.office.code)
}

pub(super) async fn get(visit: Visit, Path(address): Path<Address>) -> Reply {
    let (page, known) = find(&visit, &address).await?;
    let input = match &known {
        None => Input::new().with("changed_on", visit.today()),
        Some(known) => Input::new()
            .with("published", known.subject)
            .with_some("service", known.service)
            .with("changed", &known.text)
            .with("changed_on", known.changed_on)
            .with_some("published_on", known.published_on),
    };
    show(&visit, &page, known.as_ref(), &input, &Refused::default()).await
}

async fn show(
    visit: &Visit,
    page: &OfficePage,
    known: Option<&Publication>,
    input: &Input,
    refused: &Refused,
) -> Reply {
    let (_, services) = found::services(visit, page.office.id).await?;
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.choose("published", &words(visit, "charter-published", Published::ALL, false));
    form.choose("service", &services);
    form.put(Kind::Area, "changed");
    form.must(Kind::Date, "changed_on");
    form.put(Kind::Date, "published_on");
    let form = form.done(refused.revision(input, mark(&known)?));
    let list = list(page);
    let title = if known.is_some() { "charter-staff-publication" } else { "charter-staff-publication-new" };
    let mut shown = FormPage::new(visit, office_shell(visit, page, title), form, &list);
    shown.lead = visit.say("charter-staff-publications-lead");
    shown.more = known.map(|one| (visit.say("charter-staff-publication-remove"), format!("{list}/{}/removal", one.id)));
    shown.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path(address): Path<Address>, input: Input) -> Reply {
    let (page, known) = find(&visit, &address).await?;
    match save(&visit, &page, known.as_ref(), &input).await {
        Ok(()) => Ok(web::done(&list(&page), "charter-staff-saved")),
        Err(error) => show(&visit, &page, known.as_ref(), &input, &Refused::of(error)?).await,
    }
}

async fn save(visit: &Visit, page: &OfficePage, known: Option<&Publication>, input: &Input) -> Result<()> {
    let (services, _) = found::services(visit, page.office.id).await?;
    let mut read = Reader::new(input);
    let publication = Publication {
        id: known.map_or_else(|| visit.db().ids().make(), |one| one.id),
        office: page.office.id,
        service: read.word("service").filter(|service| services.contains(service)),
        subject: read.chosen("published", Published::Sheet),
        text: read.text("changed"),
        changed_on: read.must_date("changed_on", visit.today()),
        published_on: read.date("published_on"),
    };
    read.and(publication.check())?;
    let (by, seen, is_known) = (visit.actor(), input.text("revision").to_owned(), known.is_some());
    visit
        .write(move |tx| {
            if is_known {
                let all = crate::publications(tx, publication.office, Slice::ALL)?.items;
                unchanged(&all.into_iter().find(|one| one.id == publication.id), &seen)?;
            }
            crate::save_publication(tx, &by, &publication)
        })
        .await
}
