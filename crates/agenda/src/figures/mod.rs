//! The agendas in figures: what is looked at each day (`observe`), what happened in a period (`facts`, counted by `figures`), the dashboard
//! of an office, and the page on which a trial is evaluated. `past` brings in what happened before the program was there.

mod asked;
mod dashboard;
mod evaluation;
mod facts;
mod observe;
mod past;
mod store;
mod tally;
mod view;

use kernel::permit::May;
use web::Routes;

pub use observe::{Look, PlannedDay, observe};
pub use past::{Past, bring_in};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/staff/agenda/figures", May::SeeRequests, dashboard::get)
        .get("/staff/agenda/figures.csv", May::SeeRequests, dashboard::csv)
        .get("/staff/agenda/{counter}/evaluation", May::SetUpAgenda, evaluation::get)
        .get("/staff/agenda/{counter}/evaluation.csv", May::SetUpAgenda, evaluation::csv)
}
