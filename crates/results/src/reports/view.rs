//! A report as its page, its PDF and its files show it: one wording for all of them, with every correction beside what it corrects.

use jiff::Timestamp;
use web::{Shell, Visit, show as written};

use super::content::{Content, Improvement, Moved};
use super::edition::Edition;
use super::errata::{Erratum, Part, Place};
use super::report::{Approval, ReportState};
use crate::figure::{Figure, Status};
use crate::pages::results::{Picture, by_month, by_year};
use crate::show;
use crate::table::TableRow;

/// A report as it is shown.
pub(super) struct View {
    pub office: String,
    pub office_name: String,
    pub body_name: String,
    pub year: i16,
    pub state: ReportState,
    pub badge: &'static str,
    pub approval: Option<Approval>,
    pub act: Corrected,
    pub sha256: Option<String>,
    pub frozen_at: Option<Timestamp>,
    pub tallies: Vec<(&'static str, usize, Status)>,
    pub groups: Vec<Group>,
    pub unexplained: Vec<(String, String)>,
    pub comparison: Option<Comparison>,
    pub statistics: Vec<Taken>,
    pub excluded: Vec<(String, String, String)>,
    pub sources: Vec<(String, String)>,
    pub anomalies: Corrected,
    pub corrective: Corrected,
    pub improvements: Vec<ActionLine>,
    pub errata: Vec<ErratumLine>,
    pub moved: Vec<(String, String, String)>,
}

/// A text with what was corrected in it.
pub(super) struct Corrected {
    pub lines: Vec<String>,
    pub errata: Vec<(usize, String)>,
}

/// The standards of one service.
pub(super) struct Group {
    pub service: String,
    pub lines: Vec<Line>,
}

/// A standard.
pub(super) struct Line {
    pub row: TableRow,
    pub badge: &'static str,
    pub planned: Corrected,
    pub realised: Corrected,
    pub fraction: Corrected,
    pub counted: Corrected,
    pub reason: Corrected,
    /// Whether the reason is our own word that the notes give it, and not the office's.
    pub see_note: bool,
    pub source: Corrected,
    pub note: Corrected,
    pub charts: Vec<Picture>,
}

/// Year against year.
pub(super) struct Comparison {
    pub before: i16,
    pub lines: Vec<Compared>,
}

/// A standard in two years.
pub(super) struct Compared {
    pub indicator: String,
    pub before: (String, String),
    pub after: (String, String),
    pub change: String,
}

/// How long answers took.
pub(super) struct Taken {
    pub indicator: String,
    pub service: String,
    pub count: String,
    pub median: String,
    pub mean: String,
    pub p90: String,
    pub longest: String,
}

/// An improvement action.
pub(super) struct ActionLine {
    pub action: Improvement,
    pub text: Corrected,
    pub outcome: Corrected,
}

/// A correction.
pub(super) struct ErratumLine {
    pub number: usize,
    pub at: Timestamp,
    pub by: String,
    pub place: String,
    pub part: Part,
    pub old: String,
    pub new: String,
    pub reason: String,
}

/// The kind of badge that a state wears.
pub(super) fn badge(state: ReportState) -> &'static str {
    match state {
        ReportState::Draft => "warning",
        ReportState::Approved => "info",
        ReportState::Frozen => "success",
    }
}

/// Where a report is written.
pub(super) fn staff_href(code: &str, year: i16) -> String {
    format!("/staff/reports/{code}/{year}")
}

/// Where a report is read.
pub(super) fn public_href(code: &str, year: i16) -> String {
    format!("/offices/{code}/reports/{year}")
}

/// The frame of the pages on which a report is written.
pub(super) fn staff_shell(visit: &Visit, title: String, back: Option<(String, String)>) -> Shell {
    let list = (visit.say("results-report-list-title"), "/staff/reports".to_owned());
    let steps: Vec<(String, String)> = std::iter::once(list).chain(back).collect();
    visit.staff_shell(title).trail(steps.iter().map(|(label, href)| (label.clone(), href.as_str())))
}

/// The places of a report that can be corrected, as choices.
pub(super) fn places(visit: &Visit, content: &Content) -> Vec<(String, String)> {
    let mut places = vec![(Place::Report.to_string(), visit.say("results-report-place-report"))];
    let rows = content.results.rows.iter();
    places.extend(rows.map(|row| (Place::Standard(row.key.clone()).to_string(), row.indicator.clone())));
    let actions = content.improvements.iter().enumerate();
    places
        .extend(actions.map(|(at, action)| (Place::Action(action.id.to_string()).to_string(), action_name(visit, at))));
    places
}

