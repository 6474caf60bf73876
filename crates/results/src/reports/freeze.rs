//! Freezing the report: what was approved is published with its hash, and from now on the results page says what it says.

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::May;
use kernel::search::{self, Document};
use kernel::{Error, Lang, OfficeId, Result};
use serde_json::json;
use web::{Input, Reply, Visit};

use super::content::Content;
use super::report::Report;
use super::{store, view, write};

pub(super) async fn post(visit: Visit, Path((code, year)): Path<(String, i16)>, input: Input) -> Reply {
    let report = write::find(&visit, May::ApproveReport, &code, year).await?.report;
    let (actor, seen) = (visit.actor(), write::revision(&input)?);
    let titles = titles(&visit, year);
    visit.write(move |tx| freeze(tx, &actor, report.office, year, &titles, seen)).await?;
    Ok(web::done(&view::public_href(&code, year), "results-report-frozen"))
}

/// Under which titles people find the report of a year.
pub(super) fn titles(visit: &Visit, year: i16) -> Vec<(Lang, String)> {
    let title =
        |lang| Visit::of_command(visit.app(), lang).fill("results-report-title", &[("year", year.to_string().into())]);
    Lang::OFFICE.into_iter().map(|lang| (lang, title(lang))).collect()
}

/// Freezes an approved report that has the revision `seen`; `titles` are those under which people find it.
///
/// # Errors
/// `Conflict` where it is not approved, or somebody changed it meanwhile.
pub(super) fn freeze(
    tx: &mut Tx<'_>,
    by: &Actor,
    office: OfficeId,
    year: i16,
    titles: &[(Lang, String)],
    seen: u64,
) -> Result<()> {
    let after = store::report(tx, office, year)?.frozen(tx.now())?;
    store::save(tx, &after, seen)?;
    let fixed = after.fixed.as_ref().ok_or(Error::NotFound)?;
    let content = fixed.content()?;
    for (lang, title) in titles {
        search::put(tx, &document(&after, &content, *lang, title))?;
    }
    let record = Record {
        actor: by,
        action: Action::Published,
        subject: write::subject(&after),
        office: Some(office),
        summary: &year.to_string(),
        before: None,
        after: Some(json!({ "sha256": fixed.sha256 })),
    };
    history::record(tx, &record).map(|_| ())
}

/// The report as people search for it.
fn document(report: &Report, content: &Content, lang: Lang, title: &str) -> Document {
    let results = &content.results;
    let indicators: Vec<&str> = results.rows.iter().map(|row| row.indicator.as_str()).collect();
    Document {
        subject: write::subject(report),
        lang,
        title: title.to_owned(),
        summary: format!("{} – {}", results.body_name, results.office_name),
        text: format!("{} {} {}", indicators.join(" "), content.anomalies, content.corrective),
        href: view::public_href(&results.office, results.year),
        office: None,
    }
}
