//! The citizen's side: an application is handed in online, and the case followed from then on.
//!
//! - The steps: `start` what is asked and how long it takes · `details` the procedure's fields, as `asked` sets them out on pages · `applicant`,
//!   and the `delegate` who acts for them · `documents` · `review` everything once more, and the sending. What was filled in lives in `draft`,
//!   in the database; each step is a page with one form, and works without a script. `upload` takes files in.
//! - `address` is the page on which the owner of a mail address confirms it.
//! - The case's own page: `own`, with its dates in `clock` · `receipt` · `answer` to what the office asks · `withdrawal` · `substitute` once the
//!   term is over · `find` leads back to it.
//! - `sweep` is background work.

mod address;
mod answer;
mod applicant;
mod asked;
mod clock;
mod delegate;
mod details;
mod documents;
mod draft;
mod find;
mod own;
mod receipt;
mod review;
mod start;
mod steps;
mod substitute;
mod sweep;
mod upload;
mod withdrawal;

use axum::http::{HeaderValue, header};
use axum::response::Response;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::permit::May;
use kernel::{Error, Result, ServiceId};
use web::Routes;

use crate::procedure::{self, Version};

pub use sweep::sweep;
pub(crate) use upload::Brought;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/apply/{code}", May::Public, start::get)
        .post("/apply/{code}", May::Public, start::post)
        .get("/apply/{code}/details/{number}", May::Public, details::get)
        .post("/apply/{code}/details/{number}", May::Public, details::post)
        .get("/apply/{code}/applicant", May::Public, applicant::get)
        .post("/apply/{code}/applicant", May::Public, applicant::post)
        .get("/apply/{code}/delegate", May::Public, delegate::get)
        .post("/apply/{code}/delegate", May::Public, delegate::post)
        .get("/apply/{code}/documents", May::Public, documents::get)
        .upload("/apply/{code}/documents", May::Public, documents::post, upload::BODY_BYTES)
        .post("/apply/{code}/documents/{file}/removal", May::Public, documents::removal)
        .get("/apply/{code}/review", May::Public, review::get)
        .post("/apply/{code}/review", May::Public, review::post)
        .post("/apply/{code}/removal", May::Public, draft::removal)
        .get("/cases", May::Public, find::get)
        .post("/cases", May::Public, find::post)
        .get("/cases/{link}", May::Public, own::get)
        .get("/addresses/{party}/{secret}", May::Public, address::get)
        .post("/addresses/{party}/{secret}", May::Public, address::post)
        .post("/cases/{link}/address/{role}", May::Public, address::mend)
        .get("/cases/{link}/receipt", May::Public, receipt::get)
        .get("/cases/{link}/answer", May::Public, answer::get)
        .post("/cases/{link}/answer", May::Public, answer::post)
        .upload("/cases/{link}/answer/files", May::Public, answer::bring, upload::BODY_BYTES)
        .post("/cases/{link}/answer/files/{file}/removal", May::Public, answer::removal)
        .get("/cases/{link}/withdrawal", May::Public, withdrawal::get)
        .post("/cases/{link}/withdrawal", May::Public, withdrawal::post)
        .get("/cases/{link}/substitute", May::Public, substitute::get)
        .post("/cases/{link}/substitute", May::Public, substitute::post)
}

/// Where a service is applied for today: what its sheet asks.
pub(crate) fn apply(tx: &mut Tx<'_>, service: ServiceId) -> Result<Option<String>> {
    let today = tx.clock().today();
    let version = procedure::of_service(tx, service, today)?;
    Ok(version.map(|version| format!("/apply/{}", version.code)))
}

/// The version of a procedure by which somebody applies today.
///
/// # Errors
/// `NotFound` where there is no such procedure, or it takes no applications today.
fn version(tx: &mut Tx<'_>, code: &str) -> Result<Version> {
    // No code has other signs, and one of the engines knows no zero in a text.
    if !code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
        return Err(Error::NotFound);
    }
    let (found, today) = (procedure::by_code(tx, code)?, tx.clock().today());
    procedure::in_force(tx, found.id, today)
}

/// Whoever has the case's own address acts as the applicant: nobody else is known to have it.
fn applicant_acts() -> Actor {
    Actor { id: None, name: String::new() }
}

/// What only one person may see is kept by no browser: others use the same machine after them.
fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
