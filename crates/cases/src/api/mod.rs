//! Cases for the office's own programs: filing under a name, so that nothing is filed twice; how a case stands. Each with a token of one office and
//! one permission.

mod intake;
mod shown;

use kernel::permit::May;
use utoipa::OpenApi;
use web::{API_BYTES, Routes};

pub(crate) fn routes() -> Routes {
    Routes::new().upload("/api/v1/cases", May::WorkOnCases, intake::post, 4 * API_BYTES).get(
        "/api/v1/cases/{id}",
        May::WorkOnCases,
        shown::get,
    )
}

#[derive(OpenApi)]
#[openapi(paths(intake::post, shown::get))]
struct Document;

/// What this room's API is, for programs.
#[must_use]
pub fn openapi() -> utoipa::openapi::OpenApi {
    let mut document = Document::openapi();
    document.merge(crate::times::openapi());
    document
}
