//! An approved report becomes a draft again, with the reason in the history.

use askama::Template;
use axum::extract::Path;
use kernel::history::{self, Action, Record};
use kernel::permit::May;
use kernel::{Error, Invalid, Result};
use serde_json::json;
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::report::Report;
use super::{store, view, write};

#[derive(Template)]
#[template(path = "report_withdraw.html")]
struct Page {
    shell: Shell,
    form: FormView,
    code: String,
    year: i16,
    revision: u64,
}

pub(super) async fn get(visit: Visit, Path((code, year)): Path<(String, i16)>) -> Reply {
    let report = write::find(&visit, May::ApproveReport, &code, year).await?.report;
    report.clone().withdrawn()?;
    web::page(&page(&visit, &code, &report, Input::new(), Invalid::default()))
}

pub(super) async fn post(visit: Visit, Path((code, year)): Path<(String, i16)>, input: Input) -> Reply {
    let report = write::find(&visit, May::ApproveReport, &code, year).await?.report;
    match withdraw(&visit, &report, &input).await {
        Ok(()) => Ok(web::done(&view::staff_href(&code, year), "results-report-withdrawn")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, &code, &report, input, invalid)),
        Err(other) => Err(other.into()),
    }
}

async fn withdraw(visit: &Visit, report: &Report, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let reason = check.required("reason", 1_000);
    check.done()?;
    let seen = write::revision(input)?;
    let (actor, office, year) = (visit.actor(), report.office, report.year);
    visit
        .write(move |tx| {
            let before = store::report(tx, office, year)?;
            let after = before.clone().withdrawn()?;
            store::save(tx, &after, seen)?;
            let record = Record {
                actor: &actor,
                action: Action::Undone,
                subject: write::subject(&after),
                office: Some(office),
                summary: &year.to_string(),
                before: Some(json!({ "approval": before.approval, "sha256": before.fixed.map(|fixed| fixed.sha256) })),
                after: Some(json!({ "reason": reason })),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await
}

fn page(visit: &Visit, code: &str, report: &Report, input: Input, invalid: Invalid) -> Page {
    let title = visit.fill("results-report-title", &[("year", report.year.to_string().into())]);
    let back = (title, view::staff_href(code, report.year));
    Page {
        shell: view::staff_shell(visit, visit.say("results-report-withdrawal-title"), Some(back)),
        form: FormView::new(visit, "results-report-withdrawal", input, invalid),
        code: code.to_owned(),
        year: report.year,
        revision: report.revision,
    }
}