fn action_name(visit: &Visit, at: usize) -> String {
    visit.fill("results-report-place-action", &[("number", (at + 1).into())])
}

impl Corrected {
    /// The text and its corrections in one, as files that know no layout print them.
    pub(super) fn printed(&self, visit: &Visit) -> String {
        let corrections = self.errata.iter().map(|(number, new)| {
            visit.fill("results-report-corrected-to", &[("number", (*number).into()), ("new", new.into())])
        });
        self.lines.iter().cloned().chain(corrections).collect::<Vec<_>>().join("\n")
    }

    /// Whether there is nothing to read.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.errata.is_empty()
    }
}

/// A text at a place, with the corrections made there.
fn corrected(text: &str, errata: &[Erratum], place: &Place, part: Part) -> Corrected {
    let numbered = errata.iter().enumerate().filter(|(_, erratum)| erratum.place == *place && erratum.part == part);
    Corrected {
        lines: text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        errata: numbered.map(|(at, erratum)| (at + 1, erratum.new.clone())).collect(),
    }
}

impl View {
    /// A report in the visitor's language.
    pub(super) fn new(visit: &Visit, edition: Edition) -> Self {
        let unexplained =
            edition.unexplained().into_iter().map(|row| (row.key.clone(), row.indicator.clone())).collect();
        let Edition { report, content, errata, moved } = edition;
        let rows = &content.results.rows;
        let whole = |text: &str, part| corrected(text, &errata, &Place::Report, part);
        let approval = content.approval.clone().or_else(|| report.approval.clone());
        Self {
            office: content.results.office.clone(),
            office_name: content.results.office_name.clone(),
            body_name: content.results.body_name.clone(),
            year: report.year,
            state: report.state,
            badge: badge(report.state),
            act: whole(approval.as_ref().map_or("", |approval| approval.act.as_str()), Part::Act),
            approval,
            sha256: report.fixed.as_ref().map(|fixed| fixed.sha256.clone()),
            frozen_at: report.frozen_at,
            tallies: tallies(rows),
            unexplained,
            comparison: comparison(visit, &content),
            statistics: statistics(visit, &content),
            excluded: content
                .excluded
                .iter()
                .map(|one| {
                    (
                        indicator(rows, &one.key),
                        show::reason(visit, &one.reason),
                        written::number(visit.lang(), one.count),
                    )
                })
                .collect(),
            sources: sources(&content),
            anomalies: whole(&content.anomalies, Part::Anomalies),
            corrective: whole(&content.corrective, Part::Corrective),
            improvements: improvements(&content, &errata),
            moved: moved.into_iter().filter_map(|moved| moved_line(visit, rows, &moved)).collect(),
            groups: groups(visit, &content, &errata),
            errata: errata.into_iter().enumerate().map(|(at, one)| erratum_line(visit, &content, at, one)).collect(),
        }
    }
}

fn tallies(rows: &[TableRow]) -> Vec<(&'static str, usize, Status)> {
    let count = |status| rows.iter().filter(|row| row.status == status).count();
    let all = Status::ALL.iter().map(|status| (show::badge(*status), count(*status), *status));
    all.filter(|(_, count, _)| *count > 0).collect()
}

fn indicator(rows: &[TableRow], key: &str) -> String {
    rows.iter().find(|row| row.key == key).map_or_else(|| key.to_owned(), |row| row.indicator.clone())
}

fn groups(visit: &Visit, content: &Content, errata: &[Erratum]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for row in &content.results.rows {
        let service = if row.service.is_empty() { visit.say("results-whole-office") } else { row.service.clone() };
        let line = line(visit, content, errata, row);
        match groups.last_mut().filter(|group| group.service == service) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group { service, lines: vec![line] }),
        }
    }
    groups
}

fn line(visit: &Visit, content: &Content, errata: &[Erratum], row: &TableRow) -> Line {
    let place = Place::Standard(row.key.clone());
    let cell = |text: &str, part| corrected(text, errata, &place, part);
    let remark = &row.remark;
    let see_note = remark.reason.is_empty() && remark.reason_in_note;
    let reason = if see_note { visit.say("results-see-note") } else { remark.reason.clone() };
    let mut years: Vec<(i16, Figure)> = content
        .years_before
        .iter()
        .filter_map(|before| Some((before.year, before.figures.get(&row.key)?.clone())))
        .collect();
    years.push((content.results.year, row.figure.clone()));
    Line {
        badge: show::badge(row.status),
        planned: cell(&show::planned(visit, row), Part::Planned),
        realised: cell(&show::realised(visit, row), Part::Realised),
        fraction: cell(&show::fraction(row), Part::Fraction),
        counted: cell(&show::counted(visit, row).join("\n"), Part::Counted),
        reason: cell(&reason, Part::Reason),
        see_note,
        source: cell(&remark.source, Part::Source),
        note: cell(&remark.note, Part::Note),
        charts: [by_month(visit, row), by_year(visit, row, &years)].into_iter().flatten().collect(),
        row: row.clone(),
    }
}

