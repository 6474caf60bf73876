//! Documents of programs: sent one by one before they are registered, and read again.

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use kernel::permit::May;
use kernel::{Error, history};
use serde::Serialize;
use utoipa::ToSchema;
use web::forms::File;
use web::{Input, Reply, Visit};

use super::shown::private;
use crate::registration::{DocumentId, RegistrationId};
use crate::store;
use crate::upload;

/// A document that was sent, and waits a day to be registered.
#[derive(Serialize, ToSchema)]
pub(super) struct SentDocument {
    /// What a registration names it by.
    id: String,
    name: String,
    media_type: String,
    bytes: u64,
    sha256: String,
}

/// Sends a document: its content as the body, of at most 20 megabytes. What it is, its content says; a name that says something else is refused.
#[utoipa::path(post, path = "/api/v1/protocol/documents", tag = "protocol", security(("token" = [])),
    params(("name" = String, Query, description = "The file's name, with its ending")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses(
        (status = 201, description = "Kept", body = SentDocument),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 413, description = "It is too large (problem details)"),
        (status = 422, description = "It is of no kind that is registered, or not what its name says (problem details)")))]
pub(super) async fn post(visit: Visit, bytes: Bytes) -> Reply {
    let input = Input::of_query(visit.query());
    let name = input.some("name").ok_or_else(|| Error::field("name", "web-field-missing"))?.to_owned();
    let file = File { field: "documents".to_owned(), name, bytes };
    let upload = upload::bring(&visit, &file).await?;
    let document = upload.document;
    let sent = SentDocument {
        id: upload.id.to_string(),
        name: document.name,
        media_type: document.media_type,
        bytes: document.bytes,
        sha256: document.sha256,
    };
    Ok(private((StatusCode::CREATED, axum::Json(sent)).into_response()))
}

/// A document of a registration of the token's office.
#[utoipa::path(get, path = "/api/v1/protocol/registrations/{id}/documents/{document}", tag = "protocol", security(("token" = [])),
    params(
        ("id" = String, Path, description = "The registration's identifier"),
        ("document" = String, Path, description = "The document's identifier")),
    responses(
        (status = 200, description = "Its content, as it was registered"),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 404, description = "There is no such document, or it is another office's (problem details)")))]
pub(super) async fn get(visit: Visit, Path((id, document)): Path<(String, String)>) -> Reply {
    let (id, document): (RegistrationId, DocumentId) = (id.parse()?, document.parse()?);
    let (scope, by) = (visit.scope(May::Register), visit.actor());
    let kept = visit
        .write(move |tx| {
            let one = crate::registration(tx, id, &scope)?;
            history::reading(tx, &by, &one.subject(), one.entry.office, &one.name())?;
            store::documents::find(tx, &one.key(), document)
        })
        .await?;
    crate::staff::documents::file(&visit, &kept.document).await
}
