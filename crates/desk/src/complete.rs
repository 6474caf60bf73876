//! Making a call-back: the open row of the ledger is reversed and booked again as delivered.

use axum::extract::Path;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::May;
use kernel::{Error, Result};
use web::forms::Check;
use web::{Input, Reply, Visit};

use crate::contact::{Contact, ContactId};
use crate::place::at_desk;
use crate::{book, correct, rules, store};

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: ContactId = id.parse()?;
    match try_complete(&visit, id, &input).await {
        Ok(()) => Ok(web::done(&at_desk("/staff/desk/call-backs", input.some("office")), "desk-called-back")),
        Err(Error::Invalid(invalid)) => correct::show(&visit, id, Some(input), invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_complete(visit: &Visit, id: ContactId, input: &Input) -> Result<()> {
    let (scope, by, today) = (visit.scope(May::LogContacts), visit.actor(), visit.today());
    let mut check = Check::new(input);
    let on = check.date("on").unwrap_or(today);
    check.done()?;
    visit
        .write(move |tx| {
            let contact = store::find(tx, id, &scope)?;
            complete(tx, contact, on, &by)
        })
        .await
}

/// Notes that the person was called back, and books it.
///
/// # Errors
/// `Conflict` where nobody waits for it any more; `Invalid` on `on` where the day cannot be right; database errors.
pub fn complete(tx: &mut Tx<'_>, mut contact: Contact, on: Date, by: &Actor) -> Result<()> {
    if !contact.is_open() {
        return Err(Error::Conflict("desk-call-back-over".into()));
    }
    rules::called_back(on, contact.day, tx.clock().today()).map_err(|message| Error::field("on", message))?;
    contact.called_back_on = Some(on);
    store::update(tx, &contact)?;
    book::rebook(tx, &contact)?;
    history::record(
        tx,
        &Record {
            actor: by,
            action: Action::Changed,
            subject: contact.subject(),
            office: Some(contact.office),
            summary: &correct::summary(&contact, ""),
            before: Some(serde_json::json!({ "called_back_on": null })),
            after: Some(serde_json::json!({ "called_back_on": on })),
        },
    )?;
    Ok(())
}
