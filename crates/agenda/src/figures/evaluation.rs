//! The page on which a trial is evaluated: its figures since the public could first book, what was open of what was planned, and what is
//! to be decided; to be printed and taken into a meeting.

use askama::Template;
use axum::extract::Path;
use charter::{Hundredths, percent, percent_written};
use jiff::civil::Date;
use kernel::Result;
use web::{MenuItem, Reply, Shell, Visit};

use super::asked::Asked;
use super::facts::{Fact, What};
use super::store;
use super::view::{Names, View};
use crate::staff::Found;
use crate::words::{Channel, Stage};

#[derive(Template)]
#[template(path = "figures/evaluation.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    stage: Stage,
    href: String,
    /// Since when until when; none where the public cannot book.
    period: Option<(String, String)>,
    until: Option<String>,
    facts: Vec<(String, String)>,
    is_empty: bool,
    view: Option<View>,
}

/// What the page says.
struct Evaluated {
    from: Date,
    to: Date,
    facts: Vec<Fact>,
    /// Planned days, and those of them on which the counter received.
    planned: (i64, i64),
    names: Names,
}

async fn evaluate(visit: &Visit, found: &Found) -> Result<Option<Evaluated>> {
    let Some(from) = found.agenda.public_from else { return Ok(None) };
    let (counter, lang, today) = (found.place.id, visit.lang(), visit.today());
    let to = found.agenda.pilot_until.map_or(today, |until| until.min(today)).max(from);
    let evaluated = visit.read(move |tx| {
        let asked = Asked { counters: vec![counter], kind: None, channel: None, from, to };
        let days = store::planned_days(tx, counter, (from, to))?;
        let open = days.iter().filter(|day| day.open).count();
        let kinds = crate::kinds(tx)?;
        Ok(Evaluated {
            from,
            to,
            facts: store::facts(tx, &asked)?,
            planned: (i64::try_from(open).unwrap_or(0), i64::try_from(days.len()).unwrap_or(0)),
            names: Names {
                counters: Vec::new(),
                kinds: kinds.iter().map(|kind| (kind.code.clone(), kind.words(lang).name.clone())).collect(),
            },
        })
    });
    evaluated.await.map(Some)
}

fn view(visit: &Visit, found: &Found, evaluated: &Evaluated) -> View {
    let Evaluated { from, to, .. } = *evaluated;
    let asked = Asked { counters: vec![found.place.id], kind: None, channel: None, from, to };
    View::of(visit, &asked, &evaluated.names, &evaluated.facts)
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let evaluated = evaluate(&visit, &found).await?;
    let view = evaluated.as_ref().map(|evaluated| view(&visit, &found, evaluated));
    let date = |date: Date| web::show::date(visit.lang(), date);
    web::page(&Page {
        shell: found.shell(&visit, "agenda-evaluation-title"),
        lead: found.name(),
        tabs: found.tabs(&visit),
        stage: found.agenda.stage,
        href: found.href(""),
        period: evaluated.as_ref().map(|evaluated| (date(evaluated.from), date(evaluated.to))),
        until: found.agenda.pilot_until.map(date),
        facts: evaluated.as_ref().zip(view.as_ref()).map(|(one, view)| answers(&visit, one, view)).unwrap_or_default(),
        is_empty: view.as_ref().is_none_or(|view| view.tally.is_empty()),
        view,
    })
}

/// The questions of a trial with their answers: what is known, never what is to be decided.
fn answers(visit: &Visit, evaluated: &Evaluated, view: &View) -> Vec<(String, String)> {
    let lang = visit.lang();
    let tally = &view.tally;
    let booked = |wanted: Option<Channel>| -> i64 {
        let counted = evaluated.facts.iter().filter(|fact| matches!(fact.what, What::Booking(_)));
        counted.filter(|fact| wanted.is_none() || fact.channel == wanted).map(|fact| fact.count).sum()
    };
    let share = |met: i64, total: i64| match total {
        0 => visit.say("agenda-evaluation-nothing"),
        _ => format!("{} ({met}/{total})", percent_written(lang, percent(met, total))),
    };
    let minutes =
        |value: Hundredths| visit.fill("agenda-evaluation-minutes", &[("minutes", value.written(lang).into())]);
    let waited = tally.waited().map_or_else(
        || visit.say("agenda-evaluation-nothing"),
        |waited| {
            format!(
                "{}; {}",
                minutes(waited.median),
                visit.fill("agenda-evaluation-p90", &[("minutes", waited.p90.into())])
            )
        },
    );
    let first = tally.first_place().map_or_else(
        || visit.say("agenda-evaluation-nothing"),
        |first| visit.fill("agenda-evaluation-days", &[("days", first.median.written(lang).into())]),
    );
    let (open, planned) = evaluated.planned;
    [
        ("booked", web::show::number(lang, booked(None))),
        ("online", share(booked(Some(Channel::Online)), booked(None))),
        ("missed", share(tally.missed, tally.served + tally.missed)),
        ("waited", waited),
        ("walk-ins", web::show::number(lang, tally.walk_ins)),
        ("refused", web::show::number(lang, tally.refused)),
        ("first-place", first),
        ("planned", share(open, planned)),
    ]
    .map(|(question, answer)| (visit.say(&format!("agenda-evaluation-{question}")), answer))
    .into()
}

/// The figures as a file for a spreadsheet.
pub(super) async fn csv(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let evaluated = evaluate(&visit, &found).await?.ok_or(kernel::Error::NotFound)?;
    let rows = view(&visit, &found, &evaluated).rows(&visit);
    Ok(web::csv::file(&format!("sperimentazione-{}.csv", found.place.code), rows)?)
}
