//! The staff's pages: what heads of office and administrators write, and what the public pages then show.

mod actions;
mod approve;
mod begin;
mod bodies;
mod body;
mod charter;
mod charters;
mod contacts;
mod counter;
mod counters;
mod diffida;
mod diffida_removal;
mod diffide;
mod discard;
mod edit;
mod enforce;
mod exceptions;
mod form;
mod found;
mod history;
mod hours;
mod input;
mod offers;
mod office;
mod office_new;
mod outcome;
mod page;
mod partners;
mod preview;
mod principles;
mod publication;
mod publication_removal;
mod publications;
mod qualities;
mod reader;
mod service;
mod service_form;
mod service_new;
mod services;
mod standard;
mod standard_form;
mod standard_removal;
mod texts;
mod timetable;
mod translate;
mod undo;
mod waiting;

pub(crate) use waiting::awaiting;

use kernel::permit::May;
use web::Routes;

/// Every page finds its thing through the visitor's offices: another office's things do not exist.
pub(crate) fn routes() -> Routes {
    charter_routes().and(service_routes()).and(office_routes()).and(body_routes())
}

fn charter_routes() -> Routes {
    const MAY: May = May::EditCharter;
    Routes::new()
        .get("/staff/charter", MAY, charters::get)
        .get("/staff/charter/waiting", MAY, waiting::get)
        .get("/staff/charter/drafts", MAY, begin::get)
        .post("/staff/charter/drafts", MAY, begin::post)
        .get("/staff/charter/charters/{id}", MAY, charter::get)
        .get("/staff/charter/charters/{id}/texts", MAY, texts::get)
        .post("/staff/charter/charters/{id}/texts", MAY, texts::post)
        .get("/staff/charter/charters/{id}/principles", MAY, principles::get)
        .post("/staff/charter/charters/{id}/principles", MAY, principles::post)
        .get("/staff/charter/charters/{id}/offers", MAY, offers::get)
        .post("/staff/charter/charters/{id}/offers", MAY, offers::post)
        .get("/staff/charter/charters/{id}/qualities", MAY, qualities::get)
        .post("/staff/charter/charters/{id}/qualities", MAY, qualities::post)
        .get("/staff/charter/charters/{id}/actions", MAY, actions::get)
        .post("/staff/charter/charters/{id}/actions", MAY, actions::post)
        .get("/staff/charter/charters/{id}/actions/{line}", MAY, outcome::get)
        .post("/staff/charter/charters/{id}/actions/{line}", MAY, outcome::post)
        .get("/staff/charter/charters/{id}/new-standard", MAY, standard::get)
        .post("/staff/charter/charters/{id}/new-standard", MAY, standard::post)
        .get("/staff/charter/charters/{id}/standards/{key}", MAY, standard::get)
        .post("/staff/charter/charters/{id}/standards/{key}", MAY, standard::post)
        .get("/staff/charter/charters/{id}/standards/{key}/removal", MAY, standard_removal::get)
        .post("/staff/charter/charters/{id}/standards/{key}/removal", MAY, standard_removal::post)
        .get("/staff/charter/charters/{id}/translation", MAY, translate::of_charter)
        .post("/staff/charter/charters/{id}/translation", MAY, translate::save_charter)
        .get("/staff/charter/charters/{id}/translation/{lang}", MAY, translate::of_charter)
        .post("/staff/charter/charters/{id}/translation/{lang}", MAY, translate::save_charter)
        .get("/staff/charter/charters/{id}/preview", MAY, preview::get)
        .get("/staff/charter/charters/{id}/preview.pdf", MAY, preview::pdf)
        .get("/staff/charter/charters/{id}/history", MAY, history::of_charter)
        .post("/staff/charter/charters/{id}/history/{entry}/undoing", MAY, undo::post)
        .get("/staff/charter/charters/{id}/discarding", MAY, discard::get)
        .post("/staff/charter/charters/{id}/discarding", MAY, discard::post)
        .get("/staff/charter/charters/{id}/approval", May::ApproveCharter, approve::get)
        .post("/staff/charter/charters/{id}/approval", May::ApproveCharter, approve::post)
        .get("/staff/charter/charters/{id}/enforcement", May::ApproveCharter, enforce::get)
        .post("/staff/charter/charters/{id}/enforcement", May::ApproveCharter, enforce::post)
}

fn service_routes() -> Routes {
    const MAY: May = May::EditCharter;
    Routes::new()
        .get("/staff/charter/services", MAY, services::get)
        .get("/staff/charter/new-service", MAY, service_new::get)
        .post("/staff/charter/new-service", MAY, service_new::post)
        .get("/staff/charter/services/{code}", MAY, service::get)
        .post("/staff/charter/services/{code}", MAY, service::post)
        .get("/staff/charter/services/{code}/translation", MAY, translate::of_service)
        .post("/staff/charter/services/{code}/translation", MAY, translate::save_service)
        .get("/staff/charter/services/{code}/translation/{lang}", MAY, translate::of_service)
        .post("/staff/charter/services/{code}/translation/{lang}", MAY, translate::save_service)
        .get("/staff/charter/services/{code}/history", MAY, history::of_service)
}

