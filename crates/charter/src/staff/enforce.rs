//! Puts an approved charter in force from a day, after asking.

use axum::extract::Path;
use kernel::permit::May;
use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use super::form::{Builder, Kind};
use super::found::{self, Charter};
use super::page::{FormPage, Refused};
use super::reader::Reader;
use crate::words::CharterState;

async fn find(visit: &Visit, id: &str) -> Result<Charter> {
    let charter = found::charter(visit, id).await?;
    if !visit.may(May::ApproveCharter, charter.book.charter.office) {
        return Err(Error::NotFound);
    }
    if charter.book.charter.state != CharterState::Approved {
        return Err(Error::Conflict("charter-not-approved".into()));
    }
    Ok(charter)
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = find(&visit, &id).await?;
    let input = Input::new().with("in_force_from", visit.today()).with("published_on", visit.today());
    show(&visit, &charter, &input, &Refused::default())
}

fn show(visit: &Visit, charter: &Charter, input: &Input, refused: &Refused) -> Reply {
    let mut form = Builder::new(visit, input, &refused.invalid);
    form.must(Kind::Date, "in_force_from");
    form.must(Kind::Date, "published_on");
    let form = form.done(charter.book.charter.revision);
    let mut page = FormPage::new(visit, charter.shell(visit, "charter-staff-enforce"), form, &charter.href());
    page.lead = visit.fill("charter-staff-enforce-ask", &[("charter", charter.name().into())]);
    page.button = visit.say("charter-staff-enforce");
    page.answer(visit, refused)
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let charter = find(&visit, &id).await?;
    match save(&visit, &charter, &input).await {
        Ok(()) => Ok(web::done(&charter.href(), "charter-staff-enforced")),
        Err(error) => show(&visit, &charter, &input, &Refused::of(error)?),
    }
}

async fn save(visit: &Visit, charter: &Charter, input: &Input) -> Result<()> {
    let mut read = Reader::new(input);
    let from = read.must_date("in_force_from", visit.today());
    let published_on = read.must_date("published_on", visit.today());
    read.done()?;
    let (by, id) = (visit.actor(), charter.book.charter.id);
    let enforced = visit.write(move |tx| crate::enforce(tx, &by, id, from, published_on)).await;
    enforced.map_err(|error| match error {
        Error::Invalid(kernel::Invalid(list)) => {
            let beside = list.into_iter().map(|(name, message)| match name.as_ref() {
                "from" => ("in_force_from".into(), message),
                _ => (name, message),
            });
            Error::Invalid(kernel::Invalid(beside.collect()))
        }
        other => other,
    })
}
