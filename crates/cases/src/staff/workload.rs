//! What comes to the offices of a head and what leaves them, week by week, and what waits with whom; page and file.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use charter::{Hundredths, OfficeRow, Slice, half_up};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::permit::{May, Scope};
use kernel::{Invalid, Lang, OfficeId, PersonId, Result, people};
use web::chart::{self, Chart, Point};
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::{WORKLOAD, tabs};
use crate::store::workload::{self, End, Whose};

/// How many weeks are shown, with the present one.
const WEEKS: i64 = 12;

#[derive(Template)]
#[template(path = "case_workload.html")]
struct Page {
    shell: Shell,
    tabs: Vec<MenuItem>,
    form: FormView,
    several_offices: bool,
    file: String,
    is_empty: bool,
    total: Line,
    lines: Vec<Line>,
    weeks: Vec<Week>,
    came: String,
    went: String,
}

/// An office as a whole, or somebody in it.
struct Line {
    office: String,
    /// Empty for the office as a whole.
    person: String,
    is_whole: bool,
    /// The part of the board where they stand.
    href: String,
    tally: Tally,
    /// What came and went in a week, on average.
    came: String,
    went: String,
}

/// What waits, what came, what went.
#[derive(Clone, Copy, Default)]
struct Tally {
    open: u64,
    late: u64,
    came: u64,
    went: u64,
}

/// A week, with what came and what went.
struct Week {
    label: String,
    /// Under its bar, where there is little room.
    short: String,
    came: u64,
    went: u64,
}

/// What the page reads.
struct Found {
    offices: Vec<OfficeRow>,
    people: BTreeMap<PersonId, String>,
    tallies: BTreeMap<Whose, Tally>,
    /// Each week's first day, with what came and what went.
    weeks: Vec<(Date, u64, u64)>,
}

/// The Monday with which the first week begins.
fn first_day(today: Date) -> Date {
    let monday = today.saturating_sub(today.weekday().to_monday_zero_offset().days());
    monday.saturating_sub((WEEKS - 1).weeks())
}

fn find(tx: &mut Tx<'_>, scope: &Scope, office: Option<OfficeId>, today: Date, lang: Lang) -> Result<Found> {
    let from = first_day(today);
    let offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
    let mut tallies: BTreeMap<Whose, Tally> = BTreeMap::new();
    for waiting in workload::waiting(tx, scope, office, today)? {
        let tally = tallies.entry(waiting.whose).or_default();
        (tally.open, tally.late) = (waiting.open, waiting.late);
    }
    let weeks = (0..WEEKS).map(|week| (from.saturating_add(week.weeks()), 0, 0));
    let mut weeks: Vec<(Date, u64, u64)> = weeks.collect();
    let week = |day: Date| usize::try_from(kernel::terms::days_between(from, day) / 7).unwrap_or(0);
    for (whose, day, count) in workload::stays(tx, End::Came, scope, office, (from, today))? {
        tallies.entry(whose).or_default().came += count;
        weeks[week(day)].1 += count;
    }
    for (whose, day, count) in workload::stays(tx, End::Went, scope, office, (from, today))? {
        tallies.entry(whose).or_default().went += count;
        weeks[week(day)].2 += count;
    }
    let who: BTreeSet<PersonId> = tallies.keys().filter_map(|(_, person)| *person).collect();
    let people = people::names(tx, &who)?;
    Ok(Found { offices: offices.into_iter().filter(|one| scope.has(one.id)).collect(), people, tallies, weeks })
}

struct View {
    total: Line,
    lines: Vec<Line>,
    weeks: Vec<Week>,
}

impl View {
    fn new(visit: &Visit, found: &Found) -> Self {
        let mut offices: BTreeMap<OfficeId, Tally> = BTreeMap::new();
        for ((office, _), tally) in &found.tallies {
            offices.entry(*office).or_default().add(tally);
        }
        let mut all = Tally::default();
        for tally in offices.values() {
            all.add(tally);
        }
        let mut named: Vec<(String, OfficeId)> =
            offices.keys().map(|office| (OfficeRow::named(&found.offices, *office).to_owned(), *office)).collect();
        named.sort();
        let mut lines = Vec::new();
        for (name, office) in named {
            lines.push(Line::new(visit, name.clone(), None, &format!("office={office}"), &offices[&office]));
            let of_office = found.tallies.iter().filter(|((of, _), _)| *of == office);
            for ((_, person), tally) in of_office {
                let (who, part) = match person {
                    Some(id) => (found.people.get(id).cloned().unwrap_or_default(), format!("officer={id}")),
                    None => (visit.say("cases-staff-nobody"), "section=unassigned".to_owned()),
                };
                lines.push(Line::new(visit, name.clone(), Some(who), &format!("office={office}&{part}"), tally));
            }
        }
        let week = |(begin, came, went): &(Date, u64, u64)| Week {
            label: label(visit.lang(), *begin),
            short: format!("{}/{}", begin.day(), begin.month()),
            came: *came,
            went: *went,
        };
        let total = Line::new(visit, visit.say("cases-workload-all"), None, "", &all);
        Self { total, lines, weeks: found.weeks.iter().map(week).collect() }
    }
}

