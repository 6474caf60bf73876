//! Freezing the report: what was approved is published with its hash, and from now on the results page says what it says.

use axum::extract::Path;
use kernel::history::{self, Action, Record};
use kernel::permit::May;
use kernel::search::{self, Document};
use kernel::{Lang, Result};
use serde_json::json;
use web::{Input, Reply, Visit};

use super::edition::Edition;
use super::{store, view, write};

pub(super) async fn post(visit: Visit, Path((code, year)): Path<(String, i16)>, input: Input) -> Reply {
    let edition = write::find(&visit, May::ApproveReport, &code, year).await?;
    freeze(&visit, &edition, write::revision(&input)?).await?;
    Ok(web::done(&view::public_href(&code, year), "results-report-frozen"))
}

async fn freeze(visit: &Visit, edition: &Edition, seen: u64) -> Result<()> {
    let (actor, office, year) = (visit.actor(), edition.report.office, edition.report.year);
    let documents: Vec<Document> = Lang::ALL.into_iter().map(|lang| document(visit, edition, lang)).collect();
    let summary = visit.fill("results-report-title", &[("year", year.to_string().into())]);
    visit
        .write(move |tx| {
            let after = store::report(tx, office, year)?.frozen(tx.now())?;
            store::save(tx, &after, seen)?;
            for document in &documents {
                search::put(tx, document)?;
            }
            let record = Record {
                actor: &actor,
                action: Action::Published,
                subject: write::subject(&after),
                office: Some(office),
                summary: &summary,
                before: None,
                after: Some(json!({ "sha256": after.fixed.as_ref().map(|fixed| &fixed.sha256) })),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await
}

/// The report as people search for it.
fn document(visit: &Visit, edition: &Edition, lang: Lang) -> Document {
    let results = &edition.content.results;
    let speaking = Visit::of_command(visit.app(), lang);
    let indicators: Vec<&str> = results.rows.iter().map(|row| row.indicator.as_str()).collect();
    Document {
        subject: write::subject(&edition.report),
        lang,
        title: speaking.fill("results-report-title", &[("year", results.year.to_string().into())]),
        summary: format!("{} – {}", results.body_name, results.office_name),
        text: format!("{} {} {}", indicators.join(" "), edition.content.anomalies, edition.content.corrective),
        href: view::public_href(&results.office, results.year),
        office: None,
    }
}
