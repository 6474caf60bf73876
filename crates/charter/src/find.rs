//! What the search knows of this room.

use kernel::db::Tx;
use kernel::ledger::Ref;
use kernel::search::{self, Document};
use kernel::{Lang, Result};

use crate::charter::CharterBook;
use crate::ids::CharterId;
use crate::office::OfficePage;
use crate::service::Service;
use crate::store::{bodies, charters, offices, sheets};
use crate::texts::Root;
use crate::words::ServiceStatus;

/// Puts a thing into the search in the languages of the office, in the place of what was there.
pub(crate) fn index(tx: &mut Tx<'_>, root: Root) -> Result<()> {
    for lang in Lang::OFFICE {
        match document(tx, root, lang)? {
            Some(document) => search::put(tx, &document)?,
            None => return search::remove(tx, &subject(root)),
        }
    }
    Ok(())
}

/// What the history and the search call a thing of this room.
#[must_use]
pub fn subject(root: Root) -> Ref {
    let kind = match root {
        Root::Body(_) => "body",
        Root::Office(_) => "office",
        Root::Service(_) => "service",
        Root::Charter(_) => "charter",
    };
    Ref::new(kind, root.owner())
}

fn document(tx: &mut Tx<'_>, root: Root, lang: Lang) -> Result<Option<Document>> {
    let (title, summary, text, href) = match root {
        Root::Body(id) => {
            let body = bodies::by_id(tx, id, lang)?;
            (body.name, body.description, body.address, format!("/bodies/{}", body.code))
        }
        Root::Office(id) => {
            let page = offices::page_by_id(tx, id, lang)?;
            let text = office_text(&page);
            (page.office.name, page.office.description, text, format!("/offices/{}", page.office.code))
        }
        Root::Service(id) => {
            let service = sheets::by_id(tx, id, lang)?;
            if service.status == ServiceStatus::Ended {
                return Ok(None);
            }
            let text = service_text(&service);
            (service.name, service.description, text, format!("/services/{}", service.code))
        }
        Root::Charter(id) => match charter(tx, id, lang)? {
            Some(found) => found,
            None => return Ok(None),
        },
    };
    Ok(Some(Document { subject: subject(root), lang, title, summary, text, href, office: None }))
}

fn charter(tx: &mut Tx<'_>, id: CharterId, lang: Lang) -> Result<Option<(String, String, String, String)>> {
    let row = charters::row(tx, id)?;
    if !row.is_public() {
        return Ok(None);
    }
    let office = offices::page_by_id(tx, row.office, lang)?;
    let book = charters::book(tx, row, lang)?;
    let title = format!("{} {}", book.charter.title, book.charter.year);
    let href = format!("/offices/{}/charter/{}", office.office.code, book.charter.year);
    Ok(Some((title, office.office.name, charter_text(&book), href)))
}

fn office_text(page: &OfficePage) -> String {
    let counters = page.counters.iter().flat_map(|counter| [&counter.name, &counter.address]);
    let partners = page.partners.iter().map(|partner| &partner.name);
    joined([&page.office.unit, &page.office.address, &page.body.name].into_iter().chain(counters).chain(partners))
}

fn service_text(service: &Service) -> String {
    let documents = service.documents.iter().map(|document| &document.title);
    let own = [
        &service.addressed,
        &service.characteristics,
        &service.how_to,
        &service.needed,
        &service.obtained,
        &service.timing_text,
        &service.cost,
        &service.conditions,
    ];
    joined(own.into_iter().chain(documents))
}

fn charter_text(book: &CharterBook) -> String {
    let principles = book.principles.iter().map(|principle| &principle.title);
    let standards = book.standards.iter().map(|standard| &standard.indicator);
    joined([&book.charter.introduction].into_iter().chain(principles).chain(standards))
}

fn joined<'a>(texts: impl Iterator<Item = &'a String>) -> String {
    texts.map(String::as_str).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}
