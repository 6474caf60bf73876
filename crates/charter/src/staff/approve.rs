//! Approves a draft: from then on it is frozen. Only who is head of the office may.

use axum::extract::Path;
use kernel::permit::May;
use kernel::{Error, Invalid, Result};
use web::{Input, Reply, Visit};

use super::edit;
use super::form::{Builder, Kind};
use super::found::Charter;
use super::page::{FormPage, Refused};
use super::reader::Reader;
use crate::charter::Approval;

async fn find(visit: &Visit, id: &str) -> Result<Charter> {
    let charter = edit::draft(visit, id).await?;
    if visit.may(May::ApproveCharter, charter.book.charter.office) { Ok(charter) } else { Err(Error::NotFound) }
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = find(&visit, &id).await?;
    let input = Input::new().with("by", &charter.office.office.head).with("on", visit.today());
    show(&visit, &charter, &input, &Refused::default())
}

fn show(visit: &Visit, charter: &Charter, input: &Input, refused: &Refused) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.must(Kind::Text, "by");
    form.must(Kind::Date, "on");
    form.must(Kind::Text, "act");
    let form = form.done(refused.revision(input, charter.book.charter.revision));
    let mut page = FormPage::new(visit, charter.shell(visit, "charter-staff-approve"), form, &charter.href());
    page.lead = visit.fill("charter-staff-approve-ask", &[("charter", charter.name().into())]);
    page.button = visit.say("charter-staff-approve");
    page.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let charter = find(&visit, &id).await?;
    match save(&visit, &charter, &input).await {
        Ok(()) => Ok(web::done(&charter.href(), "charter-staff-approved")),
        Err(error) => show(&visit, &charter, &input, &Refused::of(named(&charter, error))?),
    }
}

async fn save(visit: &Visit, charter: &Charter, input: &Input) -> Result<()> {
    let mut read = Reader::new(input);
    let approval = Approval {
        by: read.must("by"),
        head: visit.may(May::ApproveCharter, charter.book.charter.office),
        on: read.must_date("on", visit.today()),
        act: read.must("act"),
    };
    read.done()?;
    let (by, id, seen) = (visit.actor(), charter.book.charter.id, input.text("revision").to_owned());
    visit
        .write(move |tx| {
            // What is approved is what was read, not what somebody wrote meanwhile.
            if crate::store::charters::row(tx, id)?.revision.to_string() != seen {
                return Err(Error::Conflict("charter-changed-meanwhile".into()));
            }
            crate::approve(tx, &by, id, approval.clone())
        })
        .await
}

/// A standard that would be worse is named by its indicator.
fn named(charter: &Charter, error: Error) -> Error {
    let Error::Invalid(Invalid(list)) = error else { return error };
    let named = list.into_iter().map(|(name, message)| {
        let key = name.strip_prefix("standards.").unwrap_or_default();
        match charter.book.standards.iter().find(|one| one.key == key) {
            Some(standard) => (name, message.with("indicator", standard.indicator.as_str())),
            None => (name, message),
        }
    });
    Error::Invalid(Invalid(named.collect()))
}
