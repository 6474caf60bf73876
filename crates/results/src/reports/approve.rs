//! Approving the report: refused while a missed standard lacks its reason; what is approved is fixed, to the byte, with its hash.

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::May;
use kernel::{Error, Invalid, Lang, OfficeId, Result};
use serde_json::json;
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::content::{self, Fixed};
use super::edition::Edition;
use super::report::{Approval, Report};
use super::view::{self, View};
use super::{store, write};

#[derive(Template)]
#[template(path = "report_approve.html")]
struct Page {
    shell: Shell,
    form: FormView,
    view: View,
    revision: u64,
}

pub(super) async fn get(visit: Visit, Path((code, year)): Path<(String, i16)>) -> Reply {
    let edition = write::find(&visit, May::ApproveReport, &code, year).await?;
    edition.report.must_be_draft()?;
    let by = visit.caller().map(|caller| caller.name.clone()).unwrap_or_default();
    let input = Input::new().with("by", by).with("on", visit.today());
    web::page(&page(&visit, edition, input, Invalid::default()))
}

pub(super) async fn post(visit: Visit, Path((code, year)): Path<(String, i16)>, input: Input) -> Reply {
    let edition = write::find(&visit, May::ApproveReport, &code, year).await?;
    match save(&visit, &edition.report, &input).await {
        Ok(()) => Ok(web::done(&view::staff_href(&code, year), "results-report-approved")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, edition, input, invalid)),
        Err(other) => Err(other.into()),
    }
}

async fn save(visit: &Visit, report: &Report, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let (by, on, act) = (check.required("by", 200), check.required_date("on"), check.optional("act", 300));
    check.done()?;
    let approval = Approval { by, on: on.unwrap_or(Date::MAX), act };
    let seen = write::revision(input)?;
    let (actor, today, office, year) = (visit.actor(), visit.today(), report.office, report.year);
    visit.write(move |tx| approve(tx, &actor, office, year, &approval, today, seen)).await
}

/// Approves a report that has the revision `seen`, and fixes what it says.
///
/// # Errors
/// `Conflict` where it is no draft, or somebody changed it meanwhile; `Invalid` beside `by`, `on`, and `standards` where a miss is not
/// explained.
pub(super) fn approve(
    tx: &mut Tx<'_>,
    by: &Actor,
    office: OfficeId,
    year: i16,
    approval: &Approval,
    today: Date,
    seen: u64,
) -> Result<()> {
    let before = store::report(tx, office, year)?;
    // What is published is Italian, whoever approves it.
    let content = content::gather(tx, &before, Some(approval.clone()), today, Lang::It)?;
    let unexplained = content.results.rows.iter().filter(|row| row.lacks_reason()).count();
    before.may_be_approved(approval, unexplained, today)?;
    let fixed = Fixed::of(&content)?;
    let sha256 = fixed.sha256.clone();
    let after = before.approved(approval.clone(), fixed);
    store::save(tx, &after, seen)?;
    let record = Record {
        actor: by,
        action: Action::Approved,
        subject: write::subject(&after),
        office: Some(office),
        summary: &year.to_string(),
        before: None,
        after: Some(json!({ "approval": approval, "sha256": sha256 })),
    };
    history::record(tx, &record).map(|_| ())
}

fn page(visit: &Visit, edition: Edition, input: Input, invalid: Invalid) -> Page {
    let (revision, year) = (edition.report.revision, edition.report.year);
    let view = View::new(visit, edition);
    let title = visit.fill("results-report-title", &[("year", year.to_string().into())]);
    let back = (title, view::staff_href(&view.office, year));
    Page {
        shell: view::staff_shell(visit, visit.say("results-report-approval-title"), Some(back)),
        form: FormView::new(visit, "results-report-approval", input, invalid),
        view,
        revision,
    }
}
