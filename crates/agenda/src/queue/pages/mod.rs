//! What citizens and the staff see of those who wait.

mod address;
mod answer;
mod departure;
pub(crate) mod gate;
mod join;
mod own;
mod release;
mod releases;
mod staff_entry;
mod staff_list;
mod staff_release;
mod staff_releases;

use kernel::permit::May;
use web::Routes;

pub(crate) use releases::{OpenRelease, open_releases};

pub(crate) fn routes() -> Routes {
    const MAY: May = May::SetUpAgenda;
    Routes::new()
        .get("/appointments/waiting", May::Public, join::get)
        .post("/appointments/waiting", May::Public, join::post)
        .get("/appointments/waiting/{link}", May::Public, own::get)
        .get("/appointments/waiting/{link}/address/{secret}", May::Public, address::get)
        .post("/appointments/waiting/{link}/address/{secret}", May::Public, address::post)
        .post("/appointments/waiting/{link}/acceptance", May::Public, answer::accept)
        .get("/appointments/waiting/{link}/refusal", May::Public, answer::ask)
        .post("/appointments/waiting/{link}/refusal", May::Public, answer::decline)
        .get("/appointments/waiting/{link}/departure", May::Public, departure::get)
        .post("/appointments/waiting/{link}/departure", May::Public, departure::post)
        .get("/appointments/releases", May::Public, releases::get)
        .get("/appointments/releases/{code}", May::Public, release::get)
        .get("/appointments/releases/{code}/order.json", May::Public, release::json)
        .get("/appointments/releases/{code}/order.csv", May::Public, release::csv)
        .get("/staff/agenda/{counter}/waiting", MAY, staff_list::get)
        .post("/staff/agenda/{counter}/waiting", MAY, staff_list::post)
        .get("/staff/agenda/{counter}/waiting/{entry}", MAY, staff_entry::get)
        .post("/staff/agenda/{counter}/waiting/{entry}/removal", MAY, staff_entry::post)
        .get("/staff/agenda/{counter}/releases", MAY, staff_releases::get)
        .post("/staff/agenda/{counter}/releases", MAY, staff_releases::post)
        .get("/staff/agenda/{counter}/releases/{release}", MAY, staff_release::get)
        .post("/staff/agenda/{counter}/releases/{release}/draw", MAY, staff_release::draw)
        .get("/staff/agenda/{counter}/releases/{release}/end", MAY, staff_release::ask)
        .post("/staff/agenda/{counter}/releases/{release}/end", MAY, staff_release::call_off)
}
