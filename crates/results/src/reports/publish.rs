//! Writing, approving and freezing a report at once: for a year that the office had published before the program was there.

use kernel::{Lang, Result};
use web::{App, Input, Visit};

use super::edition::{self, Edition};
use super::report::Approval;
use super::{approve, freeze, write};

/// Writes a report's texts, approves and freezes it, by the same steps as people do.
///
/// # Errors
/// `NotFound` where there is no such office or no charter for the year; `Invalid` where a miss lacks its reason; `Conflict` where the
/// report is frozen already.
pub async fn publish(app: &App, office: &str, year: i16, texts: (&str, &str), approval: Approval) -> Result<()> {
    let visit = Visit::of_command(app, Lang::It);
    let (anomalies, corrective) = texts;
    let draft = find(&visit, office, year).await?;
    let input = Input::new().with("anomalies", anomalies).with("corrective", corrective);
    write::save(&visit, &draft.report, &input.with("revision", draft.report.revision)).await?;
    let written = find(&visit, office, year).await?;
    let input = Input::new().with("by", approval.by).with("on", approval.on).with("act", approval.act);
    approve::approve(&visit, &written.report, &input.with("revision", written.report.revision)).await?;
    let approved = find(&visit, office, year).await?;
    freeze::freeze(&visit, &approved, approved.report.revision).await
}

async fn find(visit: &Visit, code: &str, year: i16) -> Result<Edition> {
    let (code, today, lang) = (code.to_owned(), visit.today(), visit.lang());
    let found = visit.read(move |tx| {
        let office = charter::office_id(tx, &code)?;
        edition::edition(tx, office, year, today, lang)
    });
    found.await
}
