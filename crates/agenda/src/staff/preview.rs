//! The month as the plan would give it, before anything is published; and whom it would hit.

use askama::Template;
use axum::extract::Path;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Result;
use kernel::calendar::Calendar;
use web::{Input, MenuItem, Reply, Shell, Visit};

use super::grid::{Cell, weeks};
use super::owned::Owned;
use crate::calendar::working_calendar;
use crate::place::Place;

#[derive(Template)]
#[template(path = "agenda_preview.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    month: String,
    before: String,
    after: String,
    weeks: Vec<Vec<Cell>>,
    weekdays: Vec<String>,
    total: usize,
    is_draft: bool,
    /// Whether it can be published now.
    may_publish: bool,
    hit: usize,
    revision: u64,
    href: String,
}

pub(super) async fn get(visit: Visit, Path(owner): Path<String>) -> Reply {
    let found = Owned::of(&visit, &owner).await?;
    let query = Input::of_query(visit.query());
    let month = format!("{}-01", query.text("month")).parse().unwrap_or(visit.today()).first_of_month();
    let (places, calendar, hit) = read(&visit, &found, month).await?;
    let href = found.href("");
    let to = |month: Date| format!("{href}/preview?month={}", month.strftime("%Y-%m"));
    web::page(&Page {
        shell: found.shell(&visit, "agenda-tab-preview"),
        lead: found.name(),
        tabs: found.tabs(),
        month: format!("{} {}", web::show::month(visit.lang(), month.month()), month.year()),
        before: to(month.saturating_sub(1.month())),
        after: to(month.saturating_add(1.month())),
        weeks: weeks(&visit, month, &places, &calendar),
        weekdays: charter::words::Weekday::ALL.iter().map(|day| visit.say(&format!("charter-weekday-{day}"))).collect(),
        total: places.len(),
        is_draft: found.drawn.draft.is_some(),
        may_publish: !found.retired,
        hit,
        revision: found.drawn.revision,
        href,
    })
}

async fn read(visit: &Visit, found: &Owned, month: Date) -> Result<(Vec<Place>, Calendar, usize)> {
    let (owner, drawn) = (found.owner, found.drawn.clone());
    visit
        .read(move |tx| {
            let plan = drawn.draft.as_ref().unwrap_or(&drawn.plan);
            let places = crate::preview(tx, owner, plan, (month, month.last_of_month()))?;
            let hit = if drawn.draft.is_some() { crate::would_hit(tx, owner, plan)?.len() } else { 0 };
            Ok((places, working_calendar(tx, owner)?, hit))
        })
        .await
}
