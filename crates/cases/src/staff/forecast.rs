//! Which cases will miss their legal term at the present pace, and why: by procedure and office, then case by case; page and file.

use askama::Template;
use charter::{Hundredths, OfficeRow, Slice, half_up};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::{Error, Invalid, OfficeId, Result};
use web::{FormView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::{FORECAST, href, tabs};
use crate::forecast::{Foreseen, Outlook, Pace, foresee, outlook};
use crate::procedure::ProcedureId;
use crate::record::Case;
use crate::store::workload::{self, Queue};

/// The weeks whose conclusions give the pace.
const WEEKS: i32 = 8;
const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "case_forecast.html")]
struct Page {
    shell: Shell,
    tabs: Vec<MenuItem>,
    form: FormView,
    several_offices: bool,
    weeks: i32,
    queues: Vec<QueueView>,
    file: String,
    /// The queue that is opened.
    opened: Option<Opened>,
}

/// A queue in the table.
struct QueueView {
    procedure: String,
    office: String,
    outlook: Outlook,
    pace: String,
    href: String,
    current: bool,
}

/// A queue that is opened: the cases that will miss their term.
struct Opened {
    title: String,
    lines: Vec<Line>,
    pages: Pages,
    form: FormView,
    hidden: Vec<(&'static str, String)>,
    searched: bool,
}

/// A case that will miss its term.
struct Line {
    case: Case,
    href: String,
    foreseen: Foreseen,
    /// Why, in a sentence.
    why: String,
}

/// What is asked: an office's queues, and one of them opened.
struct Asked {
    office: Option<OfficeId>,
    queue: Option<(OfficeId, ProcedureId)>,
    text: String,
}

struct Found {
    offices: Vec<OfficeRow>,
    queues: Vec<Queue>,
    opened: Option<(Queue, Vec<Case>)>,
}

fn asked(input: &Input) -> Asked {
    let queue = input.text("queue").split_once(':');
    let text = input.text("q").to_lowercase();
    let queue = queue.and_then(|(office, procedure)| Some((office.parse().ok()?, procedure.parse().ok()?)));
    Asked { office: input.some("office").and_then(|id| id.parse().ok()), queue, text }
}

async fn find(visit: &Visit, asked: &Asked) -> Result<Found> {
    let (scope, lang, today) = (visit.scope(May::DecideCases), visit.lang(), visit.today());
    let (office, wanted) = (asked.office, asked.queue);
    let read = move |tx: &mut Tx<'_>| {
        let from = today.saturating_sub((i64::from(WEEKS) * 7 - 1).days());
        let queues = workload::queues(tx, &scope, office, (from, today))?;
        let opened = match wanted {
            None => None,
            Some((office, procedure)) => {
                scope.admit(office)?;
                let is = |queue: &&Queue| (queue.office, queue.procedure) == (office, procedure);
                let queue = queues.iter().find(is).ok_or(Error::NotFound)?.clone();
                Some((queue, workload::queue(tx, office, procedure)?))
            }
        };
        let offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
        Ok(Found { offices: offices.into_iter().filter(|one| scope.has(one.id)).collect(), queues, opened })
    };
    visit.read(read).await
}

fn pace(queue: &Queue) -> Pace {
    Pace { concluded: queue.concluded, days: WEEKS.unsigned_abs() * 7 }
}

/// How many are concluded in a week, with one decimal.
fn weekly(visit: &Visit, queue: &Queue) -> String {
    let tenths = half_up(i64::try_from(queue.concluded).unwrap_or(i64::MAX), 10, i64::from(WEEKS));
    Hundredths::new(tenths * 10).written(visit.lang())
}

