//! The results of an office and a year, for everybody.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{OfficeId, Result};
use web::chart::{self, Chart, Point};
use web::{Reply, Shell, Visit};

use crate::figure::{Figure, Status};
use crate::store::{self, Frozen};
use crate::table::{self, ResultsTable, TableRow, YearFigures};
use crate::{sentence, show};

#[derive(Template)]
#[template(path = "results.html")]
struct Page {
    shell: Shell,
    office: String,
    office_name: String,
    year: i16,
    years: Vec<i16>,
    kept: usize,
    missed: usize,
    not_yet_due: usize,
    no_data: usize,
    groups: Vec<Group>,
    frozen: Option<Frozen>,
    computed_on: jiff::civil::Date,
    may_see_requests: bool,
    may_compose: bool,
    may_explain: bool,
}

/// The standards of one service.
struct Group {
    service: String,
    lines: Vec<Line>,
}

/// A standard as the page shows it.
struct Line {
    row: TableRow,
    realised: String,
    fraction: String,
    planned: Vec<String>,
    badge: &'static str,
    counted: Vec<String>,
    meaning: String,
    charts: Vec<Picture>,
}

/// A chart with the table that says the same.
pub(crate) struct Picture {
    pub(crate) svg: String,
    /// What it shows, for those who do not see it.
    pub(crate) alt: String,
    pub(crate) caption: String,
    pub(crate) head: String,
    pub(crate) rows: Vec<(String, String, String)>,
}

/// What the page needs from the database, read on one snapshot.
struct Found {
    office: OfficeId,
    table: ResultsTable,
    years: Vec<i16>,
    history: Vec<YearFigures>,
    services: Vec<(kernel::ServiceId, String)>,
    frozen: Option<Frozen>,
}

pub(crate) async fn get(visit: Visit, Path((code, year)): Path<(String, i16)>) -> Reply {
    let (today, lang) = (visit.today(), visit.lang());
    let found = visit
        .read(move |tx| {
            let office = charter::office_id(tx, &code)?;
            let table = table::published(tx, office, year, today, lang)?;
            let history = table::over_years(tx, office, &table, today)?;
            let services = table::service_names(tx, office, table.services())?;
            let years = years(tx, today.year())?.remove(&office).unwrap_or_default();
            Ok(Found { office, table, years, history, services, frozen: store::frozen(tx, office, year)? })
        })
        .await?;
    web::page(&page(&visit, found))
}

/// The years for which each office has results, the newest first: from its first charter to a year, for a charter holds until the
/// next one.
pub(crate) fn years(tx: &mut Tx<'_>, upto: i16) -> Result<BTreeMap<OfficeId, Vec<i16>>> {
    let mut first: BTreeMap<OfficeId, i16> = BTreeMap::new();
    for (office, year) in charter::public_years(tx)? {
        let known = first.entry(office).or_insert(year);
        *known = year.min(*known);
    }
    Ok(first.into_iter().map(|(office, first)| (office, (first..=upto.max(first)).rev().collect())).collect())
}

fn page(visit: &Visit, found: Found) -> Page {
    let Found { office, table, years, history, services, frozen } = found;
    let title = visit.fill("results-title", &[("year", table.year.to_string().into())]);
    let href = format!("/offices/{}", table.office);
    let description = visit.fill("results-description", &[("office", (&table.office_name).into())]);
    let count = |status| table.rows.iter().filter(|row| row.status == status).count();
    let (kept, missed) = (count(Status::Kept), count(Status::NotKept));
    let (not_yet_due, no_data) = (count(Status::NotYetDue), count(Status::NoData));
    let mut groups: Vec<Group> = Vec::new();
    for row in table.rows {
        let history: Vec<(i16, Figure)> =
            history.iter().filter_map(|(year, figures)| Some((*year, figures.get(&row.key)?.clone()))).collect();
        let service = if row.service.is_empty() { visit.say("results-whole-office") } else { row.service.clone() };
        let line = line(visit, row, &history, &services);
        match groups.last_mut().filter(|group| group.service == service) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group { service, lines: vec![line] }),
        }
    }
    Page {
        shell: visit.shell(title).trail([(table.office_name.clone(), href.as_str())]).described(description),
        office: table.office,
        office_name: table.office_name,
        year: table.year,
        years,
        kept,
        missed,
        not_yet_due,
        no_data,
        groups,
        frozen,
        computed_on: table.computed_on,
        may_see_requests: visit.may(May::SeeRequests, office),
        may_compose: visit.may(May::ComposeMeasures, office),
        may_explain: visit.may(May::WriteReport, office),
    }
}

