//! Effective times against prescribed ones, by procedure and year, for publication (L. 241/1990 art. 2 c. 4-bis): `tally` counts the ledger's
//! cells, `find` reads them, `page` and `files` show them to everybody, `requests` the requests behind a figure to those who may.

mod figures;
mod files;
mod find;
mod page;
mod requests;
mod tally;

use kernel::permit::May;
use utoipa::OpenApi;
use web::{Moves, Routes};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get_kept("/times", Moves::ByDay, page::get)
        .get("/times.csv", May::Public, files::csv)
        .get("/api/v1/times", May::Public, files::json)
        .get("/staff/times/{code}", May::SeeRequests, requests::get)
        .get("/staff/times/{code}/requests.csv", May::SeeRequests, requests::csv)
}

#[derive(OpenApi)]
#[openapi(paths(files::json))]
struct Document;

/// What programs can ask for here.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}
