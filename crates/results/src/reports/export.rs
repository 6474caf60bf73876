//! The report as files: HTML that stands alone, PDF, CSV, XLSX and JSON; and the content itself, byte by byte as it was hashed.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Lang, Result, words};
use serde_json::json;
use web::press::PressError;
use web::xlsx::XLSX;
use web::{App, Problem, Reply, Shell, Visit, open_data};

use super::edition::{self, Edition};
use super::view::{ErratumLine, View};
use super::{print, show};
use crate::open;
use crate::pages::download::{COLUMNS, cells};

words! {
    /// The files that a report can be had as.
    Format {
        /// A page that needs nothing else.
        Html = "html",
        /// Accessible PDF.
        Pdf = "pdf",
        /// The results table for programs and spreadsheets.
        Csv = "csv",
        /// A workbook with everything.
        Xlsx = "xlsx",
        /// Everything for programs.
        Json = "json",
    }
}

#[derive(Template)]
#[template(path = "report_file.html")]
struct File {
    shell: Shell,
    view: View,
}

/// The report of an office on a year as a file, as the command line writes it; a draft where none was approved yet.
///
/// # Errors
/// `NotFound` where there is no such office or no charter for the year; `Unavailable` where the typesetter cannot answer.
pub async fn export(app: &App, office: &str, year: i16, format: Format, lang: Lang) -> Result<Vec<u8>> {
    let (visit, office, today) = (Visit::of_command(app, lang), office.to_owned(), app.db().clock().today());
    let edition = visit.read(move |tx| {
        let office = charter::office_id(tx, &office)?;
        edition::edition(tx, office, year, today, lang)
    });
    let edition = edition.await?;
    match format {
        Format::Pdf => {
            pdf(&visit, edition).await.map_err(|error| Error::Unavailable(format!("the report's PDF: {error}")))
        }
        other => bytes(&visit, edition, other),
    }
}

pub(super) async fn get(visit: Visit, Path((code, year, file)): Path<(String, i16, String)>) -> Reply {
    let edition = show::read(&visit, code.clone(), year).await?;
    if file == "content.json" {
        let fixed = edition.report.fixed.ok_or(Error::NotFound)?;
        return Ok(open_data(fixed.text.into_bytes(), "application/json", "content.json"));
    }
    let format: Format = file.strip_prefix("report.").ok_or(Error::NotFound)?.parse()?;
    let name = format!("relazione-{code}-{year}.{format}");
    match format {
        Format::Pdf => match pdf(&visit, edition).await {
            Ok(pdf) => Ok(web::download(pdf, "application/pdf", &name)),
            Err(PressError::NotReady | PressError::Busy) => Err(Problem::not_typeset_yet()),
            Err(other) => Err(Error::internal(other).into()),
        },
        Format::Html => Ok(web::download(bytes(&visit, edition, format)?, "text/html; charset=utf-8", &name)),
        Format::Csv => Ok(open_data(bytes(&visit, edition, format)?, "text/csv; charset=utf-8", &name)),
        Format::Xlsx => Ok(web::download(bytes(&visit, edition, format)?, XLSX, &name)),
        Format::Json => Ok(open_data(bytes(&visit, edition, format)?, "application/json", &name)),
    }
}

async fn pdf(visit: &Visit, edition: Edition) -> std::result::Result<Vec<u8>, PressError> {
    let data = print::data(visit, edition);
    visit.app().press().render("report", visit.lang().code(), &data).await
}

fn bytes(visit: &Visit, edition: Edition, format: Format) -> Result<Vec<u8>> {
    match format {
        Format::Csv => web::csv::written(table(visit, &edition)),
        Format::Xlsx => xlsx(visit, edition),
        Format::Json => json(&edition),
        Format::Html | Format::Pdf => {
            let title = visit.fill("results-report-title", &[("year", edition.report.year.to_string().into())]);
            let file = File { shell: visit.shell(title), view: View::new(visit, edition) };
            Ok(file.render().map_err(Error::internal)?.into_bytes())
        }
    }
}

/// What a standard's corrections say, for a cell of a table.
fn errata_of(visit: &Visit, edition: &Edition, key: &str) -> String {
    let of_row =
        |erratum: &&super::errata::Erratum| matches!(&erratum.place, super::errata::Place::Standard(at) if at == key);
    let said = edition.errata.iter().filter(of_row).map(|erratum| {
        format!("{}: {} → {}", visit.say(&format!("results-report-part-{}", erratum.part)), erratum.old, erratum.new)
    });
    said.collect::<Vec<_>>().join("; ")
}

