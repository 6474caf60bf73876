//! The report on terms that were not kept, by procedure and office: what the holder of the substitute power hands to those who govern, by
//! 30 January for the year before (L. 241/1990 art. 2 c. 9-quater). Page, files, and the cases behind each figure.

use askama::Template;
use charter::{Hundredths, OfficeNames, Slice, percent, percent_written};
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::terms::days_between;
use kernel::{Error, Invalid, OfficeId, Result};
use web::press::PressError;
use web::{FormView, Input, MenuItem, Pages, Paging, Problem, Reply, Shell, Visit};

use super::{BREACHES, href, tabs};
use crate::procedure::ProcedureId;
use crate::record::Case;
use crate::store::breaches::{self, Asked, Line, Part};
use crate::year;

const ROWS: u32 = 50;
/// So many years are offered, the present one first.
const YEARS: i16 = 5;

#[derive(Template)]
#[template(path = "case_breaches.html")]
struct Page {
    shell: Shell,
    tabs: Vec<MenuItem>,
    form: FormView,
    year: i16,
    /// Whether the year is not over.
    runs: bool,
    lines: Vec<LineView>,
    total: LineView,
}

/// A line of the report.
struct LineView {
    procedure: String,
    office: String,
    /// Each count, with the address of the cases behind it.
    counts: Vec<(Part, u64, String)>,
    share: String,
}

/// What is asked: the year before, where no other is named.
fn asked(visit: &Visit) -> Asked {
    let input = Input::of_query(visit.query());
    let this = visit.today().year();
    let year = year::asked(&input, this).unwrap_or(this - 1);
    Asked { scope: visit.scope(May::DecideCases), year, today: visit.today() }
}

async fn find(visit: &Visit, asked: &Asked) -> Result<(Vec<Line>, OfficeNames)> {
    let (asked, lang) = (asked.clone(), visit.lang());
    let read = move |tx: &mut Tx<'_>| {
        let offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
        Ok((breaches::by_procedure(tx, &asked)?, OfficeNames::new(&offices, |office| asked.scope.has(office))))
    };
    visit.read(read).await
}

pub(super) async fn get(visit: Visit) -> Reply {
    let asked = asked(&visit);
    let (lines, offices) = find(&visit, &asked).await?;
    let this = visit.today().year();
    let years = (0..YEARS).map(|back| (this - back).to_string()).map(|year| (year.clone(), year));
    let input = Input::new().with("year", asked.year);
    web::page(&Page {
        shell: super::shell(&visit, "cases-breaches-title"),
        tabs: tabs(&visit, BREACHES),
        form: FormView::new(&visit, "cases-breaches", input, Invalid::default()).with_choices("year", years),
        runs: asked.year == this,
        total: total(&visit, asked.year, &lines),
        lines: lines.iter().map(|line| line_view(&visit, asked.year, line, &offices)).collect(),
        year: asked.year,
    })
}

fn counts(year: i16, counts: &[u64], of: &str) -> Vec<(Part, u64, String)> {
    let address = |part: Part| format!("{BREACHES}/cases?year={year}&part={part}{of}");
    Part::ALL.iter().zip(counts).map(|(part, count)| (*part, *count, address(*part))).collect()
}

fn share(visit: &Visit, counts: &[u64]) -> String {
    let [ended, missed, ..] = counts else { return String::new() };
    let share: Hundredths = percent(i64::try_from(*missed).unwrap_or(0), i64::try_from(*ended).unwrap_or(0));
    if *ended == 0 { "–".to_owned() } else { percent_written(visit.lang(), share) }
}

fn line_view(visit: &Visit, year: i16, line: &Line, offices: &OfficeNames) -> LineView {
    LineView {
        procedure: line.name.clone(),
        office: offices.of(line.office).to_owned(),
        counts: counts(year, &line.counts, &format!("&procedure={}&office={}", line.procedure, line.office)),
        share: share(visit, &line.counts),
    }
}

fn total(visit: &Visit, year: i16, lines: &[Line]) -> LineView {
    let sum = |at: usize| lines.iter().filter_map(|line| line.counts.get(at)).sum::<u64>();
    let sums: Vec<u64> = (0..Part::ALL.len()).map(sum).collect();
    LineView {
        procedure: visit.say("cases-breaches-total"),
        office: String::new(),
        counts: counts(year, &sums, ""),
        share: share(visit, &sums),
    }
}

