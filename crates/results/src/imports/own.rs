//! The office's own addresses, by which what it sent is told from what it received: the mailbox is paired again.

use axum::extract::Path;
use kernel::permit::May;
use kernel::{Error, Invalid};
use web::{Check, Input, Reply, Visit};

use super::import::{Form, ImportId, href};
use super::start::addresses;
use super::{again, page, store};

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: ImportId = id.parse()?;
    let scope = visit.scope(May::ImportDeliveries);
    let mut import = visit.read(move |tx| store::find(tx, id, &scope)).await?;
    if import.form != Form::Mailbox {
        return Err(Error::NotFound.into());
    }
    let mut check = Check::new(&input);
    let year = check.whole("year", 1990, visit.today().year().into()).and_then(|year| year.try_into().ok());
    let source = check.required("source", 200);
    let own = addresses(input.text("own"));
    if own.is_empty() {
        check.invalid.add("own", "intake-file-no-own");
    }
    if let Err(Error::Invalid(invalid)) = check.done() {
        return refuse(&visit, id, input, invalid).await;
    }
    (import.settings.own, import.settings.year, import.new.source) = (own, year, source);
    visit.write(move |tx| store::choose(tx, &import)).await?;
    again::start(&visit, id).await;
    Ok(web::redirect(&href(id)))
}

async fn refuse(visit: &Visit, id: ImportId, input: Input, invalid: Invalid) -> Reply {
    page::show(visit, id, Some((input, invalid))).await
}
