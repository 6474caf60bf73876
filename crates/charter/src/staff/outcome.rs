//! What came of an improvement action of a charter that is no draft any more.

use axum::extract::Path;
use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use super::form::{Builder, Kind, words};
use super::found::{self, Charter};
use super::page::{FormPage, Refused, mark, unchanged};
use super::reader::Reader;
use crate::charter::Action;
use crate::words::ActionState;

async fn find(visit: &Visit, id: &str, line: &str) -> Result<(Charter, Action)> {
    let charter = found::charter(visit, id).await?;
    let action = charter.book.actions.iter().find(|one| one.id.to_string() == line).cloned().ok_or(Error::NotFound)?;
    Ok((charter, action))
}

pub(super) async fn get(visit: Visit, Path((id, line)): Path<(String, String)>) -> Reply {
    let (charter, action) = find(&visit, &id, &line).await?;
    let input = Input::new().with("state", action.state).with("outcome", &action.outcome);
    show(&visit, &charter, &action, &input, &Refused::default())
}

fn show(visit: &Visit, charter: &Charter, action: &Action, input: &Input, refused: &Refused) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.choose("state", &words(visit, "charter-action-state", ActionState::ALL, false));
    form.put(Kind::Area, "outcome");
    let form = form.done(refused.revision(input, mark(action)?));
    let mut page = FormPage::new(visit, charter.shell(visit, "charter-staff-outcome"), form, &charter.href());
    page.lead.clone_from(&action.text);
    page.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path((id, line)): Path<(String, String)>, input: Input) -> Reply {
    let (charter, action) = find(&visit, &id, &line).await?;
    match save(&visit, &action, &input).await {
        Ok(()) => Ok(web::done(&charter.href(), "charter-staff-saved")),
        Err(error) => show(&visit, &charter, &action, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, action: &Action, input: &Input) -> Result<()> {
    let mut read = Reader::new(input);
    let state = read.chosen("state", ActionState::Planned);
    let outcome = read.text("outcome");
    read.done()?;
    let (by, id, seen) = (visit.actor(), action.id, input.text("revision").to_owned());
    visit
        .write(move |tx| {
            unchanged(&crate::store::charters::action(tx, id)?.0, &seen)?;
            crate::record_outcome(tx, &by, id, state, &outcome)
        })
        .await
}
