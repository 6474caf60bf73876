//! The public page.

use askama::Template;
use kernel::Invalid;
use kernel::permit::May;
use web::chart::{self, Chart, Point};
use web::{FormView, Pages, Paging, Reply, Shell, Visit};

use super::figures;
use super::find::{Asked, Times, times};
use super::tally::Part;
use crate::said::Told;

const ROWS: u32 = 20;
/// So many years are offered, the present one first.
const YEARS: i16 = 6;

#[derive(Template)]
#[template(path = "times.html")]
struct Page {
    shell: Shell,
    form: FormView,
    year: i16,
    /// Whether the year is not over.
    runs: bool,
    searched: bool,
    lines: Vec<Line>,
    pages: Pages,
    picture: Option<String>,
    file: String,
    api: String,
}

/// A procedure on the page.
struct Line {
    /// Its number on the page, under which the picture shows it.
    number: usize,
    name: Told,
    office: String,
    body: String,
    terms: String,
    received: Figure,
    concluded: Figure,
    within: Figure,
    due: i64,
    share: String,
    mean: String,
    median: String,
    withdrawn: Figure,
    not_yet_due: Figure,
    overdue: Figure,
}

/// A number, with the address of the requests behind it for who may see them.
struct Figure {
    count: i64,
    href: Option<String>,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (asked, paging) = (Asked::of(&visit), Paging::of(&visit, ROWS));
    let wanted = asked.clone();
    let (found, offices) = visit.read(move |tx| times(tx, &wanted)).await?;
    let total = found.len() as u64;
    let skip = usize::try_from(paging.offset()).unwrap_or(0);
    let shown = found.iter().enumerate().skip(skip).take(ROWS as usize);
    let points: Vec<Point> = shown.clone().map(|(at, times)| point(at + 1, times)).collect();
    let lines: Vec<Line> = shown.map(|(at, times)| line(&visit, asked.year, at + 1, times)).collect();
    let this = visit.today().year();
    let all = std::iter::once((String::new(), visit.say("cases-times-all-offices")));
    let offices = offices.into_iter().map(|office| (office.code, format!("{} – {}", office.body_name, office.name)));
    let years = (0..YEARS).map(|back| (this - back).to_string()).map(|year| (year.clone(), year));
    let input = asked.input();
    web::page(&Page {
        shell: visit.shell(visit.say("cases-times-title")).trail([]).described(visit.say("cases-times-lead")),
        file: format!("/times.csv?{}", input.query()),
        api: format!("/api/v1/times?year={}", asked.year),
        form: FormView::new(&visit, "cases-times-ask", input, Invalid::default())
            .with_choices("year", years)
            .with_choices("office", all.chain(offices)),
        year: asked.year,
        runs: asked.year == this,
        searched: !asked.text.is_empty() || !asked.office.is_empty(),
        picture: picture(&visit, &points),
        lines,
        pages: paging.pages(&visit, total),
    })
}

#[expect(clippy::cast_precision_loss, reason = "drawn, not counted")]
fn point(number: usize, times: &Times) -> Point {
    let median = times.tally.spread().map(|spread| spread.median.get() as f64 / 100.0);
    Point { label: number.to_string(), value: median }
}

fn picture(visit: &Visit, points: &[Point]) -> Option<String> {
    let most = points.iter().filter_map(|point| point.value).reduce(f64::max)?;
    Some(chart::bars(&Chart { title: &visit.say("cases-times-picture"), points, target: None, most }))
}

fn line(visit: &Visit, year: i16, number: usize, times: &Times) -> Line {
    let may = visit.may(May::SeeRequests, times.office.id);
    let figure = |part: Part, count: i64| Figure {
        count,
        href: may.then(|| format!("/staff/times/{}?year={year}&part={part}", times.version.code)),
    };
    let tally = &times.tally;
    Line {
        number,
        name: times.version.definition.name.told(visit.lang()),
        office: times.office.name.clone(),
        body: times.office.body_name.clone(),
        terms: figures::terms(visit, &times.terms),
        received: figure(Part::Received, tally.received),
        concluded: figure(Part::Concluded, tally.concluded),
        within: figure(Part::Within, tally.within),
        due: tally.due(),
        share: times.share(visit),
        mean: times.mean(visit),
        median: times.median(visit),
        withdrawn: figure(Part::Withdrawn, tally.withdrawn),
        not_yet_due: figure(Part::Open, tally.not_yet_due),
        overdue: figure(Part::Open, tally.overdue),
    }
}
