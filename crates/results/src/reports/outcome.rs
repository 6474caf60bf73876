//! What came of an improvement action, written from the report's page. The action lives in the charter; its outcome is never frozen there.

use askama::Template;
use axum::extract::Path;
use charter::Action;
use charter::words::ActionState;
use kernel::permit::May;
use kernel::{Error, Invalid, Lang, Result};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::content::Fixed;
use super::report::Report;
use super::{view, write};

#[derive(Template)]
#[template(path = "report_outcome.html")]
struct Page {
    shell: Shell,
    form: FormView,
    action: Action,
    seen: String,
    code: String,
    year: i16,
    meanwhile: bool,
}

/// The action as the office wrote it, found through what the visitor may write.
async fn find(visit: &Visit, code: &str, year: i16, action: &str) -> Result<(Report, Action)> {
    let report = write::find(visit, May::WriteReport, code, year).await?.report;
    report.must_be_draft()?;
    let (office, action) = (report.office, action.to_owned());
    let found = visit.read(move |tx| {
        let book = charter::charter_of_year(tx, office, year, Lang::It)?;
        book.actions.into_iter().find(|one| one.id.to_string() == action).ok_or(Error::NotFound)
    });
    Ok((report, found.await?))
}

/// What a form was made from, so that whoever saves after somebody else is told.
fn seen(action: &Action) -> String {
    Fixed::of_text(format!("{} {}", action.state, action.outcome)).sha256
}

pub(super) async fn get(visit: Visit, Path((code, year, action)): Path<(String, i16, String)>) -> Reply {
    let (_, action) = find(&visit, &code, year, &action).await?;
    let input = Input::new().with("state", action.state).with("outcome", &action.outcome);
    web::page(&page(&visit, &code, year, action, input, Invalid::default(), false))
}

pub(super) async fn post(visit: Visit, Path((code, year, action)): Path<(String, i16, String)>, input: Input) -> Reply {
    let (report, action) = find(&visit, &code, year, &action).await?;
    match save(&visit, &report, &action, &input).await {
        Ok(()) => {
            Ok(web::done(&format!("{}#improvements", view::staff_href(&code, year)), "results-report-outcome-saved"))
        }
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, &code, year, action, input, invalid, false)),
        Err(Error::Conflict(_)) => {
            let (_, action) = find(&visit, &code, year, &action.id.to_string()).await?;
            web::refused(&page(&visit, &code, year, action, input, Invalid::default(), true))
        }
        Err(other) => Err(other.into()),
    }
}

async fn save(visit: &Visit, report: &Report, action: &Action, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let state: Option<ActionState> = check.choice("state");
    let outcome = check.optional("outcome", 20_000);
    check.done()?;
    let state = state.ok_or(Error::NotFound)?;
    let known = input.text("seen").to_owned();
    let (actor, office, year, id) = (visit.actor(), report.office, report.year, action.id);
    visit
        .write(move |tx| {
            let book = charter::charter_of_year(tx, office, year, Lang::It)?;
            let now = book.actions.iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
            if seen(now) != known {
                return Err(Error::Conflict("results-report-meanwhile".into()));
            }
            charter::record_outcome(tx, &actor, id, state, &outcome)
        })
        .await
}

fn page(visit: &Visit, code: &str, year: i16, action: Action, input: Input, invalid: Invalid, meanwhile: bool) -> Page {
    let title = visit.fill("results-report-title", &[("year", year.to_string().into())]);
    Page {
        shell: view::staff_shell(
            visit,
            visit.say("results-report-outcome-title"),
            Some((title, view::staff_href(code, year))),
        ),
        form: FormView::new(visit, "results-report", input, invalid).with_words(
            "state",
            "charter-action-state",
            ActionState::ALL,
            false,
        ),
        seen: seen(&action),
        action,
        code: code.to_owned(),
        year,
        meanwhile,
    }
}
