//! Tallies as people read them: lines of tables, pictures beside their tables, rows of a file.

use charter::{CounterId, Hundredths, percent_written};
use jiff::civil::Date;
use kernel::Lang;
use web::Visit;
use web::chart::{self, Chart, Point};

use super::asked::Asked;
use super::facts::{Fact, What};
use super::tally::{Step, Tally, by, total};
use crate::ids::TypeCode;
use crate::words::Channel;

/// A line of a table.
pub(super) struct Line {
    pub(super) label: String,
    pub(super) appointments: i64,
    pub(super) served: i64,
    pub(super) missed: i64,
    pub(super) missed_share: String,
    pub(super) cancelled: i64,
    pub(super) walk_ins: i64,
    pub(super) refused: i64,
    pub(super) median: String,
    pub(super) p90: String,
    pub(super) first_place: String,
}

/// Lines under one heading.
pub(super) struct Group {
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) lines: Vec<Line>,
}

/// A picture with the table that says the same.
pub(super) struct Picture {
    pub(super) id: &'static str,
    pub(super) caption: String,
    pub(super) svg: String,
    pub(super) rows: Vec<(String, String)>,
}

/// Names of what is counted.
pub(super) struct Names {
    pub(super) counters: Vec<(CounterId, String)>,
    pub(super) kinds: Vec<(TypeCode, String)>,
}

/// What a page of figures shows.
pub(super) struct View {
    pub(super) total: Line,
    pub(super) tally: Tally,
    pub(super) step: Step,
    pub(super) groups: Vec<Group>,
    pub(super) pictures: Vec<Picture>,
}

impl View {
    pub(super) fn of(visit: &Visit, asked: &Asked, names: &Names, facts: &[Fact]) -> Self {
        let tally = total(facts);
        let step = Step::of(asked.from, asked.to);
        let by_step = by(facts, |fact| Some(step.begin(fact.day)));
        let steps: Vec<(Date, Tally)> = step
            .all(asked.from, asked.to)
            .into_iter()
            .map(|begin| (begin, by_step.get(&begin).cloned().unwrap_or_default()))
            .collect();
        Self {
            total: line(visit, visit.say("agenda-figures-total"), &tally),
            groups: groups(visit, asked, names, facts, (step, &steps)),
            pictures: pictures(visit, step, &steps),
            tally,
            step,
        }
    }

    /// The rows of the file, with their head.
    pub(super) fn rows(&self, visit: &Visit) -> Vec<Vec<String>> {
        let head = ["group", "name"].iter().chain(&COLUMNS).map(|name| visit.say(&format!("agenda-figures-{name}")));
        let row = |group: &str, line: &Line| {
            [group.to_owned(), line.label.clone()].into_iter().chain(line.cells()).collect::<Vec<_>>()
        };
        let mut rows = vec![head.collect(), row("", &self.total)];
        for group in &self.groups {
            rows.extend(group.lines.iter().map(|line| row(&group.title, line)));
        }
        rows
    }
}

/// The columns of the tables, in their order.
const COLUMNS: [&str; 10] = [
    "appointments",
    "served",
    "missed",
    "missed-share",
    "cancelled",
    "walk-ins",
    "refused",
    "median",
    "p90",
    "first-place",
];

impl Line {
    fn cells(&self) -> [String; 10] {
        [
            self.appointments.to_string(),
            self.served.to_string(),
            self.missed.to_string(),
            self.missed_share.clone(),
            self.cancelled.to_string(),
            self.walk_ins.to_string(),
            self.refused.to_string(),
            self.median.clone(),
            self.p90.clone(),
            self.first_place.clone(),
        ]
    }
}

pub(super) fn line(visit: &Visit, label: String, tally: &Tally) -> Line {
    let lang = visit.lang();
    let waited = tally.waited();
    let none = || "–".to_owned();
    Line {
        label,
        appointments: tally.appointments(),
        served: tally.served,
        missed: tally.missed,
        missed_share: tally.missed_share().map_or_else(none, |share| percent_written(lang, share)),
        cancelled: tally.cancelled,
        walk_ins: tally.walk_ins,
        refused: tally.refused,
        median: waited.map_or_else(none, |spread| spread.median.written(lang)),
        p90: waited.map_or_else(none, |spread| spread.p90.to_string()),
        first_place: tally.first_place().map_or_else(none, |spread| spread.median.written(lang)),
    }
}