fn comparison(visit: &Visit, content: &Content) -> Option<Comparison> {
    let before = content.years_before.iter().find(|before| before.year + 1 == content.results.year)?;
    let of_row = |row: &TableRow| {
        let was = before.figures.get(&row.key)?;
        let shown = |figure: &Figure| {
            let value = show::value(visit, row.measure.as_ref(), figure.value);
            (value.unwrap_or_else(|| "–".to_owned()), show::fraction_of(row.measure.as_ref(), figure))
        };
        let change = was.value.zip(row.figure.value).map(|(was, is)| signed(visit, is.get() - was.get()));
        Some(Compared {
            indicator: row.indicator.clone(),
            before: shown(was),
            after: shown(&row.figure),
            change: change.unwrap_or_else(|| "–".to_owned()),
        })
    };
    let lines: Vec<Compared> = content.results.rows.iter().filter_map(of_row).collect();
    (!lines.is_empty()).then_some(Comparison { before: before.year, lines })
}

/// A difference in hundredths, with its sign.
fn signed(visit: &Visit, difference: i64) -> String {
    let sign = match difference {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    format!("{sign}{}", charter::Hundredths::new(difference.abs()).written(visit.lang()))
}

fn statistics(visit: &Visit, content: &Content) -> Vec<Taken> {
    let (lang, rows) = (visit.lang(), &content.results.rows);
    let taken = content.statistics.iter().map(|one| Taken {
        indicator: indicator(rows, &one.key),
        service: rows.iter().find(|row| row.key == one.key).map(|row| row.service.clone()).unwrap_or_default(),
        count: written::number(lang, one.count),
        median: one.days.median.written(lang),
        mean: one.days.mean.written(lang),
        p90: written::number(lang, one.days.p90),
        longest: written::number(lang, one.days.longest),
    });
    taken.collect()
}

fn sources(content: &Content) -> Vec<(String, String)> {
    let named = content.sources.iter().map(|source| {
        let imported = source.imported.iter().filter(|name| **name != source.named).cloned();
        let names: Vec<String> =
            std::iter::once(source.named.clone()).chain(imported).filter(|name| !name.is_empty()).collect();
        (indicator(&content.results.rows, &source.key), names.join("; "))
    });
    named.collect()
}

fn improvements(content: &Content, errata: &[Erratum]) -> Vec<ActionLine> {
    let of_action = |action: &Improvement| {
        let place = Place::Action(action.id.to_string());
        ActionLine {
            text: corrected(&action.text, errata, &place, Part::Action),
            outcome: corrected(&action.outcome, errata, &place, Part::Outcome),
            action: action.clone(),
        }
    };
    content.improvements.iter().map(of_action).collect()
}

fn moved_line(visit: &Visit, rows: &[TableRow], moved: &Moved) -> Option<(String, String, String)> {
    let row = rows.iter().find(|row| row.key == moved.key)?;
    let shown = |figure: &Figure| {
        let value = show::value(visit, row.measure.as_ref(), figure.value).unwrap_or_else(|| "–".to_owned());
        format!("{value} {}", show::fraction_of(row.measure.as_ref(), figure)).trim_end().to_owned()
    };
    Some((row.indicator.clone(), shown(&row.figure), shown(&moved.now)))
}

fn erratum_line(visit: &Visit, content: &Content, at: usize, erratum: Erratum) -> ErratumLine {
    let place = match &erratum.place {
        Place::Report => visit.say("results-report-place-report"),
        Place::Standard(key) => indicator(&content.results.rows, key),
        Place::Action(id) => {
            let at = content.improvements.iter().position(|action| action.id.to_string() == *id);
            action_name(visit, at.unwrap_or_default())
        }
    };
    let Erratum { at: when, by, part, old, new, reason, .. } = erratum;
    ErratumLine { number: at + 1, at: when, by, place, part, old, new, reason }
}
