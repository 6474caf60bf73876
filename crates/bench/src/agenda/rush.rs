//! The most bookings a second that 64 clients get confirmed.

use std::sync::Arc;

use super::pace::{Askers, Pace, Went};
use super::town::{Town, is_booked};
use crate::Effort;
use crate::place::{self, CLIENTS};
use crate::program::Running;
use crate::report::{Report, Unit, percentile};

pub fn rush(effort: Effort, report: &mut Report) {
    let runtime = place::thin_runtime();
    let data = place::empty_folder("rush");
    let town = Town::found(&runtime, &format!("{data}/sportello.db"), 10, 8);
    let server = Running::serve(&data, false);
    let requests = town.crowd(&runtime, server.address, &town.places(&town.shuffled()), 0);
    let askers = Askers {
        nodes: vec![server.address],
        connections: CLIENTS,
        many: requests.len(),
        requests: Arc::new(requests),
        good: is_booked,
    };
    let went = runtime.block_on(askers.ask(Pace::Free(effort.seconds * 4.0)));
    let (rate, warm) = settled(&went);
    let took = |of_hundred| percentile(warm.iter().map(|one| one.took).collect(), of_hundred);
    report.at_least("Agenda, SQLite: bookings confirmed over HTTP, 64 clients", rate, 3000.0);
    report.alone("The slowest in a hundred of them", Unit::Milliseconds, took(99.0), 250.0);
    Report::remark(&format!("{} bookings, half of them within {:.1} ms", went.len(), took(50.0)));
    server.stop();
}

/// How many a second got what they hoped for once the first tenth of the time was over, and how each of them went.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
pub(super) fn settled(went: &[Went]) -> (f64, Vec<Went>) {
    let end = |one: &Went| one.sent + one.took / 1000.0;
    let last = went.iter().map(end).fold(0.0, f64::max);
    let warm: Vec<Went> = went.iter().copied().filter(|one| one.good && end(one) > last / 10.0).collect();
    (warm.len() as f64 / (last * 0.9), warm)
}
