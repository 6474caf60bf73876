//! What the office chooses for the convocations of a counter: how long people have to book, and whether letters propose an appointment.

use askama::Template;
use axum::extract::Path;
use kernel::history::{self, Action, Record};
use kernel::ledger::Ref;
use kernel::{Error, Invalid, Result};
use web::forms::Check;
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use crate::convocation::store::{self, Choice};
use crate::staff::found::Found;

#[derive(Template)]
#[template(path = "convocation/settings.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    form: FormView,
    refused: bool,
    saved: String,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let counter = found.place.id;
    let choice = visit.read(move |tx| store::choice(tx, counter)).await?;
    let input = Input::new().with("wait_days", choice.wait_days).with_some("propose_days", choice.propose_days);
    show(&visit, &found, input, Invalid::default())
}

fn show(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Reply {
    let refused = !invalid.is_empty();
    let page = Page {
        shell: found.shell(visit, "agenda-tab-convocations"),
        lead: found.name(),
        tabs: found.tabs(visit),
        form: FormView::new(visit, "agenda-convoking", input, invalid),
        refused,
        saved: format!("/staff/letters/{}", found.place.office),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    match save(&visit, &found, &input).await {
        Ok(()) => Ok(web::done(&found.href("convocations"), "agenda-saved")),
        Err(Error::Invalid(invalid)) => show(&visit, &found, input, invalid),
        Err(other) => Err(other.into()),
    }
}

async fn save(visit: &Visit, found: &Found, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    check.required("wait_days", 3);
    let wait_days = check.whole("wait_days", 1, 365);
    let propose_days = check.whole("propose_days", 1, 180);
    check.done()?;
    let choice = Choice { wait_days: wait_days.unwrap_or(1), propose_days };
    let (counter, office, by) = (found.place.id, found.place.office, visit.actor());
    let said =
        |choice: Choice| serde_json::json!({ "wait_days": choice.wait_days, "propose_days": choice.propose_days });
    visit
        .write(move |tx| {
            let before = store::choice(tx, counter)?;
            store::write_choice(tx, counter, choice)?;
            let record = Record {
                actor: &by,
                action: Action::Changed,
                subject: Ref::new("agenda_counter", counter),
                office: Some(office),
                summary: "",
                before: Some(said(before)),
                after: Some(said(choice)),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await
}