fn line(visit: &Visit, row: TableRow, history: &[(i16, Figure)], services: &[(kernel::ServiceId, String)]) -> Line {
    let meaning = row.measure.as_ref().map(|measure| sentence::sentence(visit, measure, services)).unwrap_or_default();
    let charts = [by_month(visit, &row), by_year(visit, &row, history)].into_iter().flatten().collect();
    Line {
        realised: show::realised(visit, &row),
        fraction: show::fraction(&row),
        planned: show::planned(visit, &row).lines().map(str::to_owned).collect(),
        badge: show::badge(row.status),
        counted: show::counted(visit, &row),
        meaning,
        charts,
        row,
    }
}

/// The share by month of the request; none where all of it falls in one month or the measure has no months.
pub(crate) fn by_month(visit: &Visit, row: &TableRow) -> Option<Picture> {
    if row.figure.months.len() < 2 {
        return None;
    }
    let mut points = Vec::new();
    let mut rows = Vec::new();
    for month in 1..=12_i8 {
        let (met, total) = row.figure.months.get(&format!("{month:02}")).copied().unwrap_or_default();
        let share = (total > 0).then(|| crate::percent(met, total));
        let name = web::show::month(visit.lang(), month);
        points.push(Point { label: name.chars().take(3).collect(), value: share.map(in_units) });
        let shown = share.map_or_else(|| "–".to_owned(), |share| charter::percent_written(visit.lang(), share));
        rows.push((name.to_owned(), shown, format!("{met}/{total}")));
    }
    let caption = visit.fill("results-chart-months", &[("indicator", (&row.indicator).into())]);
    Some(picture(visit, row, caption, "results-chart-month", &points, rows))
}

/// The value over the years; none where there is only one.
pub(crate) fn by_year(visit: &Visit, row: &TableRow, history: &[(i16, Figure)]) -> Option<Picture> {
    if history.iter().filter(|(_, figure)| figure.value.is_some()).count() < 2 {
        return None;
    }
    let points: Vec<Point> = history
        .iter()
        .map(|(year, figure)| Point { label: year.to_string(), value: figure.value.map(in_units) })
        .collect();
    let rows = history
        .iter()
        .map(|(year, figure)| {
            let value = show::value(visit, row.measure.as_ref(), figure.value).unwrap_or_else(|| "–".to_owned());
            (year.to_string(), value, show::fraction_of(row.measure.as_ref(), figure))
        })
        .collect();
    let caption = visit.fill("results-chart-years", &[("indicator", (&row.indicator).into())]);
    Some(picture(visit, row, caption, "results-chart-year", &points, rows))
}

fn picture(
    visit: &Visit,
    row: &TableRow,
    caption: String,
    head: &str,
    points: &[Point],
    rows: Vec<(String, String, String)>,
) -> Picture {
    let highest = points.iter().filter_map(|point| point.value).fold(0.0, f64::max);
    let target = row.target.map(|target| in_units(target.value));
    let most = if row.is_share() { 100.0 } else { highest.max(target.unwrap_or(0.0)) };
    let alt = alternative(visit, row, &caption, points, &rows);
    let svg = chart::bars(&Chart { title: &alt, points, target, most });
    Picture { svg, alt, caption, head: visit.say(head), rows }
}

/// What a chart shows, in words: its lowest and its highest bar and the line of the promise.
fn alternative(
    visit: &Visit,
    row: &TableRow,
    caption: &str,
    points: &[Point],
    rows: &[(String, String, String)],
) -> String {
    let drawn = || points.iter().zip(rows).filter_map(|(point, shown)| point.value.map(|value| (value, shown)));
    let lowest = drawn().min_by(|(one, _), (other, _)| one.total_cmp(other));
    let highest = drawn().max_by(|(one, _), (other, _)| one.total_cmp(other));
    let (Some((_, low)), Some((_, high))) = (lowest, highest) else { return caption.to_owned() };
    let promised = row.target.and_then(|target| show::value(visit, row.measure.as_ref(), Some(target.value)));
    visit.fill(
        "results-chart-alt",
        &[
            ("caption", caption.into()),
            ("low", (&low.1).into()),
            ("low-at", (&low.0).into()),
            ("high", (&high.1).into()),
            ("high-at", (&high.0).into()),
            ("promised", promised.unwrap_or_else(|| visit.say("results-no-planned")).into()),
        ],
    )
}

#[expect(clippy::cast_precision_loss, reason = "a chart's bar, from hundredths far below what a double holds exactly")]
fn in_units(value: charter::Hundredths) -> f64 {
    value.get() as f64 / 100.0
}