/// The results table as texts, with its heads; the last column holds the corrections.
fn table(visit: &Visit, edition: &Edition) -> Vec<Vec<String>> {
    let heads = COLUMNS.iter().map(|column| visit.say(&format!("results-column-{column}")));
    let mut lines = vec![heads.chain([visit.say("results-report-errata")]).collect()];
    for row in &edition.content.results.rows {
        lines.push(cells(visit, row).into_iter().chain([errata_of(visit, edition, &row.key)]).collect());
    }
    lines
}

/// A workbook: the results, the texts, the times, what was set apart, and the corrections.
fn xlsx(visit: &Visit, edition: Edition) -> Result<Vec<u8>> {
    let results = table(visit, &edition);
    let view = View::new(visit, edition);
    let heads =
        |keys: &[&str]| keys.iter().map(|key| visit.say(&format!("results-report-{key}"))).collect::<Vec<String>>();
    let mut times = vec![heads(&["indicator", "service", "count", "median", "mean", "p90", "longest"])];
    times.extend(view.statistics.iter().map(|one| {
        [&one.indicator, &one.service, &one.count, &one.median, &one.mean, &one.p90, &one.longest]
            .map(String::clone)
            .to_vec()
    }));
    let mut apart = vec![heads(&["indicator", "excluded-reason", "count"])];
    apart.extend(
        view.excluded.iter().map(|(indicator, reason, count)| vec![indicator.clone(), reason.clone(), count.clone()]),
    );
    let mut errata = vec![heads(&[
        "erratum-number",
        "erratum-at",
        "erratum-where",
        "erratum-old",
        "erratum-new",
        "erratum-why",
        "erratum-by",
    ])];
    errata.extend(view.errata.iter().map(|erratum| erratum_cells(visit, erratum)));
    let sheets = [
        ("results-report-sheet-results", results),
        ("results-report-sheet-report", told(visit, &view)),
        ("results-report-sheet-times", times),
        ("results-report-sheet-excluded", apart),
        ("results-report-sheet-errata", errata),
    ];
    web::xlsx::written(&sheets.map(|(name, lines)| (visit.say(name), lines)))
}

fn erratum_cells(visit: &Visit, erratum: &ErratumLine) -> Vec<String> {
    let at = web::show::time(visit.lang(), visit.db().clock(), erratum.at);
    let part = visit.say(&format!("results-report-part-{}", erratum.part));
    let place = format!("{} – {part}", erratum.place);
    vec![
        erratum.number.to_string(),
        at,
        place,
        erratum.old.clone(),
        erratum.new.clone(),
        erratum.reason.clone(),
        erratum.by.clone(),
    ]
}

/// The texts of a report, labelled.
fn told(visit: &Visit, view: &View) -> Vec<Vec<String>> {
    let line = |key: &str, text: String| vec![visit.say(&format!("results-report-{key}")), text];
    let mut lines = vec![
        line("body", view.body_name.clone()),
        line("office", view.office_name.clone()),
        line("year", view.year.to_string()),
        line("state", visit.say(&format!("results-report-state-{}", view.state))),
        line("anomalies", view.anomalies.printed(visit)),
        line("corrective", view.corrective.printed(visit)),
    ];
    for one in &view.improvements {
        lines.push(line("improvement", one.text.printed(visit)));
        lines.push(line("outcome", one.outcome.printed(visit)));
    }
    if let Some(approval) = &view.approval {
        lines.push(line("approved-by", approval.by.clone()));
        lines.push(line("approved-on", web::show::date(visit.lang(), approval.on)));
        lines.push(line("act", view.act.printed(visit)));
    }
    lines.extend(view.sha256.iter().map(|hash| line("hash", hash.clone())));
    lines
}

/// Everything for programs: the results as open data, the texts, the corrections, and the hash of the content.
fn json(edition: &Edition) -> Result<Vec<u8>> {
    let (report, content) = (&edition.report, &edition.content);
    let errata = edition.errata.iter().map(|erratum| {
        json!({
            "at": erratum.at.to_string(), "by": erratum.by, "place": erratum.place.to_string(), "part": erratum.part,
            "old": erratum.old, "new": erratum.new, "reason": erratum.reason,
        })
    });
    let value = json!({
        "state": report.state,
        "sha256": report.fixed.as_ref().map(|fixed| &fixed.sha256),
        "frozen_at": report.frozen_at.map(|at| at.to_string()),
        "results": open::open(&content.results),
        "anomalies": content.anomalies,
        "corrective": content.corrective,
        "improvements": content.improvements,
        "approval": content.approval,
        "excluded": content.excluded,
        "statistics": content.statistics,
        "sources": content.sources,
        "years_before": content.years_before,
        "errata": errata.collect::<Vec<_>>(),
    });
    Ok(serde_json::to_vec_pretty(&value)?)
}
