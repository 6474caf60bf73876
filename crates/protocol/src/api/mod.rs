//! The register for the office's own programs: registering under a name, so that nothing is registered twice; reading; annulling. Each with a
//! token of one office and one permission.

mod annulment;
mod days;
mod documents;
mod list;
mod registering;
mod shown;

use kernel::permit::May;
use utoipa::OpenApi;
use web::{API_BYTES, Routes};

use crate::document::DOCUMENT_BYTES;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/api/v1/protocol/registrations", May::Register, list::get)
        .upload("/api/v1/protocol/registrations", May::Register, registering::post, 4 * API_BYTES)
        .get("/api/v1/protocol/registrations/{id}", May::Register, shown::get)
        .get("/api/v1/protocol/registrations/{id}/documents/{document}", May::Register, documents::get)
        .upload("/api/v1/protocol/documents", May::Register, documents::post, DOCUMENT_BYTES)
        .upload("/api/v1/protocol/registrations/{id}/annulment", May::AnnulRegistrations, annulment::post, API_BYTES)
        .get("/api/v1/protocol/days", May::KeepRegister, days::list)
        .get("/api/v1/protocol/days/{id}", May::KeepRegister, days::get)
}

#[derive(OpenApi)]
#[openapi(paths(
    list::get,
    registering::post,
    shown::get,
    documents::get,
    documents::post,
    annulment::post,
    days::list,
    days::get
))]
struct Document;

/// What this room's API is, for programs.
#[must_use]
pub fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}
