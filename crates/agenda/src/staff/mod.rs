//! The set-up of the agendas by those who answer for an office: stage, types, calendar with its preview, and whom a change hits;
//! and who helps, whose calendars are drawn up in the same way.

mod calendar;
mod changes;
mod counter;
mod counters;
pub(crate) mod found;
mod grid;
mod mediators;
mod owned;
mod plan_form;
mod plan_rows;
mod preview;
mod publication;
mod stage;
mod types;

use kernel::permit::May;
use web::Routes;

pub(crate) use found::Found;

pub(crate) fn routes() -> Routes {
    const MAY: May = May::SetUpAgenda;
    let own = Routes::new()
        .get("/staff/agenda", MAY, counters::get)
        .get("/staff/agenda/{counter}", MAY, counter::get)
        .post("/staff/agenda/{counter}/beginning", MAY, counters::post)
        .get("/staff/agenda/{counter}/changes", MAY, changes::get)
        .post("/staff/agenda/{counter}/changes", MAY, changes::post)
        .post("/staff/agenda/{counter}/stage", MAY, stage::post)
        .get("/staff/agenda/{counter}/types", MAY, types::get)
        .post("/staff/agenda/{counter}/types", MAY, types::post)
        .get("/staff/agenda/{counter}/calendar", MAY, calendar::get)
        .post("/staff/agenda/{counter}/calendar", MAY, calendar::post)
        .get("/staff/agenda/{counter}/preview", MAY, preview::get)
        .post("/staff/agenda/{counter}/publication", MAY, publication::post)
        .post("/staff/agenda/{counter}/draft-removal", MAY, publication::discard)
        .get("/staff/mediators/{mediator}/changes", MAY, changes::get)
        .post("/staff/mediators/{mediator}/changes", MAY, changes::post)
        .get("/staff/mediators/{mediator}/calendar", MAY, calendar::get)
        .post("/staff/mediators/{mediator}/calendar", MAY, calendar::post)
        .get("/staff/mediators/{mediator}/preview", MAY, preview::get)
        .post("/staff/mediators/{mediator}/publication", MAY, publication::post)
        .post("/staff/mediators/{mediator}/draft-removal", MAY, publication::discard);
    own.and(mediators::routes())
}
