//! The counters where the visitor receives people; straight to the only one.

use askama::Template;
use charter::{CounterId, Slice};
use jiff::Timestamp;
use kernel::Lang;
use kernel::Result;
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use web::{Reply, Shell, Visit};

use super::store;
use super::ticket::queue;
use crate::words::{Stage, State};

#[derive(Template)]
#[template(path = "reception/counters.html")]
struct Page {
    shell: Shell,
    lines: Vec<Line>,
}

struct Line {
    id: CounterId,
    counter: String,
    office: String,
    stage: Stage,
    /// Appointments of today, and how many of them are still to come.
    today: usize,
    ahead: usize,
    waiting: usize,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (scope, lang, now) = (visit.scope(May::ReceivePeople), visit.lang(), visit.now());
    let lines = visit.read(move |tx| lines(tx, &scope, lang, now)).await?;
    if let [only] = lines.as_slice() {
        return Ok(web::redirect(&format!("/staff/reception/{}", only.id)));
    }
    web::page(&Page { shell: visit.staff_shell(visit.say("agenda-reception-title")).trail([]), lines })
}

fn lines(tx: &mut Tx<'_>, scope: &Scope, lang: Lang, now: Timestamp) -> Result<Vec<Line>> {
    let today = tx.clock().today();
    let agendas = crate::agendas(tx)?;
    let mut lines = Vec::new();
    for office in charter::offices(tx, None, Slice::ALL, lang)?.items.iter().filter(|office| scope.has(office.id)) {
        for counter in charter::office_page_by_id(tx, office.id, lang)?.counters {
            let open = |stage: Stage| stage != Stage::Off;
            let Some(agenda) = agendas.iter().find(|agenda| agenda.counter == counter.id && open(agenda.stage)) else {
                continue;
            };
            let bookings = crate::day(tx, counter.id, today)?;
            let tickets = store::of_day(tx, counter.id, today)?;
            lines.push(Line {
                id: counter.id,
                counter: counter.name,
                office: office.name.clone(),
                stage: agenda.stage,
                today: bookings.len(),
                ahead: bookings.iter().filter(|booking| booking.state == State::Booked).count(),
                waiting: queue(&tickets, now).len(),
            });
        }
    }
    Ok(lines)
}
