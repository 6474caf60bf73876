//! The documents of a registration: opened by who may see it, added while its day is open (paper that is scanned after it was registered).

use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use kernel::db::Tx;
use kernel::history::{self, Action, Record};
use kernel::{Error, Invalid, Message, Result};
use serde_json::json;
use web::{Input, Reply, Visit};

use super::form;
use super::place::Place;
use crate::entry::DOCUMENTS_MOST;
use crate::register::keep;
use crate::registration::{Document, DocumentId, Registration, RegistrationId};
use crate::store::{self, erased, uploads};
use crate::upload::Upload;

/// Whether documents may still be added: on the day of the registration, before the daily register takes them up.
pub(super) fn may_add(tx: &mut Tx<'_>, one: &Registration) -> Result<bool> {
    let closed = store::days::last(tx, one.register)?.is_some_and(|last| last.day >= one.day);
    Ok(one.annulled.is_none() && !one.outside && !closed && one.day == tx.clock().today())
}

/// A document, as a file to be saved: nothing that somebody sent is shown as a page of ours.
pub(super) async fn get(visit: Visit, Path((id, document)): Path<(String, String)>) -> Reply {
    let (id, document): (RegistrationId, DocumentId) = (id.parse()?, document.parse()?);
    let (caller, by, lang) = (visit.signed_in()?.clone(), visit.actor(), visit.lang());
    let kept = visit
        .write(move |tx| {
            let (_, one) = Place::registration(tx, &caller, id, lang)?;
            let kept = store::documents::find(tx, &one.key(), document)?;
            history::reading(tx, &by, &one.subject(), one.entry.office, &one.name())?;
            Ok(kept)
        })
        .await?;
    file(&visit, &kept.document).await
}

/// A document's content, as a file to be saved under its own name.
///
/// # Errors
/// `Conflict` where it was erased with the personal data of its case; `Unavailable` where the store does not answer.
pub async fn file(visit: &Visit, document: &Document) -> Reply {
    let bytes = match visit.app().files().get(&document.sha256).await {
        Ok(bytes) => bytes,
        Err(error) => {
            let sha256 = document.sha256.clone();
            let is_erased = visit.read(move |tx| erased::is_erased(tx, &sha256)).await?;
            return Err(if is_erased { Error::Conflict("protocol-document-erased".into()) } else { error }.into());
        }
    };
    let name: String =
        form_urlencoded::byte_serialize(document.name.as_bytes()).collect::<String>().replace('+', "%20");
    let headers = [
        (header::CONTENT_TYPE, document.media_type.clone()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: RegistrationId = id.parse()?;
    let (caller, lang) = (visit.signed_in()?.clone(), visit.lang());
    // Whose registration it is comes before anything is said of the files.
    visit.read(move |tx| Place::registration(tx, &caller, id, lang)).await?;
    let back = format!("/staff/protocol/registrations/{id}");
    let mut invalid = Invalid::default();
    let brought = form::bring(&visit, &input, &mut invalid).await?;
    if let Some((_, message)) = invalid.0.into_iter().next() {
        return Ok(web::told(&back, "danger", message));
    }
    if brought.is_empty() {
        return Ok(web::told(&back, "warning", "protocol-document-none"));
    }
    add(&visit, id, brought).await?;
    Ok(web::done(&back, "protocol-document-added"))
}

async fn add(visit: &Visit, id: RegistrationId, brought: Vec<Upload>) -> Result<()> {
    let (caller, by, lang) = (visit.signed_in()?.clone(), visit.actor(), visit.lang());
    visit
        .write(move |tx| {
            let (_, one) = Place::registration(tx, &caller, id, lang)?;
            if !may_add(tx, &one)? {
                return Err(Error::Conflict("protocol-document-late".into()));
            }
            let there = store::documents::of(tx, &one.key())?.len();
            if there + brought.len() > DOCUMENTS_MOST {
                return Err(Error::Conflict(Message::new("protocol-documents-many").with("most", DOCUMENTS_MOST)));
            }
            for (upload, position) in brought.iter().zip((1_i64..).skip(there)) {
                keep(tx, &one, &upload.document, position)?;
                uploads::remove(tx, upload.id)?;
            }
            let hashes: Vec<&str> = brought.iter().map(|upload| upload.document.sha256.as_str()).collect();
            let record = Record {
                actor: &by,
                action: Action::Changed,
                subject: one.subject(),
                office: Some(one.entry.office),
                summary: &one.name(),
                before: None,
                after: Some(json!({ "documents": hashes })),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await
}
