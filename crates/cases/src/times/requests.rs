//! The requests behind a published figure, for those who may see them: as a page and as a file.

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use kernel::ledger::{self, Entry};
use kernel::permit::May;
use kernel::{Error, Invalid, Result};
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit};

use super::find::Asked;
use super::tally::Part;
use crate::procedure;

const ROWS: u32 = 50;
/// More rows than a spreadsheet is glad of are not sent as one file.
const MOST_ROWS: i64 = 100_000;

#[derive(Template)]
#[template(path = "times_requests.html")]
struct Page {
    shell: Shell,
    code: String,
    year: i16,
    part: Part,
    form: FormView,
    searched: bool,
    file: String,
    lines: Vec<Line>,
    pages: Pages,
}

/// A request.
struct Line {
    name: String,
    /// The case's page; none for what was brought in from elsewhere.
    href: Option<String>,
    requested_on: Date,
    due: Option<Date>,
    delivered_on: Option<Date>,
    days: Option<i64>,
    /// Whether the last day is over, and was not kept.
    is_late: bool,
    outcome: String,
}

struct Found {
    name: String,
    entries: Vec<Entry>,
    total: u64,
}

async fn find(visit: &Visit, code: String, part: Part, text: String, slice: (i64, i64)) -> Result<Found> {
    let (scope, year) = (visit.scope(May::SeeRequests), Asked::of(visit).year);
    let read = move |tx: &mut kernel::db::Tx<'_>| {
        let row = procedure::by_code(tx, &code)?;
        scope.admit(row.office)?;
        let filter = part.filter(row.service);
        let (rows, total) = ledger::find(tx, row.office, crate::year::days(year), (&filter, None), &text, slice)?;
        Ok(Found { name: row.name, entries: rows.into_iter().map(|row| row.entry).collect(), total })
    };
    visit.read(read).await
}

fn asked(visit: &Visit) -> (Input, Part) {
    let input = Input::of_query(visit.query());
    let part = input.text("part").parse().unwrap_or(Part::Received);
    (input, part)
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let (input, part) = asked(&visit);
    let (paging, year) = (Paging::of(&visit, ROWS), Asked::of(&visit).year);
    let slice = (paging.limit(), paging.offset());
    let found = find(&visit, code.clone(), part, input.text("q").to_owned(), slice).await?;
    let kept = Input::new().with("year", year).with("part", part).with_some("q", input.some("q"));
    let title = visit.fill("cases-times-of", &[("year", year.to_string().into())]);
    let all = format!("/times?year={year}");
    web::page(&Page {
        shell: visit.staff_shell(found.name).trail([(title, all.as_str())]),
        file: format!("/staff/times/{code}/requests.csv?{}", kept.query()),
        code,
        year,
        part,
        searched: input.some("q").is_some(),
        form: FormView::new(&visit, "cases-breaches", input, Invalid::default()),
        lines: found.entries.into_iter().map(|entry| line(&visit, entry)).collect(),
        pages: paging.pages(&visit, found.total),
    })
}

fn line(visit: &Visit, entry: Entry) -> Line {
    let is_case = entry.subject.kind == "case";
    let may_open = is_case && visit.may(May::WorkOnCases, entry.office);
    let until = entry.delivered_on.unwrap_or(visit.today());
    Line {
        href: may_open.then(|| format!("/staff/cases/{}", entry.subject.id)),
        requested_on: entry.requested_on,
        due: entry.due_legal,
        delivered_on: entry.delivered_on,
        days: entry.days,
        is_late: entry.due_legal.is_some_and(|due| until > due),
        outcome: visit.say(&format!("cases-times-outcome-{}", entry.outcome)),
        name: entry.reference.unwrap_or(entry.subject.id),
    }
}

/// The same requests as a file.
pub(super) async fn csv(visit: Visit, Path(code): Path<String>) -> Reply {
    let (input, part) = asked(&visit);
    let year = Asked::of(&visit).year;
    let found = find(&visit, code.clone(), part, input.text("q").to_owned(), (MOST_ROWS, 0)).await?;
    if found.total > MOST_ROWS.unsigned_abs() {
        return Err(Error::Conflict("cases-times-too-many".into()).into());
    }
    let columns = ["request", "requested", "due-on", "delivered", "days", "outcome"];
    let head = columns.map(|column| visit.say(&format!("cases-times-{column}")));
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let cells = |line: Line| {
        let days = line.days.map(|days| days.to_string()).unwrap_or_default();
        [line.name, line.requested_on.to_string(), day(line.due), day(line.delivered_on), days, line.outcome]
    };
    let rows = found.entries.into_iter().map(|entry| cells(line(&visit, entry)));
    Ok(web::csv::file(&format!("{code}-{year}-{part}.csv"), std::iter::once(head).chain(rows))?)
}
