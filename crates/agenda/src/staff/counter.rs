//! The agenda of a counter at a glance: stage, types, calendar in words, and whom a change of calendar has hit.

use askama::Template;
use axum::extract::Path;
use kernel::{Invalid, Result};
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use super::plan_rows::sentence;
use crate::booking::Booking;
use crate::moment;
use crate::words::Stage;

#[derive(Template)]
#[template(path = "agenda_counter.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    stage: Stage,
    /// What the stage means for the staff and for the public.
    means: String,
    form: FormView,
    types: Vec<String>,
    patterns: Vec<String>,
    has_draft: bool,
    href: String,
    hit: Vec<Hit>,
}

/// A booking that a change of calendar has hit.
struct Hit {
    code: String,
    when: String,
    name: String,
    contact: String,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let agenda = &found.agenda;
    let input = Input::new()
        .with("revision", agenda.revision)
        .with("stage", agenda.stage)
        .with_some("pilot_until", agenda.pilot_until);
    show(&visit, &found, input, Invalid::default()).await
}

/// The page with what is stored, or with a stage that was refused.
pub(super) async fn show(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Reply {
    let (types, hit) = read(visit, found).await?;
    let refused = !invalid.is_empty();
    let next: Vec<Stage> = Stage::ALL
        .iter()
        .copied()
        .filter(|next| found.agenda.stage.may_become(*next) || *next == found.agenda.stage)
        .collect();
    let page = Page {
        shell: found.shell(visit, "agenda-counter-title"),
        lead: found.name(),
        tabs: found.tabs(visit),
        stage: found.agenda.stage,
        means: visit.say(&format!("agenda-stage-{}-means", found.agenda.stage)),
        form: FormView::new(visit, "agenda-counter", input, invalid).with_words("stage", "agenda-stage", &next, false),
        types,
        patterns: found.drawn.plan.patterns.iter().map(|pattern| sentence(visit, pattern)).collect(),
        has_draft: found.drawn.draft.is_some(),
        href: found.href(""),
        hit: hit.iter().map(|booking| line(visit, booking)).collect(),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

async fn read(visit: &Visit, found: &Found) -> Result<(Vec<String>, Vec<Booking>)> {
    let (counter, lang) = (found.place.id, visit.lang());
    visit
        .read(move |tx| {
            let mut types = Vec::new();
            for offer in crate::offers(tx, counter)? {
                types.push(crate::words(tx, &offer.kind, lang)?.name);
            }
            Ok((types, crate::hit(tx, counter)?))
        })
        .await
}

fn line(visit: &Visit, booking: &Booking) -> Hit {
    let applicant = &booking.applicant;
    let clock = moment::clock(visit.db().clock().zone(), booking.starts_at);
    Hit {
        code: booking.code.clone(),
        when: format!("{}, {clock}", web::show::date(visit.lang(), booking.day)),
        name: applicant.name.clone(),
        contact: if applicant.phone.is_empty() { &applicant.email } else { &applicant.phone }.clone(),
    }
}
