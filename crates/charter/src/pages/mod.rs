//! The public pages: what anybody may read, in Italian and English, without a script.

mod bodies;
mod body;
pub(crate) mod charter;
pub(crate) mod charter_pdf;
mod contact;
mod home;
mod improvements;
mod notices;
mod office;
mod opening;
mod principles;
mod procedures;
mod procedures_data;
pub(crate) mod promise;
mod prose;
mod search;
mod service;
mod service_sheet;
mod services;

use kernel::permit::May;
use web::{Moves, Paging, Routes};

use crate::linked_data;
use crate::store::Slice;

pub(crate) use services::filter as service_filter;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get_kept("/", Moves::ByDay, home::get)
        .get("/search", May::Public, search::get)
        .get_kept("/bodies", Moves::ByDay, bodies::get)
        .get_kept("/bodies/{code}", Moves::ByDay, body::get)
        .get("/bodies/{code}/notices", May::Public, notices::get)
        .get("/bodies/{code}/procedures", May::Public, procedures::get)
        .get("/bodies/{code}/procedures.csv", May::Public, procedures_data::csv)
        .get("/bodies/{code}/procedures.json", May::Public, procedures_data::json)
        .get_kept("/offices/{code}", Moves::ByMinute, office::get)
        .get("/offices/{code}/principles", May::Public, principles::get)
        .get("/offices/{code}/improvements", May::Public, improvements::get)
        .get("/offices/{code}/charter", May::Public, charter::latest)
        .get_kept("/offices/{code}/charter/{year}", Moves::ByMinute, charter::get)
        .get_kept("/services", Moves::ByDay, services::get)
        .get_kept("/services/{code}", Moves::ByMinute, service::get)
        .get("/catalogue.jsonld", May::Public, linked_data::catalogue)
}

/// The stretch of a list that a page shows.
pub(crate) fn slice(paging: Paging) -> Slice {
    Slice {
        limit: u32::try_from(paging.limit()).unwrap_or(u32::MAX),
        offset: u64::try_from(paging.offset()).unwrap_or_default(),
    }
}

/// A heading of a long page with the place to which its index leads.
pub(crate) struct Section {
    pub id: &'static str,
    pub title: String,
}
