//! The drill-down: the requests behind a figure, for those who may see them, as a page and as a file.

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use kernel::ledger::{self, Filter, Outcome, Row};
use kernel::permit::May;
use kernel::{Error, Invalid, OfficeId, Result, words};
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit};

use crate::measure::Measure;
use crate::table::{self, TableRow};
use crate::{figure, sentence, show, store};

words! {
    /// Which of the requests behind a figure are listed.
    Part {
        /// All that count.
        Counted = "counted",
        /// Those that were met: the numerator.
        Met = "met",
        /// Those that were missed.
        Missed = "missed",
        /// Those that are open.
        Open = "open",
        /// Those set apart.
        Excluded = "excluded",
    }
}

/// More rows than a spreadsheet is glad of are not sent as one file.
const MOST_ROWS: i64 = 100_000;

#[derive(Template)]
#[template(path = "requests.html")]
struct Page {
    shell: Shell,
    office: String,
    year: i16,
    row: TableRow,
    realised: String,
    fraction: String,
    badge: &'static str,
    meaning: String,
    part: Part,
    /// Whether the figure is about minutes: then they stand where days do.
    minutes: bool,
    form: FormView,
    /// What was searched, as a piece of addresses.
    kept: String,
    searched: bool,
    may_explain: bool,
    may_compose: bool,
    rows: Vec<Line>,
    pages: Pages,
}

/// A request as it is shown.
struct Line {
    entry: ledger::Entry,
    excluded: String,
}

/// A figure with a slice of the requests behind it.
struct Found {
    office: OfficeId,
    code: String,
    row: TableRow,
    services: Vec<(kernel::ServiceId, String)>,
    is_frozen: bool,
    rows: Vec<Row>,
    total: u64,
}

async fn find(
    visit: &Visit,
    (code, year, key): (String, i16, String),
    Asked { part, text }: Asked,
    slice: (i64, i64),
) -> Result<(Found, Measure)> {
    let (scope, today, lang) = (visit.scope(May::SeeRequests), visit.today(), visit.lang());
    visit
        .read(move |tx| {
            let office = charter::office_id(tx, &code)?;
            scope.admit(office)?;
            let table = table::computed(tx, office, year, today, lang)?;
            let services = table::service_names(tx, office, table.services())?;
            let row = table.rows.into_iter().find(|row| row.key == key).ok_or(Error::NotFound)?;
            let measure = row.measure.clone().ok_or(Error::NotFound)?;
            let (rows, total) = behind(tx, office, year, (&measure, part), &text, slice)?;
            let is_frozen = store::frozen(tx, office, year)?.is_some();
            Ok((Found { office, code: table.office, row, services, is_frozen, rows, total }, measure))
        })
        .await
}

/// What the address asks for: a part of the requests, and what their reference contains.
#[derive(Clone)]
struct Asked {
    part: Part,
    text: String,
}

impl Asked {
    fn of(visit: &Visit) -> Self {
        let input = Input::of_query(visit.query());
        Self { part: input.text("part").parse().unwrap_or(Part::Counted), text: input.text("q").to_owned() }
    }
}

pub(crate) async fn get(visit: Visit, Path((code, year, key)): Path<(String, i16, String)>) -> Reply {
    let (asked, paging) = (Asked::of(&visit), Paging::of(&visit, 50));
    let (found, measure) = find(&visit, (code, year, key), asked.clone(), (paging.limit(), paging.offset())).await?;
    let (title, href) = (visit.say("results-requests-title"), format!("/offices/{}/results/{year}", found.code));
    let page = Page {
        shell: visit
            .staff_shell(title)
            .trail([(visit.fill("results-title", &[("year", year.to_string().into())]), href.as_str())]),
        realised: show::realised(&visit, &found.row),
        fraction: show::fraction(&found.row),
        badge: show::badge(found.row.status),
        minutes: measure.is_about_minutes(),
        meaning: sentence::sentence(&visit, &measure, &found.services),
        may_explain: !found.is_frozen && visit.may(May::WriteReport, found.office),
        may_compose: visit.may(May::ComposeMeasures, found.office),
        office: found.code,
        year,
        row: found.row,
        part: asked.part,
        form: FormView::new(&visit, "results-requests", Input::of_query(visit.query()), Invalid::default()),
        kept: form_urlencoded::Serializer::new(String::new()).append_pair("q", &asked.text).finish(),
        searched: !asked.text.is_empty(),
        rows: found.rows.into_iter().map(|row| line(&visit, row)).collect(),
        pages: paging.pages(&visit, found.total),
    };
    web::page(&page)
}