fn office_routes() -> Routes {
    const MAY: May = May::EditCharter;
    Routes::new()
        .get("/staff/charter/new-office", May::Administer, office_new::get)
        .post("/staff/charter/new-office", May::Administer, office_new::post)
        .get("/staff/charter/offices/{code}", MAY, office::get)
        .post("/staff/charter/offices/{code}", MAY, office::post)
        .get("/staff/charter/offices/{code}/contacts", MAY, contacts::get)
        .post("/staff/charter/offices/{code}/contacts", MAY, contacts::post)
        .get("/staff/charter/offices/{code}/counters", MAY, counters::get)
        .get("/staff/charter/offices/{code}/new-counter", MAY, counter::get)
        .post("/staff/charter/offices/{code}/new-counter", MAY, counter::post)
        .get("/staff/charter/offices/{code}/counters/{counter}", MAY, counter::get)
        .post("/staff/charter/offices/{code}/counters/{counter}", MAY, counter::post)
        .get("/staff/charter/offices/{code}/counters/{counter}/removal", MAY, counters::ask)
        .post("/staff/charter/offices/{code}/counters/{counter}/removal", MAY, counters::remove)
        .get("/staff/charter/offices/{code}/hours", MAY, hours::get)
        .post("/staff/charter/offices/{code}/hours", MAY, hours::post)
        .get("/staff/charter/offices/{code}/exceptions", MAY, exceptions::get)
        .post("/staff/charter/offices/{code}/exceptions", MAY, exceptions::post)
        .get("/staff/charter/offices/{code}/partners", MAY, partners::get)
        .post("/staff/charter/offices/{code}/partners", MAY, partners::post)
        .get("/staff/charter/offices/{code}/publications", MAY, publications::get)
        .get("/staff/charter/offices/{code}/new-publication", MAY, publication::get)
        .post("/staff/charter/offices/{code}/new-publication", MAY, publication::post)
        .get("/staff/charter/offices/{code}/publications/{id}", MAY, publication::get)
        .post("/staff/charter/offices/{code}/publications/{id}", MAY, publication::post)
        .get("/staff/charter/offices/{code}/publications/{id}/removal", MAY, publication_removal::get)
        .post("/staff/charter/offices/{code}/publications/{id}/removal", MAY, publication_removal::post)
        .get("/staff/charter/offices/{code}/diffide", MAY, diffide::of_office)
        .get("/staff/charter/offices/{code}/new-diffida", MAY, diffida::of_office)
        .post("/staff/charter/offices/{code}/new-diffida", MAY, diffida::save_of_office)
        .get("/staff/charter/offices/{code}/diffide/{id}", MAY, diffida::of_office)
        .post("/staff/charter/offices/{code}/diffide/{id}", MAY, diffida::save_of_office)
        .get("/staff/charter/offices/{code}/diffide/{id}/removal", MAY, diffida_removal::of_office)
        .post("/staff/charter/offices/{code}/diffide/{id}/removal", MAY, diffida_removal::remove_of_office)
        .get("/staff/charter/offices/{code}/translation", MAY, translate::of_office)
        .post("/staff/charter/offices/{code}/translation", MAY, translate::save_office)
        .get("/staff/charter/offices/{code}/translation/{lang}", MAY, translate::of_office)
        .post("/staff/charter/offices/{code}/translation/{lang}", MAY, translate::save_office)
        .get("/staff/charter/offices/{code}/history", MAY, history::of_office)
}

fn body_routes() -> Routes {
    const MAY: May = May::Administer;
    Routes::new()
        .get("/staff/charter/bodies", MAY, bodies::get)
        .get("/staff/charter/new-body", MAY, body::get)
        .post("/staff/charter/new-body", MAY, body::post)
        .get("/staff/charter/bodies/{code}", MAY, body::get)
        .post("/staff/charter/bodies/{code}", MAY, body::post)
        .get("/staff/charter/bodies/{code}/diffide", MAY, diffide::of_body)
        .get("/staff/charter/bodies/{code}/new-diffida", MAY, diffida::of_body)
        .post("/staff/charter/bodies/{code}/new-diffida", MAY, diffida::save_of_body)
        .get("/staff/charter/bodies/{code}/diffide/{id}", MAY, diffida::of_body)
        .post("/staff/charter/bodies/{code}/diffide/{id}", MAY, diffida::save_of_body)
        .get("/staff/charter/bodies/{code}/diffide/{id}/removal", MAY, diffida_removal::of_body)
        .post("/staff/charter/bodies/{code}/diffide/{id}/removal", MAY, diffida_removal::remove_of_body)
        .get("/staff/charter/bodies/{code}/translation", MAY, translate::of_body)
        .post("/staff/charter/bodies/{code}/translation", MAY, translate::save_body)
        .get("/staff/charter/bodies/{code}/translation/{lang}", MAY, translate::of_body)
        .post("/staff/charter/bodies/{code}/translation/{lang}", MAY, translate::save_body)
        .get("/staff/charter/bodies/{code}/history", MAY, history::of_body)
}
