//! The pages of the register for those who work in the offices.

mod annulment;
pub(crate) mod days;
pub(crate) mod documents;
mod emergencies;
mod form;
mod home;
pub(crate) mod list;
mod new;
mod one;
pub(crate) mod place;
mod receipt;
mod set_up;
mod waiting;

pub(super) use home::awaiting;

use kernel::permit::May;
use web::Routes;

use crate::document::DOCUMENT_BYTES;

/// All files of one form together.
const FORM_BYTES: usize = 3 * DOCUMENT_BYTES;

pub(super) fn routes() -> Routes {
    const KEEP: May = May::KeepRegister;
    Routes::new()
        .get("/staff/protocol", May::Register, list::get)
        .get("/staff/protocol/register.csv", May::Register, list::csv)
        .get("/staff/protocol/new", May::Register, new::get)
        .upload("/staff/protocol/new", May::Register, new::post, FORM_BYTES)
        .get("/staff/protocol/registrations/{id}", May::Register, one::get)
        .get("/staff/protocol/registrations/{id}/receipt.pdf", May::Register, receipt::get)
        .upload("/staff/protocol/registrations/{id}/documents", May::Register, documents::post, FORM_BYTES)
        .get("/staff/protocol/registrations/{id}/documents/{document}", May::Register, documents::get)
        .post("/staff/protocol/registrations/{id}/annulment", May::AnnulRegistrations, annulment::post)
        .get("/staff/protocol/days", KEEP, days::list)
        .get("/staff/protocol/days/{id}/register.json", KEEP, days::json)
        .get("/staff/protocol/days/{id}/register.pdf", KEEP, days::pdf)
        .get("/staff/protocol/emergencies", KEEP, emergencies::list)
        .post("/staff/protocol/emergencies", KEEP, emergencies::open)
        .post("/staff/protocol/emergencies/{id}/end", KEEP, emergencies::end)
        .get("/staff/protocol/waiting", KEEP, waiting::get)
        .get("/staff/protocol/set-up", KEEP, set_up::get)
        .post("/staff/protocol/set-up", KEEP, set_up::post)
}
