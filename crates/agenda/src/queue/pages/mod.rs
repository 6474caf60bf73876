//! What citizens and the staff see of those who wait.

mod address;
mod answer;
mod departure;
mod desk_entry;
mod desk_join;
mod desk_list;
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
    const DESK: May = May::ReceivePeople;
    Routes::new()
        .get("/w/{link}", May::Public, own::short)
        .get("/staff/reception/{counter}/waiting", DESK, desk_list::get)
        .get("/staff/reception/{counter}/waiting/new", DESK, desk_join::get)
        .post("/staff/reception/{counter}/waiting/new", DESK, desk_join::post)
        .get("/staff/reception/{counter}/waiting/{entry}", DESK, desk_entry::get)
        .post("/staff/reception/{counter}/waiting/{entry}/acceptance", DESK, desk_entry::accept)
        .post("/staff/reception/{counter}/waiting/{entry}/refusal", DESK, desk_entry::decline)
        .post("/staff/reception/{counter}/waiting/{entry}/departure", DESK, desk_entry::depart)
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