/// Those of a queue that will miss their term, in its order.
fn lines(visit: &Visit, queue: &Queue, cases: Vec<Case>) -> Vec<Line> {
    let (today, pace) = (visit.today(), pace(queue));
    let dues: Vec<Date> = cases.iter().filter_map(|case| case.due_legal).collect();
    let missing = cases.into_iter().zip(foresee(dues, pace, today)).filter(|(_, seen)| seen.will_miss(today));
    let line = |(case, foreseen): (Case, Foreseen)| {
        let key = if foreseen.on.is_some() { "cases-forecast-why" } else { "cases-forecast-why-never" };
        let args = [
            ("place", foreseen.place.into()),
            ("pace", weekly(visit, queue).into()),
            ("done", pace.concluded_by(foreseen.due, today).into()),
            ("due", foreseen.due.to_string().into()),
            ("weeks", WEEKS.into()),
        ];
        Line { href: href(case.id), why: visit.fill(key, &args), foreseen, case }
    };
    missing.map(line).collect()
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let asked = asked(&input);
    let found = find(&visit, &asked).await?;
    let with_office = Input::new().with_some("office", asked.office);
    let view = |queue: &Queue| QueueView {
        procedure: queue.name.clone(),
        office: OfficeRow::named(&found.offices, queue.office).to_owned(),
        outlook: outlook(&queue.due_on, pace(queue), visit.today()),
        pace: weekly(&visit, queue),
        href: address(FORECAST, &with_office, queue),
        current: asked.queue == Some((queue.office, queue.procedure)),
    };
    let queues: Vec<QueueView> = found.queues.iter().map(view).collect();
    let all = std::iter::once((String::new(), visit.say("cases-staff-filter-all")));
    let choices = found.offices.iter().map(|office| (office.id.to_string(), office.name.clone()));
    let form = FormView::new(&visit, "cases-staff-filter", with_office.clone(), Invalid::default())
        .with_choices("office", all.chain(choices));
    let several_offices = found.offices.len() > 1;
    let file = match &found.opened {
        Some((queue, _)) => address("/staff/cases/workload/forecast.csv", &with_office, queue),
        None => format!("/staff/cases/workload/forecast.csv?{}", with_office.query()),
    };
    let opened = found.opened.map(|(queue, cases)| {
        let title = format!("{} – {}", queue.name, OfficeRow::named(&found.offices, queue.office));
        opened(&visit, &asked, &input, title, lines(&visit, &queue, cases))
    });
    web::page(&Page {
        shell: super::shell(&visit, "cases-forecast-title"),
        tabs: tabs(&visit, FORECAST),
        form,
        several_offices,
        weeks: WEEKS,
        queues,
        file,
        opened,
    })
}

fn address(path: &str, office: &Input, queue: &Queue) -> String {
    format!("{path}?{}", office.clone().with("queue", format!("{}:{}", queue.office, queue.procedure)).query())
}

fn opened(visit: &Visit, asked: &Asked, input: &Input, title: String, lines: Vec<Line>) -> Opened {
    let paging = Paging::of(visit, ROWS);
    let matches = |line: &Line| line.case.name().to_lowercase().contains(&asked.text);
    let lines: Vec<Line> = lines.into_iter().filter(matches).collect();
    let pages = paging.pages(visit, lines.len() as u64);
    let (skip, take) = (usize::try_from(paging.offset()), usize::try_from(paging.limit()));
    let kept = ["office", "queue"];
    Opened {
        title,
        lines: lines.into_iter().skip(skip.unwrap_or(0)).take(take.unwrap_or(0)).collect(),
        pages,
        form: FormView::new(visit, "cases-breaches", input.clone(), Invalid::default()),
        hidden: kept.into_iter().filter_map(|name| input.some(name).map(|value| (name, value.to_owned()))).collect(),
        searched: !asked.text.is_empty(),
    }
}

/// The queues as a file; where one is opened, its cases that will miss their term, with the reason.
pub(super) async fn csv(visit: Visit) -> Reply {
    let asked = asked(&Input::of_query(visit.query()));
    let found = find(&visit, &asked).await?;
    let file = format!("previsione-{}.csv", visit.today());
    let head = |names: &[&str]| names.iter().map(|name| visit.say(name)).collect::<Vec<String>>();
    let Some((queue, cases)) = found.opened else {
        let names =
            ["procedure", "office", "open", "late", "will-miss", "pace"].map(|name| format!("cases-forecast-{name}"));
        let row = |queue: &Queue| {
            let Outlook { open, late, will_miss } = outlook(&queue.due_on, pace(queue), visit.today());
            let counts = [open, late, will_miss].map(|count| count.to_string());
            let named = [queue.name.clone(), OfficeRow::named(&found.offices, queue.office).to_owned()];
            named.into_iter().chain(counts).chain([weekly(&visit, queue)]).collect()
        };
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        return Ok(web::csv::file(&file, std::iter::once(head(&names)).chain(found.queues.iter().map(row)))?);
    };
    let names = [
        "cases-staff-column-case",
        "cases-forecast-place",
        "cases-forecast-due",
        "cases-forecast-on",
        "cases-forecast-reason",
    ];
    let row = |line: Line| {
        let on = line.foreseen.on.map(|on| on.to_string()).unwrap_or_default();
        let (place, due) = (line.foreseen.place.to_string(), line.foreseen.due.to_string());
        vec![line.case.name().to_owned(), place, due, on, line.why]
    };
    Ok(web::csv::file(&file, std::iter::once(head(&names)).chain(lines(&visit, &queue, cases).into_iter().map(row)))?)
}
