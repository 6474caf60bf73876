//! Which cases will miss their legal term at the present pace, and why: by procedure and office, then case by case; page and file.

use askama::Template;
use charter::{Hundredths, OfficeNames, Slice, half_up};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::May;
use kernel::terms::days_between;
use kernel::{Error, Invalid, OfficeId, Result};
use web::{FormView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::weeks::{Counted, Pictured, Week, monday};
use super::{FORECAST, href, tabs};
use crate::forecast::{Foreseen, Outlook, Pace, days, foresee, outlook};
use crate::procedure::ProcedureId;
use crate::record::Case;
use crate::store::workload::{self, Queue};

/// The weeks whose conclusions give the pace.
const WEEKS: i32 = 8;
/// So many weeks to come are drawn, with the present one.
const AHEAD: usize = 12;
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
    pictured: Pictured,
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
    pictured: Pictured,
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
    offices: OfficeNames,
    several_offices: bool,
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
        let mut offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
        offices.retain(|one| scope.has(one.id));
        Ok(Found { offices: OfficeNames::new(&offices, |_| true), several_offices: offices.len() > 1, queues, opened })
    };
    visit.read(read).await
}

fn pace(queue: &Queue) -> Pace {
    Pace { concluded: queue.concluded, days: WEEKS.unsigned_abs() * 7 }
}

/// How many of those concluded come to a week, with one decimal.
fn per_week(visit: &Visit, concluded: u64) -> String {
    let tenths = half_up(i64::try_from(concluded).unwrap_or(i64::MAX), 10, i64::from(WEEKS));
    Hundredths::new(tenths * 10).written(visit.lang())
}

/// The weeks to come: of how many cases the term ends in each, and how many of them will miss it; and the same of what is due later.
fn ahead(visit: &Visit, queues: &[&Queue]) -> (Vec<Week>, [u64; 2]) {
    let (today, mut counts, mut later) = (visit.today(), [[0_u64; 2]; AHEAD], [0_u64; 2]);
    let first = monday(today);
    let days = queues.iter().flat_map(|queue| days(&queue.due_on, pace(queue), today));
    for day in days.filter(|day| day.due >= today) {
        let week = usize::try_from(days_between(first, day.due) / 7).ok();
        let place = week.and_then(|week| counts.get_mut(week)).unwrap_or(&mut later);
        place[0] += day.count;
        place[1] += day.will_miss;
    }
    let week = |(at, counts): (i64, [u64; 2])| Week::new(visit.lang(), first.saturating_add(at.weeks()), counts);
    ((0..).zip(counts).map(week).collect(), later)
}

/// The same drawn, with the present pace across.
fn pictured(visit: &Visit, id: &'static str, queues: &[&Queue]) -> Pictured {
    const COUNTED: [Counted; 2] = [
        Counted { picture: "cases-forecast-picture-due", column: "cases-forecast-week-due" },
        Counted { picture: "cases-forecast-picture-miss", column: "cases-forecast-will-miss" },
    ];
    let (weeks, later) = ahead(visit, queues);
    let concluded: u64 = queues.iter().map(|queue| queue.concluded).sum();
    #[expect(clippy::cast_precision_loss, reason = "drawn, not counted")]
    let height = concluded as f64 / f64::from(WEEKS);
    let args = [("pace", per_week(visit, concluded).into()), ("weeks", WEEKS.into())];
    Pictured {
        later: Some(later),
        line: Some(visit.fill("cases-forecast-line", &args)),
        ..Pictured::new(visit, (id, "cases-forecast-weeks"), &COUNTED, weeks, Some(height))
    }
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
            ("pace", per_week(visit, queue.concluded).into()),
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
        office: found.offices.of(queue.office).to_owned(),
        outlook: outlook(&queue.due_on, pace(queue), visit.today()),
        pace: per_week(&visit, queue.concluded),
        href: address(FORECAST, &with_office, queue),
        current: asked.queue == Some((queue.office, queue.procedure)),
    };
    let queues: Vec<QueueView> = found.queues.iter().map(view).collect();
    let all = std::iter::once((String::new(), visit.say("cases-staff-filter-all")));
    let form = FormView::new(&visit, "cases-staff-filter", with_office.clone(), Invalid::default())
        .with_choices("office", all.chain(found.offices.choices(|_| true)));
    let all_queues: Vec<&Queue> = found.queues.iter().collect();
    let pictured = pictured(&visit, "weeks", &all_queues);
    let file = match &found.opened {
        Some((queue, _)) => address("/staff/cases/workload/forecast.csv", &with_office, queue),
        None => format!("/staff/cases/workload/forecast.csv?{}", with_office.query()),
    };
    let opened = found.opened.map(|(queue, cases)| {
        let title = format!("{} – {}", queue.name, found.offices.of(queue.office));
        opened(&visit, &asked, &input, (title, &queue), lines(&visit, &queue, cases))
    });
    web::page(&Page {
        shell: super::shell(&visit, "cases-forecast-title"),
        tabs: tabs(&visit, FORECAST),
        form,
        several_offices: found.several_offices,
        weeks: WEEKS,
        queues,
        pictured,
        file,
        opened,
    })
}

fn address(path: &str, office: &Input, queue: &Queue) -> String {
    format!("{path}?{}", office.clone().with("queue", format!("{}:{}", queue.office, queue.procedure)).query())
}

fn opened(visit: &Visit, asked: &Asked, input: &Input, (title, queue): (String, &Queue), lines: Vec<Line>) -> Opened {
    let paging = Paging::of(visit, ROWS);
    let matches = |line: &Line| line.case.name().to_lowercase().contains(&asked.text);
    let lines: Vec<Line> = lines.into_iter().filter(matches).collect();
    let pages = paging.pages(visit, lines.len() as u64);
    let (skip, take) = (usize::try_from(paging.offset()), usize::try_from(paging.limit()));
    let kept = ["office", "queue"];
    Opened {
        title,
        pictured: pictured(visit, "weeks-opened", &[queue]),
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
        let names = ["procedure", "office", "open", "late", "will-miss", "pace", "picture-due"]
            .map(|name| format!("cases-forecast-{name}"));
        let row = |queue: &Queue| {
            let Outlook { open, late, will_miss } = outlook(&queue.due_on, pace(queue), visit.today());
            let counts = [open, late, will_miss].map(|count| count.to_string());
            let named = [queue.name.clone(), found.offices.of(queue.office).to_owned()];
            let rest = [per_week(&visit, queue.concluded), String::new()];
            named.into_iter().chain(counts).chain(rest).collect()
        };
        let (weeks, later) = ahead(&visit, &found.queues.iter().collect::<Vec<_>>());
        let week = |week: &Week| visit.fill("cases-workload-week-of", &[("day", week.label.as_str().into())]);
        let labelled = weeks.iter().map(|one| (week(one), one.counts));
        let none = String::new;
        let ahead = labelled
            .chain([(visit.say("cases-forecast-later"), later)])
            .map(|(label, [due, miss])| vec![label, none(), none(), none(), miss.to_string(), none(), due.to_string()]);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        return Ok(web::csv::file(
            &file,
            std::iter::once(head(&names)).chain(found.queues.iter().map(row)).chain(ahead),
        )?);
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
