//! The private address at which a calendar program reads a mediator's appointments: made, renewed, revoked.

use axum::extract::Path;
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::ledger::Ref;
use kernel::permit::May;
use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use super::Found;
use crate::mediator::Mediator;
use crate::store;

/// The address as it is copied into a calendar program.
pub(super) fn written(visit: &Visit, address: &str) -> String {
    format!("{}/calendars/{address}/mediator.ics", visit.app().settings().public_url)
}

pub(super) async fn make(visit: Visit, Path(id): Path<String>, _: Input) -> Reply {
    let found = Found::of(&visit, &id, May::SetUpAgenda).await?;
    let (by, one, address) = (visit.actor(), found.one.clone(), hex::encode(visit.db().ids().secret::<24>()));
    if !one.active {
        return Err(Error::Conflict("agenda-changed-meanwhile".into()).into());
    }
    visit
        .write(move |tx| {
            store::mediators::give_address(tx, one.id, &address)?;
            note(tx, &by, &one, Action::Created)
        })
        .await?;
    Ok(web::done(&found.href("data"), "agenda-feed-made"))
}

pub(super) async fn revoke(visit: Visit, Path(id): Path<String>, _: Input) -> Reply {
    let found = Found::of(&visit, &id, May::SetUpAgenda).await?;
    let (by, one) = (visit.actor(), found.one.clone());
    visit
        .write(move |tx| {
            store::mediators::take_address(tx, one.id)?;
            note(tx, &by, &one, Action::Removed)
        })
        .await?;
    Ok(web::done(&found.href("data"), "agenda-feed-revoked"))
}

/// Writes down that an address was made or ended: never the address.
fn note(tx: &mut Tx<'_>, by: &Actor, one: &Mediator, action: Action) -> Result<()> {
    let record = Record {
        actor: by,
        action,
        subject: Ref::new("agenda_feed", one.id),
        office: Some(one.office),
        summary: &one.name,
        before: None,
        after: None,
    };
    history::record(tx, &record).map(|_| ())
}
