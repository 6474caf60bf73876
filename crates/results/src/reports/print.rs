//! What the typesetter is given for a report (`crates/press/README.md` says what it prints). The same report gives the same bytes.

use serde_json::{Map, Value, json};
use web::{Visit, show as written};

use super::edition::Edition;
use super::view::{Line, View, public_href};
use crate::figure::Status;
use crate::pages::download::{self, own};
use crate::pages::results::Picture;

/// The words that the press asks for beside those of the results table.
const LABELS: [&str; 32] = [
    "report",
    "contents",
    "version",
    "state",
    "approved-on",
    "summary",
    "charts",
    "chart",
    "median",
    "mean",
    "p90",
    "statistics",
    "service",
    "count",
    "excluded-because",
    "corrected-because",
    "excluded",
    "anomalies",
    "corrective-actions",
    "responsible",
    "due",
    "errata",
    "place",
    "old",
    "new",
    "date",
    "approval",
    "prepared-by",
    "approved-by",
    "frozen-on",
    "act",
    "verification",
];

/// The report as data of the template `report`.
pub(super) fn data(visit: &Visit, edition: Edition) -> Value {
    let clock = visit.db().clock();
    let view = View::new(visit, edition);
    let day = |at: jiff::Timestamp| written::date(visit.lang(), clock.civil(at));
    let date = view.frozen_at.map(|at| clock.civil(at)).or_else(|| view.approval.as_ref().map(|approval| approval.on));
    let lines: Vec<&Line> = view.groups.iter().flat_map(|group| &group.lines).collect();
    let charts = lines.iter().flat_map(|line| line.charts.iter().map(|picture| chart(visit, line, picture)));
    json!({
        "body": { "name": view.body_name }, "office": view.office_name, "year": view.year,
        "date": date.map(|date| date.to_string()),
        "summary": summary(visit, &view),
        "rows": lines.iter().map(|line| row(visit, line)).collect::<Vec<_>>(),
        "rounding_note": visit.say("results-rounding"),
        "charts": charts.collect::<Vec<_>>(),
        "statistics": view.statistics.iter().map(|one| json!({
            "service": one.service, "indicator": one.indicator, "count": one.count,
            "median": one.median, "mean": one.mean, "p90": one.p90,
        })).collect::<Vec<_>>(),
        "excluded_note": visit.say("results-report-excluded-note"),
        "excluded": view.excluded.iter().map(|(indicator, reason, count)| json!({
            "indicator": indicator, "reason": reason, "count": count,
        })).collect::<Vec<_>>(),
        "anomalies": texts(visit, &view.anomalies.printed(visit)),
        "corrective_actions": texts(visit, &view.corrective.printed(visit)),
        "improvements": view.improvements.iter().map(|one| json!({
            "text": one.text.printed(visit), "outcome": own(visit, true, &one.outcome.printed(visit)),
        })).collect::<Vec<_>>(),
        "errata_note": visit.say("results-report-errata-note"),
        "errata": view.errata.iter().map(|one| json!({
            "date": day(one.at), "old": own(visit, true, &one.old), "new": own(visit, true, &one.new),
            "reason": own(visit, true, &format!("{} ({})", one.reason, one.by)),
            "place": format!("{}. {} – {}", one.number, one.place, visit.say(&format!("results-report-part-{}", one.part))),
        })).collect::<Vec<_>>(),
        "approval": json!({
            "state": visit.say(&format!("results-report-state-{}", view.state)),
            "approved_by": view.approval.as_ref().map(|approval| &approval.by),
            "approved_on": view.approval.as_ref().map(|approval| written::date(visit.lang(), approval.on)),
            "act": own(visit, true, &view.act.printed(visit)),
            "frozen_on": view.frozen_at.map(day),
        }),
        "verification": view.sha256.as_ref().map_or(Value::Null, |hash| json!({
            "text": visit.say("results-report-verify"), "hash": hash,
            "url": format!("{}{}", visit.app().settings().public_url, public_href(&view.office, view.year)),
        })),
        "draft": view.frozen_at.is_none(),
        "labels": labels(visit),
    })
}

fn row(visit: &Visit, line: &Line) -> Value {
    let status = match line.row.status {
        Status::Kept => "kept".to_owned(),
        Status::NotKept => "missed".to_owned(),
        Status::NotYetDue => "not_due".to_owned(),
        Status::NoData => "no_data".to_owned(),
        Status::NoTarget => crate::show::status(visit, line.row.status),
    };
    json!({
        "service": line.row.service, "factor": visit.say(&format!("results-factor-{}", line.row.dimension)),
        "indicator": line.row.indicator, "planned": line.planned.printed(visit), "realised": line.realised.printed(visit),
        "fraction": line.fraction.printed(visit), "counted": line.counted.printed(visit),
        "status": status, "reason": own(visit, !line.see_note, &line.reason.printed(visit)),
        "source": own(visit, line.row.has_own_source(), &line.source.printed(visit)),
        "note": own(visit, line.row.has_own_note(), &line.note.printed(visit)),
    })
}

fn chart(visit: &Visit, line: &Line, picture: &Picture) -> Value {
    let columns = [picture.head.clone(), visit.say("results-column-realised"), visit.say("results-column-fraction")];
    json!({
        "service": line.row.service, "title": picture.caption, "svg": picture.svg, "alt": picture.alt, "columns": columns,
        "rows": picture.rows.iter().map(|(name, value, fraction)| json!([name, value, fraction])).collect::<Vec<_>>(),
    })
}

/// What the report says in short.
fn summary(visit: &Visit, view: &View) -> String {
    let measured: usize = view
        .tallies
        .iter()
        .filter(|(_, _, status)| matches!(status, Status::Kept | Status::NotKept))
        .map(|(_, count, _)| count)
        .sum();
    let kept = view.tallies.iter().find(|(_, _, status)| *status == Status::Kept).map_or(0, |(_, count, _)| *count);
    let counts = visit.fill("results-kept-of", &[("kept", kept.into()), ("measured", measured.into())]);
    format!("{counts}\n\n{}", visit.say("results-report-recount"))
}

fn texts(visit: &Visit, text: &str) -> Vec<Value> {
    if text.is_empty() { Vec::new() } else { vec![own(visit, true, text)] }
}

fn labels(visit: &Visit) -> Value {
    let mut labels: Map<String, Value> = match download::labels(visit) {
        Value::Object(labels) => labels,
        _ => Map::new(),
    };
    let words = LABELS.iter().chain(&["data-hash", "verify-at"]);
    labels.extend(words.map(|word| ((*word).to_owned(), visit.say(&format!("results-report-label-{word}")).into())));
    labels.into()
}
