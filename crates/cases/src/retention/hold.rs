//! Keeping a case longer than its time: a lawsuit, an appeal, an order of a court. The reason is written down, and the question comes again.

use askama::Template;
use axum::extract::Path;
use jiff::ToSpan;
use kernel::db::Tx;
use kernel::history::{self, Action, Record};
use kernel::permit::May;
use kernel::{Error, Invalid, Result};
use serde_json::json;
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::{Due, HOME, Hold, find, shell, store};
use crate::ids::CaseId;

/// The longest that a case is kept before the question comes again.
const YEARS_MOST: i64 = 10;

#[derive(Template)]
#[template(path = "retention_one.html")]
struct Page {
    shell: Shell,
    form: FormView,
    due: Due,
    held: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    show(&visit, id.parse()?, None).await
}

async fn show(visit: &Visit, id: CaseId, typed: Option<(Input, Invalid)>) -> Reply {
    let scope = visit.scope(May::DecideCases);
    let due = visit.read(move |tx| find(tx, &scope, id)).await?;
    let refused = typed.is_some();
    let stored = || {
        let hold = due.hold.as_ref();
        let input = Input::new().with_some("reason", hold.map(|hold| &hold.reason));
        (input.with_some("until", hold.map(|hold| hold.until)), Invalid::default())
    };
    let (input, invalid) = typed.unwrap_or_else(stored);
    let page = Page {
        shell: shell(visit, visit.fill("cases-retention-one-title", &[("number", due.name.as_str().into())])),
        form: FormView::new(visit, "cases-retention", input, invalid),
        held: due.hold.as_ref().is_some_and(|hold| hold.until >= visit.today()),
        due,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: CaseId = id.parse()?;
    match keep(&visit, id, &input).await {
        Ok(()) => Ok(web::done(&format!("{HOME}?view=kept"), "cases-retention-kept-done")),
        Err(Error::Invalid(invalid)) => show(&visit, id, Some((input, invalid))).await,
        Err(other) => Err(other.into()),
    }
}

async fn keep(visit: &Visit, id: CaseId, input: &Input) -> Result<()> {
    let (scope, by, today) = (visit.scope(May::DecideCases), visit.actor(), visit.today());
    let reading = scope.clone();
    // Whose case it is comes before anything is said of the form.
    visit.read(move |tx| find(tx, &reading, id)).await?;
    let mut check = Check::new(input);
    let (reason, until) = (check.required("reason", 500), check.date("until"));
    if until.is_none() {
        check.invalid.add("until", "web-field-date");
    }
    if until.is_some_and(|until| until <= today || until > today.saturating_add(YEARS_MOST.years())) {
        check.invalid.add("until", "cases-retention-until-range");
    }
    check.done()?;
    let until = until.ok_or_else(|| Error::field("until", "web-field-date"))?;
    let write = move |tx: &mut Tx<'_>| {
        let due = find(tx, &scope, id)?;
        store::hold(tx, id, &Hold { until, reason: reason.clone(), by: by.name.clone() })?;
        let record = Record {
            actor: &by,
            action: Action::Changed,
            subject: kernel::ledger::Ref::new("case", id),
            office: Some(due.office),
            summary: &due.name,
            before: Some(json!({ "due_on": due.hold.map(|hold| hold.until) })),
            after: Some(json!({ "due_on": until, "reason": reason })),
        };
        history::record(tx, &record).map(|_| ())
    };
    visit.write(write).await
}
