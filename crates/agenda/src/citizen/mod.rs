//! The citizen's side: the steps of the municipalities' booking model, the private page of a booking, and what people are told without asking.
//!
//! - The steps: `place` Luogo (with `near`, which counter is nearest) · `time` Data e orario · `details` Dettagli · `applicant` Richiedente · `review` Verifica, and the booking.
//!   What was filled in lives in `draft`, in the database; each step is a page with one form, and works without a script.
//! - The private page: `appointment` (Conferma) with `calendar_file`, `another_time`, `cancellation`, `address`; `find` leads back to it.
//! - `receipt` proves an attempt where there is no place.
//! - `lapse` and `remind` are background work.

pub(crate) mod address;
mod another_time;
mod applicant;
pub(crate) mod appointment;
mod calendar_file;
mod cancellation;
mod details;
pub(crate) mod draft;
pub(crate) mod errand;
mod find;
mod landing;
mod lapse;
mod near;
mod place;
mod receipt;
mod remind;
mod review;
mod steps;
mod time;
mod times;

use axum::http::{HeaderValue, header};
use axum::response::Response;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Result, ServiceId};
use web::Routes;

use crate::store;
use crate::words::Who;

pub use lapse::lapse;
pub use remind::remind;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/appointments", May::Public, place::get)
        .post("/appointments", May::Public, place::post)
        .get("/appointments/new/time", May::Public, time::get)
        .post("/appointments/new/time", May::Public, time::post)
        .get("/appointments/new/details", May::Public, details::get)
        .post("/appointments/new/details", May::Public, details::post)
        .get("/appointments/new/applicant", May::Public, applicant::get)
        .post("/appointments/new/applicant", May::Public, applicant::post)
        .get("/appointments/new/review", May::Public, review::get)
        .post("/appointments/new/review", May::Public, review::post)
        .post("/appointments/new/removal", May::Public, draft::removal)
        .post("/appointments/new/receipt", May::Public, receipt::post)
        .get("/appointments/receipts/{code}", May::Public, receipt::get)
        .get("/appointments/find", May::Public, find::get)
        .post("/appointments/find", May::Public, find::post)
        .get("/a/{link}", May::Public, appointment::short)
        .get("/appointments/{link}", May::Public, appointment::get)
        .get("/appointments/{link}/appointment.ics", May::Public, calendar_file::get)
        .get("/appointments/{link}/time", May::Public, another_time::get)
        .post("/appointments/{link}/time", May::Public, another_time::post)
        .get("/appointments/{link}/cancellation", May::Public, cancellation::get)
        .post("/appointments/{link}/cancellation", May::Public, cancellation::post)
        .post("/appointments/{link}/address", May::Public, address::mend)
        .get("/appointments/{link}/address/{secret}", May::Public, address::get)
        .post("/appointments/{link}/address/{secret}", May::Public, address::post)
}

/// Whether anybody may book an appointment for a service now: what its sheet asks.
pub(crate) fn bookable(tx: &mut Tx<'_>, service: ServiceId) -> Result<bool> {
    let offered = store::counters::offering(tx, None, Some(service))?;
    let kinds = store::types::all(tx)?;
    let open = |code| kinds.iter().any(|kind| kind.code == code && kind.who == Who::Anyone);
    Ok(offered.into_iter().any(|(_, offer)| open(offer.kind)))
}

/// What only one person may see is kept by no browser: others use the same machine after them.
pub(crate) fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