impl Tally {
    fn add(&mut self, more: &Self) {
        self.open += more.open;
        self.late += more.late;
        self.came += more.came;
        self.went += more.went;
    }
}

impl Line {
    fn new(visit: &Visit, office: String, person: Option<String>, part: &str, tally: &Tally) -> Self {
        let weekly = |count: u64| {
            let tenths = half_up(i64::try_from(count).unwrap_or(i64::MAX), 10, WEEKS);
            Hundredths::new(tenths * 10).written(visit.lang())
        };
        Self {
            office,
            is_whole: person.is_none(),
            person: person.unwrap_or_default(),
            href: format!("{}?{part}", super::HOME),
            tally: *tally,
            came: weekly(tally.came),
            went: weekly(tally.went),
        }
    }
}

/// "5/10" in Italian, "5 Oct" in English: the Monday of a week.
fn label(lang: Lang, monday: Date) -> String {
    match lang {
        Lang::It => format!("{}/{}", monday.day(), monday.month()),
        _ => format!("{} {}", monday.day(), web::show::month(lang, monday.month()).chars().take(3).collect::<String>()),
    }
}

fn picture(visit: &Visit, key: &str, weeks: &[Week], count: impl Fn(&Week) -> u64, most: f64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "drawn, not counted")]
    let point = |week: &Week| Point { label: week.short.clone(), value: Some(count(week) as f64) };
    let points: Vec<Point> = weeks.iter().map(point).collect();
    chart::bars(&Chart { title: &visit.say(key), points: &points, target: None, most })
}

async fn read(visit: &Visit) -> Result<(Input, View, Vec<OfficeRow>)> {
    let input = Input::of_query(visit.query());
    let (scope, lang, today) = (visit.scope(May::DecideCases), visit.lang(), visit.today());
    let office: Option<OfficeId> = input.some("office").and_then(|id| id.parse().ok());
    let found = visit.read(move |tx| find(tx, &scope, office, today, lang)).await?;
    Ok((input, View::new(visit, &found), found.offices))
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (input, View { total, lines, weeks }, offices) = read(&visit).await?;
    #[expect(clippy::cast_precision_loss, reason = "drawn, not counted")]
    let most = weeks.iter().map(|week| week.came.max(week.went)).max().unwrap_or(0).max(4) as f64;
    let choices = offices.iter().map(|office| (office.id.to_string(), office.name.clone()));
    let all = std::iter::once((String::new(), visit.say("cases-staff-filter-all")));
    let file = format!("{WORKLOAD}.csv?{}", Input::new().with_some("office", input.some("office")).query());
    web::page(&Page {
        shell: super::shell(&visit, "cases-workload-title"),
        tabs: tabs(&visit, WORKLOAD),
        several_offices: offices.len() > 1,
        form: FormView::new(&visit, "cases-staff-filter", input, Invalid::default())
            .with_choices("office", all.chain(choices)),
        file,
        is_empty: lines.is_empty(),
        came: picture(&visit, "cases-workload-picture-came", &weeks, |week| week.came, most),
        went: picture(&visit, "cases-workload-picture-went", &weeks, |week| week.went, most),
        total,
        lines,
        weeks,
    })
}

/// The same figures as a file: by office and person, then by week.
pub(super) async fn csv(visit: Visit) -> Reply {
    let (_, view, _) = read(&visit).await?;
    let columns = ["office", "person", "open", "late", "came", "went"];
    let head: Vec<String> = columns.iter().map(|name| visit.say(&format!("cases-workload-{name}"))).collect();
    let line = |line: &Line| {
        let Tally { open, late, came, went } = line.tally;
        let counts = [open, late, came, went].map(|count| count.to_string());
        [line.office.clone(), line.person.clone()].into_iter().chain(counts).collect::<Vec<_>>()
    };
    let week = |week: &Week| {
        let label = visit.fill("cases-workload-week-of", &[("day", week.label.as_str().into())]);
        let none = String::new;
        vec![label, none(), none(), none(), week.came.to_string(), week.went.to_string()]
    };
    let lines = std::iter::once(&view.total).chain(&view.lines).map(line);
    let rows = std::iter::once(head).chain(lines).chain(view.weeks.iter().map(week));
    Ok(web::csv::file(&format!("carico-{}.csv", visit.today()), rows)?)
}
