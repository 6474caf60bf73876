//! The counter's reception: the day, live; bookings by telephone and at the counter; arrival, numbers, calls to the desks and what came
//! of them; the kiosk and the screen of the hall; who did not come; whom somebody has to call.
//!
//! Pure: `ticket` who is in the hall and who is next · `wait` how long they will wait. `store` holds the SQL, `change` writes what happens
//! to a ticket, `found` finds a counter through the visitor's offices. Each other file is a page or a verb.

pub(crate) mod arrival;
mod booking;
pub(crate) mod call;
mod cancellation;
mod change;
mod counters;
mod day;
mod desk;
mod display;
pub(crate) mod found;
mod hall;
mod kiosk;
mod line;
mod live;
mod missed;
mod moving;
mod new_booking;
mod no_show;
pub(crate) mod outcome;
pub(crate) mod places;
mod search;
pub(crate) mod store;
pub(crate) mod ticket;
pub(crate) mod transfer;
mod untold;
mod wait;
pub(crate) mod walk_in;

use kernel::permit::May;
use web::Routes;

pub use arrival::arrive;
pub use ticket::{Ticket, TicketId, TicketState};
pub use walk_in::walk_in;

pub(crate) fn routes() -> Routes {
    const MAY: May = May::ReceivePeople;
    Routes::new()
        .get("/staff/reception", MAY, counters::get)
        .get("/staff/reception/{counter}", MAY, day::get)
        .get("/staff/reception/{counter}/events", MAY, live::get)
        .get("/staff/reception/{counter}/search", MAY, search::get)
        .get("/staff/reception/{counter}/bookings", MAY, new_booking::get)
        .post("/staff/reception/{counter}/bookings", MAY, new_booking::post)
        .get("/staff/reception/{counter}/bookings/{id}", MAY, booking::get)
        .post("/staff/reception/{counter}/bookings/{id}/cancellation", MAY, cancellation::post)
        .post("/staff/reception/{counter}/bookings/{id}/move", MAY, moving::post)
        .post("/staff/reception/{counter}/bookings/{id}/no-show", MAY, no_show::post)
        .post("/staff/reception/{counter}/arrivals", MAY, arrival::post)
        .post("/staff/reception/{counter}/tickets", MAY, walk_in::post)
        .get("/staff/reception/{counter}/desks/{desk}", MAY, desk::get)
        .post("/staff/reception/{counter}/desks/{desk}/next", MAY, call::next)
        .post("/staff/reception/{counter}/tickets/{id}/call", MAY, call::post)
        .post("/staff/reception/{counter}/tickets/{id}/recall", MAY, call::again)
        .post("/staff/reception/{counter}/tickets/{id}/transfer", MAY, transfer::post)
        .post("/staff/reception/{counter}/tickets/{id}/outcome", MAY, outcome::post)
        .get("/staff/reception/{counter}/no-shows", MAY, missed::get)
        .get("/staff/reception/{counter}/no-shows.csv", MAY, missed::csv)
        .get("/staff/reception/{counter}/untold", MAY, untold::get)
        .get("/staff/reception/{counter}/untold.csv", MAY, untold::csv)
        .post("/staff/reception/{counter}/untold/{id}", MAY, untold::post)
        .get("/staff/reception/{counter}/hall", MAY, hall::get)
        .post("/staff/reception/{counter}/hall", May::SetUpAgenda, hall::post)
        .get("/display/{address}", May::Public, display::get)
        .get("/display/{address}/events", May::Public, live::display)
        .get("/kiosk/{address}", May::Public, kiosk::get)
        .post("/kiosk/{address}/arrivals", May::Public, kiosk::arrive)
        .post("/kiosk/{address}/tickets", May::Public, kiosk::take)
        .get("/kiosk/{address}/tickets/{id}", May::Public, kiosk::ticket)
}
