//! Figures as people read them: one wording for the page, the downloads and the report.

use charter::{Hundredths, percent_written};
use kernel::{Lang, Message};
use web::{Visit, show};

use crate::figure::{Figure, Status};
use crate::measure::Measure;
use crate::table::TableRow;

/// A figure's value in words: "97,39 %", "8,5 giorni", "4,2 su 5"; the status in words where there is none.
#[must_use]
pub fn realised(visit: &Visit, row: &TableRow) -> String {
    value(visit, row.measure.as_ref(), row.figure.value).unwrap_or_else(|| status(visit, row.status))
}

/// A value in the unit of its measure.
#[must_use]
pub fn value(visit: &Visit, measure: Option<&Measure>, value: Option<Hundredths>) -> Option<String> {
    let value = value?;
    Some(match measure {
        Some(Measure::Days { .. }) => visit.message(&count_of("results-days", "days", visit.lang(), value)),
        Some(Measure::Minutes { .. }) => visit.message(&count_of("results-minutes", "minutes", visit.lang(), value)),
        Some(Measure::Score { .. }) => {
            visit.fill("results-score-of-five", &[("score", value.written(visit.lang()).into())])
        }
        _ => percent_written(visit.lang(), value),
    })
}

/// "8,5 giorni", "12 minuti".
fn count_of(key: &'static str, unit: &'static str, lang: Lang, value: Hundredths) -> Message {
    // The plural follows the whole number; a fraction takes the plural of two.
    let count = if value.get() % 100 == 0 { value.get() / 100 } else { 2 };
    Message::new(key).with("count", count).with(unit, value.written(lang))
}

/// "485/498"; empty where nothing was counted.
#[must_use]
pub fn fraction(row: &TableRow) -> String {
    fraction_of(row.measure.as_ref(), &row.figure)
}

/// The exact counts behind a value. A statistic has a number of rows and no numerator.
#[must_use]
pub fn fraction_of(measure: Option<&Measure>, figure: &Figure) -> String {
    match measure {
        _ if figure.value.is_none() => String::new(),
        Some(measure) if measure.is_statistic() => figure.total.to_string(),
        _ => format!("{}/{}", figure.met, figure.total),
    }
}

/// The status in words.
#[must_use]
pub fn status(visit: &Visit, status: Status) -> String {
    visit.say(&format!("results-status-{status}"))
}

/// The kind of badge that a status wears.
#[must_use]
pub fn badge(status: Status) -> &'static str {
    match status {
        Status::Kept => "success",
        Status::NotKept => "danger",
        Status::NotYetDue => "info",
        Status::NoData | Status::NoTarget => "neutral",
    }
}

/// The planned value in words: the office's own, else the number with its unit.
#[must_use]
pub fn planned(visit: &Visit, row: &TableRow) -> String {
    if !row.planned_text.trim().is_empty() {
        return row.planned_text.clone();
    }
    row.planned.map_or_else(|| visit.say("results-no-planned"), |planned| visit.message(&planned.message()))
}

/// What was counted, and how long it took, in a sentence: beside every figure.
#[must_use]
pub fn counted(visit: &Visit, row: &TableRow) -> Vec<String> {
    let figure = &row.figure;
    let lang = visit.lang();
    let mut lines = Vec::new();
    if !row.remark.counted.is_empty() {
        lines.push(row.remark.counted.clone());
    }
    for (key, spread) in [("results-spread", &figure.days), ("results-spread-minutes", &figure.minutes)] {
        let Some(spread) = spread else { continue };
        lines.push(visit.fill(
            key,
            &[
                ("mean", spread.mean.written(lang).into()),
                ("median", spread.median.written(lang).into()),
                ("p90", show::number(lang, spread.p90).into()),
            ],
        ));
    }
    if figure.not_yet_due > 0 {
        lines.push(visit.fill("results-not-yet-due", &[("count", figure.not_yet_due.into())]));
    }
    for (reason, count) in &figure.excluded {
        let reason = self::reason(visit, reason);
        lines.push(visit.fill("results-excluded", &[("count", (*count).into()), ("reason", reason.into())]));
    }
    lines
}

/// Why requests were set apart: in the visitor's language where the words are ours (they are booked in Italian), else as the office
/// wrote them.
#[must_use]
pub fn reason(visit: &Visit, booked: &str) -> String {
    const OURS: [&str; 2] = ["intake-apart-duplicate-body", "intake-apart-duplicate-subject"];
    let ours = OURS.into_iter().find(|key| visit.app().catalog().say(Lang::It, key) == booked);
    ours.map_or_else(|| booked.to_owned(), |key| visit.say(key))
}