/// The rows of the files, with their head.
async fn rows(visit: &Visit) -> Result<(i16, Vec<Vec<String>>)> {
    let asked = asked(visit);
    let (lines, offices) = find(visit, &asked).await?;
    let head = ["procedure", "office"].map(|name| visit.say(&format!("cases-breaches-{name}")));
    let parts = Part::ALL.iter().map(|part| visit.say(&format!("cases-breaches-part-{part}")));
    let head = head.into_iter().chain(parts).chain([visit.say("cases-breaches-share")]).collect();
    let row = |line: &LineView| {
        let counts = line.counts.iter().map(|(_, count, _)| count.to_string());
        [line.procedure.clone(), line.office.clone()].into_iter().chain(counts).chain([line.share.clone()]).collect()
    };
    let views: Vec<LineView> = lines.iter().map(|line| line_view(visit, asked.year, line, &offices)).collect();
    let total = total(visit, asked.year, &lines);
    Ok((asked.year, std::iter::once(head).chain(views.iter().chain([&total]).map(row)).collect()))
}

pub(super) async fn csv(visit: Visit) -> Reply {
    let (year, rows) = rows(&visit).await?;
    Ok(web::csv::file(&format!("termini-non-rispettati-{year}.csv"), rows)?)
}

pub(super) async fn xlsx(visit: Visit) -> Reply {
    let (year, rows) = rows(&visit).await?;
    Ok(web::xlsx::file(&format!("termini-non-rispettati-{year}.xlsx"), &[(year.to_string(), rows)])?)
}

/// The report to be signed and handed on.
pub(super) async fn pdf(visit: Visit) -> Reply {
    let (year, mut rows) = rows(&visit).await?;
    let said = visit.fill("cases-breaches-of", &[("year", year.to_string().into())]);
    let columns = rows.remove(0);
    let data = serde_json::json!({
        "title": visit.say("cases-breaches-title"), "date": visit.today().to_string(), "lead": visit.say("cases-breaches-lead"),
        "caption": said, "columns": columns, "rows": rows, "note": visit.say("cases-breaches-how"),
        "labels": { "page-of": visit.say("cases-act-print-page-of") },
    });
    match visit.app().press().render("breaches", visit.lang().code(), &data).await {
        Ok(pdf) => Ok(web::download(pdf, "application/pdf", &format!("termini-non-rispettati-{year}.pdf"))),
        Err(PressError::Failed(reason)) => Err(Error::internal(format!("breaches: {reason}")).into()),
        Err(_) => Err(Problem::not_typeset_yet()),
    }
}

#[derive(Template)]
#[template(path = "case_breaches_behind.html")]
struct Behind {
    shell: Shell,
    year: i16,
    part: Part,
    /// The procedure and the office, where the figure is of one.
    of: Vec<(&'static str, String)>,
    form: FormView,
    searched: bool,
    lines: Vec<BehindLine>,
    pages: Pages,
}

/// A case behind a figure.
struct BehindLine {
    case: Case,
    href: String,
    due: Option<Date>,
    /// By how many days the term was missed; none where it was kept.
    late: Option<i32>,
}

/// The cases behind a figure.
pub(super) async fn behind(visit: Visit) -> Reply {
    let (asked, paging, input) = (asked(&visit), Paging::of(&visit, ROWS), Input::of_query(visit.query()));
    let part: Part = input.text("part").parse().unwrap_or(Part::Missed);
    let procedure: Option<ProcedureId> = input.some("procedure").and_then(|id| id.parse().ok());
    let office: Option<OfficeId> = input.some("office").and_then(|id| id.parse().ok());
    let (wanted, text) = (asked.clone(), input.text("q").to_owned());
    let slice = (paging.limit(), paging.offset());
    let (cases, total) =
        visit.read(move |tx| breaches::behind(tx, &wanted, (procedure, office, part), &text, slice)).await?;
    let today = visit.today();
    let line = |case: Case| BehindLine {
        href: href(case.id),
        due: case.due_legal,
        late: case.due_legal.map(|due| days_between(due, case.decided_on.unwrap_or(today))).filter(|days| *days > 0),
        case,
    };
    let of = ["procedure", "office"];
    let of = of.into_iter().filter_map(|name| input.some(name).map(|value| (name, value.to_owned()))).collect();
    let report = format!("{BREACHES}?year={}", asked.year);
    web::page(&Behind {
        shell: visit
            .staff_shell(visit.say(&format!("cases-breaches-part-{part}")))
            .trail([(visit.fill("cases-breaches-of", &[("year", asked.year.to_string().into())]), report.as_str())]),
        year: asked.year,
        part,
        of,
        searched: input.some("q").is_some(),
        form: FormView::new(&visit, "cases-breaches", input, Invalid::default()),
        lines: cases.into_iter().map(line).collect(),
        pages: paging.pages(&visit, total),
    })
}