fn line(visit: &Visit, row: Row) -> Line {
    let excluded = row.entry.excluded.as_deref().map(|reason| show::reason(visit, reason)).unwrap_or_default();
    Line { entry: row.entry, excluded }
}

/// The same requests as a file, as Italian offices open it: UTF-8 with its mark, semicolons, ISO dates.
pub(crate) async fn file(visit: Visit, Path((code, year, key)): Path<(String, i16, String)>) -> Reply {
    let asked = Asked::of(&visit);
    let name = format!("{code}-{year}-{key}-{}.csv", asked.part);
    let (found, _) = find(&visit, (code, year, key), asked, (MOST_ROWS, 0)).await?;
    if found.total > MOST_ROWS.unsigned_abs() {
        return Err(Error::Conflict("results-requests-too-many".into()).into());
    }
    let columns =
        ["reference", "requested", "delivered", "days", "minutes", "due", "channel", "outcome", "excluded", "source"];
    let head = columns.map(|column| visit.say(&format!("results-request-{column}")));
    let rows = found.rows.into_iter().map(|row| cells(&visit, &line(&visit, row)));
    Ok(web::csv::file(&name, std::iter::once(head).chain(rows))?)
}

fn cells(visit: &Visit, line: &Line) -> [String; 10] {
    let entry = &line.entry;
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        line.reference(),
        entry.requested_on.to_string(),
        day(entry.delivered_on),
        entry.days.map(|days| days.to_string()).unwrap_or_default(),
        entry.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        day(line.due()),
        entry.channel.map(|channel| visit.say(&format!("results-channel-{channel}"))).unwrap_or_default(),
        visit.say(&format!("results-outcome-{}", entry.outcome)),
        line.excluded.clone(),
        entry.source.clone().unwrap_or_default(),
    ]
}

impl Line {
    /// What the office calls the request; else where it was recorded.
    fn reference(&self) -> String {
        let subject = &self.entry.subject;
        self.entry.reference.clone().unwrap_or_else(|| format!("{} {}", subject.kind, subject.id))
    }

    /// How long it took, in days or in minutes.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand everything by reference")]
    fn took(&self, minutes: &bool) -> Option<i64> {
        if *minutes { self.entry.minutes } else { self.entry.days }
    }

    /// Until when an answer was due: by law, else as promised.
    fn due(&self) -> Option<Date> {
        self.entry.due_legal.or(self.entry.due_promised)
    }
}

/// The rows of one part, in the order of their requests.
fn behind(
    tx: &mut kernel::db::Tx<'_>,
    office: OfficeId,
    year: i16,
    (measure, part): (&Measure, Part),
    text: &str,
    slice: (i64, i64),
) -> Result<(Vec<Row>, u64)> {
    let all = measure.population();
    let mut page = |filter: &Filter, but: Option<&Filter>| {
        ledger::find(tx, office, figure::year(year), (filter, but), text, slice)
    };
    match part {
        Part::Counted => page(&all, None),
        Part::Met => page(&measure.met(), None),
        Part::Missed => page(&all, Some(&measure.met())),
        Part::Open => page(&Filter { outcomes: vec![Outcome::Open], ..all }, None),
        Part::Excluded => page(&Filter { excluded: Some(true), ..all }, None),
    }
}
