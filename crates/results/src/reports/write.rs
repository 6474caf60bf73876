//! Writing the report: its texts, beside the live results and what they still lack. A second writer is told and loses nothing typed.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::permit::May;
use kernel::{Error, Invalid, Message, OfficeId, Result};
use serde_json::json;
use web::{ChangeView, Check, FormView, Input, Reply, Shell, Visit};

use super::edition::{self, Edition};
use super::report::{Report, ReportState, Texts};
use super::store;
use super::view::{self, View};

#[derive(Template)]
#[template(path = "report_write.html")]
struct Page {
    shell: Shell,
    form: FormView,
    view: View,
    revision: u64,
    /// What somebody else wrote meanwhile, beside what was typed here.
    theirs: Option<(String, String)>,
    may_approve: bool,
    changes: Vec<ChangeView>,
}

/// A report, found through what the visitor may do with it.
pub(super) async fn find(visit: &Visit, may: May, code: &str, year: i16) -> Result<Edition> {
    let (scope, today, lang, code) = (visit.scope(may), visit.today(), visit.lang(), code.to_owned());
    visit
        .read(move |tx| {
            let office = charter::office_id(tx, &code)?;
            scope.admit(office)?;
            edition::edition(tx, office, year, today, lang)
        })
        .await
}

/// A report in the history.
pub(super) fn subject(report: &Report) -> Ref {
    Ref::new("report", report.id)
}

pub(super) async fn get(visit: Visit, Path((code, year)): Path<(String, i16)>) -> Reply {
    let edition = find(&visit, May::WriteReport, &code, year).await?;
    let input =
        Input::new().with("anomalies", &edition.report.anomalies).with("corrective", &edition.report.corrective);
    web::page(&page(&visit, edition, input, Invalid::default(), false).await?)
}

pub(super) async fn post(visit: Visit, Path((code, year)): Path<(String, i16)>, input: Input) -> Reply {
    let edition = find(&visit, May::WriteReport, &code, year).await?;
    match save(&visit, &edition.report, &input).await {
        Ok(()) => Ok(web::done(&view::staff_href(&code, year), "results-report-saved")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, edition, input, invalid, false).await?),
        Err(Error::Conflict(_)) if edition.report.state == ReportState::Draft => {
            // Somebody else was faster: the page shows both, and saving again is a decision.
            let edition = find(&visit, May::WriteReport, &code, year).await?;
            web::refused(&page(&visit, edition, input, Invalid::default(), true).await?)
        }
        Err(other) => Err(other.into()),
    }
}

async fn save(visit: &Visit, report: &Report, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let texts =
        Texts { anomalies: check.optional("anomalies", 20_000), corrective: check.optional("corrective", 20_000) };
    check.done()?;
    let seen = revision(input)?;
    let (actor, office, year) = (visit.actor(), report.office, report.year);
    visit.write(move |tx| write(tx, &actor, office, year, &texts, seen)).await
}

/// Writes the texts of a report that has the revision `seen` (0 where nobody has written it yet).
///
/// # Errors
/// `Conflict` where it is no draft, or somebody changed it meanwhile.
pub(super) fn write(tx: &mut Tx<'_>, by: &Actor, office: OfficeId, year: i16, texts: &Texts, seen: u64) -> Result<()> {
    let before = store::report(tx, office, year)?;
    let after = before.clone().written(texts)?;
    store::save(tx, &after, seen)?;
    let record = Record {
        actor: by,
        action: if seen == 0 { Action::Created } else { Action::Changed },
        subject: subject(&after),
        office: Some(office),
        summary: &year.to_string(),
        before: (seen > 0).then(|| json!({ "anomalies": before.anomalies, "corrective": before.corrective })),
        after: Some(json!({ "anomalies": after.anomalies, "corrective": after.corrective })),
    };
    history::record(tx, &record).map(|_| ())
}

/// The revision that the form was made from.
///
/// # Errors
/// `Conflict` where the form does not say.
pub(super) fn revision(input: &Input) -> Result<u64> {
    input.text("revision").parse().map_err(|_| Error::Conflict(Message::new("results-report-meanwhile")))
}

async fn page(visit: &Visit, edition: Edition, input: Input, invalid: Invalid, meanwhile: bool) -> Result<Page> {
    let subject = subject(&edition.report);
    let changes = visit.read(move |tx| history::of(tx, &subject, 20, 0)).await?.0;
    let report = edition.report.clone();
    let view = View::new(visit, edition);
    Ok(Page {
        shell: view::staff_shell(
            visit,
            visit.fill("results-report-title", &[("year", report.year.to_string().into())]),
            None,
        ),
        form: FormView::new(visit, "results-report", input, invalid),
        revision: report.revision,
        theirs: meanwhile.then_some((report.anomalies, report.corrective)),
        may_approve: visit.may(May::ApproveReport, report.office),
        changes: changes.iter().map(|change| ChangeView::new(visit, change)).collect(),
        view,
    })
}
