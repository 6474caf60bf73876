//! The counters of the visitor's offices, and how far the agenda of each is rolled out.

use askama::Template;
use axum::extract::Path;
use charter::{CounterId, Slice};
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Lang, Result};
use web::{Input, Reply, Shell, Visit};

use super::found::place;
use crate::words::Stage;

#[derive(Template)]
#[template(path = "agenda_counters.html")]
struct Page {
    shell: Shell,
    lines: Vec<Line>,
}

struct Line {
    id: CounterId,
    office: String,
    counter: String,
    stage: Option<Stage>,
    /// How many bookings a change of calendar has hit.
    hit: usize,
    types: usize,
}

impl Line {
    /// How the stage is marked.
    fn mark(&self) -> &'static str {
        match self.stage {
            Some(Stage::Live) => "success",
            Some(Stage::Pilot) => "info",
            Some(Stage::Familiarisation) => "warning",
            Some(Stage::Off) | None => "neutral",
        }
    }
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (scope, lang) = (visit.scope(May::SetUpAgenda), visit.lang());
    let lines = visit.read(move |tx| lines(tx, &scope, lang)).await?;
    web::page(&Page { shell: visit.staff_shell(visit.say("agenda-staff-title")).trail([]), lines })
}

fn lines(tx: &mut Tx<'_>, scope: &Scope, lang: Lang) -> Result<Vec<Line>> {
    let agendas = crate::agendas(tx)?;
    let mut lines = Vec::new();
    for office in charter::offices(tx, None, Slice::ALL, lang)?.items.iter().filter(|office| scope.has(office.id)) {
        for counter in charter::office_page_by_id(tx, office.id, lang)?.counters {
            let agenda = agendas.iter().find(|agenda| agenda.counter == counter.id);
            lines.push(Line {
                id: counter.id,
                office: office.name.clone(),
                counter: counter.name,
                stage: agenda.map(|agenda| agenda.stage),
                hit: if agenda.is_some() { crate::hit(tx, counter.id)?.len() } else { 0 },
                types: if agenda.is_some() { crate::offers(tx, counter.id)?.len() } else { 0 },
            });
        }
    }
    Ok(lines)
}

/// Gives a counter an agenda that is off.
pub(super) async fn post(visit: Visit, Path(counter): Path<String>, _: Input) -> Reply {
    let (scope, id, lang) = (visit.scope(May::SetUpAgenda), counter.parse()?, visit.lang());
    visit
        .write(move |tx| {
            let place = place(tx, &scope, id, lang)?;
            crate::begin(tx, id, place.office)
        })
        .await?;
    Ok(web::done(&format!("/staff/agenda/{id}"), "agenda-begun"))
}
