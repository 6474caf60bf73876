//! Taking a contact back: by who logged it on the same day, later by the head with a reason.

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::May;
use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use crate::contact::{Contact, ContactId, Undone};
use crate::place::at_desk;
use crate::rules::Change;
use crate::{book, correct, store};

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: ContactId = id.parse()?;
    match try_undo(&visit, id, &input).await {
        Ok(()) => Ok(web::done(&back(&input), "desk-undone")),
        Err(Error::Invalid(invalid)) => correct::show(&visit, id, Some(input), invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_undo(visit: &Visit, id: ContactId, input: &Input) -> Result<()> {
    let (scope, heads) = (visit.scope(May::LogContacts), visit.scope(May::CorrectContacts));
    let (by, today, reason) = (visit.actor(), visit.today(), input.text("undo_reason").to_owned());
    visit
        .write(move |tx| {
            let contact = store::find(tx, id, &scope)?;
            match contact.change(by.id, heads.has(contact.office), today) {
                Change::Never => Err(Error::Forbidden),
                Change::WithReason if reason.is_empty() => Err(Error::field("undo_reason", "desk-reason-missing")),
                Change::WithReason | Change::Freely => undo(tx, contact, &by, &reason),
            }
        })
        .await
}

fn undo(tx: &mut Tx<'_>, mut contact: Contact, by: &Actor, reason: &str) -> Result<()> {
    contact.undone = Some(Undone { at: tx.now(), by: by.name.clone(), reason: reason.to_owned() });
    store::update(tx, &contact)?;
    book::unbook(tx, &contact)?;
    history::record(
        tx,
        &Record {
            actor: by,
            action: Action::Removed,
            subject: contact.subject(),
            office: Some(contact.office),
            summary: &correct::summary(&contact, reason),
            before: Some(serde_json::to_value(&contact.details)?),
            after: None,
        },
    )?;
    Ok(())
}

/// Back to where the button stood.
fn back(input: &Input) -> String {
    let path = if input.text("from") == "contact" { "/staff/desk/contacts" } else { "/staff/desk" };
    at_desk(path, input.some("office"))
}