fn groups(
    visit: &Visit,
    asked: &Asked,
    names: &Names,
    facts: &[Fact],
    (step, steps): (Step, &[(Date, Tally)]),
) -> Vec<Group> {
    let group =
        |id: &'static str, lines: Vec<Line>| Group { id, title: visit.say(&format!("agenda-figures-by-{id}")), lines };
    let mut groups = Vec::new();
    if asked.counters.len() > 1 {
        let counters = by(facts, |fact| Some(fact.counter));
        groups.push(group("counter", named(visit, &names.counters, |id| counters.get(id))));
    }
    let kinds = by(facts, |fact| Some(fact.kind.clone()));
    groups.push(group("kind", named(visit, &names.kinds, |code| kinds.get(code))));
    groups.push(group("channel", channels(visit, facts)));
    let steps = steps.iter().filter(|(_, tally)| !tally.is_empty());
    let steps = steps.map(|(begin, tally)| line(visit, step_label(visit.lang(), step, *begin), tally));
    groups.push(group(if step == Step::Week { "week" } else { "month" }, steps.collect()));
    groups.retain(|group| !group.lines.is_empty());
    groups
}

fn named<'t, K>(visit: &Visit, names: &[(K, String)], tally: impl Fn(&K) -> Option<&'t Tally>) -> Vec<Line> {
    names.iter().filter_map(|(key, name)| Some(line(visit, name.clone(), tally(key)?))).collect()
}

/// By how it was booked; who came without an appointment comes last.
fn channels(visit: &Visit, facts: &[Fact]) -> Vec<Line> {
    let channel = |fact: &Fact| match fact.what {
        What::FirstPlace(_) => None,
        What::Booking(_) | What::Received { .. } | What::Refused => {
            Some(fact.channel.and_then(|channel| Channel::ALL.iter().position(|known| *known == channel)))
        }
    };
    let by_channel = by(facts, channel);
    let places = (0..Channel::ALL.len()).map(Some).chain([None]);
    let label = |place: Option<usize>| match place.and_then(|place| Channel::ALL.get(place)) {
        Some(channel) => visit.say(&format!("agenda-channel-{channel}")),
        None => visit.say("agenda-figures-without"),
    };
    places.filter_map(|place| Some(line(visit, label(place), by_channel.get(&place)?))).collect()
}

/// "5/10" in Italian, "5 Oct" in English; "ott 2026" for a month.
fn step_label(lang: Lang, step: Step, begin: Date) -> String {
    let month: String = web::show::month(lang, begin.month()).chars().take(3).collect();
    match (step, lang) {
        (Step::Month, _) => format!("{month} {}", begin.year()),
        (Step::Week, Lang::It) => format!("{}/{}", begin.day(), begin.month()),
        (Step::Week, _) => format!("{} {month}", begin.day()),
    }
}

type Measured = fn(&Tally) -> Option<Hundredths>;

/// How things went over the period, one picture for each question.
fn pictures(visit: &Visit, step: Step, steps: &[(Date, Tally)]) -> Vec<Picture> {
    const QUESTIONS: [(&str, Measured); 4] = [
        ("served", |tally| (tally.served > 0).then(|| Hundredths::whole(tally.served))),
        ("missed-share", Tally::missed_share),
        ("median", |tally| tally.waited().map(|spread| spread.median)),
        ("first-place", |tally| tally.first_place().map(|spread| spread.median)),
    ];
    let picture = |(id, measured): (&'static str, Measured)| {
        let values: Vec<_> = steps.iter().map(|(begin, tally)| (*begin, measured(tally))).collect();
        values.iter().any(|(_, value)| value.is_some()).then(|| picture(visit, id, step, &values))
    };
    QUESTIONS.into_iter().filter_map(picture).collect()
}

fn picture(visit: &Visit, id: &'static str, step: Step, values: &[(Date, Option<Hundredths>)]) -> Picture {
    let lang = visit.lang();
    let written = |value: Hundredths| match id {
        "missed-share" => percent_written(lang, value),
        _ => value.written(lang),
    };
    #[expect(clippy::cast_precision_loss, reason = "drawn, not counted")]
    let point = |(begin, value): &(Date, Option<Hundredths>)| Point {
        label: step_label(lang, step, *begin),
        value: value.map(|value| value.get() as f64 / 100.0),
    };
    let points: Vec<Point> = values.iter().map(point).collect();
    let most = points.iter().filter_map(|point| point.value).fold(1.0, f64::max);
    let caption = visit.say(&format!("agenda-figures-picture-{id}"));
    let rows = values
        .iter()
        .zip(&points)
        .map(|((_, value), point)| (point.label.clone(), value.map_or_else(|| "–".to_owned(), written)));
    let svg = chart::bars(&Chart { title: &caption, points: &points, target: None, most });
    Picture { id, rows: rows.collect(), svg, caption }
}
