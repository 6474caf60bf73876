//! The results as files: CSV and JSON for programs, XLSX for offices, PDF for the notice board.

use axum::extract::Path;
use kernel::{Error, Lang, Result};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::{Value, json};
use web::press::PressError;
use web::xlsx::XLSX;
use web::{Problem, Reply, Visit, open_data};

use crate::figure::Status;
use crate::table::{self, ResultsTable, TableRow};
use crate::{open, show};

async fn table(visit: &Visit, code: String, year: i16) -> Result<ResultsTable> {
    let (today, lang) = (visit.today(), visit.lang());
    visit
        .read(move |tx| {
            let office = charter::office_id(tx, &code)?;
            table::published(tx, office, year, today, lang)
        })
        .await
}

/// The file of a results page by its ending: `…/results/2023/table.csv`.
pub(crate) async fn get(visit: Visit, Path((code, year, file)): Path<(String, i16, String)>) -> Reply {
    let Some(form) = file.strip_prefix("table.") else { return Err(Error::NotFound.into()) };
    let table = table(&visit, code, year).await?;
    let name = format!("risultati-{}-{year}.{form}", table.office);
    match form {
        "csv" => Ok(open_data(csv(&visit, &table)?, "text/csv; charset=utf-8", &name)),
        "json" => {
            Ok(open_data(serde_json::to_vec(&open::open(&table)).map_err(Error::internal)?, "application/json", &name))
        }
        "xlsx" => Ok(web::download(xlsx(&visit, &table)?, XLSX, &name)),
        "pdf" => match visit.app().press().render("results", visit.lang().code(), &printed(&visit, &table)).await {
            Ok(pdf) => Ok(web::download(pdf, "application/pdf", &name)),
            Err(PressError::NotReady | PressError::Busy) => Err(Problem::not_typeset_yet()),
            Err(other) => Err(Error::internal(other).into()),
        },
        _ => Err(Error::NotFound.into()),
    }
}

/// The columns of the sources' table, in their order.
pub(crate) const COLUMNS: [&str; 13] = [
    "service",
    "factor",
    "indicator",
    "planned",
    "realised",
    "met",
    "total",
    "status",
    "counted",
    "reason",
    "source",
    "note",
    "key",
];

/// A row of the table as texts, in the order of `COLUMNS`.
pub(crate) fn cells(visit: &Visit, row: &TableRow) -> [String; 13] {
    let has_data = row.figure.value.is_some();
    let count = |number: i64| if has_data { number.to_string() } else { String::new() };
    let reason = if row.remark.reason_in_note && row.remark.reason.is_empty() {
        visit.say("results-see-note")
    } else {
        row.remark.reason.clone()
    };
    [
        row.service.clone(),
        visit.say(&format!("results-factor-{}", row.dimension)),
        row.indicator.clone(),
        show::planned(visit, row),
        show::value(visit, row.measure.as_ref(), row.figure.value).unwrap_or_default(),
        count(row.figure.met),
        count(row.figure.total),
        show::status(visit, row.status),
        show::counted(visit, row).join("; "),
        reason,
        row.remark.source.clone(),
        row.remark.note.clone(),
        row.key.clone(),
    ]
}

/// The table for spreadsheets.
pub(crate) fn csv(visit: &Visit, table: &ResultsTable) -> Result<Vec<u8>> {
    let head = COLUMNS.map(|column| visit.say(&format!("results-column-{column}")));
    web::csv::written(std::iter::once(head).chain(table.rows.iter().map(|row| cells(visit, row))))
}

/// A workbook with one sheet; counts are numbers, texts are texts.
pub(crate) fn xlsx(visit: &Visit, table: &ResultsTable) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let (head, wrap) = (Format::new().set_bold().set_text_wrap(), Format::new().set_text_wrap());
    let sheet = book.add_worksheet();
    let write = |sheet: &mut rust_xlsxwriter::Worksheet| -> std::result::Result<(), rust_xlsxwriter::XlsxError> {
        sheet.set_name(table.year.to_string())?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, name) in (0_u16..).zip(COLUMNS) {
            sheet.write_with_format(0, column, visit.say(&format!("results-column-{name}")), &head)?;
            sheet.set_column_width(column, if matches!(name, "met" | "total") { 10 } else { 28 })?;
        }
        for (line, row) in (1_u32..).zip(&table.rows) {
            for (column, (name, text)) in (0_u16..).zip(COLUMNS.iter().zip(cells(visit, row))) {
                match text.parse::<i32>() {
                    Ok(number) if matches!(*name, "met" | "total") => sheet.write(line, column, number)?,
                    _ => sheet.write_with_format(line, column, text, &wrap)?,
                };
            }
        }
        Ok(())
    };
    write(sheet).map_err(Error::internal)?;
    book.save_to_buffer().map_err(Error::internal)
}

/// What the typesetter is given for the table.
pub(crate) fn printed(visit: &Visit, table: &ResultsTable) -> Value {
    let rows: Vec<Value> = table
        .rows
        .iter()
        .map(|row| {
            let [service, factor, indicator, planned, realised, _, _, status, counted, reason, source, note, _] =
                cells(visit, row);
            let state = match row.status {
                Status::Kept => "kept",
                Status::NotKept => "missed",
                Status::NotYetDue => "not_due",
                Status::NoData => "no_data",
                Status::NoTarget => status.as_str(),
            };
            json!({
                "service": service, "factor": factor, "indicator": indicator, "planned": planned,
                "realised": if realised.is_empty() { status.clone() } else { realised },
                "fraction": show::fraction(row), "counted": counted,
                "status": state, "reason": own(visit, !row.remark.reason.is_empty(), &reason),
                "source": own(visit, row.has_own_source(), &source), "note": own(visit, row.has_own_note(), &note),
            })
        })
        .collect();
    json!({
        "body": table.body_name, "office": table.office_name, "year": table.year, "rows": rows,
        "rounding_note": visit.say("results-rounding"), "labels": labels(visit),
    })
}

/// A text for the typesetter: where it is in the office's own words it is Italian, whatever the language of the document.
pub(crate) fn own(visit: &Visit, is_own: bool, text: &str) -> Value {
    if !is_own || text.is_empty() || visit.lang() == Lang::It {
        text.into()
    } else {
        json!({ "lang": "it", "text": text })
    }
}

/// The fixed words of printed results, in the visitor's language.
pub(crate) fn labels(visit: &Visit) -> Value {
    const LABELS: [&str; 26] = [
        "results-label-counted",
        "results-label-draft",
        "results-label-factor",
        "results-label-fraction",
        "results-label-improvement",
        "results-label-improvements",
        "results-label-indicator",
        "results-label-no-standards",
        "results-label-note",
        "results-label-outcome",
        "results-label-page-of",
        "results-label-planned",
        "results-label-realised",
        "results-label-reason",
        "results-label-results",
        "results-label-results-table",
        "results-label-source",
        "results-label-status",
        "results-label-status-kept",
        "results-label-status-missed",
        "results-label-status-no-data",
        "results-label-status-not-due",
        "results-label-tally-kept",
        "results-label-tally-missed",
        "results-label-tally-no-data",
        "results-label-tally-not-due",
    ];
    LABELS
        .iter()
        .map(|key| (key.trim_start_matches("results-label-").to_owned(), Value::from(visit.say(key))))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
